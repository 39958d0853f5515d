"""督办反馈: what the unit answered, on which day."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    checked_case,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.supervising import WHICH, one_running, running
from app.domain.entries import NewEntry
from app.domain.kinds import SupervisionAnswered
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class AnswerSupervisionDraft:
    """Which one, the answer, its day (ISO) and, for an earlier day, why it is entered only now."""

    id: str
    case: str
    supervision: str = ""
    text: str = ""
    answered_on: str = ""
    late_reason: str = ""


def check(draft: AnswerSupervisionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, one_running)
    if case is None or problems:
        return problems
    found = next((s for s in running(case) if s.id == draft.supervision), None)
    if found is None:
        problems.append(Problem(WHICH, "supervision"))
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "反馈的情况"))
    what = QT_TRANSLATE_NOOP("Word", "督办的日子")
    earliest = found.on if found else case.received_on
    return problems + act_day_problems(draft.answered_on, draft.late_reason, "answered_on", world, earliest, what)


def decide(draft: AnswerSupervisionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`supervision.answered`."""
    case = states.files[draft.case].case
    fact = SupervisionAnswered(draft.supervision, draft.text.strip(), draft.answered_on)
    return on_day(case, fact, draft, draft.answered_on, world, ids)


ACT = Act(
    "answer_supervision",
    "督办反馈",
    AnswerSupervisionDraft,
    reads_case,
    check,
    decide,
    one_running,
    bearing=Bearing.MOVES,
)
