"""简易办理: a simple first-time matter is taken on at once and answered within days (domain.md 5; days by the station's settings).

Choosing it is the simple acceptance: should the matter turn out to be none, the ordinary clock has been running since then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.accept import notice
from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    checked_case,
    on_case,
    reads_case,
)
from app.acts.capacity import acceptance_problem
from app.acts.leak import by_our_station
from app.acts.undecided import undecided, undecided_left
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseAccepted, SimpleChosen
from app.domain.legal_ways import OTHER_PROCEDURES
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import SimpleGround
from app.domain.summary import GROUP_VISIT
from app.domain.terms import Answer, DocumentKind, LegalClass
from app.domain.world import World

RULE = "SMP-ACC"
WANTED, NOT_WANTED = "yes", "no"
REPEATED = template(
    "simple.repeated", QT_TRANSLATE_NOOP("Problem", "简易办理只用于初次信访，这件事来过不止一次，按普通程序办。")
)
ENTRUSTED = template("simple.entrusted", QT_TRANSLATE_NOOP("Problem", "上级交办的，不适用简易办理，按普通程序办。"))
GROUP = template("simple.group", QT_TRANSLATE_NOOP("Problem", "集体联名提出的，不适用简易办理，按普通程序办。"))
SEVERAL_BODIES = template(
    "simple.bodies", QT_TRANSLATE_NOOP("Problem", "涉及多个责任主体的，不适用简易办理，按普通程序办。")
)
OTHER_PROCEDURE = template(
    "simple.procedure", QT_TRANSLATE_NOOP("Problem", "已经进入或者可以通过法定程序处理的，不适用简易办理。")
)
ACCUSATION = template("simple.accusation", QT_TRANSLATE_NOOP("Problem", "检举控告不适用简易办理。"))
NO_CLASS = template("simple.class", QT_TRANSLATE_NOOP("Problem", "还没有依法分类，先更正分类，再定能不能简易办理。"))
LAPSED = template(
    "simple.lapsed",
    QT_TRANSLATE_NOOP(
        "Problem", "简易办理要在收到后 {count} 个工作日内决定（按本单位设置），{day}已经期满，按普通程序办。"
    ),
)
NO_GROUND = template("simple.ground", QT_TRANSLATE_NOOP("Problem", "请选为什么适用简易办理。"))
ASK_PAPER = template("simple.paper", QT_TRANSLATE_NOOP("Problem", "请问一问信访人：要不要书面的告知书和意见书。"))


@dataclass(frozen=True, slots=True)
class UseSimpleDraft:
    """Which demands, why it fits, and whether the petitioner wants paper ("yes", "no"; asked, never assumed)."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    ground: str = ""
    wants_paper: str = ""
    contact: str = ""


def excluded(case: CaseState, demand: DemandState, world: World) -> Problem | None:
    """Why the simple procedure is not for this demand."""
    if demand.is_accusation:
        return Problem(ACCUSATION)
    if case.joined:
        return Problem(REPEATED)
    if demand.incoming and demand.incoming.due_on:
        return Problem(ENTRUSTED)
    if case.headcount >= GROUP_VISIT:
        return Problem(GROUP)
    if demand.lead and demand.lead.others:
        return Problem(SEVERAL_BODIES)
    if demand.legal_class == LegalClass.UNCLASSIFIED.code:
        return Problem(NO_CLASS)
    asked = (demand.triage.court, demand.triage.reconsideration, demand.triage.arbitration, demand.triage.review)
    if demand.legal_class in OTHER_PROCEDURES or Answer.YES.code in asked:
        return Problem(OTHER_PROCEDURE)
    return acceptance_problem(case, [demand], world)  # choosing it is the acceptance


def fitting(case: CaseState, world: World, demands: Sequence[str] = ()) -> list[DemandState]:
    """The chosen demands that the simple procedure is open for."""
    return [d for d in undecided(case, world, demands) if not excluded(case, d, world)]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing here can be handled simply."""
    if problem := undecided_left(case, world):
        return problem
    if not fitting(case, world):
        return next(excluded(case, d, world) for d in undecided(case, world))
    assert case.received_on is not None
    days = world.lookup.rules.at(RULE, case.received_on).duration
    last = world.lookup.calendar.add_working_days(case.received_on, days)
    return None if world.today <= last else Problem(LAPSED, values={"count": str(days), "day": chinese_date(last)})


def check(draft: UseSimpleDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not fitting(case, world, draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    if draft.ground not in {ground.code for ground in SimpleGround}:
        problems.append(Problem(NO_GROUND, "ground"))
    if draft.wants_paper not in (WANTED, NOT_WANTED):
        problems.append(Problem(ASK_PAPER, "wants_paper"))
    return problems


def decide(draft: UseSimpleDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`simple.chosen` with the acceptance; 受理告知书 only when paper is wanted."""
    case = states.files[draft.case].case
    demands = fitting(case, world, draft.demands)
    named, today, wanted = tuple(d.id for d in demands), world.today.isoformat(), draft.wants_paper == WANTED
    station = world.station
    accepted = CaseAccepted(named, today, station.org, station.name, draft.contact.strip())
    return [
        on_case(case, SimpleChosen(named, draft.ground, wanted, today), draft.id),
        on_case(case, accepted, ids.entry()),
        *(notice(states.files[draft.case], demands, world, ids) if wanted else []),
    ]


ACT = Act(
    "use_simple",
    "简易办理",
    UseSimpleDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.ACCEPTANCE,),
    tells=by_our_station,
)
