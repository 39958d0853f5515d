"""The questions of 热点: what titles say, how often pairs of characters were said before, and the cases that say them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain.spans import Span
from app.ports.figures import CountedRow
from app.ports.queries import Query


class SaidRow(NamedTuple):
    """What is kept of a registration's title (`domain.said`). A tuple, because a city's year has tens of thousands."""

    case: int
    """For `SaidCasesQuery`."""
    said: str
    voice: str
    """Tells petitioners apart."""
    names: str
    """Of its people and of the other sides, a line each; taken out of what all say before anything is counted."""
    place: str
    """Organisation, empty where nobody entered it."""


@dataclass(frozen=True, slots=True)
class SaidQuery(Query[tuple[SaidRow, ...]]):
    """What was said on these days; by nothing that is restricted."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class OftenQuery(Query[Mapping[str, int]]):
    """The telling pairs of characters that at least so many titles of a span say, with how many; a name may be among them yet."""

    over: Span
    least: int


@dataclass(frozen=True, slots=True)
class BesideQuery(Query[Mapping[str, frozenset[int]]]):
    """Measure → the cases of `SaidRow`s of which it was counted on these days."""

    measures: tuple[str, ...]
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Usual:
    """In how many spans anything came, and how many registrations of all of them said each pair; pairs never said are not there."""

    spans: int
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class UsualQuery(Query[Usual]):
    """How often these pairs of characters (`domain.said.is_telling`) were said in some spans."""

    pairs: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SaidCasesQuery(Query[tuple[CountedRow, ...]]):
    """The cases of some `SaidRow`s, newest first; none that is restricted by now."""

    cases: tuple[int, ...]
    limit: int = 500


@dataclass(frozen=True, slots=True)
class NamesQuery(Query[frozenset[str]]):
    """Which of these are names of petitioners; of nobody who came with restricted cases alone."""

    names: tuple[str, ...]
