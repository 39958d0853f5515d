"""听证通知书: what about, when, where, before whom, who else is told, and that recusal may be asked (Art. 28, 31, 36)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.documents import sample
from app.documents.from_case import about_paper, not_issued
from app.documents.letter import Letter
from app.documents.notice import About, flowing, numbered_letter, say_opening
from app.documents.wording import Wording, Words, chinese_moment, chinese_numeral
from app.domain.envelope import CHINA
from app.domain.procedure_terms import HearingStage
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class HearingNotice:
    """What the notice says; `stage` is a code of `procedure_terms.HearingStage`."""

    about: About
    stage: str
    matter: str
    at: datetime
    place: str
    chair: str
    hearers: tuple[str, ...]
    parties: str
    to_petitioner: bool = True
    """Others are not told how the petitioner came."""


def content(file: CaseFile, world: World, document: DocumentState) -> HearingNotice:
    """What the 听证通知书 says: of the latest hearing that was called for these demands."""
    called = [h for h in file.case.hearings.values() if set(h.demands) & set(document.demands)]
    if not called:
        raise not_issued(document)
    hearing = called[-1]
    return HearingNotice(
        about=about_paper(file, world, document, hearing.contact, (document.to,) if document.to else ()),
        to_petitioner=not document.to,
        stage=hearing.stage,
        matter=hearing.matter,
        at=hearing.at.astimezone(CHINA),
        place=hearing.place,
        chair=hearing.chair,
        hearers=hearing.hearers,
        parties=hearing.parties,
    )


def letter(notice: HearingNotice, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["hearing_notice"], notice.about
    lines = (
        words.say("matter", 事项=flowing(notice.matter)),
        words.say("when", 时间=chinese_moment(notice.at)),
        words.say("where", 地点=notice.place),
        words.say("who", 主持人=notice.chair, 听证员="、".join(notice.hearers)),
        words.say("parties", 当事人=notice.parties.rstrip("。")),
    )
    paragraphs = [
        _opening(notice, words, editions["notices"]),
        *(f"{chinese_numeral(number)}、{line}" for number, line in enumerate(lines, 1)),
        words.say("rights"),
        *([words.say("not_counted")] if notice.stage == HearingStage.REREVIEW.code else []),
        words.say("cannot"),
    ]
    return numbered_letter(editions, "hearing_notice", about, words.say("title"), paragraphs)


def _opening(notice: HearingNotice, words: Wording, common: Wording) -> str:
    basis = words.say(f"basis_{notice.stage}")
    if notice.to_petitioner:
        return say_opening(words, common, notice.about, 依据=basis)
    return words.say("opening_party", 编号=notice.about.numbers, 依据=basis)


SAMPLE = HearingNotice(
    sample.TO_CITIZEN,
    "handling",
    "加装电梯能不能复工、一楼住户的通风采光怎样保障",
    datetime(2026, 10, 28, 9, 30, tzinfo=CHINA),
    "黄花岗街道办事处三楼会议室",
    "周立民",
    ("许静文（律师）", "区住建局黄工程师"),
    "何永强、一楼住户代表、施工单位",
)
