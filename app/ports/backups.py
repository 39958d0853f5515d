"""Backups as screens and commands see them: what one holds, what came of rehearsing it, how the copies stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class BackupAbout:
    """What a backup says to whoever holds it."""

    org: str
    users: tuple[tuple[str, str], ...]
    """(id, name) of everyone whose password opens it."""
    written: datetime | None
    """None: by a program that did not say so yet."""
    days: int | None
    """Whole days since then."""
    entries: int
    scans: int
    """How many lie in the file itself; a copy that the program writes has them beside it."""


@dataclass(frozen=True, slots=True)
class BackupChecked:
    """What a check of one file found."""

    about: BackupAbout
    opened: bool
    """Whether the encrypted file in it was looked into; else only its wrapping was."""
    wrong: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class OriginCount:
    """How many entries of one writer the backup has, and how many the record."""

    origin: str
    there: int
    here: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What restoring a backup came to, and how it stands beside the record of now."""

    cases: int
    entries: int
    last: datetime | None
    """When the desk that wrote the backup last wrote an entry that is in it."""
    origins: tuple[OriginCount, ...]
    behind: int
    """Entries of the record that are not in the backup: they came later."""
    since: datetime | None
    """When the first of those was written."""
    ahead: int
    """Entries of the backup that the record does not have."""
    days: int | None
    """Since the backup was written."""
    wrong: tuple[Problem, ...]
    """Where backup and record say different things of what both have."""


@dataclass(frozen=True, slots=True)
class CopiesStanding:
    """How the copies of this desk stand."""

    last: datetime | None = None
    """When the newest backup in the home was written."""
    second: datetime | None = None
    """When the last second copy was, on whichever stick."""
    there: bool = False
    """Whether the place of the second copies can be reached now."""
    same_disk: bool = False
    """Whether that place is on the disk of the record itself: it breaks with it."""
    rehearsed: datetime | None = None
    """When a restore was last rehearsed and found whole."""


@dataclass(frozen=True, slots=True)
class BackupDoor:
    """What a desk does with backups. Each function raises Refused and Unavailable, and may take minutes."""

    write: Callable[[Path], None]
    """A complete copy in one file."""
    daily: Callable[[], object]
    """The day's copy in the home, unless there is one or it is not this desk's to write."""
    second: Callable[[Path, bool], bool]
    """(place, again): the day's second copy there, unless there is one; `again`: anew when it is older than an hour.
    Answers whether one was written; where the place cannot be reached nothing happens."""
    standing: Callable[[Path | None], CopiesStanding]
    about: Callable[[Path], BackupAbout]
    check: Callable[[Path], BackupChecked]
    """With the key of this desk; a copy of another one is looked at from outside."""
    rehearse: Callable[[Path, str, str], Rehearsal]
    """(file, user id or name, that user's password when the backup was made)."""
