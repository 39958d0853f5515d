"""What there is to watch over: counted, and the rows of the chosen part; and where each row leads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.acts.supervising import beyond
from app.desk import Desk
from app.domain.agenda import AgendaLine
from app.domain.envelope import Subject
from app.domain.faults import is_ours
from app.domain.masking import mask_name
from app.domain.procedure_terms import Fault
from app.domain.summary import persons_of
from app.domain.watch import ADVICE, FAULT, SUPERVISION, Watched
from app.domain.world import World
from app.ports import CaseFileQuery, CaseRow, WatchCountsQuery, WatchQuery
from app.ports.agenda import AgendaRow
from app.reports.back_dated import BackDated, back_dated
from app.reports.ratings import RatingCell, ratings
from app.reports.supervised import STAGES, next_act, stage_of
from app.reports.to_approve import held_up

OVERVIEW, LATE, RATINGS = "overview", "late", "ratings"
PARTS = (FAULT, OVERVIEW, LATE, RATINGS)
MOST_OF_FAULT, MOST, MOST_LATE = 100, 300, 100
_REPORTED_UPWARD = (Fault.RETURNED_TWICE, Fault.CONCEALED)
"""Faults of our own station that go to those above."""


@dataclass(frozen=True, slots=True)
class WatchLine:
    """One row; the first of its group names it and how many there are in all."""

    case: CaseRow
    watched: Watched
    ours: bool
    """Of our own station, which nobody here supervises."""
    beyond: bool = False
    """Of a unit above us, or one with rules of its own: what is to be said of it is reported upward."""
    count: int = 0
    stage: str = ""
    """Of what runs: `supervised.ANSWERED`, else the level, or which advice."""


@dataclass(frozen=True, slots=True)
class Watch:
    """The page: everything counted, and the rows of one part."""

    world: World
    part: str
    fault: str
    """Code of the fault that is shown alone; empty: all."""
    faults: tuple[tuple[Fault, int], ...]
    supervisions: tuple[WatchLine, ...]
    advices: tuple[WatchLine, ...]
    held_up: int = 0
    """Letters that are not out yet although their day comes near."""
    lines: tuple[WatchLine, ...] = ()
    late: tuple[BackDated, ...] = ()
    ratings: tuple[RatingCell, ...] = ()

    @property
    def proposals(self) -> int:
        """How many proposals there are this morning."""
        return sum(count for _, count in self.faults)


def read_watch(desk: Desk, part: str, fault: str) -> Watch:
    """Read the page. Raises Unavailable."""
    world = desk.world()
    counts = {(what, code): n for what, code, n in desk.read(WatchCountsQuery(world.today))}
    faults = tuple((f, n) for f in Fault if (n := counts.get((FAULT, f.code), 0)))
    running, waiting = (_by_due(desk, what, world) for what in (SUPERVISION, ADVICE))
    lines: tuple[WatchLine, ...] = ()
    if part == OVERVIEW:
        lines = _by_stage(desk, (*running, *waiting))
    elif part == FAULT:
        lines = tuple(line for f, n in faults if fault in ("", f.code) for line in _of_fault(desk, f, n, fault, world))
    late: tuple[BackDated, ...] = ()
    if part == LATE:
        late = tuple(_masked(one, desk) for one in back_dated(desk.read, _names(world), limit=MOST_LATE))
    told = ratings(desk.read) if part == RATINGS else ()
    return Watch(world, part, fault, faults, running, waiting, len(held_up(desk.read, world)), lines, late, told)


def _names(world: World) -> dict[str, str]:
    return {member.id: member.name for member in world.staff}


def _masked(one: BackDated, desk: Desk) -> BackDated:
    """A reason is written freely: the names of the case's people are masked in it, as in every list."""
    file = desk.read(CaseFileQuery(one.case.id))
    reason = one.reason
    for person in persons_of(file.case, file.people) if file else ():
        reason = reason.replace(person.name, mask_name(person.name)) if len(person.name) > 1 else reason
    return replace(one, reason=reason)


def _of_fault(desk: Desk, fault: Fault, count: int, chosen: str, world: World) -> list[WatchLine]:
    limit = MOST if chosen else MOST_OF_FAULT
    found = _lines(desk.read(WatchQuery(FAULT, world.today, fault.code, limit)), world)
    return [replace(one, count=0 if n else count) for n, one in enumerate(found)]


def _by_due(desk: Desk, what: str, world: World) -> tuple[WatchLine, ...]:
    found = _lines(desk.read(WatchQuery(what, world.today, limit=MOST)), world)
    return tuple(sorted(found, key=lambda line: line.watched.due or line.watched.since))


def _by_stage(desk: Desk, lines: Sequence[WatchLine]) -> tuple[WatchLine, ...]:
    """What runs and what waits: 催办, 督办, 挂牌督办, what was answered and is to be looked into, the three kinds of advice; in each
    the nearest day first. Of what runs the case is read: whether the unit has answered stands there."""
    staged = [replace(one, stage=stage_of(one.watched, one.case.id, desk.read)) for one in lines]
    found: list[WatchLine] = []
    for stage in STAGES:
        group = [one for one in staged if one.stage == stage]
        found += [replace(one, count=0 if n else len(group)) for n, one in enumerate(group)]
    return tuple(found)


def _lines(rows: Sequence[tuple[CaseRow, Watched]], world: World) -> list[WatchLine]:
    found = ((case, one, _ours(one, world)) for case, one in rows)
    return [WatchLine(case, one, ours, not ours and _beyond(one, world)) for case, one, ours in found]


def _beyond(one: Watched, world: World) -> bool:
    """A fault that a clock tells knows its unit by name alone."""
    body = world.lookup.directory.body(one.unit) or world.lookup.directory.named(one.unit_name)
    return body is not None and beyond(body.code, (), world) is not None


def _ours(one: Watched, world: World) -> bool:
    return one.unit_name in ("", world.station.name) or is_ours(one.unit, world)


def leads_to(line: WatchLine, today: date) -> tuple[Any, ...] | str:
    """The case at the act that comes next; our own station's fault is put right, or goes to those above."""
    case, one = line.case.id, line.watched
    if one.what in (SUPERVISION, ADVICE):
        return case, next_act(one, line.stage, today)
    if not line.ours and not line.beyond:
        return case, "supervise", {"grounds": [one.code]}
    if line.beyond or Fault.of(one.code) in _REPORTED_UPWARD:
        return case, "report_upward"
    if one.code == Fault.HEARING_NOT_HELD.code:
        return case, "hold_hearing"
    if one.code == Fault.REVIEW_LATE.code:
        return case, "decide_review"
    return case


def line_about(line: WatchLine) -> AgendaRow:
    """What a row is about, as a list that leaves the desk asks for it."""
    case, one = line.case, line.watched
    about = AgendaLine(one.demand, one.what, case.title, one.since, one.due, case=case.id)
    return AgendaRow(Subject("case", case.id), "", about, case.number, case.title, case.restricted)


def put_aside(line: WatchLine) -> tuple[Any, ...]:
    """The case at the act that says why a proposal is not taken up."""
    fault = " ".join(filter(None, (line.watched.code, line.watched.demand)))
    return line.case.id, "put_aside_fault", {"fault": fault}
