"""服务日按编组排上: the part of each of our stations on a service day, with the people of the groups that serve there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.acts.act import Act, Ids, States
from app.acts.announce_service_day import parts_on, service_day_of
from app.acts.form_group import groups_with_people
from app.acts.record_site import all_sites
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import What
from app.domain.kinds import Going, OutreachPlanned
from app.domain.outreach_terms import OutreachWay
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from app.service_day import called_off_of, parts_of

OVER = template("service_parts.over", QT_TRANSLATE_NOOP("Problem", "这一天已经过去了，不再排。"))
NOTHING = template(
    "service_parts.nothing",
    QT_TRANSLATE_NOOP(
        "Problem", "本站的站点都排上了，或者还没有编组的人；没有编组的、取消了的站点，在那一处上按回车写谁去。"
    ),
)


PartsToPlan = list[tuple[AgendaRow, tuple[Going, ...]]]
"""Stations, each with who serves there."""


@dataclass(frozen=True, slots=True)
class PlanServicePartsDraft:
    """Of which service day; `again`: what was called off there."""

    id: str
    service_day: str
    again: bool = False


def reads(draft: PlanServicePartsDraft) -> tuple[Subject, ...]:
    """The day."""
    return (Subject("service_day", draft.service_day),)


def on_agenda(draft: PlanServicePartsDraft, states: States) -> tuple[AgendaQuery, ...]:
    """The stations, who serves there, and what was planned for the day already."""
    state, _ = service_day_of(draft.service_day, states)
    return asked(state.told.on if state and state.told else "")


def asked(on: str) -> tuple[AgendaQuery, ...]:
    """The stations, who serves there that day (ISO; empty: nobody yet), and what was planned for it already."""
    serve = (groups_with_people(date.fromisoformat(on)),) if on else ()
    return (all_sites(), *serve, *parts_on(on))


def check(draft: PlanServicePartsDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state, problems = service_day_of(draft.service_day, states)
    if state is None:
        return problems
    if state.on < world.today:
        return [Problem(OVER)]
    return [] if to_plan(state.id, states.lines, world.station.org, again=draft.again) else [Problem(NOTHING)]


def to_plan(service_day: str, lines: Sequence[AgendaRow], org: str, *, again: bool = False) -> PartsToPlan:
    """Of the lines that `asked` asks for: the stations of `org` that have no part yet and somebody who serves there; `again`: those
    of them where it was called off, else the others."""
    off = called_off_of(service_day, lines)
    there = {(row.line.detail or {})["site"] for row in parts_of(service_day, lines)}
    ours = (row for row in _of(What.SITE, lines) if (row.line.detail or {})["org"] == org)
    found = [(site, serving(site.subject.id, lines)) for site in ours if site.subject.id not in there]
    found = [(site, people) for site, people in found if (site.subject.id in off) is again]
    return [(site, people) for site, people in found if people]


def _of(what: What, rows: Iterable[AgendaRow]) -> list[AgendaRow]:
    return [row for row in rows if row.line.what == what.code]


def serving(site: str, rows: Iterable[AgendaRow]) -> tuple[Going, ...]:
    """Who of the groups among these lines sits at a station: who is named there, and who is named nowhere in a group of it."""
    rows = tuple(rows)
    groups = {row.subject.id for row in _of(What.GROUP, rows) if site in (row.line.detail or {})["sites"]}
    people = [row for row in _of(What.GROUP_MEMBER, rows) if row.subject.id in groups]
    here = (row for row in people if (row.line.detail or {})["site"] in ("", site))
    order = sorted(here, key=lambda row: (row.subject.id, row.line.part))
    return tuple(dict.fromkeys(Going(row.line.title, row.line.owner) for row in order))


def decide(draft: PlanServicePartsDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`outreach.planned` for each station."""
    state, _ = service_day_of(draft.service_day, states)
    assert state is not None and state.told is not None
    told, found = state.told, to_plan(state.id, states.lines, world.station.org, again=draft.again)
    names = [draft.id, *(ids.entry() for _ in found[1:])]
    return [
        NewEntry(
            name, Subject("outreach", name),
            OutreachPlanned(
                OutreachWay.SERVICE_DAY.code, told.on, told.starts, told.ends, site.line.title, people, (), "", "",
                state.id, site.subject.id,
            ), Routing((world.station.org,)),
        )
        for name, (site, people) in zip(names, found, strict=True)
    ]  # fmt: skip


ACT = Act("plan_service_parts", "服务日按编组排上", PlanServicePartsDraft, reads, check, decide, on_agenda=on_agenda)
