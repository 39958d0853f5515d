"""调解记录、和解记录: consent, what was said at each session, how it stands (MED 26, 27)."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import Then, not_made, office_name
from app.documents.mediation_parties import Side, other_side, petitioner_side
from app.documents.sheet import A4, MM, Marks
from app.documents.signed_record import signed_record
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.procedure_terms import MediationWay
from app.domain.records import Mediation
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=25 * MM, foot=18 * MM, size=12, leading=20, label=26 * MM, title=22)


@dataclass(frozen=True, slots=True)
class Recorded:
    """One 调解 or 和解 and what came of it."""

    way: str
    petitioner: Side
    other: Side
    consents: tuple[str, str, str, str]
    """Day and evidence of the petitioner, day and evidence of the other side."""
    mediators: str
    committee: str
    sessions: tuple[tuple[str, str], ...]
    result: str
    """Key of the wording."""
    result_on: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MediationRecord:
    """Every mediation of the case, in order, each on pages of its own."""

    number: str
    mediations: tuple[Recorded, ...]


def acts(case: CaseState) -> list[str]:
    """The last act of each of its mediations."""
    return [_last_act(mediation, case) for mediation in case.mediations.values()]


def _last_act(mediation: Mediation, case: CaseState) -> str:
    acts = (entry.id for entry in case.entries if getattr(entry.body, "mediation", "") == mediation.id)
    return [*acts][-1]


def content(file: CaseFile, then: Then) -> MediationRecord:
    """What the 调解记录 of a case says, each mediation with the people and the office as its last act saw them. Raises Refused
    when there was none."""
    found = tuple(_recorded(m, *then[_last_act(m, file.case)]) for m in file.case.mediations.values())
    if not found:
        raise not_made(DocumentKind.MEDIATION_RECORD)
    return MediationRecord(file.case.number, found)


def _recorded(mediation: Mediation, then: CaseFile, world: World) -> Recorded:
    own = mediation.way == MediationWay.MEDIATION.code and not mediation.by_committee
    result, day = "going_on", mediation.agreed_on
    if mediation.ended_on:
        result, day = "ended", mediation.ended_on
    elif mediation.effective_on:
        result, day = "in_force", mediation.effective_on
    elif mediation.agreed_on:
        result = "agreed"
    return Recorded(
        way=mediation.way,
        petitioner=petitioner_side(then),
        other=other_side(mediation),
        consents=(
            chinese_date(mediation.petitioner_consent_on),
            mediation.petitioner_evidence,
            chinese_date(mediation.other_consent_on),
            mediation.other_evidence,
        ),
        mediators=mediation.mediators,
        committee=office_name(world) if own else mediation.committee,
        sessions=tuple((chinese_date(on), text) for on, text in mediation.sessions),
        result=result,
        result_on=chinese_date(day) if day else "",
        reason="".join((mediation.ended_reason, mediation.ended_told)),
    )


def mediation_record_pdf(record: MediationRecord, editions: Words, marks: Marks) -> bytes:
    """The record. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["mediation_record"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{record.number}")
    for place, mediation in enumerate(record.mediations):
        if place:
            form.room(form.bottom)
        _draw(form, record.number, mediation, words)
    return form.finish()


def _draw(form: Form, number: str, mediation: Recorded, words: Wording) -> None:
    form.title(words.say(f"title_{mediation.way}"), mediation.committee)
    form.gap(4)
    names = ("信访人同意日", "信访人凭据", "对方同意日", "对方凭据")
    consent = words.say("consent", **dict(zip(names, mediation.consents, strict=True)))
    third = mediation.way == MediationWay.MEDIATION.code
    said = words.say(mediation.result, 日期=mediation.result_on, 原因=mediation.reason)
    rows = [
        ("编号", number),
        ("当事人", mediation.petitioner.words),
        ("对方", mediation.other.words),
        *([("调解员", mediation.mediators)] if third else []),
        ("自愿", consent),
        *((f"第{place}次", f"{day}\n{text}") for place, (day, text) in enumerate(mediation.sessions, 1)),
        ("结果", said),
    ]
    signs = ("当事人", "对方", *(("调解员",) if third else ()), "记录人")
    signed_record(form, [(label, text, 0.0) for label, text in rows], signs, words)


SAMPLE = MediationRecord(
    sample.CASE_NUMBER,
    (
        Recorded(
            "mediation",
            Side("何永强", "男，电话 13800007719，水荫横路 12 号 602"),
            Side("一楼住户代表", "水荫横路 12 号 102"),
            ("2026年10月19日", "当面签名", "2026年10月20日", "电话同意，有录音"),
            "罗秀英",
            "黄花岗街道人民调解委员会",
            (
                ("2026年10月21日", "一楼担心采光，愿意看新图纸再谈。"),
                ("2026年10月26日", "施工单位带来新图纸，井道外移四十厘米。一楼仍要求补偿，数目没有谈拢。"),
            ),
            "ended",
            "2026年10月26日",
            "双方对补偿数目没有谈拢。已告知信访人：信访事项照常办理，期限不停；也可以依法通过仲裁、行政、司法等途径维护自己的权利。",
        ),
    ),
)
