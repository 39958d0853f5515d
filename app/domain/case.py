"""A case as it stands: what `fold_case` (folding/) makes of its entries. Built there, only read everywhere else.

A case is one registration with its number and inquiry code. Each demand in it is linked, routed, timed, answered and
reviewed on its own (decision 0006); what concerns the visit as a whole (people, materials, talks, officer) stands on the case.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.history import Head
from app.domain.kinds import Material, Party, Triage
from app.domain.procedure_terms import ExecutionState, ReviewConclusion, ReviewStage
from app.domain.records import (
    Acceptance,
    Advice,
    Archiving,
    Closing,
    Decline,
    DirectAnswer,
    Dispute,
    DocumentState,
    Execution,
    ExtensionGrant,
    FinalDecline,
    Guidance,
    Hearing,
    Incident,
    Investigation,
    Irregularity,
    JoinedVisit,
    Lead,
    LetterState,
    Link,
    Mediation,
    MediationRefusal,
    Meeting,
    Recusal,
    Reply,
    ReturnVisit,
    Review,
    SimpleProcedure,
    SuggestionAnswer,
    Supervision,
    Transfer,
    UpwardReport,
    VoidProposal,
    Withdrawal,
)
from app.domain.terms import DocumentKind, Outcome, Step


@dataclass(slots=True)
class DemandState:
    """One demand now."""

    id: str
    text: str
    category: str
    place: str
    place_detail: str
    against: str
    against_text: str
    legal_class: str
    triage: Triage
    link: Link | None = None
    guidance: Guidance | None = None
    answer: DirectAnswer | None = None
    transfers: list[Transfer] = field(default_factory=list)
    """The one that brought it here (incoming) first."""
    lead: Lead | None = None
    dispute: Dispute | None = None
    simple: SimpleProcedure | None = None
    acceptance: Acceptance | None = None
    decline: Decline | None = None
    final_decline: FinalDecline | None = None
    investigations: list[Investigation] = field(default_factory=list)
    mediations: list[Mediation] = field(default_factory=list)
    mediation_refusals: list[MediationRefusal] = field(default_factory=list)
    extension: ExtensionGrant | None = None
    reply: Reply | None = None
    """The answer that stands now."""
    earlier_replies: list[Reply] = field(default_factory=list)
    """Answers that a 复查 or 复核 sent back, or that a reopening left behind, the oldest first."""
    answered_on: date | None = None
    """Day of the answer that ended the handling clock. A 复查 that sends it back does not start that clock anew."""
    suggestion: SuggestionAnswer | None = None
    executions: list[Execution] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    withdrawal: Withdrawal | None = None
    noticed_on: date | None = None
    """First day a written notice about it reached the petitioner (Art. 23)."""
    delivered_on: date | None = None
    """Day the reply reached the petitioner: starts the review window (Art. 35)."""
    handled: bool = False

    @property
    def outgoing(self) -> list[Transfer]:
        """Where we sent it, first to last."""
        return [t for t in self.transfers if not t.incoming]

    @property
    def sent(self) -> Transfer | None:
        """The transfer or assignment that holds now: the last one of ours that did not come back."""
        return next((t for t in reversed(self.outgoing) if not t.returned), None)

    @property
    def incoming(self) -> Transfer | None:
        """How it came to us, for a case transferred in."""
        return next((t for t in self.transfers if t.incoming), None)

    @property
    def returns(self) -> int:
        """How often a unit gave it back."""
        return sum(t.returned for t in self.outgoing)

    @property
    def decided(self) -> bool:
        """Whether its way is settled here: what comes next is handling or nothing."""
        ends = (self.guidance, self.answer, self.decline, self.final_decline, self.suggestion, self.withdrawal)
        return self.acceptance is not None or self.reply is not None or any(ends) or self.given_back

    @property
    def given_back(self) -> bool:
        """It was transferred to us, we objected and the sender agreed."""
        return self.incoming is not None and self.incoming.returned

    @property
    def round(self) -> int:
        """Which answer in a row stands, or is awaited: 1 is the first. Ratings are given once a round."""
        return len(self.earlier_replies) + 1

    @property
    def review(self) -> Review | None:
        """The last 复查 or 复核 that was taken on."""
        return next((r for r in reversed(self.reviews) if not r.refused), None)

    @property
    def final(self) -> bool:
        """复核 has spoken the final word: the same fact and reason is no longer accepted (Art. 36(3))."""
        decided = (r for r in self.reviews if r.stage == ReviewStage.REREVIEW.code and r.decided_on and not r.refused)
        return any(not r.sends_back for r in decided)

    @property
    def to_carry_out(self) -> bool:
        """Whether there is something to carry out: an opinion 支持, or one that a 复查 or 复核 changed (Art. 32)."""
        supported = (
            self.reply is not None
            and self.reply.point is not None
            and self.reply.point.outcome == Outcome.SUPPORTED.code
        )
        changed = any(r.decided_on and r.conclusion == ReviewConclusion.CHANGED.code for r in self.reviews)
        return supported or changed

    @property
    def unexecuted(self) -> bool:
        """Whether it is not carried out yet, as far as anybody noted."""
        done = bool(self.executions) and self.executions[-1].state == ExecutionState.DONE.code
        return self.to_carry_out and not done

    @property
    def step(self) -> Step:
        """How far this demand has come."""
        if self.link:
            return Step.LINKED
        if self.withdrawal:
            return Step.WITHDRAWN
        return self._answered_step() or self._routed_step()

    def _answered_step(self) -> Step | None:
        if self.final_decline:
            return Step.DECLINED_FINALLY
        if (review := self.review) and not review.sends_back:
            again = review.stage == ReviewStage.REREVIEW.code
            if review.decided_on:
                return Step.FINAL if again else Step.REVIEWED
            return Step.IN_REREVIEW if again else Step.IN_REVIEW
        if self.delivered_on:
            return Step.DELIVERED
        return Step.REPLIED if self.reply else None

    def _routed_step(self) -> Step:
        if self.answer or self.suggestion:
            return Step.ANSWERED
        if self.guidance:
            return Step.GUIDED
        if self.decline:
            return Step.DECLINED
        if self.acceptance:
            if any(m.open for m in self.mediations):
                return Step.MEDIATING
            return Step.HANDLING if self.handled else Step.ACCEPTED
        if sent := self.sent:
            return Step.ENTRUSTED if sent.due_on else Step.TRANSFERRED
        return Step.RETURNED if self.given_back else Step.REGISTERED


_STEPS = tuple(Step)
"""In the order of the procedure."""
ENDED = (
    Step.GUIDED,
    Step.ANSWERED,
    Step.RETURNED,
    Step.DECLINED,
    Step.DECLINED_FINALLY,
    Step.FINAL,
    Step.WITHDRAWN,
)
"""Steps of demands with which nothing more is to be done; the case stands where its other demands stand."""


def paper_key(kind: str, document: str) -> str:
    """Under which the copies of a paper count: a numbered one by its id, the proof of its delivery apart from it, a
    paper without a number by its kind."""
    return f"{kind}/{document}" if document and kind == DocumentKind.DELIVERY_PROOF.code else document or kind


@dataclass(slots=True)
class CaseState:
    """One case now."""

    id: str
    number: str = ""
    inquiry_code: str = ""
    channel: str = ""
    received_at: datetime | None = None
    registered_at: datetime | None = None
    registered_by: str = ""
    org: str = ""
    title: str = ""
    people: tuple[Party, ...] = ()
    headcount: int = 1
    demands: dict[str, DemandState] = field(default_factory=dict)
    materials: list[Material] = field(default_factory=list)
    details: dict[str, str] = field(default_factory=dict)
    documents: dict[str, DocumentState] = field(default_factory=dict)
    letters: dict[str, LetterState] = field(default_factory=dict)
    printed: dict[str, int] = field(default_factory=dict)
    """Copies so far, by `paper_key`."""
    joined: dict[tuple[str, str], JoinedVisit] = field(default_factory=dict)
    officer: str = ""
    officer_name: str = ""
    recusals: list[Recusal] = field(default_factory=list)
    reports: list[UpwardReport] = field(default_factory=list)
    hearings: dict[str, Hearing] = field(default_factory=dict)
    mediations: dict[str, Mediation] = field(default_factory=dict)
    meetings: dict[str, Meeting] = field(default_factory=dict)
    reviews: dict[str, Review] = field(default_factory=dict)
    return_visits: dict[str, ReturnVisit] = field(default_factory=dict)
    ratings: set[tuple[str, int, str]] = field(default_factory=set)
    """(demand, round, whom) that have been rated; what was said stands nowhere near the case."""
    supervisions: dict[str, Supervision] = field(default_factory=dict)
    put_aside: set[tuple[str, str]] = field(default_factory=set)
    """(fault, demand) that a person did not take up."""
    advices: dict[str, Advice] = field(default_factory=dict)
    incidents: dict[str, Incident] = field(default_factory=dict)
    deaths: dict[int, str] = field(default_factory=dict)
    """Place among the people → who goes on with the matter, in words."""
    closing: Closing | None = None
    archiving: Archiving | None = None
    reopened_on: date | None = None
    void_proposal: VoidProposal | None = None
    voided: str = ""
    """The reason, when void."""
    explained_late: dict[str, str] = field(default_factory=dict)
    """Entry → why it was written only later."""
    restricted: bool = False
    readers: tuple[str, ...] = ()
    orgs: tuple[str, ...] = ()
    """Organisations the case has been routed to, its own included."""
    late: bool = False
    address_unclear: bool = False
    source: str = ""
    conflicts: dict[str, tuple[Head, ...]] = field(default_factory=dict)
    irregularities: list[Irregularity] = field(default_factory=list)
    entries: tuple[Entry, ...] = ()
    frontier: tuple[str, ...] = ()
    read_only: bool = False
    """An entry needs a newer program: shown, not changed, here."""
    erased: bool = False

    def copies(self, kind: str, document: str = "") -> int:
        """How often a paper has left the desk."""
        return self.printed.get(paper_key(kind, document), 0)

    @property
    def linked(self) -> tuple[str, ...]:
        """Ids of the cases linked with this one: those its demands follow, and later visits about its own."""
        followed = (d.link.case for d in self.demands.values() if d.link)
        return tuple(dict.fromkeys([*followed, *(case for case, _ in self.joined)]))

    @property
    def open_demands(self) -> tuple[DemandState, ...]:
        """The demands that have their own clocks here: not linked elsewhere."""
        return tuple(d for d in self.demands.values() if d.link is None)

    @property
    def running_reviews(self) -> list[Review]:
        """复查 and 复核 whose opinion is awaited; one whose demands were all withdrawn has ended with them."""
        found = (r for r in self.reviews.values() if r.running)
        return [r for r in found if any(d.withdrawal is None for id_, d in self.demands.items() if id_ in r.demands)]

    @property
    def closed_on(self) -> date | None:
        """The day of 办结, None while it is open or open again."""
        return self.closing.on if self.closing else None

    @property
    def step(self) -> Step:
        """How far the case has come: its least advanced own demand with which something is still to be done."""
        if self.voided:
            return Step.VOIDED
        if self.closing:
            return Step.ARCHIVED if self.archiving else Step.CLOSED
        own = [d.step for d in self.open_demands]
        if not own:
            return Step.LINKED
        return min([step for step in own if step not in ENDED] or own, key=_STEPS.index)

    @property
    def received_on(self) -> date | None:
        """The day it was received, at +08:00; None while the registration has not arrived."""
        return self.received_at.astimezone(CHINA).date() if self.received_at else None

    @property
    def responsible(self) -> str:
        """Name of the responsible body: who accepted it, else where it was sent last, else empty for our own station."""
        for demand in self.open_demands:
            if demand.acceptance:
                return demand.acceptance.handler_name
            if demand.sent:
                return demand.sent.to_name
        return ""
