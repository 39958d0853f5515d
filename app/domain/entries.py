"""The entries: the readable entry, and one frozen dataclass for the body of each kind.

A kind is `noun.past` and never renamed; a changed body gets a new version and a lift in `upcasts.py`. Bodies hold
stable codes (`terms.py`), never Chinese terms. Every body has defaults only where an older writer may have left a field out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from app.domain.envelope import Envelope, Routing, Subject


class Body:
    """Base of all bodies, so that a body is told from other values."""

    __slots__ = ()


B = TypeVar("B", bound=Body)
KINDS: dict[str, tuple[type[Body], int]] = {}
"""kind → (body class, current version)."""
_KIND_OF: dict[type[Body], str] = {}


def kind(name: str, version: int = 1) -> Callable[[type[B]], type[B]]:
    """Register a body class under its kind. Raises ValueError when the kind is taken."""

    def register(body: type[B]) -> type[B]:
        if name in KINDS:
            raise ValueError(f"kind {name} is registered twice")
        KINDS[name] = (body, version)
        _KIND_OF[body] = name
        return body

    return register


def kind_of(body: Body) -> str:
    """The kind of a body."""
    return _KIND_OF[type(body)]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as the fold reads it. `body` is None when it cannot be read here: erased, an unknown kind, a newer version."""

    envelope: Envelope
    body: Body | None

    @property
    def id(self) -> str:
        """The entry's own id."""
        return self.envelope.id


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What an act decided to write; the store adds origin, seq, parents, seal, hash and signature."""

    id: str
    subject: Subject
    body: Body
    routing: Routing
    happened_on: date | None = None
    sees: tuple[str, ...] | None = None
    """The frontier its writer saw; None: what the store holds now."""


# ---------- people


@dataclass(frozen=True, slots=True)
class Person:
    """A petitioner as recorded. Minimum by law: name and address (Art. 19); nothing is asked that no duty needs."""

    name: str
    id_kind: str = "none"
    id_number: str = ""
    sex: str = ""
    birth: str = ""
    """ISO date or empty."""
    phone: str = ""
    place: str = ""
    """Community or township code of the home, or empty."""
    address: str = ""
    organisation: bool = False


@kind("petitioner.recorded")
@dataclass(frozen=True, slots=True)
class PetitionerRecorded(Body):
    """A person or organisation came to us for the first time."""

    person: Person


@kind("petitioner.corrected")
@dataclass(frozen=True, slots=True)
class PetitionerCorrected(Body):
    """Fields of a person put right; holds for all the person's cases."""

    changes: dict[str, str]
    reason: str


# ---------- the case


@dataclass(frozen=True, slots=True)
class Party:
    """A person's part in a registration. Restricted cases carry their own copy of the person, others name the petitioner."""

    role: str
    petitioner: str = ""
    person: Person | None = None
    authority: str = ""
    """The agent's authority paper, in words."""


@dataclass(frozen=True, slots=True)
class Triage:
    """The four questions that show the legal route; answers are codes of `terms.Answer`."""

    court: str = "unclear"
    reconsideration: str = "unclear"
    arbitration: str = "unclear"
    review: str = "unclear"


@dataclass(frozen=True, slots=True)
class Demand:
    """诉求: one thing asked for. `id` is unique in its case ("1", "2", …)."""

    id: str
    text: str
    category: str = ""
    place: str = ""
    place_detail: str = ""
    against: str = ""
    """Code of the body complained of, or empty."""
    against_text: str = ""
    """The person or unit complained of, in the petitioner's words."""
    legal_class: str = "unclassified"
    triage: Triage = field(default_factory=Triage)


@dataclass(frozen=True, slots=True)
class Material:
    """One thing handed over. With a scan: the hash of the encrypted bytes names the file, `key` opens it."""

    id: str
    name: str
    pages: int = 1
    original: bool = False
    blob: str = ""
    key: str = ""
    size: int = 0
    media_type: str = ""


@kind("case.registered")
@dataclass(frozen=True, slots=True)
class CaseRegistered(Body):
    """A visit, letter, call … was registered (Art. 21, 22)."""

    number: str
    inquiry_code: str
    channel: str
    received_at: str
    """ISO moment with +08:00, the moment the petitioner came or the post arrived."""
    title: str
    people: tuple[Party, ...]
    headcount: int
    demands: tuple[Demand, ...]
    materials: tuple[Material, ...] = ()
    details: dict[str, str] = field(default_factory=dict)
    """The channel's few extra fields."""
    restricted: bool = False
    readers: tuple[str, ...] = ()
    """Restricted only: ids of the users who may see it."""
    late: bool = False
    """补录: entered after the fact, for example by import."""
    source: str = ""
    address_unclear: bool = False
    """Name or address unclear: no written-notice duty (Art. 23)."""


@kind("case.linked")
@dataclass(frozen=True, slots=True)
class CaseLinked(Body):
    """A demand of this registration is the same matter as an earlier case (重复信访); the clerk decided."""

    demand: str
    case: str
    number: str
    reasons: tuple[str, ...] = ()


@kind("case.unlinked")
@dataclass(frozen=True, slots=True)
class CaseUnlinked(Body):
    """The link of a demand is undone; the demand has its own clocks again, from its own first day."""

    demand: str
    case: str
    reason: str


@kind("visit.joined")
@dataclass(frozen=True, slots=True)
class VisitJoined(Body):
    """On the earlier case: a later registration's demand was linked here."""

    case: str
    number: str
    demand: str
    text: str
    channel: str
    received_at: str
    headcount: int = 1


@kind("visit.parted")
@dataclass(frozen=True, slots=True)
class VisitParted(Body):
    """On the earlier case: that link was undone."""

    case: str
    number: str
    demand: str


@kind("case.accepted")
@dataclass(frozen=True, slots=True)
class CaseAccepted(Body):
    """受理: told to the petitioner with the way and the procedure (Art. 23)."""

    demands: tuple[str, ...]
    accepted_on: str
    handler: str
    """Code of the responsible body."""
    handler_name: str
    contact: str = ""


@kind("case.declined")
@dataclass(frozen=True, slots=True)
class CaseDeclined(Body):
    """不予受理, with ground and where to go (Art. 19(3), 23)."""

    demands: tuple[str, ...]
    ground: str
    explanation: str
    go_to: str
    running_number: str = ""


@kind("case.transferred")
@dataclass(frozen=True, slots=True)
class CaseTransferred(Body):
    """转送 to the body that has the power (Art. 22, 23)."""

    demands: tuple[str, ...]
    to: str
    to_name: str
    reason: str
    transferred_on: str


@kind("case.assigned")
@dataclass(frozen=True, slots=True)
class CaseAssigned(Body):
    """The officer who looks after the case."""

    officer: str
    officer_name: str
    note: str = ""


@kind("handling.noted")
@dataclass(frozen=True, slots=True)
class HandlingNoted(Body):
    """办理记录: what was done on the matter."""

    way: str
    text: str


@kind("talk.noted")
@dataclass(frozen=True, slots=True)
class TalkNoted(Body):
    """家常话: what was talked about with the petitioner."""

    with_whom: str
    text: str


@kind("material.added")
@dataclass(frozen=True, slots=True)
class MaterialAdded(Body):
    """Materials handed over later."""

    materials: tuple[Material, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReplyPoint:
    """The answer to one demand: findings, basis, opinion (Art. 32)."""

    demand: str
    findings: str
    basis: str
    outcome: str
    opinion: str


@kind("reply.issued")
@dataclass(frozen=True, slots=True)
class ReplyIssued(Body):
    """处理意见书 was issued, point by point (Art. 32)."""

    points: tuple[ReplyPoint, ...]
    review_body: str
    """Name of the 上一级机关 that may be asked for 复查 (Art. 35)."""
    replied_on: str
    contact: str = ""


@kind("reply.imported")
@dataclass(frozen=True, slots=True)
class ReplyImported(Body):
    """历史答复: an answer given elsewhere, taken over with its true date; no paper of ours."""

    text: str
    replied_on: str


@kind("case.corrected")
@dataclass(frozen=True, slots=True)
class CaseCorrected(Body):
    """Fields put right: "title", "headcount", "demand.1.text", "demand.1.category" …"""

    changes: dict[str, str]
    reason: str


@kind("case.closed")
@dataclass(frozen=True, slots=True)
class CaseClosed(Body):
    """办结."""

    result: str
    note: str = ""


# ---------- papers


@kind("document.issued")
@dataclass(frozen=True, slots=True)
class DocumentIssued(Body):
    """A paper with legal effect, numbered; rendering the case as of this entry gives these very bytes."""

    document: str
    document_kind: str
    number: str
    """文号, 穗黄信访〔2026〕12号."""
    demands: tuple[str, ...]
    wording: str
    sha256: str


@kind("document.printed")
@dataclass(frozen=True, slots=True)
class DocumentPrinted(Body):
    """A copy left the desk; from the second on with a reason."""

    document_kind: str
    document: str = ""
    reason: str = ""
    sha256: str = ""


@kind("document.voided")
@dataclass(frozen=True, slots=True)
class DocumentVoided(Body):
    """A spoilt paper: its number stays, marked void."""

    document: str
    reason: str


@kind("delivery.recorded")
@dataclass(frozen=True, slots=True)
class DeliveryRecorded(Body):
    """送达: when and how the petitioner received a paper."""

    document: str
    way: str
    delivered_on: str
    receiver: str
    relation: str = ""
    refused: bool = False
    witnesses: str = ""
    note: str = ""


# ---------- looks, users, the station, units


@kind("case.viewed")
@dataclass(frozen=True, slots=True)
class CaseViewed(Body):
    """Someone opened the case."""

    case: str


@kind("person.revealed")
@dataclass(frozen=True, slots=True)
class PersonRevealed(Body):
    """Masked data was shown in full, with the reason given."""

    case: str
    reason: str


@kind("progress.asked")
@dataclass(frozen=True, slots=True)
class ProgressAsked(Body):
    """Desk inquiry by number and inquiry code; `matched` says whether the code was right."""

    number: str
    matched: bool


@kind("station.opened")
@dataclass(frozen=True, slots=True)
class StationOpened(Body):
    """This installation began its work."""

    org: str
    desk_tag: str
    program: str
    practice: bool = False


@kind("user.added")
@dataclass(frozen=True, slots=True)
class UserAdded(Body):
    """A member of staff who may open this desk."""

    name: str
    post: str
    first: bool = False


@kind("setting.changed")
@dataclass(frozen=True, slots=True)
class SettingChanged(Body):
    """A setting of the station."""

    key: str
    value: str


@kind("unit.added")
@dataclass(frozen=True, slots=True)
class UnitAdded(Body):
    """A body joined the directory."""

    code: str
    name: str
    body_kind: str
    org: str
    superior: str = ""


@kind("unit.renamed")
@dataclass(frozen=True, slots=True)
class UnitRenamed(Body):
    """A body has a new name."""

    code: str
    name: str


@kind("unit.abolished")
@dataclass(frozen=True, slots=True)
class UnitAbolished(Body):
    """A body ended; its duties go to `successor` (Art. 24)."""

    code: str
    successor: str = ""
