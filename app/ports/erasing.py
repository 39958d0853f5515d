"""What is archived and kept no longer: asked for to propose its destruction, one class at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.envelope import Routing
from app.ports.queries import Query


@dataclass(frozen=True, slots=True)
class KeptRow:
    """An archived case that nobody has proposed to destroy."""

    case: str
    number: str
    archived_on: date
    restricted: bool


@dataclass(frozen=True, slots=True)
class TermOverQuery(Query[tuple[KeptRow, ...]]):
    """The cases of a class that were archived up to a day, the oldest first, as far as this user may see them."""

    retention: str
    archived_by: date
    limit: int = 500


@dataclass(frozen=True, slots=True)
class Answers:
    """Who has said that an erased case is destroyed there as well, and what tells who received it."""

    case: str
    routings: tuple[Routing, ...]
    """Of all its entries, in the order in which they came here."""
    done: frozenset[str]
    """Origins whose record has destroyed it."""


@dataclass(frozen=True, slots=True)
class ErasureAnswers:
    """The answers to the erasures of this station, as far as this user may see the cases."""

    cases: tuple[Answers, ...] = ()
    desks: tuple[tuple[str, str, bool], ...] = ()
    """(origin, organisation, whether something it wrote is here) of everybody elsewhere who is not shut out."""


@dataclass(frozen=True, slots=True)
class ErasureAnswersQuery(Query[ErasureAnswers]):
    """Who has answered; `app/reports/erasures.py` makes of it who has not."""
