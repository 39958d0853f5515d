"""The contacts with whoever came: talks, return visits, a leader who received them, further visits and letters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.case import CaseState
from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.kinds import InstructionGiven, ReturnVisitMade, TalkNoted
from app.domain.terms import Channel


def contacts(case: CaseState) -> Iterator[tuple[date, str, str]]:
    """(day, in which way, what was said) of every contact; how many there were is told nowhere."""
    for entry in case.entries:
        match entry.body:
            case TalkNoted(text=text):
                yield _day(entry), "谈话", text
            case ReturnVisitMade(text=text, reached=True):
                yield _day(entry), "回访", text
            case InstructionGiven(text=text, reception=reception) if reception:
                yield _day(entry), "领导接访", text
    for one in case.joined.values():
        yield one.received_at.astimezone(CHINA).date(), Channel.name_of(one.channel), one.text


def _day(entry: Entry) -> date:
    return entry.envelope.happened_on or entry.envelope.at.astimezone(CHINA).date()
