"""What the acts on a leader's reception day share: the day, or why nothing can be done with it."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.acts.act import READ_ONLY, States
from app.acts.interest import colleague_problem
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

RESTRICTED = template(
    "reception.restricted",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这一件限知悉人查看，不上接访日程，接访日程上级都看得到（第三十条）。请知悉名单上的领导另外听，说了什么记在那一件的“领导批示”里。",
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
    """Why a leader may not hear a case on that day: it is restricted, and what stands on the day goes to all organisations
    above; it complains of them or they stay away from it (Art. 28(3), 30)."""
    if case.restricted:
        return [Problem(RESTRICTED, field)]
    return colleague_problem(case, told.leader, told.leader_name, field, world)[:1]
