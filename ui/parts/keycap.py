"""A key drawn as a key, standing on the control it works."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QWidget

from ui import style

HEIGHT = 20


def key_text(key: str) -> str:
    """A portable key name as it stands on a keycap: "Ctrl+Return" becomes "Ctrl Enter"."""
    space = QCoreApplication.translate("Keycap", "空格")
    return (
        key.replace("Return", "Enter")
        .replace("Space", space)
        .replace("Left", "←")
        .replace("Right", "→")
        .replace("+", " ")
        .strip()
    )


def key_sequences(key: str) -> list[QKeySequence]:
    """The shortcuts a key name stands for; Enter means both the main key and the one of the number pad."""
    if "Return" in key or "Enter" in key:
        main = key.replace("Enter", "Return")
        return [QKeySequence(main), QKeySequence(main.replace("Return", "Enter"))]
    return [QKeySequence(key)]


def shortcut(owner: QWidget, key: str, words: str, act: Callable[[], object]) -> QShortcut:
    """A key that works while `owner` is seen; `words` say in the list of keys what it does."""
    made = QShortcut(owner)
    made.setKeys(key_sequences(key))
    made.setWhatsThis(words)
    made.activated.connect(act)
    return made


def keycap_width(text: str) -> int:
    """Width in real pixels of a keycap that shows this text."""
    return max(style.px(HEIGHT), QFontMetrics(style.font(style.SMALL)).horizontalAdvance(text) + style.px(10))


def draw_keycap(painter: QPainter, where: QRectF, text: str, *, on_primary: bool = False) -> None:
    """Draw a keycap; on a kapok button it is a white veil instead of a sunk field."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = "on_kapok" if on_primary else "soft"
    painter.setPen(QPen(style.colour("on_kapok", 110) if on_primary else style.colour("line2"), 1))
    painter.setBrush(style.colour("on_kapok", 28) if on_primary else style.colour("sunk"))
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), style.px(4), style.px(4))
    painter.setFont(style.font(style.SMALL))
    painter.setPen(style.colour(ink))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Keycap(QWidget):
    """A keycap by itself, for hints beside words."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = key_text(key)
        self.setFixedSize(keycap_width(self._text), style.px(HEIGHT))
        self.setAccessibleName(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_keycap(QPainter(self), QRectF(self.rect()), self._text)
