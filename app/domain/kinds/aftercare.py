"""Entries after the reply: return visits, ratings, withdrawal, changes of people, archive, reopening, voids."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind
from app.domain.kinds.case import Party


@kind("return_visit.planned")
@dataclass(frozen=True, slots=True)
class ReturnVisitPlanned(Body):
    """回访 planned with the petitioner's agreement; without it there is no visit at home."""

    visit: str
    way: str
    """Code of `procedure_terms.ReturnVisitWay`."""
    planned_on: str
    agreed: bool
    agreement: str
    """When and how the petitioner agreed, or that they did not wish it."""


@kind("return_visit.made")
@dataclass(frozen=True, slots=True)
class ReturnVisitMade(Body):
    """One attempt: reached or nobody answered; what is still open."""

    visit: str
    way: str
    reached: bool
    text: str
    unresolved: str
    made_on: str


@kind("rating.taken")
@dataclass(frozen=True, slots=True)
class RatingTaken(Body):
    """That the petitioner rated, and whom: never what they said. One for each demand, round and object."""

    demand: str
    round: int
    rated: str
    """Code of `procedure_terms.Rated`."""


@kind("rating.given")
@dataclass(frozen=True, slots=True)
class RatingGiven(Body):
    """On a subject of its own that no case names: one voice about a body, seen only among five or more."""

    rated: str
    body: str
    """Code of the body rated."""
    period: str
    """Year and quarter, "2026Q4"."""
    value: str
    """Code of `procedure_terms.Satisfaction`."""
    reason: str = ""


@kind("ratings.counted")
@dataclass(frozen=True, slots=True)
class RatingsCounted(Body):
    """开箱: papers of the wooden box were counted, by two people; what they say stands in voices of their own."""

    rated: str
    body: str
    period: str
    papers: int
    witness: str


@kind("demand.withdrawn")
@dataclass(frozen=True, slots=True)
class DemandWithdrawn(Body):
    """撤回: the petitioner's own signed act, and nobody else's."""

    demands: tuple[str, ...]
    words: str
    signed_on: str
    paper: str
    """Id of the material that is the signed paper."""


@kind("party.died")
@dataclass(frozen=True, slots=True)
class PartyDied(Body):
    """A petitioner has died; whether somebody goes on with the matter is the family's to say."""

    place: int
    """Which of the people of the case, 0 first."""
    died_on: str
    successor: str
    """In words: who goes on, or that nobody does."""


@kind("people.changed")
@dataclass(frozen=True, slots=True)
class PeopleChanged(Body):
    """更换代表、代理人: the people of the case from now on (Art. 20: at most five representatives)."""

    people: tuple[Party, ...]
    reason: str
    proof: str = ""
    """凭据, in words: the others' 推选书, what shows the heir."""


@kind("thanks.sent")
@dataclass(frozen=True, slots=True)
class ThanksSent(Body):
    """感谢信 to the petitioner, or to those who helped."""

    to_name: str
    text: str
    sent_on: str


@kind("case.archived")
@dataclass(frozen=True, slots=True)
class CaseArchived(Body):
    """归档 with its retention class."""

    retention: str
    """Code of `procedure_terms.Retention`."""
    dossier: str
    archived_on: str


@kind("case.reopened")
@dataclass(frozen=True, slots=True)
class CaseReopened(Body):
    """重新办理: the clocks go on from where they stood, none begins anew."""

    demands: tuple[str, ...]
    reason: str


@kind("void.proposed")
@dataclass(frozen=True, slots=True)
class VoidProposed(Body):
    """Somebody asks for a registration made in error to be voided."""

    reason: str
    goes_on_in: str = ""
    """Number of the registration under which the matter goes on; empty where there is none."""


@kind("void.refused")
@dataclass(frozen=True, slots=True)
class VoidRefused(Body):
    """The second person does not agree."""

    proposal: str
    reason: str


@kind("case.voided")
@dataclass(frozen=True, slots=True)
class CaseVoided(Body):
    """作废 by a second person; it stays listed and counted."""

    proposal: str
    """Id of the entry `void.proposed`."""
    reason: str


@kind("lateness.explained")
@dataclass(frozen=True, slots=True)
class LatenessExplained(Body):
    """Why an act that took place earlier was entered only now; it stands on the supervisor's list."""

    entry: str
    reason: str
