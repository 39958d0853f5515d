"""个人信息告知单: what is kept about one person, in full, for that person alone: where it is from, what it is for, who was given
it, how long it stays, and what may be asked of it (个人信息保护法 Art. 17, 44 to 50)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import person_of, received_on, station_name
from app.documents.from_registration import person_line
from app.documents.sheet import A4, MM, Marks
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.data_terms import DataAnswer, DataWant
from app.domain.kinds import Party
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import Retention
from app.domain.records import DataRequest
from app.domain.world import World
from app.ports import CaseFile, Refused

NOBODY = template(
    "data_sheet.nobody", QT_TRANSLATE_NOOP("Problem", "还没有人提过个人信息请求，先用“记个人信息请求”记下是谁要的。")
)
LOOK = Look(margin=25 * MM, top=22 * MM, foot=16 * MM, size=12, leading=20, label=30 * MM, title=22)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request of this person, and what became of it."""

    wants: str
    on: date
    answer: str = ""
    text: str = ""
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class DataSheet:
    """What the sheet says. Of everybody else in the case it says nothing."""

    station: str
    number: str
    received_on: date
    kept: tuple[tuple[str, str], ...]
    """What is kept, by its heading."""
    given_to: tuple[str, ...]
    """The units that were given the matter to handle it."""
    term: str
    """How long the file is kept."""
    asked: tuple[Asked, ...]
    day: date
    contact: str = ""
    place: str = ""


def content(file: CaseFile, world: World) -> DataSheet:
    """What is kept of whoever asked last. Raises Refused where nobody did."""
    case, settings = file.case, world.settings
    if not case.data_requests:
        raise Refused([Problem(NOBODY)])
    last = list(case.data_requests.values())[-1]
    party = _party(last, case)
    born, line = person_of(party.petitioner, party.person, file.people).birth, person_line(party, file, world)
    kept = (
        ("姓名", line.name),
        ("性别", line.sex),
        ("证件", line.papers),
        ("出生日期", chinese_date(date.fromisoformat(born)) if born else ""),
        ("电话", line.phone),
        ("住址", line.address),
    )
    given = (demand.sent.to_name for demand in case.demands.values() if demand.sent)
    term = case.archiving.retention if case.archiving else settings["retention"]
    mine = (one for one in case.data_requests.values() if one.party == last.party)
    return DataSheet(
        station_name(world), case.number, received_on(case), tuple((name, said) for name, said in kept if said),
        tuple(dict.fromkeys(given)), Retention.name_of(term), tuple(map(_asked, mine)), world.today,
        settings.get("contact", ""), settings.get("address", ""),
    )  # fmt: skip


def _party(request: DataRequest, case: CaseState) -> Party:
    """Who asked, whoever speaks for the case since; a copy that a restricted case carries as it was put right."""
    if request.party is None:
        raise Refused([Problem(NOBODY)])
    copied = not request.party.petitioner and not case.people_changes
    return case.people[request.place] if copied else request.party


def _asked(request: DataRequest) -> Asked:
    wants = "、".join(DataWant.name_of(code) for code in request.wants)
    answer = DataAnswer.name_of(request.answer) if request.answer else ""
    return Asked(wants, request.asked_on, answer, request.answer_text, request.answered_on)


def data_sheet_pdf(paper: DataSheet, editions: Words, marks: Marks) -> bytes:
    """The sheet. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["data_sheet"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{paper.number}")
    form.title(words.say("title"), paper.station)
    form.paragraph(words.say("opening", 编号=paper.number, 日子=chinese_date(paper.received_on)), indent=2)
    form.section(words.say("kept"))
    for heading, said in paper.kept:
        form.row(heading, said)
    form.paragraph(words.say("matter"))
    form.section(words.say("used"))
    form.paragraph(words.say("for_what"))
    given = words.say("given_to", 单位="、".join(paper.given_to)) if paper.given_to else words.say("given_to_nobody")
    form.paragraph(given)
    form.paragraph(words.say("term", 期限=paper.term))
    form.section(words.say("asked"))
    for one in paper.asked:
        form.paragraph(words.say("asked_on", 日子=chinese_date(one.on), 要求=one.wants))
        if one.answered_on:
            day = chinese_date(one.answered_on)
            form.paragraph(words.say("answered", 日子=day, 怎样=one.answer, 说明=one.text.rstrip("。")))
    form.section(words.say("may"))
    form.paragraph(words.say("rights"))
    if paper.place:
        form.row(words.say("where"), paper.place)
    if paper.contact:
        form.row(words.say("whom"), paper.contact)
    form.gap(LOOK.leading / 2)
    form.paragraph(words.say("given", 日子=chinese_date(paper.day), 本站=paper.station), size=10.5)
    return form.finish()


SAMPLE = DataSheet(
    sample.STATION,
    sample.CASE_NUMBER,
    sample.DAY,
    (
        ("姓名", "何永强"),
        ("性别", "男"),
        ("证件", "居民身份证 440104195803120036"),
        ("电话", "138 0000 0000"),
        ("住址", "水荫路00号"),
    ),
    ("越秀区住房和建设局",),
    "30年",
    (Asked("查阅、更正", sample.DAY, "照办了", "当面给他看了，门牌号已经改正", sample.DAY),),
    sample.DAY,
    "王敏，020-8333 0000",
    "水荫路00号，工作日9:00—17:00",
)
