"""送达回证: that a paper was delivered, how, when and to whom; blank cells are filled by hand (by analogy with CPL 87-95)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import addressees, office_name
from app.documents.sheet import A4, MM, Marks
from app.documents.table import Cell, Table
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.records import DocumentState
from app.domain.summary import persons_of
from app.domain.terms import DeliveryWay, DocumentKind, Taker
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=25 * MM, foot=16 * MM, size=12, leading=20, label=26 * MM, title=22)
TALL = 46.0


@dataclass(frozen=True, slots=True)
class DeliveryProof:
    """What the proof says; what is not known yet is left empty for the pen."""

    issuer: str
    document: str
    """Title of the delivered paper."""
    document_number: str
    case_number: str
    recipient: str
    address: str
    way: str = ""
    """Code of `terms.DeliveryWay`, empty before the delivery."""
    delivered_on: date | None = None
    receiver: str = ""
    relation: str = ""
    refused: bool = False
    witnesses: str = ""
    note: str = ""
    posted_on: date | None = None
    parcel: str = ""
    refusal: str = ""
    sent_to: str = ""
    consent: str = ""
    displayed_on: date | None = None
    displayed_at: str = ""
    why: str = ""


def delivery_proof_pdf(proof: DeliveryProof, editions: Words, marks: Marks) -> bytes:
    """The proof. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["delivery_proof"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{proof.case_number}")
    form.title(words.say("title"), proof.issuer)
    form.gap(4)
    table = Table(form, LOOK.size, LOOK.leading)
    named = words.say("document", 文书名称=proof.document, 文号=proof.document_number)
    for label, text, least in (
        ("送达文书\n和文号", named, TALL),
        ("信访事项\n编　　号", proof.case_number, 0.0),
        ("受送达人", words.say("recipient", 受送达人=proof.recipient), 0.0),
        ("送达地点", proof.displayed_at or proof.sent_to or proof.address, TALL),
        ("送达方式", _ways(proof.way, words), TALL),
    ):
        table.row([Cell(label, 0.2, label=True), Cell(text, 0.8)], least)
    posted, day = (chinese_date(on) if on else words.say("blank_date") for on in (proof.posted_on, proof.delivered_on))
    sent = (Cell("邮件单号", 0.2, label=True), Cell(proof.parcel, 0.3))
    table.row([*sent, Cell("交寄日期", 0.15, label=True), Cell(posted, 0.35)])
    table.row([Cell("收到日期", 0.2, label=True), Cell(day, 0.8)], TALL)
    table.row([Cell("受送达人\n签　　名", 0.2, label=True), Cell("", 0.8, foot=words.say("blank_date"))], TALL + 20)
    received = words.say("received_by", 代收人=proof.receiver, 关系=proof.relation) if proof.relation else ""
    table.row(
        [Cell("代收人及\n与受送达\n人的关系", 0.2, label=True), Cell(received, 0.8, foot=words.say("blank_date"))],
        TALL + 20,
    )
    refusal = _refusal(proof, day, words) if proof.refused else ""
    table.row(
        [Cell("拒收事由\n和见证人", 0.2, label=True), Cell(refusal, 0.8, foot=words.say("witness_signs"))], TALL + 20
    )
    table.row([Cell("送达人", 0.2, label=True), Cell("", 0.8, foot=words.say("server_signs"))], TALL)
    table.row([Cell("备注", 0.2, label=True), Cell("\n".join(_notes(proof, words)), 0.8)], TALL)
    form.gap(6)
    form.paragraph(words.say("hint"), size=9.5)
    return form.finish()


def _refusal(proof: DeliveryProof, day: str, words: Wording) -> str:
    why = words.say("refusal", 事由=proof.refusal) if proof.refusal else ""
    key = "refused_witnesses" if proof.witnesses else "refused"
    return words.say(key, 见证人=proof.witnesses, 日期=day) + why


def _notes(proof: DeliveryProof, words: Wording) -> Iterator[str]:
    """What an electronic delivery or a public notice rests on, and what the clerk noted."""
    if proof.consent:
        yield words.say("consent", 同意=proof.consent)
    if proof.displayed_on:
        yield words.say("displayed", 公告日=chinese_date(proof.displayed_on), 原因=proof.why)
    if proof.note:
        yield proof.note


def _ways(chosen: str, words: Wording) -> str:
    return "　".join(words.say("chosen" if way.code == chosen else "open", 送达方式=way.chinese) for way in DeliveryWay)


def content(file: CaseFile, world: World, document: DocumentState) -> DeliveryProof:
    """What the 送达回证 of a numbered paper says, with its last delivery when there is one."""
    persons = persons_of(file.case, file.people)
    delivery = document.deliveries[-1] if document.deliveries else None
    sent, shown = document.on_its_way, document.on_display
    proof = DeliveryProof(
        issuer=office_name(world),
        document=DocumentKind.name_of(document.kind),
        document_number=document.committee or document.number,
        case_number=file.case.number,
        recipient=document.to or "、".join(addressees(file)),
        address=persons[0].address if persons and not document.to else "",
    )
    if delivery is None and sent:
        return replace(proof, way=DeliveryWay.POST.code, posted_on=sent.on, parcel=sent.parcel)
    if delivery is None and shown:
        way = DeliveryWay.NOTICE.code
        return replace(proof, way=way, displayed_on=shown.on, displayed_at=shown.at, why=shown.why)
    if delivery is None:
        return proof
    taken_as = Taker.name_of(delivery.taken_as) if delivery.taken_as else ""
    return replace(
        proof,
        way=delivery.way,
        delivered_on=delivery.on,
        receiver=delivery.receiver,
        relation="，".join(text for text in (taken_as, delivery.relation) if text),
        refused=delivery.refused,
        witnesses=delivery.witnesses,
        note=delivery.note,
        posted_on=delivery.posted_on,
        parcel=delivery.parcel,
        refusal=delivery.refusal,
        sent_to=delivery.sent_to,
        consent=delivery.consent,
        displayed_on=delivery.displayed_on,
        displayed_at=delivery.displayed_at,
        why=delivery.why,
    )


SAMPLE = DeliveryProof(
    sample.TO_CITIZEN.issuer.name,
    "处理意见书",
    sample.TO_CITIZEN.number,
    sample.CASE_NUMBER,
    "何永强",
    "水荫横路 12 号 602",
)
