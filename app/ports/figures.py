"""The questions of 研判, and the rows that answer them: sums by month, and the cases behind a sum."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.counted import Dimension
from app.ports.queries import CaseRow, Query


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A sum: how many there were in the month, and the sum of their amounts (people, or days)."""

    month: date
    """Its first day; of days that are no whole months the first of them."""
    code: str
    """What the dimension says: a channel, a category, an organisation, the name of a body; empty for none."""
    measure: str
    count: int
    amount: int


@dataclass(frozen=True, slots=True)
class FiguresQuery(Query[tuple[FigureRow, ...]]):
    """The sums of these days, both included: kept ones of whole months, of other days counted for this. Restricted cases
    are in those of `Dimension.TOTAL` alone."""

    dimension: Dimension
    first: date
    last: date
    measures: tuple[str, ...]
    codes: tuple[str, ...] = ()
    """Of the dimension only these; empty for all."""


@dataclass(frozen=True, slots=True)
class CountedRow:
    """One thing that was counted: its case, on which day."""

    case: CaseRow
    measure: str
    on: date
    amount: int


@dataclass(frozen=True, slots=True)
class CountedQuery(Query[tuple[CountedRow, ...]]):
    """What stands behind a sum, as far as the viewer may see it, newest first."""

    measures: tuple[str, ...]
    first: date
    last: date
    dimension: Dimension = Dimension.TOTAL
    codes: tuple[str, ...] = ()
    """Of the dimension, any of them; not asked for the total."""
    limit: int = 500


@dataclass(frozen=True, slots=True)
class OwedQuery(Query[tuple[tuple[str, date, int], ...]]):
    """The clocks of these rules that still run and end on these days: (rule, last day, how many). Those of a restricted case
    are not among them, whoever asks."""

    rules: tuple[str, ...]
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class OwedCasesQuery(Query[tuple[CountedRow, ...]]):
    """The cases of these clocks, the first to end first; `measure` is the rule."""

    rules: tuple[str, ...]
    first: date
    last: date
    limit: int = 500
