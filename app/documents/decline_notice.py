"""不予受理告知书: the ground, where to go instead, and what the petitioner may still do (Art. 19(3), 23)."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents.notice import About, NoticeDemand, flowing, listed, notice_pdf
from app.documents.sheet import Marks
from app.documents.wording import wording
from app.domain.calendar import chinese_date


@dataclass(frozen=True, slots=True)
class DeclineNotice:
    """What the notice says; `ground` is a code of `terms.DeclineGround`."""

    about: About
    demands: tuple[NoticeDemand, ...]
    ground: str
    explanation: str
    go_to: str
    """The body that has the power or already handles the matter, as the petitioner is to find it."""
    running_number: str = ""
    """Number of the case that runs there (running_below), where known."""
    superior: str = ""
    """The body to turn to with a complaint about this notice, where known."""


def decline_notice_pdf(notice: DeclineNotice, marks: Marks) -> bytes:
    """The notice. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = wording("decline")
    about = notice.about
    key = f"{notice.ground}_number" if notice.running_number else notice.ground
    paragraphs = [
        words.say("opening", 收到日=chinese_date(about.received_on), 信访形式=about.channel, 编号=about.case_number),
        *listed(notice.demands),
        words.say("reason") + words.say("explanation", 理由=flowing(notice.explanation)),
        words.say("ground") + words.say(key, 去向=notice.go_to, 原编号=notice.running_number),
        words.say("where") + words.say(f"where_{notice.ground}", 去向=notice.go_to),
        words.say("remedy")
        + (words.say("remedy_superior", 上级=notice.superior) if notice.superior else words.say("remedy_here")),
    ]
    return notice_pdf(words.paper, about, words.say("title"), paragraphs, marks)
