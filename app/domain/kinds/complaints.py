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
    """User id of the colleague it is about, empty where that is nobody in particular; told in no list."""
    owner: str
    """User id of who looks into it: never the one it is about."""
    owner_name: str
    due_on: str


@kind("complaint.settled")
@dataclass(frozen=True, slots=True)
class ComplaintSettled(Body):
    """What was found, what was put right, and how that was told."""

    found: str
    """Code of `complaint_terms.Found`."""
    text: str
    told: str
    settled_on: str
