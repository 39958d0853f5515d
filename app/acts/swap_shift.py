"""换班: somebody takes a shift over, for another one or for none. Both agree, and no shift is left without anybody."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts.act import Act, Ids, States, required
from app.acts.enlist_helper import helper_of
from app.acts.meetings import bookings
from app.acts.rostering import BEGUN, NOBODY, on_roster, past_problem, roster_of, shift_of, taken_problem
from app.domain.calendar import chinese_date
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import RosterSwapped
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.rosters import RosterState, ShiftState
from app.domain.world import World
from app.ports.agenda import AgendaQuery

NOBODY_TAKES = template(
    "roster.nobody_takes", QT_TRANSLATE_NOOP("Problem", "请选谁来接这一班；没有人接，{day} {at}就空了。")
)
SAME = template("roster.same", QT_TRANSLATE_NOOP("Problem", "这一班本来就是{name}的，换不换都一样。"))
NOT_AGREED = template("roster.not_agreed", QT_TRANSLATE_NOOP("Problem", "两位都同意了才能换，请问过以后再勾。"))
MOVED = template("roster.moved", QT_TRANSLATE_NOOP("Problem", "这一班刚才已经改过，请再看一眼值班表。"))
LEAVES_A_GAP = template(
    "roster.leaves_gap",
    QT_TRANSLATE_NOOP("Problem", "这样一换，{day} {at}就没有人了：{name}那时来不了（任期不到，或者已经排了别处）。"),
)


@dataclass(frozen=True, slots=True)
class SwapShiftDraft:
    """`shift` goes from `gives` to `takes`; `other`: the shift of `takes` that goes to `gives` for it, empty for none."""

    id: str
    roster: str
    shift: str
    gives: str
    takes: str = ""
    other: str = ""
    agreed: bool = False
    reason: str = ""


def reads(draft: SwapShiftDraft) -> tuple[Subject, ...]:
    """The roster, and the two."""
    both = (Subject("helper", helper) for helper in (draft.gives, draft.takes) if helper)
    return (Subject("roster", draft.roster), *both)


def on_agenda(draft: SwapShiftDraft, states: States) -> tuple[AgendaQuery, ...]:
    """What else the two may have on the days of their shifts."""
    shifts = roster_of(draft.roster, states).shifts
    days = {shifts[id_].on.isoformat() for id_ in (draft.shift, draft.other) if id_ in shifts}
    return tuple(asked for day in sorted(days) for asked in bookings(day))


def check(draft: SwapShiftDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    shift, problems = shift_of(draft.roster, draft.shift, states)
    if shift is None:
        return problems
    if problems := _shift_problems(shift, draft.gives, world):
        return problems
    if not draft.takes:
        return [Problem(NOBODY_TAKES, "takes", {"day": chinese_date(shift.on), "at": shift.at})]
    if draft.takes == draft.gives:
        return [Problem(SAME, "takes", {"name": shift.helper_name})]
    problems = _exchange_problems(draft, shift, roster_of(draft.roster, states), states, world)
    if not draft.agreed:
        problems.append(Problem(NOT_AGREED, "agreed"))
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么换"))


def _shift_problems(shift: ShiftState, helper: str, world: World) -> list[Problem]:
    """Why a shift is not to be given away."""
    if shift.came:
        return [Problem(BEGUN)]
    if not shift.helper:
        return [Problem(NOBODY)]
    if shift.helper != helper:
        return [Problem(MOVED)]
    return past_problem(shift.on, world)


def _exchange_problems(
    draft: SwapShiftDraft, shift: ShiftState, roster: RosterState, states: States, world: World
) -> list[Problem]:
    """Whoever takes a shift can be there, and so can whoever gets the other one."""
    other = roster.shifts.get(draft.other)
    if draft.other:
        if other is None or other.dropped:
            return [Problem(MOVED, "other")]
        if problems := _shift_problems(other, draft.takes, world):
            return [replace(problem, field="other") for problem in problems]
    away = (shift.id, draft.other)
    if problem := taken_problem(draft.takes, shift, roster, states, "takes", away):
        return [problem]
    if other and taken_problem(draft.gives, other, roster, states, "other", away):
        values = {"day": chinese_date(other.on), "at": other.at, "name": shift.helper_name}
        return [Problem(LEAVES_A_GAP, "other", values)]
    return []


def decide(draft: SwapShiftDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`roster.swapped`."""
    takes, shift = helper_of(draft.takes, states), roster_of(draft.roster, states).shifts[draft.shift]
    back = (shift.helper, shift.helper_name) if draft.other else ("", "")
    body = RosterSwapped(
        draft.shift, draft.takes, takes.name if takes else "", draft.other, *back, draft.reason.strip()
    )
    return [on_roster(draft.roster, body, draft.id, world)]


ACT = Act("swap_shift", "换班", SwapShiftDraft, reads, check, decide, on_agenda=on_agenda)
