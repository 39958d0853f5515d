"""服务投诉: complaints about the hall's own service. Who complained is not kept, nor which case brought them here."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("complaint.recorded")
@dataclass(frozen=True, slots=True)
class ComplaintRecorded(Body):
    """Somebody complained about our service."""

    on: str
    way: str
    """Code of `complaint_terms.ComplaintWay`."""
    about: str
    """Code of `complaint_terms.ComplaintAbout`."""
    text: str
    """What happened, in words that name no petitioner."""
    against: str
    """User id of the colleague it is about, or code of `complaint_terms.ComplaintAgainst`; told in no list."""
    owner: str
    """User id of who looks into it, never the one it is about; empty where those above do."""
    owner_name: str
    """Their name, or that of the organisation above."""
    due_on: str


@kind("complaint.corrected", 2)
@dataclass(frozen=True, slots=True)
class ComplaintCorrected(Body):
    """What was written down wrongly, as it should read; what stood there before stays in its entry."""

    on: str
    way: str
    about: str
    text: str
    reason: str
    against: str
    """Whom it is about, where somebody else stood there; empty: as before."""


@kind("complaint.settled")
@dataclass(frozen=True, slots=True)
class ComplaintSettled(Body):
    """What was found, what was put right, and how that was told."""

    found: str
    """Code of `complaint_terms.Found`."""
    text: str
    told: str
    settled_on: str
    reason: str = ""
    """Of the whole unit, and nobody above is known: why its own head answered."""
