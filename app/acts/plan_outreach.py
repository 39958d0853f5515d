"""下访安排: a day outside, who goes, whom they visit in walking order; put right on the same day, with the reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from app.acts.act import NOT_FOUND, Act, Ids, States, case_stands, coming_day_problems, day_problems, required
from app.acts.announce_service_day import service_day_of
from app.acts.enlist_helper import UNKNOWN as NO_HELPER
from app.acts.enlist_helper import helper_of
from app.acts.meetings import booking_problems, bookings
from app.acts.outreaching import RESTRICTED, day_of, on_outreach
from app.acts.rostering import NO_TIME, TERM, clock_time
from app.domain.calendar import chinese_date
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import Going, OutreachPlanned, PlannedVisit
from app.domain.outreach import OutreachState
from app.domain.outreach_terms import AgreedHow, OutreachWay
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World
from app.ports.agenda import AgendaQuery
from app.service_day import parts_of

NO_WAY = template("outreach.way", QT_TRANSLATE_NOOP("Problem", "请选是哪一种。"))
PAST = template("outreach.past", QT_TRANSLATE_NOOP("Problem", "这一天已经过去了，下访只排今天和以后的。"))
TURNED = template("outreach.turned", QT_TRANSLATE_NOOP("Problem", "结束的时间要在开始的时间以后。"))
NOBODY = template("outreach.nobody", QT_TRANSLATE_NOOP("Problem", "请写上谁去，至少一位。"))
NO_VISIT = template("outreach.no_visit", QT_TRANSLATE_NOOP("Problem", "家访请写上去看哪一家。"))
NO_CASE = template("outreach.no_case", QT_TRANSLATE_NOOP("Problem", "第 {number} 户还没有选是哪一件。"))
NO_PLACE = template("outreach.no_place", QT_TRANSLATE_NOOP("Problem", "第 {number} 户不在家里见，请写上在哪里。"))
NOT_AGREED = template(
    "outreach.not_agreed",
    QT_TRANSLATE_NOOP(
        "Problem", "第 {number} 户是家访，请写上本人是哪天、怎样同意的；没有问过本人，先问一声，不要直接上门。"
    ),
)
AGREED_WHEN = template(
    "outreach.agreed_when", QT_TRANSLATE_NOOP("Problem", "第 {number} 户哪天同意的，读不懂或者在今天以后，请核对。")
)
TWICE = template("outreach.twice", QT_TRANSLATE_NOOP("Problem", "同一件排了两次，请留一次。"))
DONE = template("outreach.done", QT_TRANSLATE_NOOP("Problem", "已经记了结果的走访，要留在这一天的安排里。"))
OTHER_DAY = template("outreach.other_day", QT_TRANSLATE_NOOP("Problem", "集中服务日是哪天，就排在哪天。"))
PART_TWICE = template(
    "outreach.part_twice", QT_TRANSLATE_NOOP("Problem", "{place}这一天已经排上了，请在那一处上按回车改。")
)
MOVED = template("outreach.moved", QT_TRANSLATE_NOOP("Problem", "这一天已经有走访的结果，日子不能再改。"))


@dataclass(frozen=True, slots=True)
class PlanOutreachDraft:
    """A day outside. `outreach`: the one that is put right; empty for a new one. `visits` in walking order, their `visit`
    empty for a new one. `dropped`: ids of visits that are taken out: whatever else stood there stays, also what this clerk
    may not see."""

    id: str
    outreach: str = ""
    way: str = ""
    on: str = ""
    starts: str = ""
    ends: str = ""
    place: str = ""
    going: tuple[Going, ...] = ()
    visits: tuple[PlannedVisit, ...] = ()
    dropped: tuple[str, ...] = ()
    note: str = ""
    reason: str = ""
    service_day: str = ""
    """Id of the 集中服务日 that this is a station's part of, with the id of its `site`; a day that is put right keeps its own."""
    site: str = ""


def reads(draft: PlanOutreachDraft) -> tuple[Subject, ...]:
    """The day, the cases visited, the helpers who go."""
    return (
        *((Subject("outreach", draft.outreach),) if draft.outreach else ()),
        *((Subject("service_day", draft.service_day),) if draft.service_day else ()),
        *(Subject("case", one.case) for one in draft.visits if one.case),
        *(Subject("helper", one.helper) for one in draft.going if one.helper),
    )


def check(draft: PlanOutreachDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. Nobody is visited at home who did not agree to it, and nothing that accuses is visited."""
    earlier: OutreachState | None = None
    if draft.outreach:
        earlier, problems = day_of(draft.outreach, states)
        if earlier is None:
            return problems
    problems = [] if draft.way in {way.code for way in OutreachWay} else [Problem(NO_WAY, "way")]
    problems += _day_problems(draft, earlier, world) + _time_problems(draft) + _part_problems(draft, earlier, states)
    problems += required(draft.place, "place", QT_TRANSLATE_NOOP("Word", "在哪里"))
    problems += _going_problems(draft, states) + _visits_problems(draft, earlier, states, world)
    if earlier:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems or _taken(draft, states)


def _taken(draft: PlanOutreachDraft, states: States) -> list[Problem]:
    """Who goes and is wanted elsewhere at that time: on another day outside, at a meeting, a hearing or a reception."""
    at = f"{clock_time(draft.starts)}-{clock_time(draft.ends)}"
    names = tuple(one.name for one in draft.going)
    return booking_problems(draft.outreach, at, "", {"going": names}, "", states)[:1]


def _day_problems(draft: PlanOutreachDraft, earlier: OutreachState | None, world: World) -> list[Problem]:
    if earlier and earlier.told and draft.on == earlier.told.on:
        return []
    if earlier and earlier.results:
        return [Problem(MOVED, "on")]
    return coming_day_problems(draft.on, "on", world, PAST)


def _part_problems(draft: PlanOutreachDraft, earlier: OutreachState | None, states: States) -> list[Problem]:
    """Of a station's part of a service day: it is held on that day, and once."""
    if earlier and earlier.told and earlier.told.service_day:
        return [] if draft.on == earlier.told.on else [Problem(OTHER_DAY, "on")]
    if not draft.service_day:
        return []
    day, problems = service_day_of(draft.service_day, states)
    if day is None:
        return problems
    parts = parts_of(draft.service_day, states.lines)
    if any((row.line.detail or {})["site"] == draft.site for row in parts):
        return [Problem(PART_TWICE, "place", {"place": draft.place.strip()})]
    return [] if day.on.isoformat() == draft.on else [Problem(OTHER_DAY, "on")]


def _time_problems(draft: PlanOutreachDraft) -> list[Problem]:
    starts, ends = clock_time(draft.starts), clock_time(draft.ends)
    problems = [Problem(NO_TIME, name) for name, time in (("starts", starts), ("ends", ends)) if not time]
    return problems or ([] if starts < ends else [Problem(TURNED, "ends")])


def _going_problems(draft: PlanOutreachDraft, states: States) -> list[Problem]:
    if not draft.going:
        return [Problem(NOBODY, "going")]
    for one in draft.going:
        helper = helper_of(one.helper, states) if one.helper else None
        if one.helper and helper is None:
            return [Problem(NO_HELPER, "going")]
        if helper and helper.told and helper.term_to and _day(draft.on) and not helper.serves_on(_day(draft.on)):
            first, last = chinese_date(date.fromisoformat(helper.told.term_from)), chinese_date(helper.term_to)
            values = {"name": helper.name, "first": first, "last": last, "day": chinese_date(_day(draft.on))}
            return [Problem(TERM, "going", values)]
    return []


def _day(typed: str) -> date:
    """A day that was read before; the first of all days where it cannot be, which has its own problem."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return date.min


def _visits_problems(
    draft: PlanOutreachDraft, earlier: OutreachState | None, states: States, world: World
) -> list[Problem]:
    if draft.way == OutreachWay.HOME.code and not _visits(draft, earlier):
        return [Problem(NO_VISIT, "visits")]
    if earlier and any(one in earlier.results for one in draft.dropped):
        return [Problem(DONE, "visits")]
    if any(n > 1 for n in Counter(one.case for one in _visits(draft, earlier) if one.case).values()):
        return [Problem(TWICE, "visits")]
    found = (_visit_problem(one, number, states, world) for number, one in enumerate(draft.visits, 1))
    return [problem for problem in found if problem][:1]


def _visit_problem(one: PlannedVisit, number: int, states: States, world: World) -> Problem | None:
    """Why a visit cannot be planned."""
    said = {"number": str(number)}
    if not one.case:
        return Problem(NO_CASE, "visits", said)
    if (case := states.case(one.case)) is None:
        return Problem(NOT_FOUND, "visits")
    if case.restricted:
        return Problem(RESTRICTED, "visits")
    if problem := case_stands(case, world):
        return replace(problem, field="visits")
    if not one.home:
        return None if one.place.strip() else Problem(NO_PLACE, "visits", said)
    if not one.agreed_on or one.agreed_how not in {how.code for how in AgreedHow}:
        return Problem(NOT_AGREED, "visits", said)
    return Problem(AGREED_WHEN, "visits", said) if day_problems(one.agreed_on, "visits", world, None, "") else None


def _visits(draft: PlanOutreachDraft, earlier: OutreachState | None) -> list[PlannedVisit]:
    """What the day then has: the visits as listed, then what was not listed and not taken out."""
    named = {one.visit for one in draft.visits} | set(draft.dropped)
    return [*draft.visits, *(one for one in (earlier.visits if earlier else ()) if one.visit not in named)]


def decide(draft: PlanOutreachDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`outreach.planned`."""
    earlier = day_of(draft.outreach, states)[0] if draft.outreach else None
    visits = tuple(
        replace(
            one, visit=one.visit or ids.entry(), place="" if one.home else one.place.strip(),
            agreed_on=one.agreed_on if one.home else "", agreed_how=one.agreed_how if one.home else "",
        )
        for one in _visits(draft, earlier)
    )  # fmt: skip
    going = tuple(dict.fromkeys(draft.going))
    body = OutreachPlanned(
        draft.way, draft.on, clock_time(draft.starts), clock_time(draft.ends), draft.place.strip(), going, visits,
        draft.note.strip(), draft.reason.strip(), *_part_of(draft, earlier),
    )  # fmt: skip
    return [on_outreach(draft.outreach or draft.id, body, draft.id, world)]


def _part_of(draft: PlanOutreachDraft, earlier: OutreachState | None) -> tuple[str, str]:
    """Of which service day it is a part, and at which station."""
    told = earlier.told if earlier else None
    return (told.service_day, told.site) if told else (draft.service_day, draft.site)


def on_agenda(draft: PlanOutreachDraft, states: States) -> tuple[AgendaQuery, ...]:
    """Who is taken on that day already."""
    return bookings(draft.on)


ACT = Act("plan_outreach", "下访安排", PlanOutreachDraft, reads, check, decide, on_agenda=on_agenda)
