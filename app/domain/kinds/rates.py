"""封月: the rates of a month as they were reported."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@dataclass(frozen=True, slots=True)
class FrozenRate:
    """One rate: what was counted above and below the line."""

    rate: str
    """Code of `rates.RateKind`."""
    above: int
    below: int


@kind("rates.frozen")
@dataclass(frozen=True, slots=True)
class RatesFrozen(Body):
    """The rates of a month that is over; what arrives later changes them no more. Of several the first holds."""

    month: str
    """Its first day."""
    rates: tuple[FrozenRate, ...]
