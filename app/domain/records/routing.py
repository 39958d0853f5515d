"""Where a demand goes: transfers, objections, guidance, acceptance, declining."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.envelope import CHINA
from app.domain.kinds import Opinion, Recipient, UnitName


@dataclass(slots=True)
class Objection:
    """异议 of the unit that received a transfer, and what the sender decided."""

    filed_on: date
    reason: str
    proposed: str
    proposed_name: str
    entry: str
    decided_on: date | None = None
    agreed: bool = False
    note: str = ""
    returned: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """办结报告 on what was entrusted."""

    on: date
    summary: str
    process: str
    result: str
    opinion: str
    entry: str
    approver: str = ""
    """签发人 of our own report."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """收回 of what was sent in error."""

    on: date
    reason: str
    entry: str


@dataclass(slots=True)
class Transfer:
    """转送 or, with `due_on`, 交办 of a demand; for a case transferred in, how it came to us."""

    to: str
    to_name: str
    on: date
    reason: str
    entry: str
    due_on: date | None = None
    requirement: str = ""
    incoming: bool = False
    """It was sent to us; `to` is our own station."""
    received_on: date | None = None
    receiver: str = ""
    received_entry: str = ""
    objections: list[Objection] = field(default_factory=list)
    completion: Completion | None = None
    taken_back: TakenBack | None = None
    assists: bool = False
    """A residents' or villagers' committee was asked to help: that is no 转送, and all that is owed stays with us."""
    copy: str = ""
    """The copy without who petitions that went, instead of the case."""

    @property
    def returned(self) -> bool:
        """The demand is back: the unit gave it back, or it was taken back."""
        return self.back_on is not None

    @property
    def back_on(self) -> date | None:
        """The day on which it came back."""
        return self.taken_back.on if self.taken_back else self.given_back_on

    @property
    def given_back_on(self) -> date | None:
        """The day on which the sender agreed to the unit's objection (Art. 23(3))."""
        return next((o.decided_on for o in self.objections if o.agreed), None)

    @property
    def open_objection(self) -> Objection | None:
        """The objection that nobody has decided yet."""
        return next((o for o in self.objections if o.decided_on is None), None)


@dataclass(frozen=True, slots=True)
class Guidance:
    """引导到法定途径."""

    on: date
    to: str
    to_name: str
    address: str
    procedure: str
    entry: str


@dataclass(frozen=True, slots=True)
class DirectAnswer:
    """直接答复."""

    on: date
    text: str
    way: str
    entry: str


@dataclass(frozen=True, slots=True)
class Lead:
    """Which unit leads and which take part (Art. 24)."""

    on: date
    lead: UnitName
    others: tuple[UnitName, ...]
    decided_by: str
    note: str
    entry: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """A dispute about acceptance, laid before a superior (Art. 24); decided when a later Lead is there."""

    on: date
    units: tuple[UnitName, ...]
    to: UnitName
    question: str
    entry: str
    approver: str = ""
    """签发人 of the 请示."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """受理 of a demand."""

    on: date
    handler: str
    handler_name: str
    contact: str
    entry: str
    legal_class: str = ""
    """The class it had then: the way and the days that the petitioner was told."""


@dataclass(frozen=True, slots=True)
class FormerAcceptance:
    """受理 that was taken back."""

    acceptance: Acceptance
    on: date
    reason: str
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
class FinalDecline:
    """不再受理 of a demand (Art. 36(3))."""

    on: date
    opinions: tuple[Opinion, ...]
    explanation: str
    help: str
    entry: str


@dataclass(slots=True)
class SimpleProcedure:
    """简易办理 of a demand; left means back to the ordinary procedure."""

    on: date
    ground: str
    wants_paper: bool
    entry: str
    left_on: date | None = None
    left_reason: str = ""


@dataclass(frozen=True, slots=True)
class UpwardReport:
    """报请、报告 (Art. 22(1)(一), 25)."""

    ground: str
    recipients: tuple[Recipient, ...]
    known_at: datetime
    place: str
    people: int
    situation: str
    measures: str
    contact: str
    approver: str
    follows: str
    entry: str

    @property
    def told_on(self) -> date:
        """The day on which the first of them was told."""
        moments = (datetime.fromisoformat(recipient.at) for recipient in self.recipients)
        return min(moments, default=self.known_at).astimezone(CHINA).date()


@dataclass(frozen=True, slots=True)
class Recusal:
    """回避 of an officer."""

    officer: str
    officer_name: str
    asked_by: str
    reason: str
    entry: str
