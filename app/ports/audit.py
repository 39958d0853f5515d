"""What whoever audits may ask: who did what here, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.entries import Entry
from app.ports.queries import Query


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One entry, and the case it is about."""

    entry: Entry
    number: str = ""
    """Of the case; empty where it is about none, or about one that is there for its readers alone."""
    secret: bool = False
    """Whether it is about such a one."""


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Whose entries, of which kinds, of which days; nothing said: all."""

    actor: str = ""
    kinds: tuple[str, ...] = ()
    """Of `domain.audited.AUDITED`."""
    first: date | None = None
    last: date | None = None
    over: bool = False
    """Only looks at secret cases by whoever works at the accused unit or above it."""


@dataclass(frozen=True, slots=True)
class AuditQuery(Query[tuple[AuditRow, ...]]):
    """A page of what this organisation's desks wrote for the audit; restricted or not, for whoever asks audits alone."""

    which: AuditFilter = AuditFilter()
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True, slots=True)
class AuditReportQuery(Query[bytes]):
    """All of it as a file that is checked without any desk."""

    which: AuditFilter = AuditFilter()


@dataclass(frozen=True, slots=True)
class AuditChecked:
    """What became of such a file."""

    entries: int
    damage: tuple[str, ...]
    """Ids of entries that are not as they were written."""
    signers: tuple[str, ...]
    """Public keys of the desks that signed, in hex: to be held against those of the desks."""
