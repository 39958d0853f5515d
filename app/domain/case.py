"""A case as it stands: what `fold_case` (folding.py) makes of its entries. Built there, only read everywhere else.

A case is one registration with its number and inquiry code. Each demand in it is linked, routed, timed and answered on
its own (decision 0006); what concerns the visit as a whole (people, materials, talks, officer) stands on the case.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.history import Head
from app.domain.kinds import Material, Party, ReplyPoint, Triage
from app.domain.terms import Step


@dataclass(frozen=True, slots=True)
class Link:
    """A demand follows the older case `case` (重复信访)."""

    case: str
    number: str
    reasons: tuple[str, ...]
    entry: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """转送 of a demand."""

    to: str
    to_name: str
    on: date
    reason: str
    entry: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """受理 of a demand."""

    on: date
    handler: str
    handler_name: str
    contact: str
    entry: str


@dataclass(frozen=True, slots=True)
class Decline:
    """不予受理 of a demand."""

    on: date
    ground: str
    explanation: str
    go_to: str
    running_number: str
    entry: str


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to a demand; `point` is None for a historic one."""

    on: date
    point: ReplyPoint | None
    review_body: str
    entry: str
    contact: str = ""


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
    transfers: list[Transfer] = field(default_factory=list)
    acceptance: Acceptance | None = None
    decline: Decline | None = None
    reply: Reply | None = None
    noticed_on: date | None = None
    """First day a written notice about it reached the petitioner (Art. 23)."""
    delivered_on: date | None = None
    """Day the reply reached the petitioner: starts the review window (Art. 35)."""
    handled: bool = False

    @property
    def step(self) -> Step:
        """How far this demand has come."""
        if self.link:
            return Step.LINKED
        if self.delivered_on:
            return Step.DELIVERED
        if self.reply:
            return Step.REPLIED
        if self.decline:
            return Step.DECLINED
        if self.acceptance:
            return Step.HANDLING if self.handled else Step.ACCEPTED
        return Step.TRANSFERRED if self.transfers else Step.REGISTERED


@dataclass(frozen=True, slots=True)
class Delivery:
    """送达 of one paper."""

    way: str
    on: date
    receiver: str
    relation: str
    refused: bool
    witnesses: str
    note: str
    entry: str


@dataclass(slots=True)
class DocumentState:
    """One numbered paper of the case."""

    id: str
    kind: str
    number: str
    demands: tuple[str, ...]
    entry: str
    issued_at: datetime
    sha256: str
    wording: str
    voided: str = ""
    """The reason, when void."""
    deliveries: list[Delivery] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class JoinedVisit:
    """A later registration whose demand was linked here."""

    case: str
    number: str
    demand: str
    text: str
    channel: str
    received_at: datetime
    headcount: int
    entry: str


@dataclass(frozen=True, slots=True)
class Irregularity:
    """Something the entries say that does not fit together; shown on the timeline with what to do. `code` is a problem code."""

    code: str
    entry: str
    values: dict[str, str] = field(default_factory=dict)


_STEPS = tuple(Step)
"""In the order of the procedure."""


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
    printed: dict[str, int] = field(default_factory=dict)
    """Copies so far, by document id, or by kind for papers without one."""
    joined: dict[tuple[str, str], JoinedVisit] = field(default_factory=dict)
    officer: str = ""
    officer_name: str = ""
    closed_on: date | None = None
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

    @property
    def open_demands(self) -> tuple[DemandState, ...]:
        """The demands that have their own clocks here: not linked elsewhere."""
        return tuple(d for d in self.demands.values() if d.link is None)

    @property
    def step(self) -> Step:
        """How far the case has come: its least advanced own demand."""
        if self.closed_on:
            return Step.CLOSED
        own = self.open_demands
        if not own:
            return Step.LINKED
        return min((d.step for d in own), key=_STEPS.index)

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
            if demand.transfers:
                return demand.transfers[-1].to_name
        return ""
