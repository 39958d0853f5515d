"""What the page of a meeting shows, read at once."""

from __future__ import annotations

from dataclasses import dataclass

from app.desk import Desk
from app.domain.meetings import MeetingState, fold_meeting
from app.domain.world import World
from app.ports import CaseFileQuery, EntriesQuery


@dataclass(frozen=True, slots=True)
class About:
    """A case that a meeting is about."""

    id: str
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class MeetingSheet:
    """A meeting, the cases it is about, and the world they were read in."""

    meeting: MeetingState
    cases: tuple[About, ...]
    world: World


def read_meeting(desk: Desk, id_: str) -> MeetingSheet | None:
    """The meeting; None where it is not here, or about a case that whoever sits here may not see. Raises Unavailable."""
    entries = desk.read(EntriesQuery("meeting", id_))
    if not entries:
        return None
    meeting = fold_meeting(entries)
    files = [desk.read(CaseFileQuery(case)) for case in meeting.cases]
    cases = tuple(About(file.case.id, file.case.number, file.case.title) for file in files if file is not None)
    return MeetingSheet(meeting, cases, desk.world()) if len(cases) == len(files) else None
