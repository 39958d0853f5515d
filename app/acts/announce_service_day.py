"""集中服务日发布: a day for all stations, told to the townships below; put right on the same day, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import READ_ONLY, Act, Ids, States, coming_day_problems, day_format_problems, required
from app.acts.rostering import NO_TIME, clock_time
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import What
from app.domain.kinds import ServiceDayAnnounced
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.service_days import ServiceDayState
from app.domain.service_terms import ServiceStep
from app.domain.world import World
from app.ports.agenda import AgendaQuery
from app.service_day import parts_of

UNKNOWN = template("service_day.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这一次集中服务日，可能还没有传到本机。"))
CALLED_OFF = template("service_day.called_off", QT_TRANSLATE_NOOP("Problem", "这一次集中服务日已经取消。"))
PAST = template("service_day.past", QT_TRANSLATE_NOOP("Problem", "这一天已经过去了，集中服务日只发布今天和以后的。"))
TURNED = template("service_day.turned", QT_TRANSLATE_NOOP("Problem", "结束的时间要在开始的时间以后。"))
TWICE = template("service_day.twice", QT_TRANSLATE_NOOP("Problem", "这一天已经发布过“{title}”，请在那一次上更正。"))
BEGUN = template(
    "service_day.begun",
    QT_TRANSLATE_NOOP("Problem", "已经有 {count} 处站点按这一天排上，日子不能再改；请取消这一次，另发布一次。"),
)
NOT_OURS = template("service_day.not_ours", QT_TRANSLATE_NOOP("Problem", "这一次是上级发布的，由上级来改。"))
MOST = 20_000


@dataclass(frozen=True, slots=True)
class AnnounceServiceDayDraft:
    """A service day. `service_day`: the one that is put right; empty for a new one."""

    id: str
    service_day: str = ""
    title: str = ""
    on: str = ""
    starts: str = ""
    ends: str = ""
    matters: str = ""
    reason: str = ""


def reads(draft: AnnounceServiceDayDraft) -> tuple[Subject, ...]:
    """The day that is put right."""
    return (Subject("service_day", draft.service_day),) if draft.service_day else ()


def service_day_of(id_: str, states: States) -> tuple[ServiceDayState | None, list[Problem]]:
    """The service day of a draft, or why nothing can be done with it."""
    state: ServiceDayState | None = states.others.get(Subject("service_day", id_))
    if state is None or state.told is None:
        return None, [Problem(UNKNOWN)]
    if state.read_only:
        return None, [Problem(READ_ONLY)]
    return (None, [Problem(CALLED_OFF)]) if state.called_off else (state, [])


def own_day(id_: str, states: States, world: World) -> tuple[ServiceDayState | None, list[Problem]]:
    """The service day of a draft that this station announced, or why nothing can be done with it."""
    state, problems = service_day_of(id_, states)
    ours = state is None or state.routing.orgs[0] == world.station.org
    return (state, problems) if ours else (None, [Problem(NOT_OURS)])


def parts_on(on: str) -> tuple[AgendaQuery, ...]:
    """The days outside of that day, among them the parts of its service day."""
    return () if day_format_problems(on, "on") else (_on(on, What.OUTREACH),)


def _on(on: str, *what: What) -> AgendaQuery:
    day = date.fromisoformat(on)
    return AgendaQuery(tuple(one.code for one in what), on_from=day, on_to=day, limit=MOST)


def on_agenda(draft: AnnounceServiceDayDraft, states: States) -> tuple[AgendaQuery, ...]:
    """What is announced for that day, and what was planned on the day on which it was to be."""
    asked = () if day_format_problems(draft.on, "on") else (_on(draft.on, What.SERVICE_DAY),)
    earlier, _ = service_day_of(draft.service_day, states) if draft.service_day else (None, [])
    return (*asked, *(parts_on(earlier.told.on) if earlier and earlier.told else ()))


def check(draft: AnnounceServiceDayDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    earlier: ServiceDayState | None = None
    if draft.service_day:
        earlier, problems = own_day(draft.service_day, states, world)
        if earlier is None:
            return problems
    problems = required(draft.title, "title", QT_TRANSLATE_NOOP("Word", "叫什么"))
    problems += _day_problems(draft, earlier, states, world) + _time_problems(draft)
    if earlier:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems


def _day_problems(
    draft: AnnounceServiceDayDraft, earlier: ServiceDayState | None, states: States, world: World
) -> list[Problem]:
    if earlier and earlier.told and draft.on == earlier.told.on:
        return []
    if earlier and (begun := parts_of(draft.service_day, states.lines)):
        return [Problem(BEGUN, "on", {"count": str(len(begun))})]
    if problems := coming_day_problems(draft.on, "on", world, PAST):
        return problems
    days = (row for row in states.lines if row.line.what == What.SERVICE_DAY.code and row.org == world.station.org)
    same = (r for r in days if r.subject.id != draft.service_day and r.line.state == ServiceStep.ANNOUNCED.code)
    return [
        Problem(TWICE, "on", {"title": row.line.title}) for row in same if row.line.on == date.fromisoformat(draft.on)
    ]


def _time_problems(draft: AnnounceServiceDayDraft) -> list[Problem]:
    starts, ends = clock_time(draft.starts), clock_time(draft.ends)
    problems = [Problem(NO_TIME, name) for name, time in (("starts", starts), ("ends", ends)) if not time]
    return problems or ([] if starts < ends else [Problem(TURNED, "ends")])


def decide(draft: AnnounceServiceDayDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`service_day.announced`, to this station, those above it and all below: each of them has stations."""
    body = ServiceDayAnnounced(
        draft.title.strip(), draft.on, clock_time(draft.starts), clock_time(draft.ends), draft.matters.strip(),
        draft.reason.strip(),
    )  # fmt: skip
    return [to_all_below(draft.service_day or draft.id, body, draft.id, world)]


def to_all_below(service_day: str, body: Body, entry: str, world: World) -> NewEntry:
    """An entry on a service day."""
    org, directory = world.station.org, world.lookup.directory
    return NewEntry(entry, Subject("service_day", service_day), body, Routing((org, *directory.halls_below(org))))


ACT = Act("announce_service_day", "集中服务日发布", AnnounceServiceDayDraft, reads, check, decide, on_agenda=on_agenda)
