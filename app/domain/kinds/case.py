"""Entries of a case: registration, links, the acts on its demands, closing."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.entries import Body, kind
from app.domain.kinds.people import Person


@dataclass(frozen=True, slots=True)
class Party:
    """A person's part in a registration. Restricted cases carry a copy of the person, others name the petitioner."""

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
    capacity: str = ""
    """Code of `terms.Capacity`; empty: nobody said, as before version 2."""
    no_accusation: bool = False
    """Whoever took it down was asked of its words whether it is an accusation, and said no."""


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


@kind("case.registered", version=2)
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
    seal: str = ""
    """The desk's signature over the number, in hex, for the QR code of the receipt; before there were any: empty."""


@kind("case.numbered")
@dataclass(frozen=True, slots=True)
class CaseNumbered(Body):
    """正式编号: the centre counted the registration; the station that registered writes its number down."""

    region: str
    year: int
    serial: int


@kind("duplicate.suspected")
@dataclass(frozen=True, slots=True)
class DuplicateSuspected(Body):
    """可能是同一件事: the centre found that another station registered what looks like the same matter."""

    other: str
    """Id of the other case, which is mostly not here."""
    org: str
    """Who registered it."""
    registered_on: str
    official_number: str = ""


@kind("duplicate.settled")
@dataclass(frozen=True, slots=True)
class DuplicateSettled(Body):
    """A person found out whether the two are one matter; it is not asked again."""

    other: str
    same: bool
    reason: str


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


@kind("case.accepted", version=2)
@dataclass(frozen=True, slots=True)
class CaseAccepted(Body):
    """受理: told to the petitioner with the way and the procedure (Art. 23)."""

    demands: tuple[str, ...]
    accepted_on: str
    handler: str
    """Code of the responsible body."""
    handler_name: str
    contact: str = ""
    authority: str = ""
    """Of an accusation: why it is for this body and not for a discipline body (Art. 22(2), 30)."""


@kind("case.declined")
@dataclass(frozen=True, slots=True)
class CaseDeclined(Body):
    """不予受理, with ground and where to go (Art. 19(3), 23)."""

    demands: tuple[str, ...]
    ground: str
    explanation: str
    go_to: str
    running_number: str = ""


@kind("case.transferred", version=3)
@dataclass(frozen=True, slots=True)
class CaseTransferred(Body):
    """转送 to the body that has the power (Art. 22, 23)."""

    demands: tuple[str, ...]
    to: str
    to_name: str
    reason: str
    transferred_on: str
    authority: str = ""
    """Of an accusation: why it is for this discipline body, although it belongs to the unit accused (Art. 22(2))."""
    assists: bool = False
    """It was only asked for help, see `Transfer.assists`."""
    copy: str = ""
    """Of a restricted case: the copy without who petitions (`identity.left_out`) that went instead of the case."""
    copied_to: tuple[str, ...] = ()
    """The organisations that got it, and that never get the case."""


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


@kind("talk.noted", version=2)
@dataclass(frozen=True, slots=True)
class TalkNoted(Body):
    """家常话: what was talked about with the petitioner."""

    with_whom: str
    text: str
    helper: str = ""
    """Id of the helper who talked with them, empty for none."""
    helper_name: str = ""


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
    promised_on: str = ""
    """ISO day by which what is supported is to be done; empty where the opinion names none."""


@kind("reply.issued", version=2)
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
    """历史答复, 别处的处理意见: an answer given elsewhere, taken over with its true date; no paper of ours."""

    text: str
    replied_on: str
    demands: tuple[str, ...] = ()
    """Which it answers; none named: all."""
    unit: str = ""
    unit_name: str = ""
    """Who answered; empty for what came from another system of our own."""
    number: str = ""
    delivered_on: str = ""
    review_body: str = ""


@kind("case.restricted")
@dataclass(frozen=True, slots=True)
class CaseRestricted(Body):
    """限知: what was registered openly turned out to be a report or accusation (Art. 30), or is to be kept secret. From here on
    it is there for its readers alone, and its inquiry code opens nothing. It says no more: it goes wherever the case went."""

    readers: tuple[str, ...]


@kind("secrecy.kept")
@dataclass(frozen=True, slots=True)
class SecrecyKept(Body):
    """保密: why a case that accuses nobody is there for a few only; said to these alone. It is the case that is kept, never a person."""

    reason: str


@kind("case.corrected", version=2)
@dataclass(frozen=True, slots=True)
class CaseCorrected(Body):
    """Fields put right: "title", "headcount", "demand.1.text", "demand.1.category" …; and of the copies of people that a
    restricted case carries, by their place in its registration: "party.1.phone" …"""

    changes: dict[str, str]
    reason: str
    no_accusation: tuple[str, ...] = ()
    """The demands of which it was asked whether the new words accuse somebody, and said no."""


@kind("case.closed", version=4)
@dataclass(frozen=True, slots=True)
class CaseClosed(Body):
    """办结, with 三到位一处理 (Art. 27); matter and heart apart (事心双解), neither a condition of the other."""

    result: str
    note: str = ""
    four: dict[str, str] = field(default_factory=dict)
    """Code of `procedure_terms.FourEnds` → by whom and on what evidence; only those that were needed."""
    matter: str = ""
    """事解: how the matter was settled."""
    heart: str = ""
    """心解: what the petitioner said of it, in their own words; empty where nobody asked. Words, never a mark on anybody."""
    despite: str = ""
    """Why it was closed although something was still open."""
    settled: str = ""
    """Code of `procedure_terms.Settled`; empty where there was nothing to settle."""
    level: str = ""
    """Code of `meeting_terms.Level`: how high up it was settled; empty where it was not."""
