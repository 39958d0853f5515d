"""What leaves the desk is counted without restricted cases: a total with them, less what it is split into, would be their number.

Figures keep them in the total alone, so the sum over the channels is the total without them (domain.md 11).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.domain.counted import SPLIT, Dimension, Measure
from app.domain.spans import Span
from app.ports.figures import FiguresQuery
from app.reports.small_cells import small

Read = Callable[[Any], Any]


def unrestricted(read: Read) -> Read:
    """The same questions, with totals of what is split asked by the channel. What is not split tells nothing by a difference."""

    def ask(query: Any) -> Any:
        if not isinstance(query, FiguresQuery) or query.dimension is not Dimension.TOTAL:
            return read(query)
        split = tuple(one for one in query.measures if Dimension.CHANNEL in SPLIT.get(one, ()))
        whole = tuple(one for one in query.measures if one not in split)
        asked = (replace(query, dimension=Dimension.CHANNEL, measures=split), replace(query, measures=whole))
        return tuple(row for one in asked if one.measures for row in read(one))

    return ask


def restricted(read: Read, over: Span) -> int:
    """How many restricted ones were received in a span; 0 as well where a month of it has fewer than may be told, which
    the papers of the other months would give away. Raises Unavailable."""
    asked = FiguresQuery(Dimension.TOTAL, over.first, over.last, (Measure.FIRST.code, Measure.REPEAT.code))
    months = Counter[Any]()
    for row in read(asked):
        months[row.month] += row.count
    for row in unrestricted(read)(asked):
        months[row.month] -= row.count
    return 0 if any(map(small, months.values())) else months.total()
