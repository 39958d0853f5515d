"""What meetings are about, for a screen that others may read along: of a page of them all at once, and without folding one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, select

from app.domain.hall_terms import What
from app.domain.summary import persons
from app.ports import CaseFile
from app.ports.agenda import AboutMeeting, AboutMeetingsQuery
from db.projection_tables import agenda, case_former, case_people, cases, petitioners
from db.tables import journal

_ASKED = 500
"""Meetings a statement."""
_a = agenda.c
_CASES = (What.MEETING.code, What.MEETING_ABOUT.code)
"""A line of a meeting for each of its cases."""
FileOf = Callable[[str], CaseFile | None]


def about(connection: Connection, query: AboutMeetingsQuery, file_of: FileOf) -> dict[str, AboutMeeting]:
    """Meeting → what it is about. `file_of`: a case with its people, whoever asks."""
    names, restricted = defaultdict[str, set[str]](set), set[str]()
    for at in range(0, len(query.meetings), _ASKED):
        these = query.meetings[at : at + _ASKED]
        for meeting, name in _named(connection, these):
            names[meeting].add(name)
        restricted.update(_restricted(connection, these))
        for meeting, file in _without_row(connection, these, file_of):
            names[meeting].update(person.name for person in persons(file.case.everybody, file.people))
            if any(entry.envelope.routing.restricted for entry in file.case.entries):
                restricted.add(meeting)
    return {id_: AboutMeeting(_longest_first(names[id_]), id_ in restricted) for id_ in query.meetings}


def _longest_first(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def _of(meetings: Sequence[str]) -> tuple[ColumnElement[bool], ...]:
    return _a.subject_kind == "meeting", _a.subject_id.in_(meetings), _a.what.in_(_CASES)


def _named(connection: Connection, meetings: Sequence[str]) -> Iterator[tuple[str, str]]:
    """(meeting, name) of all who ever spoke for its cases."""
    for spoke in (case_people, case_former):
        of_cases = select(_a.subject_id, petitioners.c.name).join(cases, cases.c.id == _a["case"])
        found = of_cases.join(spoke, spoke.c.no == cases.c.no).join(petitioners, petitioners.c.id == spoke.c.petitioner)
        yield from ((meeting, name) for meeting, name in connection.execute(found.where(*_of(meetings))))


def _restricted(connection: Connection, meetings: Sequence[str]) -> Iterable[str]:
    found = select(_a.subject_id).join(cases, cases.c.id == _a["case"]).where(*_of(meetings), cases.c.restricted)
    return connection.scalars(found)


def _without_row(connection: Connection, meetings: Sequence[str], file_of: FileOf) -> Iterator[tuple[str, CaseFile]]:
    """What is here of cases that have no row, because part of them does not open: a handful, if any."""
    there = select(journal.c.no).where(journal.c.subject_kind == "case", journal.c.subject_id == _a["case"])
    found = select(_a.subject_id, _a["case"]).outerjoin(cases, cases.c.id == _a["case"])
    for meeting, case in connection.execute(found.where(*_of(meetings), cases.c.id.is_(None), there.exists())):
        if file := file_of(case):
            yield meeting, file
