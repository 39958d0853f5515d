"""The day of a hall: what was looked at before the doors opened, and what it came to when it was closed."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("day.opened")
@dataclass(frozen=True, slots=True)
class DayOpened(Body):
    """开门检查: what is in order, and what is not, in words."""

    on: str
    checked: tuple[str, ...]
    """Codes of resources/org/queue.toml."""
    note: str


@kind("shift.handed_over")
@dataclass(frozen=True, slots=True)
class ShiftHandedOver(Body):
    """交班留言: what whoever comes next at this station has to know."""

    note: str


@kind("day.closed")
@dataclass(frozen=True, slots=True)
class DayClosed(Body):
    """日清: counts without persons. With it the keys of all needs are destroyed."""

    on: str
    tickets: int
    registered: int
    asked: int
    """Served where the business needs no registration."""
    unregistered: int
    """Served without one, with a reason."""
    skipped: int
    left: int
    """Kept numbers whose visitor did not come back."""
    called: int
    waited: int
    """Minutes until the first call, of all that were called, together."""
    longest: int
