"""The questions to a store, and the rows that answer them.

Rows are masked by construction: a person's full name, number or phone never stands in a row, only in a `CaseFile`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, TypeVar

from app.domain.case import CaseState
from app.domain.entries import Entry
from app.domain.petitioner import PetitionerState
from app.domain.running import RunningClock
from app.domain.staff import Member
from app.domain.watch import Watched

T = TypeVar("T", covariant=True)


class Query(Generic[T]):
    """A question to the store; its parameter is the type of the answer."""

    __slots__ = ()


# ---------- rows


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the register of cases; `who` is masked ("何** 等 2 人")."""

    id: str
    number: str
    title: str
    who: str
    headcount: int
    channel: str
    category: str
    place: str
    step: str
    handler: str
    officer_name: str
    due_on: date | None
    due_rule: str
    received_at: datetime
    last_on: date
    linked: bool
    restricted: bool
    due_from: date | None = None
    """When the clock of `due_on` began."""
    closes_on: date | None = None
    """The day after which it is late: later than `due_on` where that is no working day."""
    officer: str = ""
    """User id, empty for nobody or somebody elsewhere."""
    apart: int = 0
    """How many of its demands stand at another step than the case."""


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases. Every condition given must hold; empty means any."""

    open: bool | None = None
    steps: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    category: str = ""
    """First-level or second-level code; a first-level one takes its second levels in."""
    place: str = ""
    """Organisation code; takes everything below it in."""
    received_from: date | None = None
    received_to: date | None = None
    due_from: date | None = None
    due_to: date | None = None
    linked: bool | None = None
    group: bool | None = None
    """集体访: five people or more."""
    officer: str = ""
    """User id, or "-" for cases without an officer."""
    corrected: bool | None = None
    """Something in it had to be put right: data, a paper, its route."""
    conflicted: bool | None = None
    """两处改动: it or a person in it was put right differently at two places, and somebody has to decide."""
    suspected: bool | None = None
    """可能是同一件事: another station registered what looks like the same matter, and somebody has to find out."""
    restricted: bool | None = None
    """False where the answer leaves the desk on paper or as a file: a report or accusation is on neither (Art. 30)."""
    text: str = ""
    by_matter: bool = False
    """The text finds by numbers and by the words of a matter, and by nobody's name, initials, ID number or phone: a list that
    leaves the desk is one of matters, not somebody's (domain.md 11)."""


class CaseSort:
    """The sortable columns, each indexed; at most eight."""

    DUE = "due_on"
    RECEIVED = "received_at"
    NUMBER = "number"
    CATEGORY = "category"
    STEP = "step"
    HANDLER = "handler"
    HEADCOUNT = "headcount"
    LAST = "last_on"
    ALL = (DUE, RECEIVED, NUMBER, CATEGORY, STEP, HANDLER, HEADCOUNT, LAST)


@dataclass(frozen=True, slots=True)
class CasesQuery(Query[tuple[CaseRow, ...]]):
    """A page of the register: rows offset … offset+limit in the given order (cases without a due date come last)."""

    filter: CaseFilter = field(default_factory=CaseFilter)
    sort: str = CaseSort.DUE
    descending: bool = False
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True, slots=True)
class CountQuery(Query[int]):
    """How many cases a filter finds."""

    filter: CaseFilter = field(default_factory=CaseFilter)


@dataclass(frozen=True, slots=True)
class DuesQuery(Query[tuple[tuple[date, int], ...]]):
    """How many open cases are to be acted on by which day: (day, count) in the order of the days."""


@dataclass(frozen=True, slots=True)
class DeadlinesQuery(Query[tuple[CaseRow, ...]]):
    """Open cases that are to be acted on within these days, most urgent first."""

    due_from: date
    due_to: date
    unowned_first: bool = False
    """Where not all have room, those that nobody has in hand come before the others."""
    limit: int = 300


@dataclass(frozen=True, slots=True)
class ClocksQuery(Query[tuple[tuple[RunningClock, int], ...]]):
    """The kinds of running clocks of the cases this user may see, and how many of each."""


@dataclass(frozen=True, slots=True)
class CasesOfClocksQuery(Query[tuple[tuple[CaseRow, RunningClock], ...]]):
    """The cases on which clocks of these kinds run, most urgent first."""

    clocks: tuple[RunningClock, ...]
    limit: int = 100


@dataclass(frozen=True, slots=True)
class WatchCountsQuery(Query[tuple[tuple[str, str, int], ...]]):
    """How much there is to watch over today: (what, its code, count), as `domain.watch` names them."""

    today: date


@dataclass(frozen=True, slots=True)
class WatchQuery(Query[tuple[tuple[CaseRow, Watched], ...]]):
    """What there is of one kind, faults of one code, each with its case, the longest standing first."""

    what: str
    today: date
    code: str = ""
    limit: int = 100
    due_from: date | None = None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A found case and what of it matched: name, initials, id_tail, phone_tail, number, text."""

    row: CaseRow
    matched: str
    excerpt: str = ""
    """A few words around the match in the text, names masked."""


@dataclass(frozen=True, slots=True)
class SearchQuery(Query[tuple[SearchHit, ...]]):
    """The command box: names, pinyin initials, tails of ID and phone, numbers, words in the text (1 character and more)."""

    text: str
    limit: int = 50


@dataclass(frozen=True, slots=True)
class WhoRow:
    """Somebody this may be, with the reasons ("id_number", "phone", "name", "initials", "address") and what they brought."""

    petitioner: str
    name: str
    """Masked."""
    sex: str
    birth: str
    reasons: tuple[str, ...]
    cases: tuple[CaseRow, ...]


@dataclass(frozen=True, slots=True)
class WhoQuery(Query[tuple[WhoRow, ...]]):
    """Who is this: earlier petitioners by what has been typed so far. Restricted cases never appear here."""

    name: str = ""
    id_number: str = ""
    phone: str = ""
    address: str = ""
    limit: int = 5


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything about one case: its state and the people it names. Unmasked: screens mask it until a reveal is recorded."""

    case: CaseState
    people: dict[str, PetitionerState]


@dataclass(frozen=True, slots=True)
class CaseFileQuery(Query["CaseFile | None"]):
    """One case by id; None when it is not there or the viewer may not see it."""

    id: str


@dataclass(frozen=True, slots=True)
class NumberQuery(Query["str | None"]):
    """The case id behind a number; None when there is none or the viewer may not see it."""

    number: str


@dataclass(frozen=True, slots=True)
class ProgressQuery(Query["CaseFile | None"]):
    """The case behind number and inquiry code, for the petitioner; None when they do not match. Not bound to a viewer."""

    number: str
    inquiry_code: str


@dataclass(frozen=True, slots=True)
class WrongTriesQuery(Query["tuple[datetime, ...]"]):
    """The moments of wrong inquiry-code tries for a number since a moment, oldest first."""

    number: str
    since: datetime


@dataclass(frozen=True, slots=True)
class UsersQuery(Query[tuple[Member, ...]]):
    """The staff of this station, first user first; those who left are among them."""


@dataclass(frozen=True, slots=True)
class EntriesQuery(Query[tuple[Entry, ...]]):
    """All entries of the subjects of one kind (units, the station), or of one subject, in display order. Of all petitioners
    together there is no answer: only one of them is asked for."""

    subject_kind: str
    subject_id: str = ""


@dataclass(frozen=True, slots=True)
class LateEntriesQuery(Query[tuple[tuple[CaseRow, Entry, str], ...]]):
    """What was entered later than it took place, newest first: its case, the entry, and why so late."""

    offset: int = 0
    limit: int = 100
