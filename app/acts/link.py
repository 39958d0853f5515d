"""并入原件: a demand is the same matter as an earlier case (重复信访). The clerk decides, per demand, and can undo it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts.act import NOT_FOUND, Act, Ids, States, case_open, checked_case, on_case
from app.acts.interest import Bearing
from app.acts.undecided import in_other_hands, nothing_left, undecided
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import CaseLinked, VisitJoined
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

TO_ITSELF = template("link.itself", QT_TRANSLATE_NOOP("Problem", "不能并入它自己，请选更早的那一件。"))
TO_LINKED = template("link.linked", QT_TRANSLATE_NOOP("Problem", "那一件自己也已并入 {number}，请并入 {number}。"))
RESTRICTED = template("link.restricted", QT_TRANSLATE_NOOP("Problem", "检举控告和保密的事单独登记，不与其他事合并。"))
STARTED = template("link.started", QT_TRANSLATE_NOOP("Problem", "这项诉求已经受理或者答复，不能再并入别的件。"))


@dataclass(frozen=True, slots=True)
class LinkDraft:
    """Demand `demand` of `case` follows the case `target`."""

    id: str
    case: str
    demand: str = ""
    target: str = ""
    reasons: tuple[str, ...] = ()


def reads(draft: LinkDraft) -> tuple[Subject, ...]:
    """Both cases."""
    return (Subject("case", draft.case), Subject("case", draft.target))


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing of this case can be linked now: once accepted or answered a demand goes its own way, and what another body
    has comes back first, or its petitioner would hold two notices that contradict each other."""
    if problem := case_open(case, world):
        return problem
    if case.restricted:
        return Problem(RESTRICTED)
    return None if undecided(case, world) else nothing_left(case, world, STARTED)


def target_problem(case_id: str, target: CaseState | None, field_name: str) -> Problem | None:
    """Why a demand may not follow `target`."""
    if target is None:
        return Problem(NOT_FOUND, field_name)
    if target.id == case_id:
        return Problem(TO_ITSELF, field_name)
    if target.restricted:
        return Problem(RESTRICTED, field_name)
    if not target.open_demands:
        link = next(iter(target.demands.values())).link
        return Problem(TO_LINKED, field_name, {"number": link.number if link else ""})
    return None


def check(draft: LinkDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demand = next((d for d in case.open_demands if d.id == draft.demand), None)
    if demand is None:
        return [Problem(NOT_FOUND, "demand")]
    if demand.decided:
        return [Problem(STARTED, "demand")]
    if problem := in_other_hands(case, demand, world):
        return [replace(problem, field="demand")]
    problem = target_problem(case.id, states.case(draft.target), "target")
    return [problem] if problem else []


def joined(case: CaseState, demand: DemandState, target: CaseState, entry_id: str) -> NewEntry:
    """What the older case learns of it."""
    fact = VisitJoined(
        case=case.id,
        number=case.number,
        demand=demand.id,
        text=demand.text,
        channel=case.channel,
        received_at=case.received_at.isoformat() if case.received_at else "",
        headcount=case.headcount,
    )
    return on_case(target, fact, entry_id, *case.orgs)


def decide(draft: LinkDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.linked` here, `visit.joined` on the older case."""
    case, target = states.files[draft.case].case, states.files[draft.target].case
    fact = CaseLinked(draft.demand, target.id, target.number, draft.reasons)
    return [
        on_case(case, fact, draft.id, *target.orgs),
        joined(case, case.demands[draft.demand], target, ids.entry()),
    ]


ACT = Act("link", "并入原件", LinkDraft, reads, check, decide, allowed, bearing=Bearing.MOVES)
