"""化解层级: at which level what was closed in a span had been settled (小事不出社区，大事不出镇街). No target, no rank.

Only what was settled, wholly or in part, has a level; what is restricted is in no level.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.counted import Dimension, Measure
from app.domain.meeting_terms import Level
from app.domain.pictures import Picture, Series, Shape
from app.domain.spans import Span
from app.ports.figures import FigureRow, FiguresQuery

Read = Callable[[FiguresQuery], Sequence[FigureRow]]


@dataclass(frozen=True, slots=True)
class Settled:
    """How many were settled at a level in a span, and in the span before."""

    level: Level
    span: Span
    count: int
    before: int


def settled(read: Read, over: Span) -> tuple[Settled, ...]:
    """Every level, the lowest first. Raises Unavailable."""
    now, before = _counts(read, over), _counts(read, over.moved(-1))
    return tuple(Settled(level, over, now[level.code], before[level.code]) for level in Level)


def _counts(read: Read, over: Span) -> Counter[str]:
    found: Counter[str] = Counter()
    for row in read(FiguresQuery(Dimension.OUTCOME, over.first, over.last, (Measure.SETTLED.code,))):
        found[row.code] += row.count
    return found


def settled_picture(found: Sequence[Settled]) -> Picture:
    """A bar for each level."""
    counts = tuple(one.count for one in found)
    return Picture(Shape.BARS, tuple(one.level.chinese for one in found), (Series(Measure.SETTLED.chinese, counts),))
