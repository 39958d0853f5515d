"""Entries about handling: investigation, hearing, mediation, extension, meetings, execution, suggestions."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("investigation.recorded")
@dataclass(frozen=True, slots=True)
class InvestigationRecorded(Body):
    """调查核实: who was asked where, what was found, on what evidence (Art. 31(6))."""

    demands: tuple[str, ...]
    way: str
    place: str
    asked: str
    """Units and staff who were asked."""
    findings: str
    evidence: str
    investigated_on: str
    people: str = ""
    """Other people who were asked; masked wherever names are."""


@kind("hearing.called")
@dataclass(frozen=True, slots=True)
class HearingCalled(Body):
    """听证: matter, time, place, chair and hearers (Art. 31, 36)."""

    hearing: str
    stage: str
    """Code of `procedure_terms.HearingStage`."""
    demands: tuple[str, ...]
    matter: str
    at: str
    """ISO moment."""
    place: str
    chair: str
    hearers: tuple[str, ...]
    parties: str
    contact: str = ""


@kind("hearing.held")
@dataclass(frozen=True, slots=True)
class HearingHeld(Body):
    """The hearing took from `first_on` to `last_on`; at a 复核 these days are not counted (Art. 36)."""

    hearing: str
    first_on: str
    last_on: str
    minutes: str
    result: str


@kind("hearing.cancelled")
@dataclass(frozen=True, slots=True)
class HearingCancelled(Body):
    """It is not held as called; `again`: another day is going to be called."""

    hearing: str
    reason: str
    again: bool


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty of an agreement: who does what by which ISO day (empty: at once)."""

    who: str
    what: str
    by_on: str = ""


@dataclass(frozen=True, slots=True)
class ClauseMark:
    """A party's mark to one clause, made at a meeting."""

    clause: int
    """Its place, 1 first."""
    party: str
    signed_by: str
    on: str


@kind("mediation.opened")
@dataclass(frozen=True, slots=True)
class MediationOpened(Body):
    """调解、和解 begins: only with the consent of both sides (Art. 33)."""

    mediation: str
    way: str
    """Code of `procedure_terms.MediationWay`."""
    demands: tuple[str, ...]
    other_party: str
    petitioner_consent_on: str
    petitioner_evidence: str
    other_consent_on: str
    other_evidence: str
    opened_on: str
    other_contact: str = ""
    mediators: str = ""
    committee: str = ""
    """The 人民调解委员会 of a 调解; empty where our own body mediates (Art. 33)."""


@kind("mediation.declined")
@dataclass(frozen=True, slots=True)
class MediationDeclined(Body):
    """Mediation was offered and one side does not wish it: their right (MED 17, 23), and nothing follows from it."""

    way: str
    demands: tuple[str, ...]
    side: str
    """Code of `procedure_terms.MediationSide`."""
    words: str
    asked_on: str


@kind("mediation.planned")
@dataclass(frozen=True, slots=True)
class MediationPlanned(Body):
    """The next session of a mediation. Planned again it replaces the one before, with the reason."""

    mediation: str
    on: str
    starts: str
    """09:30."""
    ends: str
    place: str
    reason: str = ""


@kind("mediation.noted")
@dataclass(frozen=True, slots=True)
class MediationNoted(Body):
    """One session of a mediation."""

    mediation: str
    text: str
    held_on: str


@kind("mediation.agreed")
@dataclass(frozen=True, slots=True)
class MediationAgreed(Body):
    """The terms agreed: facts, what is disputed, responsibility, duties with dates (MED 29); not in force yet."""

    mediation: str
    facts: str
    dispute: str
    responsibility: str
    duties: tuple[Duty, ...]
    agreed_on: str
    marks: tuple[ClauseMark, ...] = ()
    """Where it was talked over at a meeting: which duty was marked there, by whom and when."""


@kind("mediation.signed")
@dataclass(frozen=True, slots=True)
class MediationSigned(Body):
    """All have signed and, at a 调解, the committee has sealed: in force from that day (MED 29)."""

    mediation: str
    effective_on: str


@kind("mediation.ended")
@dataclass(frozen=True, slots=True)
class MediationEnded(Body):
    """Ended without an agreement; the other ways are told (MED 26)."""

    mediation: str
    reason: str
    told: str
    ended_on: str


@kind("handling.extended")
@dataclass(frozen=True, slots=True)
class HandlingExtended(Body):
    """延期: once, at most 30 days, approved by the head of the unit, told to the petitioner (Art. 34)."""

    demands: tuple[str, ...]
    days: int
    reason: str
    approver: str
    approver_post: str
    approved_on: str


@kind("execution.noted", version=2)
@dataclass(frozen=True, slots=True)
class ExecutionNoted(Body):
    """Whether an opinion 支持 was carried out (Art. 32)."""

    demands: tuple[str, ...]
    state: str
    """Code of `procedure_terms.ExecutionState`."""
    text: str
    noted_on: str
    promised_on: str = ""
    """ISO day by which the rest is to be done, where one was named."""


@kind("suggestion.decided")
@dataclass(frozen=True, slots=True)
class SuggestionDecided(Body):
    """建议意见: adopted, adopted in part, or kept for reference (Art. 29)."""

    demands: tuple[str, ...]
    outcome: str
    """Code of `procedure_terms.SuggestionOutcome`."""
    opinion: str
    contact: str
    decided_on: str


@kind("answer.published")
@dataclass(frozen=True, slots=True)
class AnswerPublished(Body):
    """公开答复: an answer that the petitioner has was made public with their agreement. The text itself is not kept here."""

    demands: tuple[str, ...]
    medium: str
    """Code of `procedure_terms.PublicMedium`."""
    published_at: str
    """Where in it: the address, the column, which board."""
    published_on: str
    agreed_on: str
    agreed_how: str
    """How the petitioner agreed, and what shows it."""


@kind("answer.taken_down")
@dataclass(frozen=True, slots=True)
class AnswerTakenDown(Body):
    """撤下公开: an answer is public no more: the petitioner wants it so, it was entered by mistake, or it must not be."""

    demands: tuple[str, ...]
    taken_down_on: str
    reason: str


@kind("meeting.minuted")
@dataclass(frozen=True, slots=True)
class MeetingMinuted(Body):
    """会议纪要 of a joint conference or a co-ordination among units (Art. 13, 24)."""

    meeting: str
    held_on: str
    place: str
    chair: str
    units: str
    matter: str
    discussion: str
    decision: str
    tasks: tuple[Duty, ...]
