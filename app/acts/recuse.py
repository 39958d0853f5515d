"""回避: an officer with a direct interest stays away from the case, and somebody else takes it over (Art. 28(3))."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, case_open, checked_case, on_case, reads_case, required
from app.acts.add_reader import asks_to_list, listed
from app.acts.interest import COLLEAGUE_RECUSED, Bearing, colleague_problem, recused
from app.acts.leak import Told
from app.acts.stand_in import given_to
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseAssigned, OfficerRecused
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import RecusalAsker
from app.domain.world import World

ALREADY = template("recuse.already", QT_TRANSLATE_NOOP("Problem", "这位同事在这一件里已经回避了。"))
NO_ASKER = template("recuse.asker", QT_TRANSLATE_NOOP("Problem", "请选回避是谁提出的。"))


@dataclass(frozen=True, slots=True)
class RecuseDraft:
    """Who stays away and why; who takes over, if that is known. Ids of users, or names of people elsewhere."""

    id: str
    case: str
    officer: str = ""
    officer_name: str = ""
    asked_by: str = RecusalAsker.OFFICER.code
    reason: str = ""
    successor: str = ""
    successor_name: str = ""


def tells(draft: RecuseDraft, case: CaseState, world: World) -> list[Told]:
    """Who takes over."""
    return given_to("successor_name", draft.successor, draft.successor_name, case, world)


def asks(draft: RecuseDraft, states: States, world: World) -> list[Problem]:
    """Who takes over without seeing the case is let in with it (Art. 30)."""
    return asks_to_list(states.case(draft.case), draft.successor, draft.successor_name.strip(), "successor_name")


def check(draft: RecuseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, case_open)
    if case is None or problems:
        return problems
    name, successor = draft.officer_name.strip(), draft.successor_name.strip()
    problems += required(name, "officer_name", QT_TRANSLATE_NOOP("Word", "回避的同事"))
    if name and recused(case, draft.officer, name):
        problems.append(Problem(ALREADY, "officer_name"))
    if draft.asked_by not in {asker.code for asker in RecusalAsker}:
        problems.append(Problem(NO_ASKER, "asked_by"))
    if successor and successor == name:
        problems.append(Problem(COLLEAGUE_RECUSED, "successor_name"))
    elif successor:
        problems += colleague_problem(case, draft.successor, successor, "successor_name", world)
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "回避的理由"))


def decide(draft: RecuseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`officer.recused`, and `case.assigned` to who takes over."""
    case = states.files[draft.case].case
    fact = OfficerRecused(draft.officer, draft.officer_name.strip(), draft.asked_by, draft.reason.strip())
    written = [on_case(case, fact, draft.id)]
    if successor := draft.successor_name.strip():
        written += listed(case, draft.successor, successor, "原承办人回避，接手", ids)
        written.append(on_case(case, CaseAssigned(draft.successor, successor), ids.entry()))
    return written


ACT = Act(
    "recuse",
    "回避",
    RecuseDraft,
    reads_case,
    check,
    decide,
    case_open,
    tells=tells,
    bearing=Bearing.TAKES_IN,
    asks=asks,
)
