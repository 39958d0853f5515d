"""Registration, links between registrations, corrections, materials."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain import kinds as k
from app.domain.folding.registration import DEMAND_FIELDS
from app.domain.masking import MASKS
from app.domain.number import OfficialNumber
from app.domain.petitioner import copied_fields
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.similar import SameMatter
from app.domain.summary import masked_people
from app.domain.terms import Channel
from app.reports.duplicates import other_case
from app.reports.field_names import field_title, field_value
from app.reports.phrase import Phrase, plain
from app.reports.timeline_words.teller import Attachment, Teller, Tellers, Telling

_CHANNEL_ICONS = {
    Channel.VISIT.code: "user",
    Channel.LETTER.code: "envelope-simple",
    Channel.CALL.code: "phone",
    Channel.ONLINE.code: "globe",
    Channel.OUTREACH.code: "house-line",
    Channel.TRANSFERRED_IN.code: "tray",
}


def _materials(materials: tuple[k.Material, ...]) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(
            Phrase(QT_TRANSLATE_NOOP("Timeline", "{name} {pages} 页"), {"name": m.name, "pages": str(m.pages)}),
            "image" if m.media_type.startswith("image/") else "paperclip",
        )
        for m in materials
    )


def _registered(t: Teller, body: k.CaseRegistered) -> Telling:
    for demand in body.demands:
        t.values |= {f"demand.{demand.id}.{name}": str(getattr(demand, name)) for name in DEMAND_FIELDS}
    t.values |= {"title": body.title, "headcount": str(body.headcount), **copied_fields(body.people)}
    who = masked_people(replace(t.file.case, people=t.file.case.came), t.file.people)
    if t.revealed:
        who = "、".join(p.name for p in t.persons(t.file.case.came) if p.name) or who
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


def _numbered(t: Teller, body: k.CaseNumbered) -> Telling:
    values = {"number": str(OfficialNumber(body.region, body.year, body.serial))}
    return Telling(
        "list-numbers", Phrase(QT_TRANSLATE_NOOP("Timeline", "市中心库给了正式编号 {number}"), values), essential=False
    )


def _suspected(t: Teller, body: k.DuplicateSuspected) -> Telling:
    other = other_case(body.org, date.fromisoformat(body.registered_on), body.official_number, t.world)
    return Telling(
        "copy",
        Phrase(QT_TRANSLATE_NOOP("Timeline", "市中心库提示，可能和别处登记的是同一件事")),
        facts=(other,),
        tone="sky",
    )


def _judged(t: Teller, body: k.DuplicateSettled) -> Telling:
    found = t.file.case.duplicates.get(body.other)
    other = (other_case(found.org, found.registered_on, found.official_number, t.world),) if found else ()
    headline = (
        QT_TRANSLATE_NOOP("Timeline", "核对过，和别处登记的是同一件事")
        if body.same
        else QT_TRANSLATE_NOOP("Timeline", "核对过，和别处登记的不是同一件事")
    )
    return Telling("copy", Phrase(headline), t.masked(body.reason), facts=other)


def _linked(t: Teller, body: k.CaseLinked) -> Telling:
    headline = Phrase(
        QT_TRANSLATE_NOOP("Timeline", "诉求 {demand} 并入 {number}，重复信访"),
        {"demand": body.demand, "number": body.number},
    )
    return Telling(
        "git-merge",
        headline,
        facts=(plain("，".join(SameMatter.name_of(code) for code in body.reasons)),),
        attachments=(Attachment(plain(body.number), "arrow-right", case=body.case),),
    )


def _unlinked(t: Teller, body: k.CaseUnlinked) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "诉求 {demand} 撤销并入，自己计期限"), {"demand": body.demand})
    return Telling("git-branch", headline, t.masked(body.reason))


def _joined(t: Teller, body: k.VisitJoined) -> Telling:
    values = {"channel": Channel.name_of(body.channel), "people": str(body.headcount)}
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "又一次{channel}，{people} 人，并入本件"), values)
    icon = _CHANNEL_ICONS.get(body.channel, "user")
    arrow = Attachment(plain(body.number), "arrow-right", case=body.case)
    return Telling(icon, headline, t.masked(body.text), attachments=(arrow,), tone="sky")


def _parted(t: Teller, body: k.VisitParted) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{number} 撤销并入"), {"number": body.number})
    return Telling("git-branch", headline, attachments=(Attachment(plain(body.number), "arrow-right", case=body.case),))


def _material(t: Teller, body: k.MaterialAdded) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "补交材料 {count} 份"), {"count": str(len(body.materials))})
    return Telling("paperclip", headline, t.masked(body.note), attachments=_materials(body.materials))


def _shown(t: Teller, path: str, value: str) -> str:
    mask = MASKS.get(path.rpartition(".")[2]) if path.startswith("party.") and not t.revealed else None
    return t.masked(field_value(path, mask(value) if mask else value, t.world.lookup))


_WEIGHTY = ("against", "against_text", "legal_class", "capacity")
"""Fields of a demand that say where it may go and by when."""


def _corrected(t: Teller, body: k.CaseCorrected) -> Telling:
    facts = []
    for path, value in body.changes.items():
        old, new = (_shown(t, path, v) for v in (t.values.get(path, ""), value))
        change = {"what": field_title(path, several=t.several()), "old": old, "new": new}
        facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "{what}：{old} → {new}"), change))
        t.values[path] = value
    facts.append(Phrase(QT_TRANSLATE_NOOP("Timeline", "原因：{reason}"), {"reason": t.masked(body.reason)}))
    what = "、".join(field_title(path, several=t.several()) for path in body.changes)
    template = QT_TRANSLATE_NOOP("Timeline", "更正{what}") if what else QT_TRANSLATE_NOOP("Timeline", "更正信访人资料")
    weighty = any(path.rpartition(".")[2] in _WEIGHTY for path in body.changes)
    return Telling("pencil-simple", Phrase(template, {"what": what}), facts=tuple(facts), essential=weighty)


def _restricted(t: Teller, body: k.CaseRestricted) -> Telling:
    headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "从这时起限知悉人查看"))
    told = Phrase(QT_TRANSLATE_NOOP("Timeline", "查询码不再能用。"))
    return Telling("lock-simple", headline, facts=(told,), tone="amber")


def _kept_secret(t: Teller, body: k.SecrecyKept) -> Telling:
    return Telling("lock-simple", Phrase(QT_TRANSLATE_NOOP("Timeline", "保密")), t.masked(body.reason), tone="amber")


TELLERS: Tellers = {
    k.CaseRegistered: _registered,
    k.CaseNumbered: _numbered,
    k.DuplicateSuspected: _suspected,
    k.DuplicateSettled: _judged,
    k.CaseLinked: _linked,
    k.CaseUnlinked: _unlinked,
    k.VisitJoined: _joined,
    k.VisitParted: _parted,
    k.MaterialAdded: _material,
    k.CaseCorrected: _corrected,
    k.CaseRestricted: _restricted,
    k.SecrecyKept: _kept_secret,
}
