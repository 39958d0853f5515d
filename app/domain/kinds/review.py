"""Entries about 复查 and 复核 (Art. 35, 36)."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("review.requested")
@dataclass(frozen=True, slots=True)
class ReviewRequested(Body):
    """The petitioner asks the 上一级机关 for 复查 or 复核. What was posted before the window closed is in time."""

    review: str
    stage: str
    """Code of `procedure_terms.ReviewStage`."""
    demands: tuple[str, ...]
    body: str
    body_name: str
    request: str
    received_on: str
    posted_on: str = ""
    late_reason: str = ""
    """Why it is taken although the window has closed, or that it is refused."""
    refused: bool = False


NOT_TAKEN = "not_taken"
"""Conclusion of a body that does not take on what came too late: it decides nothing of the matter."""


@kind("review.decided")
@dataclass(frozen=True, slots=True)
class ReviewDecided(Body):
    """复查意见、复核意见: the conclusion in writing."""

    review: str
    conclusion: str
    """Code of `procedure_terms.ReviewConclusion`."""
    findings: str
    basis: str
    opinion: str
    remedy_body: str
    """Who may be asked for 复核; empty after a 复核."""
    decided_on: str
    redo_by: str = ""
    """The day by which the reviewing body wants it handled anew; the Regulation sets none."""
    number: str = ""
    """Of an opinion that another body issued; ours get theirs with `document.issued`."""
    late_reason: str = ""
    """Why ours came after its last day."""


@kind("review.reached")
@dataclass(frozen=True, slots=True)
class ReviewReached(Body):
    """An opinion of another body reached the petitioner on this day; ours have `delivery.recorded`."""

    review: str
    reached_on: str


@kind("review.void_proposed")
@dataclass(frozen=True, slots=True)
class ReviewVoidProposed(Body):
    """Somebody asks for a request that was entered in error to be voided."""

    review: str
    reason: str


@kind("review.void_refused")
@dataclass(frozen=True, slots=True)
class ReviewVoidRefused(Body):
    """The second person does not agree."""

    review: str
    reason: str


@kind("review.voided")
@dataclass(frozen=True, slots=True)
class ReviewVoided(Body):
    """作废 of a request by a second person: it counts as never made."""

    review: str
    reason: str
