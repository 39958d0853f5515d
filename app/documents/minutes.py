"""会议纪要: who met where about what, what was said and decided, who does what by when (domain.md 8, row 26).

It goes to units: the petitioner is named by the number of the case alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import not_issued, number_of, numbers_of, office_name
from app.documents.mediation_parties import LABEL, TEXT, duty_rows
from app.documents.sheet import A4, MM, Marks
from app.documents.table import Cell, Table
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.kinds import Duty
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=25 * MM, foot=18 * MM, size=12, leading=20, label=26 * MM, title=22)
SIGNED, HINT = 46.0, 46.0
"""Height of the row to sign in, and of what is said under it."""
HEADS = ("责任单位", "做什么", "最迟哪天\n（含当日）")


@dataclass(frozen=True, slots=True)
class Minutes:
    """What the minutes say."""

    office: str
    document_number: str
    case_number: str
    held_on: str
    place: str
    chair: str
    units: str
    matter: str
    discussion: str
    decision: str
    tasks: tuple[Duty, ...]


def content(file: CaseFile, world: World, document: DocumentState) -> Minutes:
    """What the 会议纪要 says: of the latest meeting on the case, as its act left it."""
    meetings = list(file.case.meetings.values())
    if not meetings:
        raise not_issued(document)
    meeting = meetings[-1]
    return Minutes(
        office_name(world), number_of(document, world), numbers_of(file.case), chinese_date(meeting.on), meeting.place, meeting.chair,
        meeting.units, meeting.matter, meeting.discussion, meeting.decision, meeting.tasks,
    )  # fmt: skip


def minutes_pdf(minutes: Minutes, editions: Words, marks: Marks) -> bytes:
    """The minutes. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["minutes"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{minutes.document_number}")
    form.title(words.say("title"), minutes.office)
    form.sheet.text(
        form.right, form.y + LOOK.leading / 2, words.say("number", 文号=minutes.document_number), LOOK.size, align=1
    )
    form.gap(LOOK.leading + 4)
    table = Table(form, LOOK.size, LOOK.leading)
    for label, text in (
        ("事项", words.say("item", 编号=minutes.case_number)),
        ("时间", minutes.held_on),
        ("地点", minutes.place),
        ("主持人", minutes.chair),
        ("参加单位", minutes.units),
        ("议题", minutes.matter),
        ("讨论情况", minutes.discussion),
        ("议定的事", minutes.decision),
    ):
        if text:
            table.row([Cell(label, LABEL, label=True), Cell(text, TEXT)])
    duty_rows(table, minutes.tasks, words.say("at_once"), HEADS, SIGNED + HINT)
    table.row([Cell("主持人", LABEL, label=True), Cell("", TEXT, foot=words.say("chair_signs"))], SIGNED)
    form.gap(6)
    form.paragraph(words.say("hint"), size=9.5)
    return form.finish()


SAMPLE = Minutes(
    sample.TO_CITIZEN.issuer.name,
    "黄花岗信访纪〔2026〕2号",
    sample.CASE_NUMBER,
    "2026年10月26日",
    "黄花岗街道办事处三楼会议室",
    "陈建国",
    "区住房和城乡建设局、区规划和自然资源局、黄花岗街道办事处",
    "加装电梯停工，由哪个单位牵头办理",
    "住建局认为图纸变更要先经规划复核；规划局认为变更不改变外轮廓，可以并联办理。",
    "由区住房和城乡建设局牵头，规划和自然资源局并联复核图纸，街道做一楼住户的工作。",
    (
        Duty("区规划和自然资源局", "复核变更后的图纸，书面答复住建局", "2026-11-04"),
        Duty("区住房和城乡建设局", "出具复工意见", "2026-11-09"),
    ),
)
