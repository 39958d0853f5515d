"""The questions about what is kept beside the record: drafts, what the centre has not yet, what came and was not believed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.entries import Entry
from app.ports.queries import Query


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


@dataclass(frozen=True, slots=True)
class SyncState:
    """How much of this record is not at the centre yet, and how much that came was not believed."""

    unsent: int = 0
    quarantined: int = 0


@dataclass(frozen=True, slots=True)
class SyncStateQuery(Query[SyncState]):
    """Counted against what the centre had at the last exchange: (origin, entry)."""

    there: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class UnsentQuery(Query[tuple[Entry, ...]]):
    """The newest entries that the centre did not have at the last exchange, as far as the viewer may see them."""

    there: tuple[tuple[str, int], ...] = ()
    limit: int = 50


@dataclass(frozen=True, slots=True)
class QuarantineRow:
    """One entry that came from elsewhere and was not believed."""

    id: str
    origin: str
    org: str
    """Whose origin it is; empty when nobody vouches for it."""
    seq: int
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class QuarantineQuery(Query[tuple[QuarantineRow, ...]]):
    """What was not believed, newest first."""

    limit: int = 50
