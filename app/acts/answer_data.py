"""答复个人信息请求: what was done, and of what was not done why not (个人信息保护法 Art. 50(1))."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    case_stands,
    checked_case,
    minds_nothing,
    on_case,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.data_terms import DataAnswer
from app.domain.entries import NewEntry
from app.domain.kinds import DataAnswered, PromiseKept
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DataRequest
from app.domain.silence import silence_problem
from app.domain.world import World

NONE = template("data.none", QT_TRANSLATE_NOOP("Problem", "没有等着答复的个人信息请求。"))
WHICH = template("data.which", QT_TRANSLATE_NOOP("Problem", "请选是哪一次。"))
ANSWER = template("data.answer", QT_TRANSLATE_NOOP("Problem", "请选怎样答复的。"))


@dataclass(frozen=True, slots=True)
class AnswerDataDraft:
    """Which request, what was done, in words, and the day (ISO)."""

    id: str
    case: str
    request: str = ""
    answer: str = ""
    text: str = ""
    answered_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def open_requests(case: CaseState) -> list[DataRequest]:
    """Those that wait for an answer, the first asked first."""
    return [request for request in case.data_requests.values() if not request.answer]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to answer."""
    if problem := case_stands(case, world):
        return problem
    return None if open_requests(case) else Problem(NONE)


def check(draft: AnswerDataDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    request = next((one for one in open_requests(case) if one.id == draft.request), None)
    if request is None:
        return [Problem(WHICH, "request")]
    if draft.answer not in {answer.code for answer in DataAnswer}:
        problems.append(Problem(ANSWER, "answer"))
    done = draft.answer == DataAnswer.DONE.code
    what = QT_TRANSLATE_NOOP("Word", "做了什么") if done else QT_TRANSLATE_NOOP("Word", "为什么没有照办")
    problems += required(draft.text, "text", what) or silence_problem(draft.text, "text")
    asked = QT_TRANSLATE_NOOP("Word", "要的那一天")
    return problems + act_day_problems(
        draft.answered_on, draft.late_reason, "answered_on", world, request.asked_on, asked
    )


def decide(draft: AnswerDataDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`data.answered`, and the promise that it would be is kept."""
    case, text = states.files[draft.case].case, draft.text.strip()
    entries = on_day(
        case, DataAnswered(draft.request, draft.answer, text, draft.answered_on), draft, draft.answered_on, world, ids
    )
    promise = case.promises.get(draft.request)
    if promise and promise.open:
        entries.append(on_case(case, PromiseKept(promise.id, text, draft.answered_on), ids.entry()))
    return entries


ACT = Act(
    "answer_data", "答复个人信息请求", AnswerDataDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES,
    minds=minds_nothing,
)  # fmt: skip
