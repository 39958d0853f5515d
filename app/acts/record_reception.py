"""接访结果: whether the matter was heard, what the leader said, and who carries out what by when. It stands on the case."""

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
from app.acts.instructing import instructed, instructed_problems, tells_owners
from app.acts.interest import Bearing, interest_problem
from app.acts.leak import Told
from app.acts.mediating import written
from app.acts.receiving import RESTRICTED, hearing_problems, on_reception, reception_of
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.hall_terms import GivenIn
from app.domain.kinds import Duty, InstructionGiven, ReceptionHeard
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.reception_terms import HeardStep
from app.domain.receptions import ReceptionState
from app.domain.silence import silence_problem
from app.domain.world import World

GONE = template("reception.gone", QT_TRANSLATE_NOOP("Problem", "这一件不在这个接访日里，请再看一眼。"))
NO_STEP = template("reception.step", QT_TRANSLATE_NOOP("Problem", "请选接了没有。"))
NOT_YET = template("reception.not_yet", QT_TRANSLATE_NOOP("Problem", "还没有到接访那一天；现在只能记“不排了”。"))
DONE = template(
    "reception.done", QT_TRANSLATE_NOOP("Problem", "这一件已经记过结果；还要补的，到那一件里用“领导批示”。")
)


@dataclass(frozen=True, slots=True)
class RecordReceptionDraft:
    """What came of a matter."""

    id: str
    case: str
    reception: str = ""
    visit: str = ""
    step: str = ""
    text: str = ""
    """What the leader said; where it was not heard, why."""
    duties: tuple[Duty, ...] = ()
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def reads(draft: RecordReceptionDraft) -> tuple[Subject, ...]:
    """The day and the case."""
    return (Subject("reception", draft.reception), Subject("case", draft.case))


def tells(draft: RecordReceptionDraft, case: CaseState, world: World) -> list[Told]:
    """Whoever carries it out learns of the case."""
    return tells_owners(draft.duties, case, world)


def check(draft: RecordReceptionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: of a restricted case not even why it was not heard, which would go to all organisations above."""
    state, problems = reception_of(draft.reception, states)
    if state is None:
        return problems
    if state.visits.get(draft.visit) != draft.case:
        return [Problem(GONE)]
    if draft.visit in state.results:
        return [Problem(DONE)]
    if (case := states.case(draft.case)) is None:
        return [Problem(NOT_FOUND)]
    if case.restricted:
        return [Problem(RESTRICTED)]
    if draft.step not in {one.code for one in HeardStep} - {HeardStep.OPEN.code}:
        return [Problem(NO_STEP, "step")]
    if state.on > world.today and draft.step != HeardStep.LEFT_OUT.code:
        return [Problem(NOT_YET, "step")]
    if draft.step != HeardStep.HEARD.code:
        return required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "为什么"))
    return _heard_problems(draft, state, case, world)


def _heard_problems(draft: RecordReceptionDraft, state: ReceptionState, case: CaseState, world: World) -> list[Problem]:
    assert state.told is not None
    if problem := case_stands(case, world):
        return [problem]
    problems = hearing_problems(case, state.told, "", world)
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "领导怎样答复的"))
    problems += silence_problem(draft.text, "text")
    if written(draft.duties) and (interest := interest_problem(case, Bearing.MOVES, world)):
        problems.append(interest)
    problems += instructed_problems(draft.duties, case, world)
    if back_dated(state.on.isoformat(), world) and not draft.late_reason.strip():
        problems.append(Problem(LATE_UNEXPLAINED, "late_reason"))
    return problems


def decide(draft: RecordReceptionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`reception.heard`; where it was heard `instruction.given` on the case, and `promise.made` for each duty."""
    state, _ = reception_of(draft.reception, states)
    assert state is not None
    assert state.told is not None
    heard, text = draft.step == HeardStep.HEARD.code, draft.text.strip()
    on = state.on.isoformat() if heard else world.today.isoformat()
    body = ReceptionHeard(draft.visit, draft.step, "" if heard else text, len(written(draft.duties)) if heard else 0)
    entries = [on_reception(draft.reception, body, draft.id, world, back_dated(on, world))]
    if not heard:
        return entries
    case, told = states.files[draft.case].case, state.told
    entry = ids.entry()
    fact = InstructionGiven(told.leader_name, told.post, text, on, state.id)
    return [
        *entries,
        on_case(case, fact, entry, happened_on=back_dated(on, world)),
        *explained_late(case, entry, on, draft.late_reason, world, ids),
        *instructed(draft.duties, case, GivenIn.RECEPTION.code, on, world, ids),
    ]


ACT = Act(
    "record_reception", "接访结果", RecordReceptionDraft, reads, check, decide, tells=tells, bearing=Bearing.TAKES_IN
)
