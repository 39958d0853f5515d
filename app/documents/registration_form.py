"""登记表: what was said and handed over, on A4, to be read through and signed (《信访工作条例》第十九条、第二十条)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.receipt import MaterialLine
from app.documents.sheet import A4, MM, Marks
from app.documents.table import Cell, Table
from app.documents.wording import Wording, Words, chinese_moment

LOOK = Look(margin=22 * MM, top=20 * MM, foot=16 * MM, size=11, leading=18, label=26 * MM, title=22)
OFFICER_CELL, PETITIONER_CELL = 62.0, 86.0


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person of the registration as recorded, unmasked: this paper stays in the file."""

    role: str
    """Chinese term: 主访人, 代表, 代理人."""
    name: str
    sex: str
    papers: str
    """Kind and number of the ID paper, or that none was shown."""
    phone: str
    address: str
    authority: str = ""


@dataclass(frozen=True, slots=True)
class DemandLine:
    """One demand with its place and the body complained of; empty texts are printed as a stroke."""

    text: str
    category: str
    legal_class: str
    place: str
    against: str
    triage: tuple[str, str, str, str]
    """Answers about court, reconsideration, arbitration, review."""
    capacity: str = ""
    """As what the station received it; empty where nobody said."""


@dataclass(frozen=True, slots=True)
class RegistrationForm:
    """What the form says. A restricted case's form is printed in full: it is kept under lock."""

    channel: str
    station: str
    number: str
    received_at: datetime
    window: str
    officer: str
    people: tuple[PersonLine, ...]
    headcount: int
    repeat_of: str
    """Number of the earlier case, empty for a first petition."""
    demands: tuple[DemandLine, ...]
    materials: tuple[MaterialLine, ...]
    changes: tuple[str, ...] = ()
    """Who left and who came since."""


def registration_form_pdf(paper: RegistrationForm, editions: Words, marks: Marks) -> bytes:
    """The form. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["registration_form"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{paper.number}")
    form.title(words.say(f"title_{paper.channel}"), paper.station)
    table = Table(form, LOOK.size, LOOK.leading)
    _head(table, paper, words)
    for person in paper.people:
        _person(table, person)
    for change in paper.changes:
        table.row([Cell("后来更换", 0.14, label=True), Cell(change, 0.86)])
    for number, demand in enumerate(paper.demands, 1):
        _demand(table, number if len(paper.demands) > 1 else 0, demand, words)
    materials = "；".join(
        words.say("material_original" if item.original else "material_copy", 名称=item.name, 页数=str(item.pages))
        for item in paper.materials
    )
    table.row([Cell("材料清单", 0.14, label=True), Cell(materials or words.say("no_materials"), 0.86)])
    date_line = words.say("sign_date")
    form.room(OFFICER_CELL + PETITIONER_CELL)
    table.row(
        [Cell("接谈人\n意　见", 0.14, label=True), Cell("", 0.86, foot=words.say("officer_signs") + date_line)],
        least=OFFICER_CELL,
    )
    table.row(
        [
            Cell("信访人\n确　认", 0.14, label=True),
            Cell(words.say("truth"), 0.86, foot=words.say("petitioner_signs") + date_line),
        ],
        least=PETITIONER_CELL,
    )
    form.gap(6)
    form.paragraph(words.say("copy_hint"), size=9)
    return form.finish()


def _head(table: Table, paper: RegistrationForm, words: Wording) -> None:
    table.row(
        [
            Cell("编号", 0.14, label=True),
            Cell(paper.number, 0.42),
            Cell("收到时间", 0.14, label=True),
            Cell(chinese_moment(paper.received_at), 0.30),
        ]
    )
    reception = f"{paper.officer}（{paper.window}）" if paper.window else paper.officer
    people = words.say("headcount", 人数=str(paper.headcount), 代表=str(max(len(paper.people), 1)))
    table.row(
        [Cell("人数", 0.14, label=True), Cell(people, 0.42), Cell("接谈人", 0.14, label=True), Cell(reception, 0.30)]
    )
    repeat = words.say("repeat", 原编号=paper.repeat_of) if paper.repeat_of else words.say("first")
    table.row([Cell("初次或重复", 0.14, label=True), Cell(repeat, 0.86)])


def _person(table: Table, person: PersonLine) -> None:
    name = f"{person.name}，{person.sex}" if person.sex else person.name
    papers = f"{person.papers}；{person.authority}" if person.authority else person.papers
    table.row(
        [
            Cell(person.role, 0.14, label=True),
            Cell(name or "未留姓名", 0.22),
            Cell("证件", 0.09, label=True),
            Cell(papers, 0.55),
        ]
    )
    table.row(
        [
            Cell("联系电话", 0.14, label=True),
            Cell(person.phone or "未留", 0.22),
            Cell("住址", 0.09, label=True),
            Cell(person.address or "未留", 0.55),
        ]
    )


def _demand(table: Table, number: int, demand: DemandLine, words: Wording) -> None:
    head = f"诉求{number}" if number else "诉求"
    table.row([Cell(f"{head}\n请求、事实\n和理由", 0.14, label=True), Cell(demand.text, 0.86)], least=62)
    table.row(
        [
            Cell("类别", 0.14, label=True),
            Cell(demand.category or "—", 0.36),
            Cell("办理途径", 0.14, label=True),
            Cell(demand.legal_class, 0.36),
        ]
    )
    table.row(
        [
            Cell("问题属地", 0.14, label=True),
            Cell(demand.place or "—", 0.36),
            Cell("被反映方", 0.14, label=True),
            Cell(demand.against or "—", 0.36),
        ]
    )
    court, reconsideration, arbitration, review = demand.triage
    table.row(
        [
            Cell("已走程序", 0.14, label=True),
            Cell(words.say("triage", 法院=court, 复议=reconsideration, 仲裁=arbitration, 复查=review), 0.86),
        ]
    )
    if demand.capacity:
        table.row([Cell("收件身份", 0.14, label=True), Cell(demand.capacity, 0.86)])


SAMPLE = RegistrationForm(
    channel="visit",
    station=sample.STATION,
    number=sample.CASE_NUMBER,
    received_at=sample.MOMENT,
    window="2号窗口",
    officer="王敏",
    people=(PersonLine("主访人", "何永强", "男", "未出示证件", "13800007719", "水荫横路 12 号 602"),),
    headcount=1,
    repeat_of="",
    demands=(
        DemandLine(
            sample.DEMANDS[0].text, "住房保障与房地产", "申诉求决", "越秀区黄花岗街道", "", ("否", "否", "否", "否")
        ),
    ),
    materials=(MaterialLine("购房合同", 12, False),),
)
