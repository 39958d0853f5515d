"""What each entry of a case says on the timeline: icon, headline, who and where, words, papers. One small function a kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain import kinds as k
from app.domain.entries import Body, Entry
from app.domain.envelope import CHINA
from app.domain.history import needs_newer_program
from app.domain.masking import mask_name
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.similar import SameMatter
from app.domain.summary import masked_people, persons_of
from app.domain.terms import Channel, DeclineGround, DeliveryWay, DocumentKind, Outcome
from app.domain.world import World
from app.ports import CaseFile
from app.reports.field_names import field_title, field_value
from app.reports.phrase import Phrase

_ROLES = {"本人", "代理人", "代表", "家属", "同住家属", "邻居", "单位", "单位收发室"}
"""Words for a receiver that name nobody and need no mask."""
_CHANNEL_ICONS = {
    Channel.VISIT.code: "user",
    Channel.LETTER.code: "envelope-simple",
    Channel.CALL.code: "phone",
    Channel.ONLINE.code: "globe",
    Channel.OUTREACH.code: "house-line",
    Channel.TRANSFERRED_IN.code: "tray",
}


@dataclass(frozen=True, slots=True)
class Attachment:
    """A paper or scan that belongs to an item; `document` opens a numbered paper, `case` another case."""

    text: str
    icon: str = "paperclip"
    document: str = ""
    case: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """What one entry says. `essential`: shown already at 要点."""

    icon: str
    headline: Phrase
    words: str = ""
    facts: tuple[Phrase, ...] = ()
    """Lines under the words."""
    attachments: tuple[Attachment, ...] = ()
    essential: bool = True
    tone: str = "neutral"


@dataclass(slots=True)
class Teller:
    """Who tells: the case, what is known of the world, names of staff, and whether names may be shown in full."""

    file: CaseFile
    world: World
    actors: Mapping[str, str]
    revealed: bool = False
    values: dict[str, str] = field(default_factory=dict)
    """Case fields as corrected so far, so that a correction can say what stood there before."""
    _names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        people = persons_of(self.file.case, self.file.people)
        self._names = tuple(person.name for person in people if len(person.name) > 1)

    def masked(self, text: str) -> str:
        """A text with the names of the case's people masked, unless they were revealed."""
        if self.revealed:
            return text
        for name in self._names:
            text = text.replace(name, mask_name(name))
        return text

    def somebody(self, name: str) -> str:
        """A receiver or partner of a talk: masked unless the word names nobody."""
        return name if self.revealed or name in _ROLES else mask_name(name)

    def several(self) -> bool:
        """Whether demands must be told apart."""
        return len(self.file.case.demands) > 1

    def tell(self, entry: Entry) -> Telling:
        """The words of an entry."""
        if entry.body is None:
            newer = needs_newer_program(entry)
            return Telling("lock", Phrase(NEWER if newer else ERASED), essential=newer)
        return _TELLERS[type(entry.body)](self, entry.body) if type(entry.body) in _TELLERS else _plain(entry)


NEWER = QT_TRANSLATE_NOOP("Timeline", "这一条由新版本写下，升级以后才能看")
ERASED = QT_TRANSLATE_NOOP("Timeline", "这一条的内容已经按规定清除")
_OTHER = QT_TRANSLATE_NOOP("Timeline", "其他记录（{kind}）")


def _plain(entry: Entry) -> Telling:
    return Telling("dots-three", Phrase(_OTHER, {"kind": entry.envelope.kind}), essential=False)


def moment_text(moment: datetime) -> str:
    """10:24, at +08:00."""
    return f"{moment.astimezone(CHINA):%H:%M}"


def _materials(materials: tuple[k.Material, ...]) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(f"{m.name} {m.pages} 页", "image" if m.media_type.startswith("image/") else "paperclip")
        for m in materials
    )


def _registered(t: Teller, body: k.CaseRegistered) -> Telling:
    for demand in body.demands:
        t.values |= {f"demand.{demand.id}.{name}": str(getattr(demand, name)) for name in _CORRECTABLE}
    t.values |= {"title": body.title, "headcount": str(body.headcount)}
    who = "" if t.revealed else masked_people(t.file.case, t.file.people)
    if t.revealed:
        who = "、".join(p.name for p in persons_of(t.file.case, t.file.people) if p.name) or masked_people(
            t.file.case, t.file.people
        )
    texts = [f"{d.id}. {d.text}" if len(body.demands) > 1 else d.text for d in body.demands]
    values = {"who": who, "channel": Channel.name_of(body.channel), "count": str(len(body.demands))}
    template = (
        QT_TRANSLATE_NOOP("Timeline", "{who}，{channel}，补录 {count} 项诉求")
        if body.late
        else QT_TRANSLATE_NOOP("Timeline", "{who}，{channel}，登记 {count} 项诉求")
    )
    return Telling(
        _CHANNEL_ICONS.get(body.channel, "user"), Phrase(template, values), t.masked("\n".join(texts)),
        attachments=_materials(body.materials), tone="sky",
    )  # fmt: skip


_CORRECTABLE = ("text", "category", "place", "place_detail", "against", "against_text", "legal_class")


def _linked(t: Teller, body: k.CaseLinked) -> Telling:
    headline = Phrase(
        QT_TRANSLATE_NOOP("Timeline", "诉求 {demand} 并入 {number}，重复信访"),
        {"demand": body.demand, "number": body.number},
    )
    return Telling(
        "git-merge",
        headline,
        facts=(Phrase("{why}", {"why": "，".join(SameMatter.name_of(code) for code in body.reasons)}),),
        attachments=(Attachment(body.number, "arrow-right", case=body.case),),
    )


def _unlinked(t: Teller, body: k.CaseUnlinked) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "诉求 {demand} 撤销并入，自己计期限"), {"demand": body.demand})
    return Telling("git-branch", headline, t.masked(body.reason))


def _joined(t: Teller, body: k.VisitJoined) -> Telling:
    values = {"channel": Channel.name_of(body.channel), "people": str(body.headcount)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "又一次{channel}，{people} 人，并入本件"), values)
    icon = _CHANNEL_ICONS.get(body.channel, "user")
    arrow = Attachment(body.number, "arrow-right", case=body.case)
    return Telling(icon, headline, t.masked(body.text), attachments=(arrow,), tone="sky")


def _parted(t: Teller, body: k.VisitParted) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{number} 撤销并入"), {"number": body.number})
    return Telling("git-branch", headline, attachments=(Attachment(body.number, "arrow-right", case=body.case),))


def _accepted(t: Teller, body: k.CaseAccepted) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "受理，由{handler}办理"), {"handler": body.handler_name})
    contact = Phrase(QT_TRANSLATE_NOOP("Timeline", "联系：{contact}"), {"contact": body.contact})
    return Telling("check-square", headline, facts=(contact,) if body.contact else ())


def _declined(t: Teller, body: k.CaseDeclined) -> Telling:
    headline = Phrase(
        QT_TRANSLATE_NOOP("Timeline", "不予受理，{ground}"), {"ground": DeclineGround.name_of(body.ground)}
    )
    running = Phrase(QT_TRANSLATE_NOOP("Timeline", "正在办理的编号：{number}"), {"number": body.running_number})
    going = Phrase(QT_TRANSLATE_NOOP("Timeline", "可以去：{where}"), {"where": t.masked(body.go_to)})
    facts = (running, going) if body.running_number else (going,)
    return Telling("prohibit", headline, t.masked(body.explanation), facts)


def _transferred(t: Teller, body: k.CaseTransferred) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "转送{to}"), {"to": body.to_name})
    return Telling("paper-plane-tilt", headline, t.masked(body.reason))


def _assigned(t: Teller, body: k.CaseAssigned) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "由{officer}承办"), {"officer": body.officer_name})
    return Telling("user-circle", headline, t.masked(body.note), essential=False)


def _noted(t: Teller, body: k.HandlingNoted) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "办理，{way}"), {"way": body.way})
    return Telling("note-pencil", headline, t.masked(body.text))


def _talk(t: Teller, body: k.TalkNoted) -> Telling:
    if not body.with_whom:
        return Telling("chat-text", Phrase(QT_TRANSLATE_NOOP("Timeline", "家常话")), t.masked(body.text))
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "家常话，和{whom}聊"), {"whom": t.somebody(body.with_whom)})
    return Telling("chat-text", headline, t.masked(body.text))


def _material(t: Teller, body: k.MaterialAdded) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "补交材料 {count} 份"), {"count": str(len(body.materials))})
    return Telling("paperclip", headline, t.masked(body.note), attachments=_materials(body.materials))


def _replied(t: Teller, body: k.ReplyIssued) -> Telling:
    outcomes = "，".join(dict.fromkeys(Outcome.name_of(p.outcome) for p in body.points))
    words = [f"{p.demand}. {p.opinion}" if len(body.points) > 1 else p.opinion for p in body.points]
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "答复：{outcomes}"), {"outcomes": outcomes})
    return Telling("file-text", headline, t.masked("\n".join(words)))


def _history_reply(t: Teller, body: k.ReplyImported) -> Telling:
    return Telling("file-text", Phrase(QT_TRANSLATE_NOOP("Timeline", "历史答复，从原系统转入")), t.masked(body.text))


def _issued(t: Teller, body: k.DocumentIssued) -> Telling:
    values = {"kind": DocumentKind.name_of(body.document_kind), "number": body.number}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "出具{kind}"), values)
    return Telling("file-text", headline, attachments=(paper(body),), essential=False)


def paper(body: k.DocumentIssued) -> Attachment:
    """A numbered paper as an attachment: 受理告知书 黄花岗信访受〔2026〕1号."""
    return Attachment(f"{DocumentKind.name_of(body.document_kind)} {body.number}", "file-text", document=body.document)


def _printed(t: Teller, body: k.DocumentPrinted) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "打印{kind}"), {"kind": DocumentKind.name_of(body.document_kind)})
    again = Phrase(QT_TRANSLATE_NOOP("Timeline", "再次打印：{reason}"), {"reason": t.masked(body.reason)})
    return Telling("printer", headline, facts=(again,) if body.reason else (), essential=False)


def _voided(t: Teller, body: k.DocumentVoided) -> Telling:
    document = t.file.case.documents.get(body.document)
    values = {"paper": f"{DocumentKind.name_of(document.kind)} {document.number}" if document else ""}
    return Telling("file-x", Phrase(QT_TRANSLATE_NOOP("Timeline", "作废{paper}"), values), t.masked(body.reason))


def _delivered(t: Teller, body: k.DeliveryRecorded) -> Telling:
    document = t.file.case.documents.get(body.document)
    values = {"kind": DocumentKind.name_of(document.kind) if document else "", "way": DeliveryWay.name_of(body.way)}
    template = (
        QT_TRANSLATE_NOOP("Timeline", "{kind}拒收，{way}")
        if body.refused
        else QT_TRANSLATE_NOOP("Timeline", "{kind}送达，{way}")
    )
    receiver = t.somebody(body.receiver) + (f"（{body.relation}）" if body.relation else "")
    facts = [Phrase(QT_TRANSLATE_NOOP("Timeline", "收件人：{receiver}"), {"receiver": receiver})]
    if body.witnesses:
        facts.append(
            Phrase(QT_TRANSLATE_NOOP("Timeline", "见证：{witnesses}"), {"witnesses": t.masked(body.witnesses)})
        )
    return Telling("handshake", Phrase(template, values), t.masked(body.note), tuple(facts), tone="leaf")


def _corrected(t: Teller, body: k.CaseCorrected) -> Telling:
    facts = []
    for path, value in body.changes.items():
        old, new = (field_value(path, v, t.world.lookup) for v in (t.values.get(path, ""), value))
        change = {"what": field_title(path, several=t.several()), "old": t.masked(old), "new": t.masked(new)}
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "{what}：{old} → {new}"), change))
        t.values[path] = value
    facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "原因：{reason}"), {"reason": t.masked(body.reason)}))
    what = "、".join(field_title(path, several=t.several()) for path in body.changes)
    template = QT_TRANSLATE_NOOP("Timeline", "更正{what}") if what else QT_TRANSLATE_NOOP("Timeline", "更正信访人资料")
    return Telling("pencil-simple", Phrase(template, {"what": what}), facts=tuple(facts), essential=False)


def _closed(t: Teller, body: k.CaseClosed) -> Telling:
    words = body.result + (f"\n{body.note}" if body.note else "")
    return Telling("check-circle", Phrase(QT_TRANSLATE_NOOP("Timeline", "办结")), t.masked(words), tone="leaf")


_TELLERS: dict[type[Body], Callable[[Teller, Any], Telling]] = {
    k.CaseRegistered: _registered,
    k.CaseLinked: _linked,
    k.CaseUnlinked: _unlinked,
    k.VisitJoined: _joined,
    k.VisitParted: _parted,
    k.CaseAccepted: _accepted,
    k.CaseDeclined: _declined,
    k.CaseTransferred: _transferred,
    k.CaseAssigned: _assigned,
    k.HandlingNoted: _noted,
    k.TalkNoted: _talk,
    k.MaterialAdded: _material,
    k.ReplyIssued: _replied,
    k.ReplyImported: _history_reply,
    k.DocumentIssued: _issued,
    k.DocumentPrinted: _printed,
    k.DocumentVoided: _voided,
    k.DeliveryRecorded: _delivered,
    k.CaseCorrected: _corrected,
    k.CaseClosed: _closed,
}
