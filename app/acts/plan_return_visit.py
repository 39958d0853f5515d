"""约回访: the petitioner is asked first. Without agreement there is no return visit, and nobody comes to the house."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.acts.act import (
    Act,
    Ids,
    States,
    case_stands,
    checked_case,
    coming_day_problems,
    on_case,
    reads_case,
    required,
)
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import ReturnVisitPlanned
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import ReturnVisitWay
from app.domain.records import ReturnVisit
from app.domain.summary import nobody_named
from app.domain.world import World

NOBODY = template("visit.nobody", QT_TRANSLATE_NOOP("Problem", "没有人留下姓名，没有人可以回访。"))
NO_ANSWER = template("visit.no_answer", QT_TRANSLATE_NOOP("Problem", "答复或者告知送到以后再约回访。"))
PLANNED = template("visit.planned", QT_TRANSLATE_NOOP("Problem", "已经约好 {day}回访，还没有做。"))
ASK_FIRST = template("visit.ask_first", QT_TRANSLATE_NOOP("Problem", "请先问信访人愿不愿意，再选“愿意”或者“不愿意”。"))
NO_WAY = template("visit.way", QT_TRANSLATE_NOOP("Problem", "请选怎样回访。"))
PAST = template("visit.past", QT_TRANSLATE_NOOP("Problem", "约定的日子要在今天或者今天以后。"))
NOT_TO_BE_ASKED = template(
    "visit.unwished",
    QT_TRANSLATE_NOOP("Problem", "信访人说过不愿意、不再打扰。只有本人自己又提出来才能约，请写明他怎样提出的。"),
)
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class PlanReturnVisitDraft:
    """What the petitioner said to a return visit, how and when it is to be."""

    id: str
    case: str
    agreed: str = ""
    """YES or NO; nothing is assumed."""
    agreement: str = ""
    """When and how the petitioner said so."""
    way: str = ReturnVisitWay.PHONE.code
    planned_on: str = ""
    asked_for: str = ""
    """How the petitioner asked for it of their own accord, after they did not wish one."""


def pending(case: CaseState, world: World) -> list[ReturnVisit]:
    """Return visits that were agreed and are not over: after so many calls without an answer nobody is bothered ([D]: 3)."""
    most = int(world.settings["return_visit_attempts"])
    return [visit for visit in case.return_visits.values() if not visit.over(most)]


def unwished(case: CaseState) -> ReturnVisit | None:
    """The last one, where the petitioner did not wish to be called: only they themselves may take that back."""
    last = next(reversed(case.return_visits.values()), None)
    return last if last and not last.agreed else None


def proposed_day(case: CaseState, world: World) -> date:
    """So many days after the answer was delivered, as the station has set ([D]: 7), or the working day after; today at
    the earliest."""
    reached = [d.delivered_on for d in case.open_demands if d.delivered_on]
    days = timedelta(days=int(world.settings["return_visit_days"]))
    day = max(world.today, max(reached) + days) if reached else world.today + days
    return world.lookup.calendar.next_working_day(day)


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no return visit can be planned; after 办结 it can."""
    if problem := case_stands(case, world):
        return problem
    if visits := pending(case, world):
        return Problem(PLANNED, values={"day": chinese_date(visits[0].planned_on)})
    if case.restricted and nobody_named(case, {}):  # it carries its people itself
        return Problem(NOBODY)
    told = any(d.delivered_on or d.noticed_on or d.answer for d in case.open_demands)
    return None if told or case.closed_on else Problem(NO_ANSWER)


def check(draft: PlanReturnVisitDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if nobody_named(case, states.files[draft.case].people):
        return [Problem(NOBODY)]
    if draft.agreed not in (YES, NO):
        problems.append(Problem(ASK_FIRST, "agreed"))
    if draft.agreed == YES and unwished(case) and not draft.asked_for.strip():
        problems.append(Problem(NOT_TO_BE_ASKED, "asked_for"))
    problems += required(draft.agreement, "agreement", QT_TRANSLATE_NOOP("Word", "什么时候、怎样问的"))
    if draft.agreed != YES:
        return problems
    if draft.way not in {way.code for way in ReturnVisitWay}:
        problems.append(Problem(NO_WAY, "way"))
    return problems + coming_day_problems(draft.planned_on, "planned_on", world, PAST)


def decide(draft: PlanReturnVisitDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`return_visit.planned`; one that is not wished is over with it."""
    agreed = draft.agreed == YES
    again = draft.asked_for.strip() if agreed and unwished(states.files[draft.case].case) else ""
    fact = ReturnVisitPlanned(
        visit=draft.id,
        way=draft.way,
        planned_on=draft.planned_on if agreed else world.today.isoformat(),
        agreed=agreed,
        agreement="；".join(text for text in (draft.agreement.strip(), again) if text),
    )
    return [on_case(states.files[draft.case].case, fact, draft.id)]


ACT = Act("plan_return_visit", "约回访", PlanReturnVisitDraft, reads_case, check, decide, allowed)
