"""What the acts on a leader's reception day share: the day, or why nothing can be done with it."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.acts.act import READ_ONLY, States
from app.acts.interest import colleague_problem
from app.acts.leak import Named, Told, colleague, leak_problems
from app.domain.case import CaseState
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import ReceptionPlanned
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.receptions import ReceptionState
from app.domain.world import World

UNKNOWN = template("reception.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这个接访日，可能还没有传到本机。"))
STOOD_DOWN = template(
    "reception.stood_down", QT_TRANSLATE_NOOP("Problem", "这个接访日已经取消，不再改；要接访，请另排一天。")
)

NOT_A_READER = template(
    "reception.not_a_reader",
    QT_TRANSLATE_NOOP(
        "Problem", "这一件限知悉人查看，{leader}不在知悉名单上，不能请{leader}接（第三十条）。要请的，先加入知悉名单。"
    ),
)


def reception_of(reception: str, states: States) -> tuple[ReceptionState | None, list[Problem]]:
    """The reception day of a draft, or why nothing can be done with it."""
    state: ReceptionState | None = states.others.get(Subject("reception", reception))
    if state is None or state.told is None:
        return None, [Problem(UNKNOWN)]
    if state.read_only:
        return None, [Problem(READ_ONLY)]
    return (None, [Problem(STOOD_DOWN)]) if state.stood_down else (state, [])


def reads_reception(draft: Any) -> tuple[Subject, ...]:
    """An act on a reception day reads it."""
    return (Subject("reception", draft.reception),)


def on_reception(reception: str, body: Body, entry: str, world: World, happened_on: date | None = None) -> NewEntry:
    """An entry on a reception day, to this station and those above it."""
    return NewEntry(entry, Subject("reception", reception), body, Routing((world.station.org,)), happened_on)


def hearing_problems(case: CaseState, told: ReceptionPlanned, field: str, world: World) -> list[Problem]:
    """Why a leader may not hear a case: it accuses them or their unit, it complains of them or they stay away from it, or it
    is restricted and they are not among those who may see it (Art. 28(3), 30)."""
    leader: list[Told] = [colleague(field, told.leader, told.leader_name, world), Named(field, told.post)]
    if leaks := leak_problems(case, leader, world):
        return leaks[:1]
    if case.restricted and told.leader not in case.readers:
        return [Problem(NOT_A_READER, field, {"leader": told.leader_name})]
    return colleague_problem(case, told.leader, told.leader_name, field, world)[:1]
