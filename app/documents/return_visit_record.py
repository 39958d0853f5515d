"""回访记录: what was agreed, each attempt, what was said and what is still open (domain.md 8, row 24)."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import addressees, not_made, station_name
from app.documents.sheet import A4, MM, Marks
from app.documents.table import Cell, Table
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.procedure_terms import ReturnVisitWay
from app.domain.records import Attempt, ReturnVisit
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=25 * MM, foot=18 * MM, size=12, leading=20, label=26 * MM, title=22)
SIGNED, HINT = 46.0, 46.0
"""Height of a row to sign in, and of what is said under them."""


@dataclass(frozen=True, slots=True)
class ReturnVisitRecord:
    """What the record says: of the latest return visit of the case."""

    station: str
    number: str
    who: str
    subject: str
    agreed: bool
    planned_on: str
    way: str
    agreement: str
    attempts: tuple[tuple[str, str, bool, str, str], ...]
    """(day, way, reached, words, what is still open)."""
    unwished: tuple[tuple[str, str], ...] = ()
    """(day, words) of each time the petitioner did not wish one before."""


def content(file: CaseFile, world: World) -> ReturnVisitRecord:
    """What the 回访记录 of a case says. Raises Refused when no return visit was planned."""
    visits = list(file.case.return_visits.values())
    if not visits:
        raise not_made(DocumentKind.RETURN_VISIT_RECORD)
    visit: ReturnVisit = visits[-1]
    unwished = tuple((chinese_date(v.planned_on), v.agreement) for v in visits[:-1] if not v.agreed)
    return ReturnVisitRecord(
        station=station_name(world),
        number=file.case.number,
        who="、".join(addressees(file)),
        subject=file.case.title,
        agreed=visit.agreed,
        planned_on=chinese_date(visit.planned_on),
        way=ReturnVisitWay.name_of(visit.way),
        agreement=visit.agreement,
        attempts=tuple(_attempt(attempt) for attempt in visit.attempts),
        unwished=unwished,
    )


def _attempt(attempt: Attempt) -> tuple[str, str, bool, str, str]:
    way = ReturnVisitWay.name_of(attempt.way)
    return chinese_date(attempt.on), way, attempt.reached, attempt.text, attempt.unresolved


def return_visit_record_pdf(record: ReturnVisitRecord, editions: Words, marks: Marks) -> bytes:
    """The record. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["return_visit_record"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{record.number}")
    form.title(words.say("title"), record.station)
    form.gap(4)
    table = Table(form, LOOK.size, LOOK.leading)
    said = (
        words.say("agreed", 日期=record.planned_on, 方式=record.way, 意思=record.agreement)
        if record.agreed
        else words.say("not_agreed", 意思=record.agreement)
    )
    before = [words.say("unwished", 日期=day, 意思=text) for day, text in record.unwished]
    said = "\n".join((*before, said))
    rows = [("编号", record.number), ("信访人", record.who), ("事项", record.subject), ("约定", said)]
    for number, (day, way, reached, text, unresolved) in enumerate(record.attempts, 1):
        head = words.say("reached" if reached else "missed", 日期=day, 方式=way)
        still = words.say("unresolved", 内容=unresolved) if unresolved else words.say("nothing_open")
        lines = [head, text, *([still] if reached else [])]
        rows.append((f"第{number}次", "\n".join(filter(None, lines))))
    told = [((Cell(label, 0.16, label=True), Cell(text, 0.84)), 0.0) for label, text in rows]
    table.rows_over(told, 2 * SIGNED + HINT)
    table.row([Cell("回访人", 0.16, label=True), Cell("", 0.84, foot=words.say("visitor_signs"))], SIGNED)
    table.row([Cell("信访人", 0.16, label=True), Cell("", 0.84, foot=words.say("petitioner_signs"))], SIGNED)
    form.gap(6)
    form.paragraph(words.say("hint"), size=9.5)
    return form.finish()


SAMPLE = ReturnVisitRecord(
    sample.STATION,
    sample.CASE_NUMBER,
    "何永强",
    "加装电梯停工三个月",
    True,
    "2026年10月26日",
    "电话",
    "10月19日送达时当面问过，愿意。",
    (
        ("2026年10月26日", "电话", False, "", ""),
        ("2026年10月27日", "电话", True, "电梯已经复工，老人很高兴。", "井道口的围挡还没有装。"),
    ),
)
