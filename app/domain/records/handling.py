"""Handling: investigations, hearings, mediation, extension, meetings, the reply and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.kinds import ClauseMark, Duty, ReplyPoint
from app.domain.procedure_terms import MediationWay
from app.domain.records.review import Review


@dataclass(frozen=True, slots=True)
class Investigation:
    """调查核实 on one occasion."""

    on: date
    way: str
    place: str
    asked: str
    people: str
    findings: str
    evidence: str
    entry: str


@dataclass(slots=True)
class Hearing:
    """听证: called, then held; at a 复核 its days are left out of the count (Art. 36)."""

    id: str
    stage: str
    demands: tuple[str, ...]
    matter: str
    at: datetime
    place: str
    chair: str
    hearers: tuple[str, ...]
    parties: str
    contact: str
    entry: str
    first_on: date | None = None
    last_on: date | None = None
    minutes: str = ""
    result: str = ""
    held_entry: str = ""
    cancelled: str = ""
    """Why it was not held as called."""
    again: bool = False
    """Another day was going to be called."""
    cancelled_entry: str = ""

    @property
    def ours(self) -> bool:
        """Whether it is our own: of another body's hearing only the days are known here."""
        return bool(self.chair)


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """When and where the sides of a mediation sit down next."""

    on: date
    at: str
    """09:30-11:00."""
    place: str


@dataclass(slots=True)
class Mediation:
    """调解 or 和解 with the consent of both sides (Art. 33)."""

    id: str
    way: str
    demands: tuple[str, ...]
    other_party: str
    petitioner_consent_on: date
    petitioner_evidence: str
    other_consent_on: date
    other_evidence: str
    opened_on: date
    other_contact: str
    mediators: str
    committee: str
    entry: str
    sessions: list[tuple[date, str]] = field(default_factory=list)
    planned: PlannedSession | None = None
    """The next session; none once one was held on its day or later."""
    facts: str = ""
    dispute: str = ""
    responsibility: str = ""
    duties: tuple[Duty, ...] = ()
    marks: tuple[ClauseMark, ...] = ()
    """Which duty was marked at a meeting, by whom and when."""
    agreed_on: date | None = None
    """The day of the terms that stand; without signatures they bind nobody."""
    agreed_entry: str = ""
    effective_on: date | None = None
    """The day from which the agreement is in force (MED 29)."""
    ended_on: date | None = None
    """The day it ended without an agreement."""
    ended_reason: str = ""
    ended_told: str = ""
    """Which other ways were told (MED 26)."""

    @property
    def by_committee(self) -> bool:
        """Whether a 人民调解委员会 mediates, so that the law on it holds; our own body does so by Art. 33 alone."""
        return self.way == MediationWay.MEDIATION.code and bool(self.committee)

    @property
    def open(self) -> bool:
        """Whether it is still going on."""
        return self.effective_on is None and self.ended_on is None


@dataclass(frozen=True, slots=True)
class MediationRefusal:
    """Mediation was offered; one side does not wish it."""

    on: date
    way: str
    side: str
    words: str
    entry: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """A joint conference or co-ordination, and what it decided."""

    id: str
    on: date
    place: str
    chair: str
    units: str
    matter: str
    discussion: str
    decision: str
    tasks: tuple[Duty, ...]
    entry: str


@dataclass(frozen=True, slots=True)
class ExtensionGrant:
    """延期 of the handling (Art. 34)."""

    days: int
    reason: str
    approver: str
    approver_post: str
    on: date
    entry: str


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to a demand; `point` is None for a historic one, and for one that another unit gave."""

    on: date
    point: ReplyPoint | None
    review_body: str
    entry: str
    contact: str = ""
    unit: str = ""
    unit_name: str = ""
    """Who gave it, when it was not us."""
    number: str = ""
    """Its 文号, when it is not ours."""


@dataclass(slots=True)
class Standing:
    """The answer that holds towards the petitioner, when it reached them, and its 复查 and 复核."""

    reply: Reply | None
    delivered_on: date | None
    reviews: list[Review]

    @property
    def review(self) -> Review | None:
        """The last 复查 or 复核 that was taken on."""
        return next((r for r in reversed(self.reviews) if not r.refused), None)


@dataclass(frozen=True, slots=True)
class SuggestionAnswer:
    """What became of a suggestion (Art. 29)."""

    on: date
    outcome: str
    opinion: str
    contact: str
    entry: str


@dataclass(frozen=True, slots=True)
class Publication:
    """公开答复 of one answer."""

    on: date
    medium: str
    at: str
    agreed_on: date
    agreed_how: str
    entry: str
    answer: str
    """Entry of the answer it is about: a later one was not made public by it."""
    taken_down_on: date | None = None


@dataclass(frozen=True, slots=True)
class Execution:
    """How far an opinion 支持 has been carried out."""

    on: date
    state: str
    text: str
    entry: str
    opinion: str = ""
    """Entry of the opinion it is about: a later one starts without."""
    promised_on: date | None = None
    """By when the rest is to be done."""
