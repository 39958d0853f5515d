"""The question what stands on the agenda, and the rows that answer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.agenda import AgendaLine
from app.domain.envelope import Subject
from app.ports.queries import Query


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One line with the subject it comes from, the organisation that wrote it first, and of the case it is about what a list shows."""

    subject: Subject
    org: str
    line: AgendaLine
    case_number: str = ""
    case_title: str = ""
    restricted: bool = False
    """The case is restricted: whoever stands at the counter may read along, so a list says neither its title nor the line's."""

    @property
    def id(self) -> str:
        """By which a table finds it again: its subject and its part."""
        return f"{self.subject.id}.{self.line.part}"


@dataclass(frozen=True, slots=True)
class AgendaQuery(Query[tuple[AgendaRow, ...]]):
    """Lines of these kinds. Every condition given must hold; of a day that a line does not have nothing holds."""

    what: tuple[str, ...]
    """Codes of `hall_terms.What`."""
    states: tuple[str, ...] = ()
    on_from: date | None = None
    on_to: date | None = None
    until_from: date | None = None
    until_to: date | None = None
    lasting: date | None = None
    """Not over before this day: its last day lies on it or later, or it has none."""
    owner: str = ""
    place: str = ""
    case: str = ""
    subject: str = ""
    """Id of the subject they come from."""
    org: str = ""
    """The organisation that wrote it first: what stations below wrote is here too."""
    kind: str = ""
    """Of meetings: code of `meeting_terms.MeetingKind`."""
    text: str = ""
    """Words of its title, its place or the name of whose it is."""
    fields: tuple[tuple[str, str], ...] = ()
    """What stands in the detail under a name, as text."""
    unrestricted: bool = False
    """Nothing of a restricted case, also for whoever may see it: the lines that `AgendaSumsQuery` adds up."""
    by_until: bool = False
    """In the order of `until`, else of `on` and `at`."""
    descending: bool = False
    limit: int = 500


@dataclass(frozen=True, slots=True)
class AgendaCountQuery(Query[tuple[tuple[str, str, int], ...]]):
    """How many lines there are: (what, state, count), with the days of `on` and `until` within these."""

    what: tuple[str, ...]
    on_from: date | None = None
    on_to: date | None = None
    until_from: date | None = None
    until_to: date | None = None


@dataclass(frozen=True, slots=True)
class AboutMeeting:
    """What of the cases of a meeting decides how it is told where others read along."""

    names: tuple[str, ...]
    """Of all who ever spoke for them, the longest first: one may be the beginning of another."""
    restricted: bool
    """One of them is restricted, whether or not whoever asks may see it; one that is not at this desk bars nobody."""


@dataclass(frozen=True, slots=True)
class AboutMeetingsQuery(Query[Mapping[str, AboutMeeting]]):
    """What each of these meetings is about, as far as their cases are here; asked for all at once, from rows."""

    meetings: tuple[str, ...]
    """Ids."""


@dataclass(frozen=True, slots=True)
class Added:
    """A number of the detail, over all lines that have it."""

    lines: int
    sum: int
    most: int


@dataclass(frozen=True, slots=True)
class AgendaSum:
    """Lines that are alike."""

    by: tuple[str, ...]
    """What they have in common, in the order asked for."""
    lines: int
    added: tuple[Added, ...]


@dataclass(frozen=True, slots=True)
class AgendaSumsQuery(Query[tuple[AgendaSum, ...]]):
    """The lines of these kinds, added up by what they have in common. Nothing of a restricted case is among them, so that all
    who ask are told the same and no small number tells of one."""

    what: tuple[str, ...]
    by: tuple[str, ...]
    """`what`, `state`, `org`, `subject_id`, `on` and `until` (days as ISO), or names of texts and whole numbers in the detail."""
    first: date | None = None
    last: date | None = None
    due: bool = False
    """The days are those of `until`, else of `on`."""
    added: tuple[str, ...] = ()
    """Names of whole numbers in the detail."""
