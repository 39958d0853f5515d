"""执行情况: whether an opinion 支持, or what an agreement promises, has been carried out; paper alone settles nothing (Art. 32)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    act_day_problems,
    case_stands,
    checked_case,
    chosen,
    coming_day_problems,
    minds_nothing,
    on_day,
    reads_case,
    required,
)
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import ExecutionNoted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import ExecutionState
from app.domain.world import World

NOTHING = template(
    "execution.nothing",
    QT_TRANSLATE_NOOP(
        "Problem", "没有要执行的处理意见，也没有生效的协议：支持信访请求的意见才要督促执行（第三十二条）。"
    ),
)
NO_STATE = template("execution.state", QT_TRANSLATE_NOOP("Problem", "请选执行到哪一步了。"))

PROMISED_BEFORE = template("execution.promised", QT_TRANSLATE_NOOP("Problem", "答应办好的日子不能早于今天。"))


@dataclass(frozen=True, slots=True)
class NoteExecutionDraft:
    """How far it has come, and how that is known."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    state: str = ""
    text: str = ""
    noted_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""
    promised_on: str = ""
    """By when the rest is to be done (ISO day), where somebody said so."""


def executable(case: CaseState, demands: Sequence[str] = ()) -> list[DemandState]:
    """The chosen own demands with something to carry out: an opinion 支持, one that a 复查 or 复核 changed, or an agreement."""
    return [d for d in chosen(case, demands) if d.to_carry_out or d.agreement]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to carry out; after 办结 there may be."""
    if problem := case_stands(case, world):
        return problem
    return None if executable(case) else Problem(NOTHING)


def check(draft: NoteExecutionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demands = executable(case, draft.demands)
    if not demands:
        return [Problem(NO_DEMAND, "demands")]
    if draft.state not in {state.code for state in ExecutionState}:
        problems.append(Problem(NO_STATE, "state"))
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "执行的情况"))
    answered = [d.in_force.reply.on for d in demands if d.in_force.reply]
    signed = [d.agreement.effective_on for d in demands if d.agreement and d.agreement.effective_on]
    earliest = max(answered or signed, default=case.received_on)
    what = QT_TRANSLATE_NOOP("Word", "答复的日子") if answered else QT_TRANSLATE_NOOP("Word", "签齐的日子")
    if draft.promised_on:
        problems += coming_day_problems(draft.promised_on, "promised_on", world, PROMISED_BEFORE)
    return problems + act_day_problems(draft.noted_on, draft.late_reason, "noted_on", world, earliest, what)


def decide(draft: NoteExecutionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`execution.noted`."""
    case = states.files[draft.case].case
    demands = tuple(d.id for d in executable(case, draft.demands))
    fact = ExecutionNoted(demands, draft.state, draft.text.strip(), draft.noted_on, _promised(draft))
    return on_day(case, fact, draft, draft.noted_on, world, ids)


def _promised(draft: NoteExecutionDraft) -> str:
    """The day that was named; of what is done there is nothing left to promise."""
    return "" if draft.state == ExecutionState.DONE.code else draft.promised_on


ACT = Act("note_execution", "执行情况", NoteExecutionDraft, reads_case, check, decide, allowed, minds=minds_nothing)
