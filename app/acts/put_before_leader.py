"""请领导接访: a case is to be put before the leader on one of their reception days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.acts.act import NOT_FOUND, Act, Ids, States, case_stands
from app.acts.interest import Bearing
from app.acts.receiving import hearing_problems, on_reception, reception_of
from app.domain.calendar import chinese_date
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.hall_terms import What
from app.domain.kinds import ReceptionCasePut
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.receptions import ReceptionState
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

NO_CASE = template("reception.no_case", QT_TRANSLATE_NOOP("Problem", "请选是哪一件。"))
FULL = template(
    "reception.full",
    QT_TRANSLATE_NOOP("Problem", "{day}接待 {seats} 批，已经排满；请排另一天，或者先改这一天接待几批。"),
)
TWICE = template("reception.twice", QT_TRANSLATE_NOOP("Problem", "这一件已经排在这一天。"))
OVER = template(
    "reception.over",
    QT_TRANSLATE_NOOP("Problem", "这个接访日已经过去。那天临时接了的，在那一件里用“领导批示”补记。"),
)


@dataclass(frozen=True, slots=True)
class PutBeforeLeaderDraft:
    """Which case, on which day."""

    id: str
    case: str
    reception: str = ""


def reads(draft: PutBeforeLeaderDraft) -> tuple[Subject, ...]:
    """The day and the case."""
    return (Subject("reception", draft.reception), *((Subject("case", draft.case),) if draft.case else ()))


def on_agenda(draft: PutBeforeLeaderDraft, states: States) -> tuple[AgendaQuery, ...]:
    """The matters of that day."""
    return (AgendaQuery((What.RECEPTION_VISIT.code,), subject=draft.reception),)


def check(draft: PutBeforeLeaderDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: nothing restricted is put there, nothing before a leader of whom it complains."""
    state, problems = reception_of(draft.reception, states)
    if state is None or state.told is None:
        return problems
    if not draft.case:
        return [Problem(NO_CASE, "case")]
    if (case := states.case(draft.case)) is None:
        return [Problem(NOT_FOUND, "case")]
    if problem := case_stands(case, world):
        return [replace(problem, field="case")]
    return hearing_problems(case, state.told, "case", world) or _seat_problems(draft, state, states.lines, world)


def _seat_problems(
    draft: PutBeforeLeaderDraft, state: ReceptionState, lines: Sequence[AgendaRow], world: World
) -> list[Problem]:
    """A matter that was restricted since is off the calendar, and its seat is free."""
    assert state.told is not None
    if state.on < world.today:
        return [Problem(OVER)]
    if any(state.visits[visit] == draft.case for visit in state.kept):
        return [Problem(TWICE, "case")]
    if len([r for r in lines if not r.restricted and r.line.part in state.kept]) >= state.told.seats:
        return [Problem(FULL, values={"day": chinese_date(state.on), "seats": str(state.told.seats)})]
    return []


def decide(draft: PutBeforeLeaderDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`reception.case_put`."""
    return [on_reception(draft.reception, ReceptionCasePut(ids.entry(), draft.case), draft.id, world)]


ACT = Act(
    "put_before_leader", "请领导接访", PutBeforeLeaderDraft, reads, check, decide, bearing=Bearing.MOVES, gives=True,
    on_agenda=on_agenda,
)  # fmt: skip
