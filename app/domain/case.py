"""A case as it stands: what `fold_case` (folding/) makes of its entries. Built there, only read everywhere else.

A case is one registration with its number and inquiry code. Each demand in it is linked, routed, timed, answered and
reviewed on its own (decision 0006); what concerns the visit as a whole (people, materials, talks, officer) stands on the case.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.backlog import BacklogPlan, Sponsorship
from app.domain.demand import ENDED, DemandState
from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.history import Conflict
from app.domain.kinds import IdentityLeftOut, Material, Party
from app.domain.promises import Promises
from app.domain.records import (
    Advice,
    Archiving,
    Closing,
    DataRequest,
    DocumentState,
    Duplicate,
    Erasure,
    ErasureProposal,
    Hearing,
    Incident,
    Irregularity,
    JoinedVisit,
    LetterState,
    Mediation,
    Meeting,
    PeopleChange,
    Recusal,
    ReturnVisit,
    Review,
    Supervision,
    UpwardReport,
    Voiding,
    VoidProposal,
)
from app.domain.terms import DocumentKind, Step
from app.domain.thanks import Thanks

_STEPS = tuple(Step)
"""In the order of the procedure."""


def paper_key(kind: str, document: str) -> str:
    """Under which the copies of a paper count: a numbered one by its id, the proof of its delivery apart from it, a
    paper without a number by its kind."""
    return f"{kind}/{document}" if document and kind == DocumentKind.DELIVERY_PROOF.code else document or kind


@dataclass(slots=True)
class CaseState:
    """One case now."""

    id: str
    number: str = ""
    official_numbers: tuple[str, ...] = ()
    """正式编号, where its region has them: one, unless something went wrong at the centre."""
    inquiry_code: str = ""
    seal: str = ""
    """Over the number, in hex (`receipt_code`)."""
    channel: str = ""
    received_at: datetime | None = None
    registered_at: datetime | None = None
    registered_by: str = ""
    org: str = ""
    title: str = ""
    people: tuple[Party, ...] = ()
    """Who speaks for it now."""
    people_changes: list[PeopleChange] = field(default_factory=list)
    headcount: int = 1
    demands: dict[str, DemandState] = field(default_factory=dict)
    materials: list[Material] = field(default_factory=list)
    details: dict[str, str] = field(default_factory=dict)
    documents: dict[str, DocumentState] = field(default_factory=dict)
    letters: dict[str, LetterState] = field(default_factory=dict)
    printed: dict[str, int] = field(default_factory=dict)
    """Copies so far, by `paper_key`."""
    joined: dict[tuple[str, str], JoinedVisit] = field(default_factory=dict)
    duplicates: dict[str, Duplicate] = field(default_factory=dict)
    """By the id of the other case: what may be the same matter."""
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
    data_requests: dict[str, DataRequest] = field(default_factory=dict)
    """What its people asked of the data that we keep about them."""
    deaths: dict[int, str] = field(default_factory=dict)
    """Place among the people → who goes on with the matter, in words."""
    promises: Promises = field(default_factory=dict)
    thanks: dict[str, Thanks] = field(default_factory=dict)
    backlog: BacklogPlan | None = None
    """How it is to be settled although it has lain long (积案)."""
    sponsorship: Sponsorship | None = None
    """Who stands for it (包案)."""
    closing: Closing | None = None
    archiving: Archiving | None = None
    void_proposal: VoidProposal | None = None
    voided: str = ""
    """The reason, when void."""
    voiding: Voiding | None = None
    erasure_proposal: ErasureProposal | None = None
    erasure: Erasure | None = None
    """It was destroyed after its term: nothing else of it is told."""
    explained_late: dict[str, str] = field(default_factory=dict)
    """Entry → why it was written only later."""
    restricted: bool = False
    readers: tuple[str, ...] = ()
    orgs: tuple[str, ...] = ()
    """Organisations the case has been routed to, its own included."""
    anonymous: dict[str, IdentityLeftOut] = field(default_factory=dict)
    """Without who petitions, by id, the last one last."""
    copied_to: set[str] = field(default_factory=set)
    """Organisations that got such a copy and never get the case."""
    late: bool = False
    address_unclear: bool = False
    source: str = ""
    conflicts: dict[str, Conflict] = field(default_factory=dict)
    irregularities: list[Irregularity] = field(default_factory=list)
    entries: tuple[Entry, ...] = ()
    frontier: tuple[str, ...] = ()
    read_only: bool = False
    """An entry needs a newer program: shown, not changed, here."""
    sealed: bool = False
    """What was written does not open here, all or in part: its key has not come."""

    def copies(self, kind: str, document: str = "") -> int:
        """How often a paper has left the desk."""
        return self.printed.get(paper_key(kind, document), 0)

    def has_left(self, paper: DocumentState) -> bool:
        """Whether it was handed over, sent, displayed or printed, so that whom it is for may know of it."""
        return bool(paper.deliveries or paper.posting or paper.display or self.copies(paper.kind, paper.id))

    @property
    def accuses(self) -> bool:
        """Whether it is a report or accusation. What is restricted and accuses nobody is kept secret (保密)."""
        return any(demand.is_accusation for demand in self.demands.values())

    @property
    def came(self) -> tuple[Party, ...]:
        """Who was there when it was registered, whoever speaks for it since."""
        return self.people_changes[0].before if self.people_changes else self.people

    @property
    def everybody(self) -> tuple[Party, ...]:
        """All who ever spoke for it, whoever was there first first."""
        return tuple(dict.fromkeys((*self.came, *(p for c in self.people_changes for p in c.after), *self.people)))

    @property
    def petitioners(self) -> tuple[str, ...]:
        """Ids of all the petitioners it ever named: its old papers go on naming them."""
        return tuple(dict.fromkeys(party.petitioner for party in self.everybody if party.petitioner))

    def people_at(self, entry: str) -> tuple[Party, ...]:
        """Who spoke for it when an entry of it was written."""
        places = {known.id: place for place, known in enumerate(self.entries)}
        later = (c for c in self.people_changes if places[c.entry] >= places[entry])
        return next((change.before for change in later), self.people)

    @property
    def official_number(self) -> str:
        """The one that is told and printed: the first that was written down; empty where there is none."""
        return next(iter(self.official_numbers), "")

    @property
    def linked(self) -> tuple[str, ...]:
        """Ids of the cases linked with this one: those its demands follow, and later visits about its own."""
        followed = (d.link.case for d in self.demands.values() if d.link)
        return tuple(dict.fromkeys([*followed, *(case for case, _ in self.joined)]))

    @property
    def open_duplicates(self) -> tuple[Duplicate, ...]:
        """What may be the same matter and nobody has judged yet; who links the two has."""
        if self.closing or self.voided or not self.open_demands:
            return ()
        return tuple(d for d in self.duplicates.values() if not d.settled and d.other not in self.linked)

    @property
    def open_demands(self) -> tuple[DemandState, ...]:
        """The demands that have their own clocks here: not linked elsewhere."""
        return tuple(d for d in self.demands.values() if d.link is None)

    @property
    def running_reviews(self) -> list[Review]:
        """复查 and 复核 whose opinion is awaited; one whose demands were all withdrawn has ended with them."""
        found = (r for r in self.reviews.values() if r.running)
        return [r for r in found if any(d.withdrawal is None for id_, d in self.demands.items() if id_ in r.demands)]

    def writer(self, entry: str) -> str:
        """The user who wrote an entry of it."""
        return next((known.envelope.actor for known in self.entries if known.id == entry), "")

    def may_fall(self, review: Review) -> bool:
        """Whether an opinion falls with its paper: it reached nobody, and nothing was done about its demands since."""
        own = (self.demands[id_] for id_ in review.demands if id_ in self.demands)
        return review.delivered_on is None and all(d.rests_on(review) for d in own)

    @property
    def closed_on(self) -> date | None:
        """The day of 办结, None while it is open or open again."""
        return self.closing.on if self.closing else None

    @property
    def step(self) -> Step:
        """How far the case has come: its least advanced own demand with which something is still to be done."""
        if self.erasure:
            return Step.ERASED
        if self.voided:
            return Step.VOIDED
        if self.closing:
            return Step.ARCHIVED if self.archiving else Step.CLOSED
        return self.front.step if self.front else Step.LINKED

    @property
    def front(self) -> DemandState | None:
        """The own demand at whose step the case stands, the first of those; None where all are linked elsewhere."""
        own = self.open_demands
        if len(own) < 2:
            return own[0] if own else None
        waiting = [d for d in own if d.step not in ENDED]
        return min(waiting or own, key=lambda d: _STEPS.index(d.step))

    @property
    def apart(self) -> int:
        """How many of its demands stand at another step than the case: they went different ways."""
        if len(self.demands) < 2 or self.voided or self.closing:
            return 0
        step = self.step
        return sum(d.step is not step for d in self.demands.values())

    @property
    def received_on(self) -> date | None:
        """The day it was received, at +08:00; None while the registration has not arrived."""
        return self.received_at.astimezone(CHINA).date() if self.received_at else None

    @property
    def handler(self) -> str:
        """Name of the body that has the demand in hand at whose step the case stands, where nobody has it yet another one;
        empty for our own station."""
        return (_in_hand(self.front) if self.front else "") or self.responsible

    @property
    def responsible(self) -> str:
        """Name of the responsible body: who accepted it, else where it was sent last, else empty for our own station."""
        return next(filter(None, map(_in_hand, self.open_demands)), "")


def _in_hand(demand: DemandState) -> str:
    """Who accepted a demand, else where it was sent last; empty for neither."""
    if demand.acceptance:
        return demand.acceptance.handler_name
    if demand.sent:
        return demand.sent.to_name
    # a 复查 of ours sent it back: that unit owes the new answer
    elsewhere = demand.answers_elsewhere if demand.awaited_elsewhere else None
    return elsewhere[1] if elsewhere else ""
