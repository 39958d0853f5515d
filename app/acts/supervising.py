"""What the acts of supervision share: what is proposed, which supervisions and advices run, and whom we may not supervise. No act itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.acts.accusing import not_led
from app.acts.act import case_stands, chosen, coming_day_problems
from app.acts.transfer import body_problems
from app.domain.capacity import received_as
from app.domain.case import CaseState
from app.domain.case_clocks import case_clocks
from app.domain.demand import DemandState
from app.domain.faults import FaultFound, faults, is_ours, responsible
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import Advice, Supervision
from app.domain.terms import BodyKind, Capacity, LegalClass, Role
from app.domain.units import Body, is_within
from app.domain.world import World

OURS = template(
    "supervision.ours",
    QT_TRANSLATE_NOOP("Problem", "这是本站自己的事，自己不能督办自己。请用“报请、报告”报给上一级，由上面来督办。"),
)
OUTSIDE = template(
    "supervision.outside",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{unit}是纪检监察、政法机关，它怎样办按有关规定执行（第二十二条第二款、第二十三条第四款），信访部门不督办。要反映的，"
        "请用“报请、报告”。",
    ),
)
ABOVE = template(
    "supervision.above",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{unit}不是本级的部门，也不是下级，本站不督办它（第四十条）。请用“报请、报告”报给上一级，由上面来督办。",
    ),
)
DUE_BEFORE = template("supervision.due", QT_TRANSLATE_NOOP("Problem", "反馈的日子不能早于今天，要给单位留出时间。"))
NONE_RUNNING = template("supervision.none", QT_TRANSLATE_NOOP("Problem", "没有正在进行的督办。"))
WHICH = template("supervision.which", QT_TRANSLATE_NOOP("Problem", "请选是哪一次督办。"))


def proposed(case: CaseState, world: World) -> tuple[FaultFound, ...]:
    """The faults of this case that are proposed now."""
    return faults(case, case_clocks(case, world.lookup), world)


def running(case: CaseState) -> list[Supervision]:
    """The supervisions that are not closed."""
    return [s for s in case.supervisions.values() if s.closed_on is None]


def waiting(case: CaseState) -> list[Advice]:
    """The advices that nobody answered yet."""
    return [a for a in case.advices.values() if a.answered_on is None]


def beyond(unit: str, demands: Sequence[DemandState], world: World) -> Problem | None:
    """Why a petition office does not supervise this unit: discipline and judicial bodies follow their own rules (Art. 22(2),
    23(4)), the police where it comes to lawsuits; and nobody supervises upward. Decision 0023."""
    body, org = world.lookup.directory.body(unit), world.station.org
    if body is None:
        return None
    if by_own_rules(body, demands):
        return Problem(OUTSIDE, values={"unit": body.name})
    leads_us = body.leads_area and body.org == org
    return None if is_within(body.org, org) and not leads_us else Problem(ABOVE, values={"unit": body.name})


def by_own_rules(body: Body, demands: Sequence[DemandState]) -> bool:
    """Whether a body handles these demands by rules that are no petition office's business: 纪检监察, courts and procuratorates
    always, the police where it comes to lawsuits or accusations (Art. 22(2), 23(4))."""
    lawsuits = any(d.legal_class in _JUDICIAL for d in demands)
    return body.kind in _OWN_RULES or (body.kind is BodyKind.POLICE and lawsuits)


_OWN_RULES = (BodyKind.DISCIPLINE, BodyKind.COURT, BodyKind.PROCURATORATE)
_JUDICIAL = (LegalClass.APPEAL_1.code, LegalClass.ACCUSATION.code)


def concerned_units(case: CaseState, world: World) -> list[tuple[str, str]]:
    """(code, name) of the units whose conduct this case is about, the one that has it now first; none of our own."""
    found = [(f.unit, f.unit_name) for f in proposed(case, world)]
    found += [responsible(case, d, world.lookup) for d in case.open_demands]
    return [(code, name) for code, name in dict.fromkeys(found) if code and not is_ours(code, world)]


def supervised_units(case: CaseState, world: World) -> list[tuple[str, str]]:
    """Those of them that our station supervises."""
    demands = supervisable(case, (), world)
    return [(code, name) for code, name in concerned_units(case, world) if not beyond(code, demands, world)]


def nobody_below(case: CaseState, world: World) -> Problem | None:
    """Why no unit of this case may be supervised from here; where none has it yet the clerk names one."""
    if problem := not_ours(case, world):
        return problem
    demands, concerned = supervisable(case, (), world), concerned_units(case, world)
    if not concerned and (problem := not_led(case, world)):
        return problem
    if not concerned and all(_in_our_hands(case, d, world) for d in demands):
        return Problem(OURS)
    problems = [beyond(code, demands, world) for code, _ in concerned]
    return problems[0] if problems and all(problems) else None


def _in_our_hands(case: CaseState, demand: DemandState, world: World) -> bool:
    """Whether we handle a demand ourselves: accepted here, or received as the competent body and not sent on."""
    if demand.acceptance:
        return is_ours(demand.acceptance.handler, world)
    return demand.sent is None and received_as(case, demand, world) == Capacity.COMPETENT_BODY.code


def supervised_problems(unit: str, demands: Sequence[DemandState], field: str, world: World) -> list[Problem]:
    """Why this unit is not supervised from here."""
    if problems := unit_problems(unit, field, world):
        return problems
    problem = beyond(unit, demands, world)
    return [replace(problem, field=field)] if problem else []


def unit_problems(unit: str, field: str, world: World) -> list[Problem]:
    """Why nothing can be laid before this unit: unknown, or our own station."""
    if problems := body_problems(unit, field, world):
        return problems
    return [Problem(OURS, field)] if is_ours(unit, world) else []


def supervisable(case: CaseState, demands: Sequence[str], world: World) -> list[DemandState]:
    """The chosen own demands, but none that complains of our own station: nobody watches over themselves."""
    return [d for d in chosen(case, demands) if not is_ours(d.against, world)]


def not_ours(case: CaseState, world: World) -> Problem | None:
    """Why nobody here may supervise in this case."""
    if problem := case_stands(case, world):
        return problem
    return None if supervisable(case, (), world) else Problem(OURS)


def one_running(case: CaseState, world: World) -> Problem | None:
    """Why no supervision can be raised, answered or closed."""
    if problem := case_stands(case, world):
        return problem
    return None if running(case) else Problem(NONE_RUNNING)


def due_problems(typed: str, world: World) -> list[Problem]:
    """Problems of the day by which the unit is to answer."""
    return coming_day_problems(typed, "due_on", world, DUE_BEFORE)


def watches_over(world: World) -> bool:
    """Whether this user may put a fault aside: the head or who supervises here; where nobody is named, the first user."""
    watching = {Role.SUPERVISOR.code, Role.HEAD.code}
    named = {member.id for member in world.staff if watching & set(member.roles) and not member.left}
    return world.actor.id in named or (not named and world.actor.id == world.station.first_user)
