"""The meetings, hearings and mediations of some days, with what a restricted case is part of marked so: no list and no paper names it.

What hangs where everybody reads it says of a meeting no name of those whose cases it is about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.hall_terms import What
from app.domain.masking import mask_names
from app.domain.meeting_terms import MeetingStep
from app.domain.meetings import MeetingState, fold_meeting
from app.domain.summary import persons
from app.names_said import without_petitioners
from app.ports import CaseFile, EntriesQuery
from app.ports.agenda import AboutMeeting, AboutMeetingsQuery, AgendaQuery, AgendaRow

Read = Callable[[AgendaQuery], Sequence[AgendaRow]]
EntriesOf = Callable[[Subject], Sequence[Entry]]
FileOf = Callable[[str], CaseFile | None]
DOCKET = (What.MEETING.code, What.HEARING.code, What.MEDIATION.code)
MOST_CASES = 5_000


def docket_rows(read: Read, query: AgendaQuery) -> tuple[AgendaRow, ...]:
    """The lines of a query on `DOCKET`. Raises Unavailable."""
    return marked(read, read(query))


def marked(read: Read, rows: Sequence[AgendaRow]) -> tuple[AgendaRow, ...]:
    """A meeting of several cases is restricted when one of them is, or may not be seen. Raises Unavailable."""
    several = [row for row in rows if row.line.what == What.MEETING.code and _cases(row) > 1 and row.line.on]
    if not several:
        return tuple(rows)
    days = [row.line.on for row in several if row.line.on]
    asked = AgendaQuery((What.MEETING_ABOUT.code,), on_from=min(days), on_to=max(days), limit=MOST_CASES)
    open_cases = Counter(row.subject.id for row in read(asked) if not row.restricted)
    secret = {row.subject.id for row in several if open_cases[row.subject.id] < _cases(row) - 1}
    return tuple(replace(row, restricted=row.restricted or row.subject.id in secret) for row in rows)


def as_met(read: Callable[[Any], Any], rows: Sequence[AgendaRow], today: date) -> tuple[AgendaRow, ...]:
    """The rows as they stand at this hour: a meeting of today at which they already sit together is no longer to come, also
    before its minutes are written. Raises Unavailable."""
    return tuple(_as_met(read, row) if _today_ahead(row, today) else row for row in rows)


def _today_ahead(row: AgendaRow, today: date) -> bool:
    line = row.line
    return line.what == What.MEETING.code and line.on == today and line.state == MeetingStep.COMING.code


def _as_met(read: Callable[[Any], Any], row: AgendaRow) -> AgendaRow:
    entries = read(EntriesQuery(row.subject.kind, row.subject.id))
    met = bool(entries) and fold_meeting(entries).met
    return replace(row, line=replace(row.line, state=MeetingStep.HELD.code)) if met else row


def seen_whole(read: Read, meeting: MeetingState) -> bool:
    """Whether whoever asks may see every case a meeting is about; one that is not at this desk bars nobody: the meeting came
    here while it was open. Raises Unavailable."""
    asked = AgendaQuery((What.MEETING.code, What.MEETING_ABOUT.code), subject=meeting.id, limit=MOST_CASES)
    return len(read(asked)) >= max(1, len(meeting.cases))


def barred(read: Read, meeting: MeetingState, files: Sequence[CaseFile]) -> bool:
    """Whether a meeting is not told of where others read along: one of its cases is restricted, or may not be seen. `files`: of
    those that are at this desk. Raises Unavailable."""
    return any(file.case.restricted for file in files) or not seen_whole(read, meeting)


def shown_to_all(read: Callable[[Any], Any], rows: Sequence[AgendaRow]) -> tuple[AgendaRow, ...]:
    """The rows as a screen shows them that others may read along: nobody whose case a meeting is about is named in its title nor
    in what was promised at it, and it is restricted as soon as one of its cases is or may not be seen. A case that is not at this
    desk bars nobody, see `seen_whole`. Of what is about no case see `without_petitioners`. Raises Unavailable."""
    meetings = tuple(dict.fromkeys(row.subject.id for row in rows if _of_a_case(row)))
    about: Mapping[str, AboutMeeting] = read(AboutMeetingsQuery(meetings)) if meetings else {}
    shown = [_as_shown(row, about[row.subject.id]) if _of_a_case(row) else row for row in rows]
    return without_petitioners(read, shown)


def _of_a_case(row: AgendaRow) -> bool:
    return row.subject.kind == "meeting" and bool(row.line.case) and not row.restricted


def _as_shown(row: AgendaRow, about: AboutMeeting) -> AgendaRow:
    line, names = row.line, about.names
    owner = line.owner_name if line.owner else mask_names(line.owner_name, names)
    shown = replace(line, title=mask_names(line.title, names), owner_name=owner)
    return replace(row, line=shown, restricted=about.restricted)


def without_names(
    rows: Sequence[AgendaRow], entries_of: EntriesOf, file_of: FileOf, lines_of: Read
) -> tuple[AgendaRow, ...]:
    """The lines with the people of their cases masked in the title; a meeting is asked for all of its cases. Raises
    Unavailable."""
    return tuple(_without_names(row, entries_of, file_of, lines_of) if _about_a_case(row) else row for row in rows)


def _about_a_case(row: AgendaRow) -> bool:
    return row.line.what == What.MEETING.code and bool(row.line.case) and not row.restricted


def _without_names(row: AgendaRow, entries_of: EntriesOf, file_of: FileOf, lines_of: Read) -> AgendaRow:
    meeting = fold_meeting(entries_of(row.subject))
    files = [file for case in meeting.cases if (file := file_of(case))]
    title = mask_names(row.line.title, names_of(files))
    return replace(row, line=replace(row.line, title=title), restricted=barred(lines_of, meeting, files))


def names_of(files: Sequence[CaseFile]) -> list[str]:
    """The names of all who ever spoke for these cases, the longest first: one may be the beginning of another."""
    names = {person.name for file in files for person in persons(file.case.everybody, file.people)}
    return sorted(names, key=lambda name: (-len(name), name))


def _cases(row: AgendaRow) -> int:
    return int((row.line.detail or {}).get("cases", 0))
