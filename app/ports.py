"""What the desk needs from the outside: a store, its queries and rows, a clock. `db` implements, `ui` and `console` read.

Rows are masked by construction: a person's full name, number or phone never stands in a row, only in a `CaseFile`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from app.domain.case import CaseState
from app.domain.entries import Entry, NewEntry
from app.domain.envelope import Subject
from app.domain.petitioner import PetitionerState
from app.domain.problems import Problem
from app.domain.running import RunningClock
from app.domain.staff import Member

T = TypeVar("T", covariant=True)


class Refused(Exception):
    """The act may not be done so; nothing was written. The problems stand beside their fields."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(", ".join(p.code for p in problems))
        self.problems = tuple(problems)


class Unavailable(Exception):
    """The world is in the way (disk full, file locked, wrong password, printer gone); not our bug, not the clerk's fault."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class Clock(Protocol):
    """Where "now" comes from; tests hand in a fixed one."""

    def __call__(self) -> datetime:
        """This moment, with zone +08:00."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched: the only notification there is. Screens reload their own rows."""

    subjects: frozenset[Subject] = frozenset()
    kinds: frozenset[str] = frozenset()


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
    restricted: bool | None = None
    """False where the answer leaves the desk on paper or as a file: a report or accusation is on neither (Art. 30)."""
    text: str = ""


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
class DocumentRow:
    """One numbered paper; `who` is masked."""

    id: str
    case: str
    kind: str
    number: str
    case_number: str
    title: str
    who: str
    issued_at: datetime
    delivered_on: date | None
    voided: bool


@dataclass(frozen=True, slots=True)
class DocumentsQuery(Query[tuple[DocumentRow, ...]]):
    """Papers, newest first."""

    kinds: tuple[str, ...] = ()
    delivered: bool | None = None
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True, slots=True)
class UsersQuery(Query[tuple[Member, ...]]):
    """The staff of this station, first user first; those who left are among them."""


@dataclass(frozen=True, slots=True)
class EntriesQuery(Query[tuple[Entry, ...]]):
    """All entries of the subjects of one kind (units, the station), or of one subject, in display order."""

    subject_kind: str
    subject_id: str = ""


@dataclass(frozen=True, slots=True)
class LateEntriesQuery(Query[tuple[tuple[CaseRow, Entry, str], ...]]):
    """What was entered later than it took place, newest first: its case, the entry, and why so late."""

    offset: int = 0
    limit: int = 100


@dataclass(frozen=True, slots=True)
class DraftRow:
    """An unfinished form of this machine; `payload` is the form's own JSON. Never synchronised."""

    id: str
    form: str
    title: str
    payload: str
    saved_at: datetime
    actor: str


@dataclass(frozen=True, slots=True)
class DraftsQuery(Query[tuple[DraftRow, ...]]):
    """The viewer's drafts, newest first."""


# ---------- the store


@dataclass(frozen=True, slots=True)
class Verification:
    """What `verify` found: how many entries it checked, and each damage in words (origin, seq and kind of damage)."""

    entries: int
    subjects: int
    damage: tuple[str, ...]


Progress = Callable[[int, int], bool]
"""Called with (done, of); answers False to cancel."""


class Work(Protocol):
    """One transaction of writing. Leaving it without an error commits durably; with an error leaves no trace."""

    def entries(self, subject: Subject) -> tuple[Entry, ...]:
        """The subject's entries as of this transaction."""

    def of_kind(self, subject_kind: str) -> tuple[Entry, ...]:
        """All entries about subjects of a kind, in display order; for kinds with few entries."""

    def append(self, entries: Sequence[NewEntry]) -> Changes:
        """Seal, sign, chain and store; fold again and replace the rows. An id that is there already is left alone."""

    def has(self, entry_id: str) -> bool:
        """Whether an entry with this id is in the journal."""

    def next_serial(self, scope: str) -> int:
        """The next number of a counter, 1 first; without holes because it commits with its entry."""


class Store(Protocol):
    """A journal with its projections. Screens never see it: they talk to the Desk."""

    @property
    def origin(self) -> str:
        """The id of this installation's file."""

    def write(self, now: datetime, actor: str, org: str) -> AbstractContextManager[Work]:
        """Begin one act's transaction. Raises Unavailable."""

    def read(self, query: Query[T], viewer: str) -> T:
        """Answer a query for this user. Raises Unavailable."""

    def save_draft(self, draft: DraftRow) -> None:
        """Keep or replace a draft. Raises Unavailable."""

    def drop_draft(self, draft_id: str) -> None:
        """Forget a draft."""

    def put_blob(self, data: bytes) -> tuple[str, str]:
        """Keep a scan encrypted; answers (hash of the encrypted bytes, key as hex)."""

    def get_blob(self, blob: str, key: str) -> bytes:
        """A scan back. Raises Unavailable when it is missing or damaged."""

    def verify(self, progress: Progress | None = None) -> Verification:
        """Check every signature, hash, chain and seal, and the projections against a rebuild."""

    def rebuild(self, progress: Progress | None = None) -> int:
        """Compute all projections from the journal again; answers the number of entries folded."""

    def recompute(self, most: int) -> bool | None:
        """Reckon about `most` running clocks anew when the law has changed; answers whether some are left, None: none were."""

    def backup(self, target: Path) -> None:
        """Write a complete copy with its key slots to one file. Raises Unavailable."""

    def close(self) -> None:
        """Close the file."""
