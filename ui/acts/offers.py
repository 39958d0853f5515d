"""How the case page offers each act: its words, icon and key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.problems import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Offer:
    """How an act stands on the case page. `words` as a clerk would say it; listed: among "现在可以做"."""

    words: str
    icon: str
    key: str = ""
    listed: bool = True

    def text(self) -> str:
        """The words in the language of the screen."""
        return QCoreApplication.translate("Act", self.words)


OFFERS: Mapping[str, Offer] = {
    "accept": Offer(QT_TRANSLATE_NOOP("Act", "受理"), "check-square", "Alt+S"),
    "decline": Offer(QT_TRANSLATE_NOOP("Act", "不予受理"), "prohibit", "Alt+B"),
    "transfer": Offer(QT_TRANSLATE_NOOP("Act", "转送"), "paper-plane-tilt", "Alt+Z"),
    "reply": Offer(QT_TRANSLATE_NOOP("Act", "出处理意见书"), "file-text", "Alt+D"),
    "deliver": Offer(QT_TRANSLATE_NOOP("Act", "记送达"), "handshake", "Alt+H"),
    "close": Offer(QT_TRANSLATE_NOOP("Act", "办结"), "check-circle", "Alt+W"),
    "note": Offer(QT_TRANSLATE_NOOP("Act", "记办理情况"), "note-pencil", "Alt+R"),
    "talk": Offer(QT_TRANSLATE_NOOP("Act", "记家常话"), "chat-text", "Alt+J"),
    "add_material": Offer(QT_TRANSLATE_NOOP("Act", "补材料"), "paperclip", "Alt+F"),
    "assign": Offer(QT_TRANSLATE_NOOP("Act", "指定承办人"), "user-circle", "Alt+C"),
    "link": Offer(QT_TRANSLATE_NOOP("Act", "并入原件"), "link"),
    "unlink": Offer(QT_TRANSLATE_NOOP("Act", "撤销并入"), "arrow-counter-clockwise"),
    "correct": Offer(QT_TRANSLATE_NOOP("Act", "更正"), "pencil-simple", listed=False),
    "print_paper": Offer(QT_TRANSLATE_NOOP("Act", "打印"), "printer", listed=False),
    "void_paper": Offer(QT_TRANSLATE_NOOP("Act", "作废文书"), "file-x", listed=False),
}
"""In the order in which the case page lists them: what moves the matter first."""
