"""积案化解方案: why a case has lain long, what is to be done, who sponsors it (包案), and when it is looked at again."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    coming_day_problems,
    minds_nothing,
    on_case,
    reads_case,
    required,
)
from app.acts.promising import PAST
from app.acts.sponsoring import sponsor_problems, tells_sponsor
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.hall_terms import BacklogCause
from app.domain.kinds import BacklogPlanned
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.world import World

NO_CAUSE = template("backlog.cause", QT_TRANSLATE_NOOP("Problem", "请选卡在哪里。"))
TOO_YOUNG = template(
    "backlog.young", QT_TRANSLATE_NOOP("Problem", "收到还不满 {days} 天（按本单位设置），不算积案，照常办理。")
)


@dataclass(frozen=True, slots=True)
class PlanBacklogDraft:
    """The plan."""

    id: str
    case: str
    cause: str = ""
    plan: str = ""
    owner: str = ""
    """User id of the sponsor; empty for somebody elsewhere, then `owner_name` says who."""
    owner_name: str = ""
    review_on: str = ""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to plan: it is over, or has not lain so long."""
    if problem := case_open(case, world):
        return problem
    days = int(world.settings["backlog_days"])
    young = case.received_on is not None and (world.today - case.received_on).days < days
    return Problem(TOO_YOUNG, values={"days": str(days)}) if young else None


def check(draft: PlanBacklogDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. No plan trades help for silence."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    problems = [] if draft.cause in {cause.code for cause in BacklogCause} else [Problem(NO_CAUSE, "cause")]
    problems += required(draft.plan, "plan", QT_TRANSLATE_NOOP("Word", "打算怎样化解")) or silence_problem(
        draft.plan, "plan"
    )
    problems += sponsor_problems(draft)
    return problems + coming_day_problems(draft.review_on, "review_on", world, PAST)


def decide(draft: PlanBacklogDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`backlog.planned`."""
    fact = BacklogPlanned(draft.cause, draft.plan.strip(), draft.owner, draft.owner_name.strip(), draft.review_on)
    return [on_case(states.files[draft.case].case, fact, draft.id)]


ACT = Act(
    "plan_backlog", "积案化解方案", PlanBacklogDraft, reads_case, check, decide, allowed, tells=tells_sponsor,
    minds=minds_nothing, gives=True,
)  # fmt: skip
