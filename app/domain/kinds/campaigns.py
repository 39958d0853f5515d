"""宣传与培训: what was done to make the rules known, in figures."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("campaign.recorded")
@dataclass(frozen=True, slots=True)
class CampaignRecorded(Body):
    """One campaign or training. Recorded again on the same subject it replaces what was written before, with the reason."""

    way: str
    """Code of `hall_terms.CampaignWay`."""
    title: str
    on: str
    place: str
    count: int
    """Boards, handbooks, pushes, events or trainings, as its way counts."""
    people: int
    """Who were reached or took part; 0 where nobody counted."""
    note: str
    reason: str = ""
    """Why it was written anew; empty at first."""


@kind("campaign.withdrawn")
@dataclass(frozen=True, slots=True)
class CampaignWithdrawn(Body):
    """It was entered by mistake; it stays on record and is no longer counted."""

    reason: str
