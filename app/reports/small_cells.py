"""What may leave the desk of figures below five: told as such, and no total beside them lets them be reckoned (domain.md 11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.reports.hot_issues import FEWEST

UNTOLD = "不单列"
"""Instead of a larger number that, taken from a total, would tell a small one."""


def small(count: int) -> bool:
    """Whether it may not be told."""
    return 0 < count < FEWEST


def cell(count: int) -> str:
    """A number that leaves the desk."""
    return f"少于{FEWEST}" if small(count) else f"{count:,}"


@dataclass(frozen=True, slots=True)
class Sum:
    """Columns of a table by their place, `of` being what the `parts` come to in every row."""

    of: int
    parts: tuple[int, int]


def cells(rows: Sequence[Sequence[int]], sums: Sequence[Sum] = ()) -> list[tuple[str, ...]]:
    """A table whose columns are told in total elsewhere: so many numbers stay untold that none of the small ones follows."""
    hidden = {(y, x) for y, row in enumerate(rows) for x, count in enumerate(row) if small(count)}
    while more := _one_more(rows, sums, hidden):
        hidden.add(more)
    return [
        tuple(UNTOLD if (y, x) in hidden and not small(count) else cell(count) for x, count in enumerate(row))
        for y, row in enumerate(rows)
    ]


def _one_more(
    rows: Sequence[Sequence[int]], sums: Sequence[Sum], hidden: set[tuple[int, int]]
) -> tuple[int, int] | None:
    """A number beside hidden ones that has to be hidden as well."""
    columns = [[(y, x) for y in range(len(rows))] for x in range(len(rows[0]) if rows else 0)]
    parts = [[(y, x) for x in one.parts] for one in sums for y, row in enumerate(rows) if (y, one.of) not in hidden]
    for line in (*columns, *parts):
        untold = [rows[y][x] for y, x in line if (y, x) in hidden]
        told = [(rows[y][x], y, x) for y, x in line if (y, x) not in hidden and rows[y][x]]
        if untold and told and (len(untold) == 1 or sum(untold) < FEWEST):
            _, y, x = min(told)
            return y, x
    return None
