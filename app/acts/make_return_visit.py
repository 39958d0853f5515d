"""回访: one attempt, reached or not; what is still open. After so many times without an answer it ends."""

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
from app.acts.plan_return_visit import NO_WAY, pending
from app.acts.promise_along import Promised, along_problems, promised_along, tells_owner
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA
from app.domain.hall_terms import GivenIn
from app.domain.kinds import ReturnVisitMade
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import ReturnVisitWay
from app.domain.records import ReturnVisit
from app.domain.world import World

NOT_PLANNED = template(
    "visit.not_planned", QT_TRANSLATE_NOOP("Problem", "还没有约回访。请先问过信访人，记下他的意思。")
)
NO_HOME = template(
    "visit.no_home", QT_TRANSLATE_NOOP("Problem", "上门要信访人事先同意。约的不是上门，请先重新约，记下他的意思。")
)
REACHED = template("visit.reached", QT_TRANSLATE_NOOP("Problem", "请选有没有联系上。"))
YES, NO = "yes", "no"
_GIVEN_IN = {ReturnVisitWay.PHONE.code: GivenIn.CALL, ReturnVisitWay.HOME.code: GivenIn.HOME}


@dataclass(frozen=True, slots=True)
class MakeReturnVisitDraft:
    """How it went."""

    id: str
    case: str
    way: str = ""
    reached: str = ""
    """YES or NO."""
    text: str = ""
    unresolved: str = ""
    """What is still open, in the petitioner's words."""
    made_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""
    promised: tuple[Promised, ...] = ()
    """What was promised in it, if anything."""


def current(case: CaseState, world: World) -> ReturnVisit | None:
    """The return visit that was agreed and is not over."""
    return next(iter(pending(case, world)), None)


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is no return visit to make."""
    if problem := case_stands(case, world):
        return problem
    return None if pending(case, world) else Problem(NOT_PLANNED)


def check(draft: MakeReturnVisitDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    visit = current(case, world)
    assert visit is not None
    if draft.way not in {way.code for way in ReturnVisitWay}:
        problems.append(Problem(NO_WAY, "way"))
    if draft.way == ReturnVisitWay.HOME.code != visit.way:
        problems.append(Problem(NO_HOME, "way"))
    if draft.reached not in (YES, NO):
        problems.append(Problem(REACHED, "reached"))
    agreed_on = next(e for e in case.entries if e.id == visit.entry).envelope.at.astimezone(CHINA).date()
    what = QT_TRANSLATE_NOOP("Word", "约定的那天")
    problems += act_day_problems(draft.made_on, draft.late_reason, "made_on", world, agreed_on, what)
    if draft.reached == YES:
        problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "信访人说了什么"))
    return problems + along_problems(draft.promised, case, world)


def decide(draft: MakeReturnVisitDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`return_visit.made`."""
    case = states.files[draft.case].case
    visit = current(case, world)
    assert visit is not None
    reached = draft.reached == YES
    unresolved = draft.unresolved.strip() if reached else ""
    fact = ReturnVisitMade(visit.id, draft.way, reached, draft.text.strip(), unresolved, draft.made_on)
    along = promised_along(draft.promised, case, _GIVEN_IN.get(draft.way, GivenIn.TALK).code, draft.made_on, world, ids)
    return on_day(case, fact, draft, draft.made_on, world, ids) + along


ACT = Act("make_return_visit", "回访", MakeReturnVisitDraft, reads_case, check, decide, allowed, tells=tells_owner)
