"""积案: how a case that has lain long is to be settled, and who stands for it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("backlog.planned")
@dataclass(frozen=True, slots=True)
class BacklogPlanned(Body):
    """A plan; a later one replaces it and both stay on the timeline."""

    cause: str
    """Code of `hall_terms.BacklogCause`."""
    plan: str
    sponsor: str
    """User id of who sponsors it (包案), empty for somebody elsewhere."""
    sponsor_name: str
    review_on: str
