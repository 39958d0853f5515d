"""复查 and 复核."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.domain.procedure_terms import ReviewConclusion, ReviewStage
from app.domain.records.aftercare import VoidProposal


@dataclass(slots=True)
class Review:
    """复查 or 复核 of demands (Art. 35, 36)."""

    id: str
    stage: str
    demands: tuple[str, ...]
    body: str
    body_name: str
    request: str
    received_on: date
    posted_on: date | None
    late_reason: str
    refused: bool
    entry: str
    conclusion: str = ""
    findings: str = ""
    basis: str = ""
    opinion: str = ""
    remedy_body: str = ""
    decided_on: date | None = None
    redo_by: date | None = None
    number: str = ""
    decided_entry: str = ""
    delivered_on: date | None = None
    void_proposal: VoidProposal | None = None
    voided: str = ""
    """The reason, when the request is void."""
    set_aside: dict[str, date | None] = field(default_factory=dict)
    """The demands whose answer its opinion sent back, with the day on which that had reached the petitioner."""
    fallen: str = ""
    """Entry of an opinion that was made void before it reached anybody: what stands above is what the corrected one begins with."""

    @property
    def asked_on(self) -> date:
        """The day that decides whether it was in time: of the postmark, else of receipt (CPL Art. 85)."""
        return self.posted_on or self.received_on

    @property
    def running(self) -> bool:
        """Whether its opinion is still awaited."""
        return not self.refused and not self.voided and self.decided_on is None

    @property
    def sends_back(self) -> bool:
        """Whether its opinion sends the demand back to be handled.

        撤销 always does. 变更 at the 复查 does too: what was changed is carried out and answered anew. 变更 at the 复核 is the
        final word (Art. 36(3)).
        """
        if self.decided_on is None or self.refused:
            return False
        changed = self.conclusion == ReviewConclusion.CHANGED.code and self.stage == ReviewStage.REVIEW.code
        return changed or self.conclusion == ReviewConclusion.REVOKED.code
