"""不再受理告知书: the opinions that went before, why nothing more is taken on, and what help there still is (Art. 36(3), 37)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.acts.decline_finally import renewed
from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, flowing, listed, numbered_letter, say_opening
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.envelope import CHINA
from app.domain.kinds import Opinion
from app.domain.records import DocumentState
from app.domain.terms import Channel, DocumentKind
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class FinalNotice:
    """What the notice says."""

    about: About
    """Of a matter brought forward again the registration that is answered."""
    demands: tuple[NoticeDemand, ...]
    opinions: tuple[Opinion, ...]
    explanation: str
    help: str


def content(file: CaseFile, world: World, document: DocumentState) -> FinalNotice:
    """What the 不再受理告知书 says."""
    demands = concerned(file.case, document)
    declined = next((d.final_decline for d in demands if d.final_decline), None)
    if declined is None:
        raise not_issued(document)
    about = about_paper(file, world, document)
    if visit := next((v for d in demands if d.final and (v := renewed(file.case, d))), None):
        came, channel = visit.received_at.astimezone(CHINA).date(), Channel.name_of(visit.channel)
        about = replace(
            about, case_number=visit.number, official_number="", received_on=came, channel=channel, came=None
        )
    return FinalNotice(
        about=about,
        demands=tuple(noticed_demand(d) for d in demands),
        opinions=declined.opinions,
        explanation=declined.explanation,
        help=declined.help,
    )


def letter(notice: FinalNotice, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["decline_finally"], notice.about
    given = [
        words.say(
            "opinion",
            意见书=f"{opinion.unit}{DocumentKind.name_of(opinion.document_kind)}",
            文号=f"（{opinion.number}）" if opinion.number else "（未编文号）",
            出具日=chinese_date(date.fromisoformat(opinion.issued_on)),
        )
        for opinion in notice.opinions
    ]
    paragraphs = [
        say_opening(words, editions["notices"], about),
        *listed(notice.demands),
        words.say("before") + "；".join(given) + "。",
        words.say("reason") + words.say("explanation", 理由=flowing(notice.explanation)) + words.say("ground"),
        words.say("help") + words.say("help_words", 帮助=flowing(notice.help)) + words.say("help_always"),
    ]
    return numbered_letter(editions, "decline_finally", about, words.say("title"), paragraphs)


SAMPLE = FinalNotice(
    sample.TO_CITIZEN,
    sample.DEMANDS,
    (
        Opinion("reply", "黄花岗信访复〔2025〕8号", "2025-03-12"),
        Opinion("review_opinion", "越府信复查〔2025〕3号", "2025-05-20"),
        Opinion("rereview_opinion", "穗府信复核〔2025〕16号", "2025-08-06"),
    ),
    "您这次提出的事实和理由，与已经复核的相同",
    "街道民政窗口可以帮您看看是否符合临时救助的条件，社区每周会有人上门看望",
)
