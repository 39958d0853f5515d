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
class AuditQuery(Query[tuple[AuditRow, ...]]):
    """A page of what this organisation's desks wrote for the audit; restricted or not, for whoever asks audits alone."""

    actor: str = ""
    kinds: tuple[str, ...] = ()
    """Of `domain.audited.AUDITED`; none: all."""
    first: date | None = None
    last: date | None = None
    offset: int = 0
    limit: int = 100
