"""The store itself, as the desk sees it, and what goes wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.entries import Entry, NewEntry
from app.domain.envelope import Subject
from app.domain.problems import Problem
from app.ports.agenda import AgendaQuery, AgendaRow
from app.ports.changes import Changes
from app.ports.hall import News, Watching
from app.ports.kept import DraftRow
from app.ports.queries import Query, T


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

    def agenda(self, query: AgendaQuery) -> tuple[AgendaRow, ...]:
        """The lines of the agenda as of this transaction, as far as whoever writes may see the cases they are about."""

    def append(self, entries: Sequence[NewEntry]) -> Changes:
        """Seal, sign, chain and store; fold again and replace the rows. An id that is there already is left alone."""

    def forget(self, subject: Subject) -> None:
        """Destroy the keys of what is kept for a day alone: its entries stay and verify, and nobody reads them again.

        Raises ValueError for any other kind of subject.
        """

    def erase(self, entry: NewEntry) -> Changes:
        """Append the entry by which a case is destroyed; all before it stays, verifies, and can never be read again. Its people
        go with it where no other case here names them."""

    def has(self, entry_id: str) -> bool:
        """Whether an entry with this id is in the journal."""

    def match_key(self) -> bytes:
        """What match tokens are keyed with; empty where nobody is let in to an exchange."""

    def seal_number(self, number: str) -> str:
        """The signature of this desk over the number of a case, in hex (`domain.receipt_code`)."""

    def next_serial(self, scope: str) -> int:
        """The next number of a counter, 1 first; without holes because it commits with its entry."""


class Scans(Protocol):
    """The scans that entries name."""

    def put(self, data: bytes) -> tuple[str, str]:
        """Keep one encrypted; answers (hash of the encrypted bytes, key as hex). Raises Unavailable."""

    def get(self, name: str, key: str) -> bytes:
        """One back. Raises Unavailable when it is not here or damaged."""

    def missing(self, names: Iterable[str]) -> frozenset[str]:
        """Which of these are not here. Raises Unavailable."""


class Store(Protocol):
    """A journal with its projections. Screens never see it: they talk to the Desk."""

    @property
    def origin(self) -> str:
        """The id of this installation's file."""

    @property
    def scans(self) -> Scans:
        """What was scanned."""

    @property
    def wrong_before(self) -> int:
        """How many passwords opened nothing before the one that opened this."""

    def write(self, now: datetime, actor: str, org: str) -> AbstractContextManager[Work]:
        """Begin one act's transaction. Raises Unavailable."""

    def read(self, query: Query[T], viewer: str) -> T:
        """Answer a query for this user. Raises Unavailable."""

    def look_round(self, actor: str, watching: Watching) -> News | None:
        """What the other desks of the hall do; None where there are none. Raises Unavailable."""

    def keep(self, name: str, value: bytes) -> None:
        """Keep something of this desk's own, encrypted, under a name; it goes nowhere else. Raises Unavailable."""

    def kept(self, name: str) -> bytes:
        """What was kept under this name; empty when nothing was. Raises Unavailable."""

    def save_draft(self, draft: DraftRow) -> None:
        """Keep or replace a draft. Raises Unavailable."""

    def drop_draft(self, draft_id: str) -> None:
        """Forget a draft."""

    def clock_warning(self, now: datetime) -> Problem | None:
        """The words for a clock of this computer that cannot be right; nothing is refused for it. Raises Unavailable."""

    def verify(self, progress: Progress | None = None) -> Verification:
        """Check every signature, hash, chain and seal, and the projections against a rebuild."""

    def rebuild(self, progress: Progress | None = None) -> int:
        """Compute all projections from the journal again; answers the number of entries folded."""

    def recompute(self, most: int) -> int | None:
        """Reckon about `most` running clocks anew when the law has changed; answers how many hundredths are done, None: none was due."""

    def backup(self, target: Path) -> None:
        """Write a complete copy with its key slots to one file. Raises Unavailable."""

    def close(self) -> None:
        """Close the file."""
