"""Entries about looks, inquiries, users, the station, settings and units."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("case.viewed")
@dataclass(frozen=True, slots=True)
class CaseViewed(Body):
    """Someone opened the case."""

    case: str
    over: bool = False
    """They work at a unit that it accuses, or above one."""


@kind("person.revealed")
@dataclass(frozen=True, slots=True)
class PersonRevealed(Body):
    """Masked data was shown in full, with the reason given."""

    case: str
    reason: str
    over: bool = False
    """As of `CaseViewed`."""


@kind("progress.asked")
@dataclass(frozen=True, slots=True)
class ProgressAsked(Body):
    """Desk inquiry by number and inquiry code; `matched` says whether the code was right."""

    number: str
    matched: bool


@kind("station.opened")
@dataclass(frozen=True, slots=True)
class StationOpened(Body):
    """This installation began its work."""

    org: str
    desk_tag: str
    program: str
    practice: bool = False
    restored: bool = False
    """It goes on from a backup, under a new desk tag."""


@dataclass(frozen=True, slots=True)
class LastNumber:
    """The last serial of a kind of document."""

    document_kind: str
    last: int


@kind("numbers.confirmed")
@dataclass(frozen=True, slots=True)
class NumbersConfirmed(Body):
    """After a restore: the last 文号 of each kind that the register on paper shows for a year."""

    year: int
    given: tuple[LastNumber, ...]


@kind("quarantine.discarded")
@dataclass(frozen=True, slots=True)
class EntryDiscarded(Body):
    """An entry from elsewhere that was not believed, and that nobody waits for any more."""

    origin: str
    seq: int
    why: str
    """Why it was not believed: the code."""
    reason: str


@kind("user.added")
@dataclass(frozen=True, slots=True)
class UserAdded(Body):
    """A member of staff who may open this desk."""

    name: str
    post: str
    first: bool = False
    roles: tuple[str, ...] = ()
    """Codes of `terms.Role`."""


@kind("user.changed")
@dataclass(frozen=True, slots=True)
class UserChanged(Body):
    """Another post, or other roles."""

    post: str
    roles: tuple[str, ...]


@kind("user.left")
@dataclass(frozen=True, slots=True)
class UserLeft(Body):
    """Works here no longer: the key slot is gone, what was done stays."""

    reason: str


@kind("user.admitted")
@dataclass(frozen=True, slots=True)
class UserAdmitted(Body):
    """A member may set up one further desk of the hall with a code that was handed over."""

    code: str
    """SHA-256 of the code in hex; empty: it was used, or holds no longer."""


@kind("setting.changed")
@dataclass(frozen=True, slots=True)
class SettingChanged(Body):
    """A setting of the station."""

    key: str
    value: str


@kind("unit.added")
@dataclass(frozen=True, slots=True)
class UnitAdded(Body):
    """A body joined the directory."""

    code: str
    name: str
    body_kind: str
    org: str
    superior: str = ""


@kind("unit.renamed")
@dataclass(frozen=True, slots=True)
class UnitRenamed(Body):
    """A body has a new name."""

    code: str
    name: str


@kind("unit.located")
@dataclass(frozen=True, slots=True)
class UnitLocated(Body):
    """Where a body receives people; learnt when a petitioner is guided there."""

    code: str
    address: str


@kind("unit.abolished")
@dataclass(frozen=True, slots=True)
class UnitAbolished(Body):
    """A body ended; its duties go to `successor` (Art. 24)."""

    code: str
    successor: str = ""
