"""转送告知书: to which body the petition went, and what happens there (Art. 22, 23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents.notice import About, NoticeDemand, ask_progress, listed, notice_pdf
from app.documents.sheet import Marks
from app.documents.wording import wording
from app.domain.calendar import chinese_date
from app.domain.terms import LegalClass

OWN_RULES = frozenset({LegalClass.ACCUSATION.code, LegalClass.APPEAL_1.code})
"""政法 and 纪检监察 bodies tell the petitioner by their own rules, not within 15 days (Art. 23(4))."""


@dataclass(frozen=True, slots=True)
class TransferNotice:
    """What the notice says."""

    about: About
    demands: tuple[NoticeDemand, ...]
    to_name: str
    transferred_on: date
    reason: str


def transfer_notice_pdf(notice: TransferNotice, marks: Marks) -> bytes:
    """The notice. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words, common = wording("transfer"), wording("notices")
    about = notice.about
    going = words.say(
        "going",
        转送日=chinese_date(notice.transferred_on),
        去向单位=notice.to_name,
        转送理由=notice.reason.strip().rstrip("。；"),
    )
    own_rules = any(demand.legal_class in OWN_RULES for demand in notice.demands)
    paragraphs = [
        words.say("opening", 收到日=chinese_date(about.received_on), 信访形式=about.channel, 编号=about.case_number),
        *listed(notice.demands),
        going,
        words.say("then_own_rules" if own_rules else "then", 去向单位=notice.to_name),
        ask_progress(common, about),
    ]
    return notice_pdf(words.paper, about, words.say("title"), paragraphs, marks)
