"""Which of the dated copies stay: the last days, the last of each week, the last of each month, and none older than a year of months.

A copy holds the keys of its day. What was erased since is readable in it until it goes, so every copy has to go one day.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date

OLDEST_MONTHS = 12
"""Calendar months, this one included."""
MOST_AT_ONCE = 3
"""Copies that go for one that comes: a clock that stands years ahead for a day must not cost all there are."""


@dataclass(frozen=True, slots=True)
class Rotation:
    """How many of each are kept; what is the last of several counts once."""

    days: int
    weeks: int
    months: int = 0


def outlived(days: Iterable[date], today: date, rotation: Rotation) -> list[date]:
    """The days whose copies go, the oldest first. Those of days to come are left alone: some clock was wrong."""
    newest_first = sorted((day for day in days if day <= today), reverse=True)
    kept = {
        *newest_first[: rotation.days],
        *_last_of_each(newest_first, lambda day: day.isocalendar()[:2], rotation.weeks),
        *_last_of_each(newest_first, _month, rotation.months),
    }
    gone = [day for day in newest_first if day not in kept or is_expired(day, today)]
    return gone[::-1][:MOST_AT_ONCE]


def is_expired(day: date, today: date) -> bool:
    """Whether a copy of this day is older than any that stays."""
    return _month(today) - _month(day) >= OLDEST_MONTHS


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _last_of_each(newest_first: list[date], part: Callable[[date], Hashable], most: int) -> list[date]:
    last: dict[Hashable, date] = {}
    for day in newest_first:
        last.setdefault(part(day), day)
    return list(last.values())[:most]
