"""建议反馈: 书面反馈采纳情况, adopted, in part, or kept for reference (Art. 40)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    case_stands,
    checked_case,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.supervising import waiting
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import AdviceAnswered
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import SuggestionOutcome
from app.domain.world import World

NO_ADVICE = template("advice.none", QT_TRANSLATE_NOOP("Problem", "没有等着反馈的建议。"))
WHICH_ADVICE = template("advice.which", QT_TRANSLATE_NOOP("Problem", "请选是哪一件建议。"))
NO_ADOPTION = template("advice.adoption", QT_TRANSLATE_NOOP("Problem", "请选采纳的情况（第四十条）。"))


@dataclass(frozen=True, slots=True)
class AnswerAdviceDraft:
    """Which advice, whether it was adopted, the answer, its day (ISO) and why it is entered only now."""

    id: str
    case: str
    advice: str = ""
    adoption: str = ""
    text: str = ""
    answered_on: str = ""
    late_reason: str = ""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no feedback is awaited."""
    if problem := case_stands(case, world):
        return problem
    return None if waiting(case) else Problem(NO_ADVICE)


def check(draft: AnswerAdviceDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    found = next((a for a in waiting(case) if a.id == draft.advice), None)
    if found is None:
        problems.append(Problem(WHICH_ADVICE, "advice"))
    if draft.adoption not in {outcome.code for outcome in SuggestionOutcome}:
        problems.append(Problem(NO_ADOPTION, "adoption"))
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "反馈的情况"))
    what = QT_TRANSLATE_NOOP("Word", "提出建议的日子")
    earliest = found.on if found else case.received_on
    return problems + act_day_problems(draft.answered_on, draft.late_reason, "answered_on", world, earliest, what)


def decide(draft: AnswerAdviceDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`advice.answered`."""
    case = states.files[draft.case].case
    fact = AdviceAnswered(draft.advice, draft.adoption, draft.text.strip(), draft.answered_on)
    return on_day(case, fact, draft, draft.answered_on, world, ids)


ACT = Act("answer_advice", "建议反馈", AnswerAdviceDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES)
