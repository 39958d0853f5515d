"""交办: an important matter whose result we want to hear, with the day by which a 办结报告 is due (Art. 22(1)(三))."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.accusing import not_entrusted
from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    checked_case,
    coming_day_problems,
    issue,
    on_case,
    reads_case,
    required,
)
from app.acts.capacity import sending_problem
from app.acts.interest import Bearing
from app.acts.leak import Told
from app.acts.reviewing import TOWNSHIP
from app.acts.sent import papers_of
from app.acts.supervising import by_own_rules
from app.acts.transfer import asked_for_help, body_problems, orgs_with, told_with
from app.acts.undecided import undecided
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseEntrusted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.terms import BodyKind, DocumentKind
from app.domain.units import is_within
from app.domain.world import World

DUE_BEFORE = template(
    "entrust.due",
    QT_TRANSLATE_NOOP("Problem", "办结期限不能早于今天，要给承办单位留出办理的时间（第二十二条第一款第（三）项）。"),
)

UPWARD = template(
    "entrust.upward",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{unit}不是本级的部门，也不是下级，不能交办给它。属于它办的，用“转送”（第二十二条第一款）；要上级来定的，用“报请、报告”。",
    ),
)

BY_OWN_RULES = template(
    "entrust.own_rules",
    QT_TRANSLATE_NOOP(
        "Problem", "{unit}是纪检监察、政法机关，按自己的规定办理，不向本站交办结报告。请用“转送”（第二十二条第二款）。"
    ),
)


@dataclass(frozen=True, slots=True)
class EntrustDraft:
    """Which demands go where, why, what is asked for, and by when (ISO day)."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    to: str = ""
    reason: str = ""
    requirement: str = ""
    due_on: str = ""


def tells(draft: EntrustDraft, case: CaseState, world: World) -> list[Told]:
    """The body, which gets the 交办函, and the units that take part where it leads: they get a copy."""
    return [*told_with(draft.to, undecided(case, world, draft.demands))]


def check(draft: EntrustDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, not_entrusted)
    if case is None or problems:
        return problems
    demands = undecided(case, world, draft.demands)
    if not demands:
        problems.append(Problem(NO_DEMAND, "demands"))
    elif problem := sending_problem(case, demands, draft.to, world):
        problems.append(problem)
    known = any(problem.field == "to" for problem in problems)
    problems += body_problems(draft.to, "to", world) or ([] if known else _beyond(draft.to, demands, world))
    problems += coming_day_problems(draft.due_on, "due_on", world, DUE_BEFORE)
    problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "交办的理由")) or silence_problem(
        draft.reason, "reason"
    )
    return problems + required(
        draft.requirement, "requirement", QT_TRANSLATE_NOOP("Word", "办理要求")
    ) or silence_problem(draft.requirement, "requirement")


def _beyond(to: str, demands: Sequence[DemandState], world: World) -> list[Problem]:
    """Nobody asks a body above for a 办结报告, nor one that handles by rules of its own: it is transferred there, or reported.
    The police of a township is the district's, and no unit of the township."""
    directory, org = world.lookup.directory, world.station.org
    body, area = directory.body(to), directory.area(org)
    if body is None:
        return []
    township = area is not None and area.level == TOWNSHIP
    if by_own_rules(body, demands):
        return [Problem(BY_OWN_RULES, "to", {"unit": body.name})]
    if is_within(body.org, org) and not (township and body.kind is BodyKind.POLICE):
        return []
    return [Problem(UPWARD, "to", {"unit": body.name})]


def decide(draft: EntrustDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.entrusted`, 交办告知书 to the petitioner and 交办函 to the body."""
    case = states.files[draft.case].case
    demands = undecided(case, world, draft.demands)
    body = world.lookup.directory.body(draft.to)
    assert body is not None
    fact = CaseEntrusted(
        demands=tuple(d.id for d in demands),
        to=body.code,
        to_name=body.name,
        reason=draft.reason.strip(),
        requirement=draft.requirement.strip(),
        entrusted_on=world.today.isoformat(),
        due_on=draft.due_on,
        assists=asked_for_help(draft.to, demands, world),
    )
    papers = papers_of(case, DocumentKind.ENTRUST_LETTER)
    orgs = orgs_with(draft.to, demands, world)
    return [on_case(case, fact, draft.id, *orgs), *(issue(kind, case, demands, world, ids) for kind in papers)]


ACT = Act(
    "entrust",
    "交办",
    EntrustDraft,
    reads_case,
    check,
    decide,
    not_entrusted,
    issues=(DocumentKind.ENTRUST_NOTICE, DocumentKind.ENTRUST_LETTER),
    tells=tells,
    bearing=Bearing.MOVES,
    gives=True,
)
