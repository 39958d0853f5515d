"""不督办: a proposal of the morning that a person looked into and does not take up, with the reason. It does not come again.

Only the head, or who supervises here, may say so; of a fault of our own station never who registered the case or has it
in hand: nobody waves their own fault through.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, case_stands, checked_case, on_case, reads_case, required
from app.acts.supervising import proposed, watches_over
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.faults import FaultFound, is_ours
from app.domain.kinds import FaultPutAside
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOTHING = template("fault.none", QT_TRANSLATE_NOOP("Problem", "这一件今天没有提示可以督办的情形。"))
WHICH_FAULT = template("fault.which", QT_TRANSLATE_NOOP("Problem", "请选是哪一条提示。"))
NOT_WATCHING = template("fault.role", QT_TRANSLATE_NOOP("Problem", "督不督办由单位负责人或者督查的人来定。"))
OWN_FAULT = template(
    "fault.own",
    QT_TRANSLATE_NOOP(
        "Problem", "这一条说的是本站，这一件又是您登记或者承办的，不能自己放过，请另一位负责督查的人来核。"
    ),
)


@dataclass(frozen=True, slots=True)
class PutAsideFaultDraft:
    """Which proposal ("code demand"), and why it is not taken up."""

    id: str
    case: str
    fault: str = ""
    reason: str = ""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to put aside."""
    if problem := case_stands(case, world):
        return problem
    if not proposed(case, world):
        return Problem(NOTHING)
    if not watches_over(world):
        return Problem(NOT_WATCHING)
    return None if judged_here(case, world) else Problem(OWN_FAULT)


def judged_here(case: CaseState, world: World) -> list[FaultFound]:
    """The proposals that this user may put aside: of our own station's only those of a case in other hands."""
    own_hand = world.actor.id in (case.registered_by, case.officer)
    return [f for f in proposed(case, world) if not (own_hand and is_ours(f.unit, world))]


def check(draft: PutAsideFaultDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    found = next((f for f in proposed(case, world) if f.key == draft.fault), None)
    if found is None:
        problems.append(Problem(WHICH_FAULT, "fault"))
    elif found not in judged_here(case, world):
        problems.append(Problem(OWN_FAULT, "fault"))
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "不督办的理由"))


def decide(draft: PutAsideFaultDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`fault.put_aside`."""
    case = states.files[draft.case].case
    code, _, demand = draft.fault.partition(" ")
    return [on_case(case, FaultPutAside(code, demand, draft.reason.strip()), draft.id)]


ACT = Act("put_aside_fault", "不督办", PutAsideFaultDraft, reads_case, check, decide, allowed)
