"""Papers, their delivery, and letters on their way through the approval."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.kinds import ApprovalStep
from app.domain.masking import mask_receiver
from app.domain.terms import DocumentKind


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
    posted_on: date | None
    parcel: str
    taken_as: str
    refusal: str
    sent_to: str
    consent: str
    displayed_on: date | None
    displayed_at: str
    why: str

    @property
    def in_time_by(self) -> date:
        """The day that decides whether it was in time: of a posting that has a number to show, else of receipt (CPL Art. 85)."""
        return self.posted_on if self.posted_on and self.parcel else self.on


@dataclass(frozen=True, slots=True)
class Posting:
    """交寄 of one paper."""

    on: date
    parcel: str
    entry: str


@dataclass(frozen=True, slots=True)
class Display:
    """公告 of one paper, and the day on which it counts as served."""

    on: date
    at: str
    why: str
    served_on: date
    entry: str


NOTICES = tuple(
    kind.code
    for kind in (
        DocumentKind.ACCEPTANCE,
        DocumentKind.DECLINE,
        DocumentKind.DECLINE_FINALLY,
        DocumentKind.TRANSFER,
        DocumentKind.ENTRUST_NOTICE,
        DocumentKind.GUIDANCE,
        DocumentKind.SUGGESTION_REPLY,
        DocumentKind.ANSWER,
    )
)
"""Papers whose delivery fulfils the written-notice duty of Art. 23."""


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
    seen: tuple[str, ...] = ()
    """What its writer had seen of the people, see `DocumentIssued`."""
    asks_help: bool = False
    """It tells the petitioner who is asked to help, see `Transfer.assists`: what Art. 23 wants told is told by another."""
    to: str = ""
    """Whom it goes to, where each party has one of its own; empty: as its kind says."""
    units: tuple[str, ...] | None = None
    """What its writer had seen of the units, see `DocumentIssued`."""
    committee: str = ""
    """Of a 人民调解协议书: whose paper it is. Its number is the committee's own; ours only orders it here."""
    voided: str = ""
    """The reason, when void."""
    deliveries: list[Delivery] = field(default_factory=list)
    posting: Posting | None = None
    """The last one."""
    sent_back_on: date | None = None
    """The day on which the post brought it back, until it is sent anew."""
    display: Display | None = None

    @property
    def known_by(self) -> str:
        """What tells it from others of its kind: its 文号, of a committee's paper whose it is, and to whom it goes, masked."""
        return (self.committee or self.number) + (f"（{mask_receiver(self.to)}）" if self.to else "")

    @property
    def is_notice(self) -> bool:
        """Whether its delivery fulfils the written-notice duty of Art. 23."""
        return self.kind in NOTICES and not self.asks_help

    @property
    def notice_posted_on(self) -> date | None:
        """The posting of a notice that is on its way and has a number to show: in time by that day, unless it comes back."""
        sent = self.posting if self.is_notice and not self.voided and not self.deliveries else None
        return sent.on if sent and sent.parcel else None

    """The last one."""

    @property
    def on_its_way(self) -> Posting | None:
        """The posting whose proof of delivery is awaited."""
        return None if self.deliveries or self.voided else self.posting

    @property
    def on_display(self) -> Display | None:
        """The public notice that does not count as delivery yet, or was not noted as one."""
        return None if self.deliveries or self.voided else self.display


@dataclass(slots=True)
class LetterState:
    """A letter on its way through the approval; `turn` is the step whose decision is awaited, 0 first."""

    id: str
    act: str
    kind: str
    content: str
    digest: str
    steps: list[ApprovalStep]
    by: str
    """User who submitted it."""
    at: datetime
    entry: str
    turn: int = 0
    notes: list[tuple[str, str, bool]] = field(default_factory=list)
    """(user, note, agreed) of each decision so far."""
    returned: str = ""
    """The note with which it was sent back; empty while it is under way or approved."""
    anew: bool = False
    """After it was sent back, a letter of the same act was submitted in its stead."""
    recalled: bool = False
    issued_entry: str = ""
    """The entry that says its paper was issued."""

    @property
    def approved(self) -> bool:
        """Whether every step has agreed."""
        return self.turn >= len(self.steps) and not self.returned and not self.recalled

    @property
    def awaiting(self) -> ApprovalStep | None:
        """Whose decision is awaited now; None when it is decided."""
        waits = not self.returned and not self.recalled and self.turn < len(self.steps)
        return self.steps[self.turn] if waits else None

    @property
    def back(self) -> bool:
        """Whether it is its writer's turn again: agreed to and not issued, or sent back and not dealt with."""
        if self.returned:
            return not self.anew and not self.recalled
        return self.approved and not self.issued_entry
