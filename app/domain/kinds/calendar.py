"""Entries about the calendar of working days."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day that a notice names: off, or a weekend day worked in exchange (调休)."""

    day: str
    working: bool
    name: str


@kind("calendar.announced")
@dataclass(frozen=True, slots=True)
class CalendarAnnounced(Body):
    """The State Council's notice for a year, as entered here; a later entry for the same year takes its place."""

    year: int
    source: str
    """The notice's own number, or where it was read."""
    days: tuple[CalendarDay, ...]
