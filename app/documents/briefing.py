"""前情一页: one page on a matter for the leader who hears or sponsors it: what was asked, what was promised, what the law says, the
last three contacts, what leaders said. On the matter, never on the person: no name, no address, no count of visits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import station_name
from app.documents.sheet import A4, MM, RED, SOFT, Marks
from app.documents.wording import Wording, Words, chinese_moment
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.case_clocks import CaseClock, case_clocks
from app.domain.chinese import article_name
from app.domain.contacts import contacts
from app.domain.envelope import CHINA
from app.domain.hall_terms import PromiseStep
from app.domain.kinds import InstructionGiven
from app.domain.last_day import last_day_of
from app.domain.meeting_terms import Level
from app.domain.promises import PromiseState
from app.domain.summary import persons
from app.domain.terms import Step
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=22 * MM, top=18 * MM, foot=18 * MM, size=13, leading=20.5, label=30 * MM, title=24)
PETITIONER = "信访人"
CONTACTS, INSTRUCTIONS, PROMISES, MET = 3, 2, 6, 2
SMALL = Look(margin=20 * MM, top=16 * MM, foot=16 * MM, size=11, leading=16.5, label=30 * MM, title=22)
LENGTHS = (400, 240, 160, 110, 80, 55, 40, 28)
"""Characters of each text."""
LAYOUTS = (*((LOOK, most) for most in LENGTHS[:5]), *((SMALL, most) for most in LENGTHS))
"""The first of these that leaves all on one page."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line: the key of its words, their fields, and the one of them that may be shortened."""

    key: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """What the page says, part by part; texts of any length."""

    number: str
    station: str
    actor: str
    moment: datetime
    restricted: bool
    asked: tuple[str, ...]
    promised: tuple[Said, ...]
    stage: str
    law: tuple[Said, ...]
    contacts: tuple[Said, ...]
    leaders: tuple[Said, ...]


def content(file: CaseFile, world: World) -> Briefing:
    """What is known of the matter now. Whoever it names is the petitioner here, whoever that is."""
    case, names = file.case, [person.name for person in persons(file.case.everybody, file.people)]

    def plain(text: str) -> str:
        for name in names:
            text = text.replace(name, PETITIONER) if len(name) > 1 else text
        return text

    met = sorted(contacts(case), key=lambda one: one[0])[-CONTACTS:]
    return Briefing(
        case.number, station_name(world), world.actor.name, world.now, case.restricted,
        tuple(plain(demand.text) for demand in case.demands.values()),
        tuple(_promise(one, plain(one.text), plain(one.ended_words), world) for one in _promises(case)),
        Step.standing(case.step.code, case.apart),
        tuple(_clock(one, world) for one in _clocks(case, world)),
        tuple(_said("contact", 日子=chinese_date(on), 方式=way, 内容=plain(text)) for on, way, text in reversed(met)),
        tuple(_said(key, **{**fields, "内容": plain(fields["内容"])}) for key, fields in _leaders(case)),
    )  # fmt: skip


def _said(key: str, **fields: str) -> Said:
    return Said(key, tuple(fields.items()))


def _promises(case: CaseState) -> list[PromiseState]:
    """Those still to be kept, the nearest day first, then what ended last."""
    waiting = sorted((one for one in case.promises.values() if one.open), key=lambda one: one.due_on)
    ended = sorted((one for one in case.promises.values() if not one.open), key=lambda one: str(one.ended_on))
    return [*waiting, *reversed(ended)][:PROMISES]


def _promise(one: PromiseState, text: str, ended: str, world: World) -> Said:
    if one.open:
        key = "promise_late" if one.due_on < world.today else "promise_open"
        return _said(
            key, 内容=text.rstrip("。"), 谁=one.owner_name or world.station.name, 日子=chinese_date(one.due_on)
        )
    key = "promise_kept" if one.step is PromiseStep.KEPT else "promise_taken_back"
    day = chinese_date(one.ended_on) if one.ended_on else ""
    return _said(key, 内容=text.rstrip("。"), 日子=day, 结果=ended)


def _clocks(case: CaseState, world: World) -> list[CaseClock]:
    """The offices' own: those that run, the first to end first, then the last ones that were met."""
    own = [one for one in case_clocks(case, world.lookup) if not one.rule.window]
    waiting = sorted((one for one in own if not one.clock.finished_on), key=lambda one: one.clock.due)
    met = sorted((one for one in own if one.clock.finished_on), key=lambda one: str(one.clock.finished_on))
    return [*waiting, *reversed(met[-MET:])]


def _clock(one: CaseClock, world: World) -> Said:
    clock, rule, today = one.clock, one.rule, world.today
    name = f"{rule.name}（{article_name(rule.article)}）" if rule.article else rule.name
    fields = {"规定": name, "起日": chinese_date(clock.start)}
    if clock.finished_on:
        if clock.finished_on == clock.start:
            return _said("done_at_once", **fields)
        used = (clock.finished_on - clock.start).days
        return _said("done", **fields, 止日=chinese_date(clock.finished_on), 天数=str(used))
    if (last := last_day_of(clock, today).day) == today:
        return _said("today", **fields)
    key, days = ("late", today - last) if last < today else ("running", last - today)
    return _said(key, **fields, 止日=chinese_date(last), 天数=str(days.days))


def _leaders(case: CaseState) -> Iterator[tuple[str, dict[str, str]]]:
    said = [entry.body for entry in case.entries if isinstance(entry.body, InstructionGiven)]
    for body in sorted(said, key=lambda one: one.given_on)[-INSTRUCTIONS:]:
        day = chinese_date(date.fromisoformat(body.given_on))
        yield "instruction", {"日子": day, "姓名": body.leader_name, "职务": body.post, "内容": body.text}
    if (plan := case.backlog) and not case.closed_on:
        yield "sponsor", {"姓名": plan.sponsor_name, "日子": chinese_date(plan.review_on), "内容": plan.plan}
    elif (now := case.sponsorship) and not case.closed_on:
        yield (
            "sponsor_until",
            {"姓名": now.sponsor_name, "级别": Level.name_of(now.level), "日子": chinese_date(now.until), "内容": ""},
        )


# ---------- the page


def briefing_pdf(paper: Briefing, editions: Words, marks: Marks) -> bytes:
    """The page: texts as long as leave it one. Raises Refused naming a missing field, Unavailable when a font or the wording
    cannot be read."""
    words = editions["briefing"]
    for look, most in LAYOUTS:
        form = Form(A4, words.paper, marks, look, running=f"{words.paper}　{paper.number}")
        _write(form, paper, words, most)
        if form.sheet.number == 1:
            break
    return form.finish()


def _write(form: Form, paper: Briefing, words: Wording, most: int) -> None:
    form.title(words.say("title"), paper.number)
    form.paragraph(words.say("about"), size=11, colour=SOFT)
    if paper.restricted:
        form.paragraph(words.say("restricted"), size=11, colour=RED)
    asked = [_short(text, most) for text in paper.asked]
    form.section(words.say("asked"))
    form.numbered(asked)
    periods = _lines(paper.law, words, most) or [words.say("no_law")]
    law = [words.say("stage", 进展=paper.stage), *periods]
    for heading, lines, none in (
        ("promised", _lines(paper.promised, words, most), "no_promise"),
        ("law", law, ""),
        ("contacts", _lines(paper.contacts, words, most), "no_contact"),
        ("leaders", _lines(paper.leaders, words, most), "no_leader"),
    ):
        form.section(words.say(heading))
        for text in lines or [words.say(none)]:
            form.paragraph(text)
    form.gap(form.look.leading / 2)
    made = words.say("made", 站名=paper.station, 时间=chinese_moment(paper.moment), 打印人=paper.actor)
    form.paragraph(made, size=10, colour=SOFT)


def _lines(said: Sequence[Said], words: Wording, most: int) -> list[str]:
    free = ("内容", "结果")
    return [
        words.say(one.key, **{name: _short(text, most) if name in free else text for name, text in one.fields})
        for one in said
    ]


def _short(text: str, most: int) -> str:
    """At most so many characters of a text, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 1]}…"


SAMPLE = Briefing(
    sample.CASE_NUMBER,
    sample.STATION,
    "王敏",
    datetime(2026, 10, 19, 10, 5, tzinfo=CHINA),
    False,
    ("加装电梯停工三个月，请求协调复工。",),
    (_said("promise_open", 内容="约一楼两户坐下来谈一次，定下复工的日子", 谁="李文彬", 日子="2026年10月30日"),),
    "办理中",
    (_said("running", 规定="办理 60 日（第三十四条）", 起日="2026年10月19日", 止日="2026年12月18日", 天数="60"),),
    (_said("contact", 日子="2026年10月12日", 方式="谈话", 内容="老人上下楼不便，最惦记哪天复工。"),),
    (
        _said(
            "instruction",
            日子="2026年10月14日",
            姓名="周启明",
            职务="街道党工委书记",
            内容="请城管办牵头，一周内拿出办法。",
        ),
    ),
)
