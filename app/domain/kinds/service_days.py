"""集中服务日: one day announced for all stations below. Each station's own part of it is a day outside."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("service_day.announced")
@dataclass(frozen=True, slots=True)
class ServiceDayAnnounced(Body):
    """A day for all stations of whoever announces it. Announced again on the same subject it replaces what was written before."""

    title: str
    on: str
    starts: str
    ends: str
    matters: str
    """What people are welcome to come with; empty: everything."""
    reason: str = ""
    """Why it was changed; empty at first."""


@kind("service_day.called_off")
@dataclass(frozen=True, slots=True)
class ServiceDayCalledOff(Body):
    """It is not held."""

    reason: str
