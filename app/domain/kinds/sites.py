"""站点: where days outside are held: a studio of the 10th, a community, a square."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("site.recorded")
@dataclass(frozen=True, slots=True)
class SiteRecorded(Body):
    """A place where days outside are held. Recorded again on the same subject it replaces what was written before."""

    name: str
    address: str
    org: str
    """Code of the organisation whose desk keeps its days: its township, or whoever wrote it down."""
    hours: str
    """When it is usually open, in words."""
    contact: str
    phone: str
    reason: str = ""
    """Why it was written anew; empty at first."""


@kind("site.closed")
@dataclass(frozen=True, slots=True)
class SiteClosed(Body):
    """Nothing is held there any more; its past days stay. It may be recorded anew."""

    closed_on: str
    """The last day."""
    reason: str
