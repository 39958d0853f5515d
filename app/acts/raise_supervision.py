"""升级督办: one level up, 催办 → 督办 → 挂牌督办, each time with a letter (Art. 39)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, checked_case, issue, on_case, reads_case, required
from app.acts.interest import Bearing
from app.acts.leak import ToBody, Told
from app.acts.supervising import NONE_RUNNING, WHICH, beyond, due_problems, one_running, running, supervised_problems
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import SupervisionRaised
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import SupervisionLevel
from app.domain.records import Supervision
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

HIGHEST = template("supervision.highest", QT_TRANSLATE_NOOP("Problem", "已经是挂牌督办，不能再升级。"))
_LEVELS = [level.code for level in SupervisionLevel]


@dataclass(frozen=True, slots=True)
class RaiseSupervisionDraft:
    """Which one, why, and by when the unit is to answer now (ISO day)."""

    id: str
    case: str
    supervision: str = ""
    reason: str = ""
    due_on: str = ""


def raisable(case: CaseState) -> list[Supervision]:
    """The running supervisions that are not at the highest level."""
    return [s for s in running(case) if s.level in _LEVELS[:-1]]


def next_level(supervision: Supervision) -> str:
    """The code of the level above."""
    return _LEVELS[_LEVELS.index(supervision.level) + 1]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no supervision can be raised."""
    if problem := one_running(case, world):
        return problem
    problems = [beyond(found.unit, _demands(case, found), world) for found in raisable(case)]
    if not problems:
        return Problem(HIGHEST)
    return problems[0] if all(problems) else None


def _demands(case: CaseState, supervision: Supervision) -> list[DemandState]:
    return [d for d in case.open_demands if d.id in supervision.demands]


def tells(draft: RaiseSupervisionDraft, case: CaseState, world: World) -> list[Told]:
    """The unit, which gets another letter."""
    return [ToBody("supervision", found.unit) for found in running(case) if found.id == draft.supervision]


def check(draft: RaiseSupervisionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    found = case.supervisions.get(draft.supervision)
    if found not in raisable(case):
        problems.append(
            Problem(WHICH if not found else HIGHEST if found in running(case) else NONE_RUNNING, "supervision")
        )
    elif found:
        problems += supervised_problems(found.unit, _demands(case, found), "supervision", world)
    problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "升级的理由"))
    return problems + silence_problem(draft.reason, "reason") + due_problems(draft.due_on, world)


def decide(draft: RaiseSupervisionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`supervision.raised` and a new 督办函."""
    case = states.files[draft.case].case
    found = case.supervisions[draft.supervision]
    fact = SupervisionRaised(found.id, next_level(found), draft.reason.strip(), draft.due_on, world.today.isoformat())
    demands = _demands(case, found)
    body = world.lookup.directory.body(found.unit)
    return [
        on_case(case, fact, draft.id, body.org if body else ""),
        issue(DocumentKind.SUPERVISION_LETTER, case, demands, world, ids),
    ]


ACT = Act(
    "raise_supervision",
    "升级督办",
    RaiseSupervisionDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.SUPERVISION_LETTER,),
    tells=tells,
    bearing=Bearing.MOVES,
)
