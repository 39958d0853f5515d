"""Supervision of units, advice, and order incidents."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(slots=True)
class Supervision:
    """催办、督办、挂牌督办 of a unit's conduct in this case."""

    id: str
    level: str
    demands: tuple[str, ...]
    grounds: tuple[str, ...]
    unit: str
    unit_name: str
    facts: str
    requirement: str
    due_on: date
    on: date
    entry: str
    answers: list[tuple[date, str]] = field(default_factory=list)
    closed_on: date | None = None
    result: str = ""


@dataclass(slots=True)
class Advice:
    """三项建议 with the feedback on it."""

    id: str
    kind: str
    to: str
    to_name: str
    facts: str
    cause: str
    proposal: str
    on: date
    entry: str
    adoption: str = ""
    answer: str = ""
    answered_on: date | None = None


@dataclass(slots=True)
class Incident:
    """An order incident of this case (Art. 26); not shown any more from `expires_on` on."""

    id: str
    conduct: str
    text: str
    persuaded_by: str
    police: bool
    on: date
    expires_on: date
    entry: str
    answer: str = ""
