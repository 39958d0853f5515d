"""复查 and 复核."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


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
    number: str = ""
    decided_entry: str = ""
    delivered_on: date | None = None

    @property
    def asked_on(self) -> date:
        """The day that decides whether it was in time: of the postmark, else of receipt (CPL Art. 85)."""
        return self.posted_on or self.received_on
