"""听证笔录: when and where, before whom, what was said and decided; signed by all (domain.md 8, row 20)."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import Then, not_made, office_name
from app.documents.sheet import A4, MM, Marks
from app.documents.signed_record import signed_record
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.procedure_terms import HearingStage
from app.domain.records import Hearing
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=25 * MM, foot=18 * MM, size=12, leading=20, label=26 * MM, title=22)
MINUTES_CELL = 120.0


@dataclass(frozen=True, slots=True)
class HeldHearing:
    """One hearing that was held, by the office as it was called then."""

    office: str
    stage: str
    matter: str
    first_on: str
    last_on: str
    place: str
    chair: str
    hearers: tuple[str, ...]
    parties: str
    minutes: str
    result: str


@dataclass(frozen=True, slots=True)
class HearingRecord:
    """Every hearing of the case, in order, each on pages of its own."""

    number: str
    hearings: tuple[HeldHearing, ...]


def acts(case: CaseState) -> list[str]:
    """The entries by which its hearings were held."""
    return [hearing.held_entry for hearing in _held_here(case)]


def content(file: CaseFile, then: Then) -> HearingRecord:
    """What the 听证笔录 of a case says, each hearing as it was recorded. Raises Refused when no hearing was held."""
    held = tuple(_held(hearing, then[hearing.held_entry][1]) for hearing in _held_here(file.case))
    if not held:
        raise not_made(DocumentKind.HEARING_RECORD)
    return HearingRecord(file.case.number, held)


def _held_here(case: CaseState) -> list[Hearing]:
    return [hearing for hearing in case.hearings.values() if hearing.ours and hearing.held_entry]


def _held(hearing: Hearing, world: World) -> HeldHearing:
    assert hearing.first_on is not None and hearing.last_on is not None
    return HeldHearing(
        office_name(world), HearingStage.name_of(hearing.stage), hearing.matter, chinese_date(hearing.first_on),
        chinese_date(hearing.last_on), hearing.place, hearing.chair, hearing.hearers, hearing.parties,
        hearing.minutes, hearing.result,
    )  # fmt: skip


def hearing_record_pdf(record: HearingRecord, editions: Words, marks: Marks) -> bytes:
    """The record. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["hearing_record"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{record.number}")
    for place, hearing in enumerate(record.hearings):
        if place:
            form.room(form.bottom)
        _draw(form, record, hearing, words)
    return form.finish()


def _draw(form: Form, record: HearingRecord, hearing: HeldHearing, words: Wording) -> None:
    form.title(words.say("title"), hearing.office)
    form.gap(4)
    one = hearing.first_on == hearing.last_on
    days = words.say("one_day" if one else "days", 开始日=hearing.first_on, 结束日=hearing.last_on)
    rows = (
        ("编号", record.number, 0.0),
        ("环节", hearing.stage, 0.0),
        ("听证事项", hearing.matter, 0.0),
        ("时间", days, 0.0),
        ("地点", hearing.place, 0.0),
        ("主持人", hearing.chair, 0.0),
        ("听证员", "、".join(hearing.hearers), 0.0),
        ("当事人", hearing.parties, 0.0),
        ("笔录", hearing.minutes, MINUTES_CELL),
        ("听证结果", hearing.result, 0.0),
    )
    signed_record(form, rows, ("主持人", "听证员", "当事人", "记录人"), words)


SAMPLE = HearingRecord(
    sample.CASE_NUMBER,
    (
        HeldHearing(
            sample.TO_CITIZEN.issuer.name,
            "办理听证",
            "加装电梯能不能复工、一楼住户的通风采光怎样保障",
            "2026年10月28日",
            "2026年10月28日",
            "黄花岗街道办事处三楼会议室",
            "周立民",
            ("许静文（律师）", "区住建局黄工程师"),
            "何永强、一楼住户代表、施工单位",
            "主持人宣布听证事项和各方权利。\n何永强：四月公示以后开工，七月停工，老人上下楼不便。\n"
            "一楼住户代表：井道离窗太近，担心采光。\n施工单位：可以把井道外移四十厘米，费用由加装业主分摊。",
            "听证员一致认为：井道外移后可以复工，由区住建局复核图纸。",
        ),
    ),
)
