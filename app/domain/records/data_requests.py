"""What people of a case asked of the data that we keep about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.kinds import Party


@dataclass(slots=True)
class DataRequest:
    """One request now."""

    id: str
    place: int
    """Which of the people of the case, as it was asked."""
    party: Party | None
    """Who that was then."""
    wants: tuple[str, ...]
    text: str
    asked_on: date
    entry: str
    answer: str = ""
    """Code of `data_terms.DataAnswer`; empty while it is open."""
    answer_text: str = ""
    answered_on: date | None = None
