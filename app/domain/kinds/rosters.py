"""值班表: who is on duty when and where, of one organisation and month."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("roster.planned")
@dataclass(frozen=True, slots=True)
class RosterPlanned(Body):
    """A shift. Planned again it replaces what was planned before."""

    shift: str
    on: str
    starts: str
    """ "09:00"."""
    ends: str
    place: str
    helper: str
    """Id of the helper; empty while nobody is found."""
    helper_name: str
    reason: str = ""
    """Why it was changed after the roster had been published."""


@kind("roster.dropped")
@dataclass(frozen=True, slots=True)
class RosterDropped(Body):
    """There is no such shift after all."""

    shift: str
    reason: str


@kind("roster.published")
@dataclass(frozen=True, slots=True)
class RosterPublished(Body):
    """It hangs on the wall; whatever changes from now on says why."""

    note: str


@kind("roster.swapped")
@dataclass(frozen=True, slots=True)
class RosterSwapped(Body):
    """Somebody takes a shift over, in exchange for another one or for none; both agreed."""

    shift: str
    helper: str
    """Who has it now."""
    helper_name: str
    other: str
    """The shift given in exchange; empty for none."""
    other_helper: str
    other_helper_name: str
    reason: str


@kind("roster.attended")
@dataclass(frozen=True, slots=True)
class RosterAttended(Body):
    """Whoever is on a shift came, or went."""

    shift: str
    way: str
    """Code of `roster_terms.Attendance`."""
    at: str
    """ "08:55"."""


@kind("roster.missed")
@dataclass(frozen=True, slots=True)
class RosterMissed(Body):
    """Whoever was on a shift cannot come; the shift has nobody until somebody takes it."""

    shift: str
    reason: str
