"""听证取消通知书: which hearing is not held as called, why, whether another day follows, and that the matter goes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.documents import sample
from app.documents.from_case import about_paper, not_issued
from app.documents.letter import Letter
from app.documents.notice import About, flowing, numbered_letter, say_opening
from app.documents.wording import Words, chinese_moment
from app.domain.envelope import CHINA
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class HearingCancellation:
    """What the notice says."""

    about: About
    matter: str
    at: datetime
    """When it was called for."""
    place: str
    reason: str
    again: bool
    parties: str
    to_petitioner: bool = True


def content(file: CaseFile, world: World, document: DocumentState) -> HearingCancellation:
    """What the notice says: of the hearing of these demands that was cancelled last."""
    cancelled = [h for h in file.case.hearings.values() if h.cancelled_entry and set(h.demands) & set(document.demands)]
    if not cancelled:
        raise not_issued(document)
    order = [entry.id for entry in file.case.entries]
    hearing = max(cancelled, key=lambda h: order.index(h.cancelled_entry))
    return HearingCancellation(
        about=about_paper(file, world, document, hearing.contact, (document.to,) if document.to else ()),
        to_petitioner=not document.to,
        matter=hearing.matter,
        at=hearing.at.astimezone(CHINA),
        place=hearing.place,
        reason=hearing.cancelled,
        again=hearing.again,
        parties=hearing.parties,
    )


def letter(notice: HearingCancellation, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["hearing_cancellation"], notice.about
    called = {
        "时间": chinese_moment(notice.at), "地点": notice.place, "事项": flowing(notice.matter).rstrip("。"),
    }  # fmt: skip
    opening = (
        say_opening(words, editions["notices"], about, **called)
        if notice.to_petitioner
        else words.say("opening_party", 编号=about.numbers, **called)
    )
    paragraphs = [
        opening,
        words.say("reason", 原因=flowing(notice.reason)),
        words.say("again" if notice.again else "not_again"),
        *([words.say("goes_on")] if notice.to_petitioner else []),
        words.say("parties", 当事人=notice.parties.rstrip("。")),
    ]
    return numbered_letter(editions, "hearing_cancellation", about, words.say("title"), paragraphs)


SAMPLE = HearingCancellation(
    sample.TO_CITIZEN,
    "加装电梯能不能复工、一楼住户的通风采光怎样保障",
    datetime(2026, 10, 28, 9, 30, tzinfo=CHINA),
    "黄花岗街道办事处三楼会议室",
    "检测机构的报告要到11月3日才出具，等报告出来再开，大家才说得清楚。",
    True,
    "何永强、一楼住户代表、施工单位",
)
