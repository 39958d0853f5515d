"""积案, 包案: how a case that has lain long is to be settled, and who stands for a case."""

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


@kind("case.sponsored")
@dataclass(frozen=True, slots=True)
class CaseSponsored(Body):
    """Somebody stands for the case (包案). A later one takes the place of the one before, with the reason."""

    sponsor: str
    """User id, empty for somebody elsewhere."""
    sponsor_name: str
    level: str
    """Code of `meeting_terms.Level`."""
    until: str
    """The last day of the term."""
    reason: str = ""
