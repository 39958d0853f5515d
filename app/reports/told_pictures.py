"""Pictures that leave the desk: drawn from the words of the table beside them and from nothing else, so that whoever measures a
bar learns what is written there and no more (domain.md 11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.counted import Measure
from app.domain.pictures import Picture, Series, Shape
from app.reports.analysis import MOST_BARS, REST
from app.reports.small_cells import UNTOLD

UNDIVIDED = "不分开说"
"""A whole whose parts are not told."""
Told = Sequence[str]
"""What came in under a name, how much of it for the first time, how much again: as a table tells it."""


def stacked_as_told(shape: Shape, labels: Sequence[str], rows: Sequence[Told]) -> Picture:
    """First and repeat petitions of COLUMNS or BARS; a whole whose parts are not told is drawn undivided, one that is not told
    itself is not drawn."""
    drawn = [_drawn(*map(number, row[:3])) for row in rows]
    first, repeat, undivided = (tuple(one[at] for one in drawn) for at in range(3))
    parts = (Series(Measure.FIRST.chinese, first), Series(Measure.REPEAT.chinese, repeat))
    rest = (Series(UNDIVIDED, undivided),) if any(undivided) else ()
    return Picture(shape, tuple(labels), (*parts, *rest), tuple(row[0] for row in rows))


def _drawn(whole: int | None, first: int | None, repeat: int | None) -> tuple[int | None, int | None, int | None]:
    """First, repeat and undivided, as far as they are drawn."""
    if whole is None:
        return None, None, None
    return (None, None, whole) if None in (first, repeat) else (first, repeat, None)


def bars_as_told(names: Sequence[str], rows: Sequence[Told]) -> Picture:
    """A bar for each name; of very many the first, and the others together where all of them are told."""
    names, rows = list(names), list(rows)
    if len(names) > MOST_BARS:
        names, others = [*names[: MOST_BARS - 1], REST], rows[MOST_BARS - 1 :]
        rows = [*rows[: MOST_BARS - 1], tuple(_together([row[at] for row in others]) for at in range(3))]
    return stacked_as_told(Shape.BARS, names, rows)


def fields_as_told(picture: Picture, fields: Mapping[str, Sequence[Told]]) -> Picture:
    """A picture of CELLS from what a table tells: the rows of it that each field gathers; one that gathers several is drawn where
    all of them are told."""
    told = [tuple(map(_together, zip(*rows, strict=True))) for rows in fields.values()]
    series = tuple(Series(name, tuple(map(number, one))) for name, one in zip(fields, told, strict=True))
    return Picture(picture.shape, picture.labels, series, tuple(one[-1] for one in told))


def number(words: str) -> int | None:
    """A number that a cell of a table tells; None where it tells none."""
    plain = words.replace(",", "")
    return int(plain) if plain.isdigit() else None


def _together(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    numbers = [number(one) for one in words]
    return UNTOLD if None in numbers else f"{sum(filter(None, numbers)):,}"
