"""Links between registrations, and what does not fit together."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Link:
    """A demand follows the older case `case` (重复信访)."""

    case: str
    number: str
    reasons: tuple[str, ...]
    entry: str


@dataclass(frozen=True, slots=True)
class JoinedVisit:
    """A later registration whose demand was linked here."""

    case: str
    number: str
    demand: str
    text: str
    channel: str
    received_at: datetime
    headcount: int
    entry: str


@dataclass(slots=True)
class Duplicate:
    """Another station's case that may be the same matter, as far as one may know here."""

    other: str
    org: str
    registered_on: date
    official_number: str
    entry: str
    settled: str = ""
    """The entry by which somebody judged."""
    same: bool = False


@dataclass(frozen=True, slots=True)
class Irregularity:
    """Something the entries say that does not fit together; shown on the timeline with what to do. `code` is a problem code."""

    code: str
    entry: str
    values: dict[str, str] = field(default_factory=dict)
