"""家常话进度单: for whom it is about, in large type and plain words: what they said, how far it is, what comes by when, what we promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import station_name
from app.documents.sheet import A4, MM, Marks
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.coming import Coming, coming
from app.domain.demand import DemandState
from app.domain.terms import Step
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=24 * MM, top=24 * MM, foot=20 * MM, size=18, leading=30, label=40 * MM, title=30)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one demand is: the key of its words, and who has it."""

    step: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """A promise that is still to be kept."""

    text: str
    day: date
    owner: str


@dataclass(frozen=True, slots=True)
class ProgressSlip:
    """What the slip says."""

    station: str
    number: str
    day: date
    asked: tuple[str, ...]
    standing: tuple[Standing, ...]
    coming: tuple[Coming, ...]
    promised: tuple[Given, ...]
    contact: str = ""
    place: str = ""
    restricted: bool = False


def content(file: CaseFile, world: World) -> ProgressSlip:
    """What is told today. Of a restricted case not what it is about: a slip lies on kitchen tables."""
    case, settings = file.case, world.settings
    demands = list(case.demands.values())
    promises = sorted((one for one in case.promises.values() if one.open), key=lambda one: (one.due_on, one.id))
    return ProgressSlip(
        station_name(world),
        case.number,
        world.today,
        () if case.restricted else tuple(demand.text for demand in demands),
        (Standing(case.step.code),) if case.closed_on or case.voided else tuple(map(_standing, demands)),
        coming(case, world),
        () if case.restricted else tuple(Given(one.text, one.due_on, one.owner_name) for one in promises),
        settings.get("contact", ""),
        settings.get("address", ""),
        case.restricted,
    )


def _standing(demand: DemandState) -> Standing:
    return Standing(demand.step.code, demand.sent.to_name if demand.sent else "")


def progress_slip_pdf(paper: ProgressSlip, editions: Words, marks: Marks) -> bytes:
    """The slip. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["progress_slip"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{paper.number}")
    form.title(words.say("title"))
    _part(form, words.say("asked"), [words.say("asked_restricted")] if paper.restricted else list(paper.asked))
    _part(form, words.say("standing"), standing_words(paper, words))
    coming = [words.say(one.key + ("_late" if one.late else ""), 日子=chinese_date(one.day)) for one in paper.coming]
    _part(form, words.say("coming"), coming or [words.say("nothing")])
    given = [
        words.say("promise", 内容=one.text.rstrip("。"), 日子=chinese_date(one.day), 谁=one.owner)
        for one in paper.promised
    ]
    if given:
        _part(form, words.say("promised"), given)
    whom = [words.say("ask", 联系人=paper.contact)] if paper.contact else []
    whom += [words.say("place", 地点=paper.place)] if paper.place else []
    whom.append(words.say("code_restricted" if paper.restricted else "code", 编号=paper.number))
    _part(form, words.say("whom"), whom)
    form.gap(LOOK.leading / 2)
    form.paragraph(words.say("given", 日子=chinese_date(paper.day), 本站=paper.station), size=14)
    return form.finish()


def _part(form: Form, heading: str, lines: list[str]) -> None:
    form.section(heading)
    for text in lines:
        form.paragraph(text)


def standing_words(paper: ProgressSlip, words: Wording) -> list[str]:
    """All in one sentence where every demand stands alike, else one line a demand."""
    kinds = list(dict.fromkeys(paper.standing))
    if len(kinds) == 1:
        return [_stands(kinds[0], words)]
    return [
        words.say("demand", 序号=str(number), 情况=_stands(one, words)) for number, one in enumerate(paper.standing, 1)
    ]


def _stands(one: Standing, words: Wording) -> str:
    fields = {"单位": one.unit} if one.step in (Step.TRANSFERRED.code, Step.ENTRUSTED.code) else {}
    return words.say(f"step_{one.step}", **fields)


SAMPLE = ProgressSlip(
    sample.STATION,
    sample.CASE_NUMBER,
    sample.DAY,
    ("加装电梯停工三个月，请求协调复工。",),
    (Standing(Step.HANDLING.code),),
    (Coming("answer", date(2026, 12, 18)),),
    (Given("约一楼两户坐下来谈一次，定下复工的日子", date(2026, 10, 30), "李文彬"),),
    "王敏，020-8333 0000",
    "水荫路00号，工作日9:00—17:00",
)
