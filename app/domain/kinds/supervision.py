"""Entries about supervision (Art. 38-40), the three kinds of advice, and order incidents (Art. 26)."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("supervision.opened")
@dataclass(frozen=True, slots=True)
class SupervisionOpened(Body):
    """催办、督办、挂牌: a person confirmed what the rules proposed (Art. 40). About a unit's conduct, never about a person."""

    supervision: str
    level: str
    """Code of `procedure_terms.SupervisionLevel`."""
    demands: tuple[str, ...]
    grounds: tuple[str, ...]
    """Codes of `procedure_terms.Fault`."""
    unit: str
    unit_name: str
    facts: str
    requirement: str
    due_on: str
    opened_on: str


@kind("supervision.raised")
@dataclass(frozen=True, slots=True)
class SupervisionRaised(Body):
    """One level up: 催办 → 督办 → 挂牌督办 (Art. 39)."""

    supervision: str
    level: str
    reason: str
    due_on: str
    raised_on: str


@kind("supervision.answered")
@dataclass(frozen=True, slots=True)
class SupervisionAnswered(Body):
    """The unit's feedback."""

    supervision: str
    text: str
    answered_on: str


@kind("supervision.closed")
@dataclass(frozen=True, slots=True)
class SupervisionClosed(Body):
    """The fault is put right, or was none."""

    supervision: str
    result: str
    closed_on: str


@kind("fault.put_aside")
@dataclass(frozen=True, slots=True)
class FaultPutAside(Body):
    """A proposal of the morning that a person did not take up, with the reason."""

    fault: str
    """Code of `procedure_terms.Fault`."""
    demand: str
    reason: str


@kind("advice.sent")
@dataclass(frozen=True, slots=True)
class AdviceSent(Body):
    """改进工作、完善政策、追究责任建议 (Art. 40)."""

    advice: str
    advice_kind: str
    """Code of `procedure_terms.AdviceKind`."""
    to: str
    to_name: str
    facts: str
    cause: str
    proposal: str
    sent_on: str


@kind("advice.answered")
@dataclass(frozen=True, slots=True)
class AdviceAnswered(Body):
    """书面反馈采纳情况 (Art. 40)."""

    advice: str
    adoption: str
    """Code of `procedure_terms.SuggestionOutcome`."""
    text: str
    answered_on: str


@kind("incident.recorded")
@dataclass(frozen=True, slots=True)
class IncidentRecorded(Body):
    """An order incident (Art. 26), neutral, of this case only; the petitioner may answer it, and it expires."""

    incident: str
    conduct: str
    """Code of `procedure_terms.Conduct`."""
    text: str
    persuaded_by: str
    police: bool
    took_place_on: str
    expires_on: str


@kind("incident.answered")
@dataclass(frozen=True, slots=True)
class IncidentAnswered(Body):
    """What the petitioner says to it, in their own words."""

    incident: str
    words: str
