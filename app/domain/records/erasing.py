"""Records of a destruction after the term."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ErasureProposal:
    """A destruction that waits for a second person."""

    by: str
    on: date
    kept_until: date
    entry: str


@dataclass(frozen=True, slots=True)
class Erasure:
    """已按期销毁: by which two people, and the days."""

    on: date
    by: str
    proposed_by: str
    proposed_on: date
    retention: str
    archived_on: date
    kept_until: date
    entry: str
    done: tuple[str, ...] = ()
    """Origins that keep a record in which it was destroyed as well."""
