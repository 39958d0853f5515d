"""协议书 made at a meeting: the paper of a 调解 or 和解, with the sides as they were called and the marks clause by clause."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.documents import set_sheet
from app.documents.from_case import office_name
from app.documents.hall.meeting import meeting_shown, when_words
from app.documents.mediation_agreement import Agreement, mediation_agreement_pdf
from app.documents.mediation_parties import Side
from app.documents.own_mediation_agreement import own_mediation_agreement_pdf
from app.documents.reconciliation_agreement import reconciliation_agreement_pdf
from app.documents.sheet import Marks
from app.documents.wording import Words
from app.domain.meetings import MeetingState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import Refused

NOT_MADE = template(
    "meeting.no_agreement", QT_TRANSLATE_NOOP("Problem", "这次会还没有出协议书；协议在家事上的，请到那件家事里印。")
)
PDFS: Mapping[str, Callable[[Agreement, Words, Marks], bytes]] = {
    DocumentKind.MEDIATION_AGREEMENT.code: mediation_agreement_pdf,
    DocumentKind.OWN_MEDIATION_AGREEMENT.code: own_mediation_agreement_pdf,
    DocumentKind.RECONCILIATION_AGREEMENT.code: reconciliation_agreement_pdf,
}


def agreement(read: Any, world: World, about: str) -> bytes:
    """The agreement of a meeting that stands on no single case, in the words of the day on which it was agreed. Raises Refused,
    Unavailable."""
    meeting = meeting_shown(read, about)
    if meeting.agreement is None or meeting.agreement.said.case:
        raise Refused([Problem(NOT_MADE)])
    editions = Words(world.lookup.editions, meeting.agreement.on)
    paper, make = content(meeting, editions, world), PDFS[meeting.agreement.said.paper]
    return set_sheet(lambda marks: make(paper, editions, marks), world)


def content(meeting: MeetingState, editions: Words, world: World) -> Agreement:
    """What the 协议书 of a meeting says. How a side is reached is written on it by hand: it goes to no other body."""
    assert meeting.agreement is not None
    said, words = meeting.agreement.said, editions["meeting_agreement"]
    reconciled = said.paper == DocumentKind.RECONCILIATION_AGREEMENT.code
    own = said.paper == DocumentKind.OWN_MEDIATION_AGREEMENT.code
    opening = words.say(
        "opening_reconciliation" if reconciled else "opening_mediation",
        时间=when_words(meeting), 地点=meeting.place, 事由=meeting.title, 主持=meeting.chair_name,
    )  # fmt: skip
    return Agreement(
        document_number=words.say("number"),
        case_number="",
        petitioner=Side(meeting.first, words.say("side", 签名=said.first_by)),
        other=Side(meeting.second, words.say("side", 签名=said.second_by)),
        facts=said.facts,
        dispute=said.dispute,
        responsibility=said.responsibility,
        duties=tuple(clause.duty for clause in meeting.clauses),
        committee=office_name(world) if own else said.committee,
        year=str(meeting.agreement.on.year),
        opening=opening,
        marks=meeting.marks,
        sides=("一　　方", "另 一 方"),
    )
