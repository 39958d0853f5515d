"""走访结果: whether they were met, what was talked about, what was promised. Talk and promise stand on the case."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    LATE_UNEXPLAINED,
    NOT_FOUND,
    Act,
    Ids,
    States,
    back_dated,
    case_stands,
    explained_late,
    on_case,
    required,
)
from app.acts.interest import Bearing, interest_problem
from app.acts.outreaching import NOT_YET, RESTRICTED, day_of, on_outreach
from app.acts.promise_along import Promised, along_problems, promised_along, tells_owner
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.hall_terms import GivenIn
from app.domain.kinds import OutreachVisited, TalkNoted
from app.domain.outreach_terms import VisitStep
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

GONE = template("outreach.visit_gone", QT_TRANSLATE_NOOP("Problem", "这一户已经不在这一天的安排里，请再看一眼。"))
NO_STEP = template("outreach.step", QT_TRANSLATE_NOOP("Problem", "请选见到了没有。"))
TOLD = template(
    "outreach.told", QT_TRANSLATE_NOOP("Problem", "这一户见到了，已经记过；还要补的，到那一件里记“家常话”。")
)


@dataclass(frozen=True, slots=True)
class RecordOutreachVisitDraft:
    """What came of a visit."""

    id: str
    case: str
    outreach: str = ""
    visit: str = ""
    step: str = ""
    with_whom: str = ""
    text: str = ""
    """What was talked about; where nobody was met, why."""
    promised: tuple[Promised, ...] = ()
    """What was promised there, if anything."""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def reads(draft: RecordOutreachVisitDraft) -> tuple[Subject, ...]:
    """The day and the case."""
    return (Subject("outreach", draft.outreach), Subject("case", draft.case))


def check(draft: RecordOutreachVisitDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    day, problems = day_of(draft.outreach, states)
    if day is None:
        return problems
    visit, result = day.visit(draft.visit), day.results.get(draft.visit)
    if visit is None or visit.case != draft.case:
        return [Problem(GONE)]
    if day.on > world.today:
        return [Problem(NOT_YET)]
    if result and result.step == VisitStep.MET.code:
        return [Problem(TOLD)]
    if draft.step not in {one.code for one in VisitStep} - {VisitStep.OPEN.code}:
        return [Problem(NO_STEP, "step")]
    if draft.step != VisitStep.MET.code:
        return required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "为什么"))
    return _met_problems(draft, day.on.isoformat(), states, world)


def _met_problems(draft: RecordOutreachVisitDraft, on: str, states: States, world: World) -> list[Problem]:
    if (case := states.case(draft.case)) is None:
        return [Problem(NOT_FOUND)]
    if problem := Problem(RESTRICTED) if case.restricted else case_stands(case, world):
        return [problem]
    problems = required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "聊了什么"))
    if draft.promised:
        interest = interest_problem(case, Bearing.SETTLES, world)
        problems += [interest] if interest else []
        problems += along_problems(draft.promised, case, world)
    if back_dated(on, world) and not draft.late_reason.strip():
        problems.append(Problem(LATE_UNEXPLAINED, "late_reason"))
    return problems


def decide(draft: RecordOutreachVisitDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`outreach.visited`; when they were met `talk.noted` and, when something was promised, `promise.made` on the case."""
    day, _ = day_of(draft.outreach, states)
    assert day is not None
    on, text = day.on.isoformat(), draft.text.strip()
    happened = back_dated(on, world)
    if draft.step != VisitStep.MET.code:
        body = OutreachVisited(draft.visit, draft.step, text)
        return [on_outreach(draft.outreach, body, draft.id, world, happened)]
    case, talk, visit = states.files[draft.case].case, ids.entry(), day.visit(draft.visit)
    body = OutreachVisited(draft.visit, draft.step, "", talk, bool(draft.promised))
    entries = [
        on_outreach(draft.outreach, body, draft.id, world, happened),
        on_case(case, TalkNoted(draft.with_whom.strip(), text), talk, happened_on=happened),
        *explained_late(case, talk, on, draft.late_reason, world, ids),
    ]
    given_in = GivenIn.HOME if visit and visit.home else GivenIn.OUTREACH
    return entries + promised_along(draft.promised, case, given_in.code, on, world, ids)


ACT = Act(
    "record_outreach_visit", "走访结果", RecordOutreachVisitDraft, reads, check, decide, tells=tells_owner,
    bearing=Bearing.TAKES_IN,
)  # fmt: skip
