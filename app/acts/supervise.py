"""督办: 催办, 督办 or 挂牌督办 of a unit's conduct; the morning proposes, a person confirms (Art. 39, 40)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import NO_DEMAND, Act, Ids, States, checked_case, issue, on_case, reads_case, required
from app.acts.interest import Bearing
from app.acts.leak import ToBody, Told
from app.acts.supervising import due_problems, nobody_below, running, supervisable, supervised_problems
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import SupervisionOpened
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import Fault, SupervisionLevel
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

NO_LEVEL = template("supervise.level", QT_TRANSLATE_NOOP("Problem", "请选催办、督办还是挂牌督办。"))
NO_GROUND = template("supervise.grounds", QT_TRANSLATE_NOOP("Problem", "请至少选一种情形（第四十条）。"))
ALREADY = template("supervise.already", QT_TRANSLATE_NOOP("Problem", "对{unit}的督办正在进行，可以升级，不另开一次。"))


USUAL = QT_TRANSLATE_NOOP("Word", "请尽快依法办理，书面答复信访人")
"""What is usually required; words of the letter, so they stay as they are in any language of the screen."""


@dataclass(frozen=True, slots=True)
class SuperviseDraft:
    """Which unit, for which faults, the facts, what is asked for, and by when (ISO day)."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    level: str = ""
    grounds: tuple[str, ...] = ()
    unit: str = ""
    facts: str = ""
    requirement: str = ""
    due_on: str = ""


def tells(draft: SuperviseDraft, case: CaseState, world: World) -> list[Told]:
    """The unit that is supervised."""
    return [ToBody("unit", draft.unit)]


def check(draft: SuperviseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, nobody_below)
    if case is None or problems:
        return problems
    demands = supervisable(case, draft.demands, world)
    if not demands:
        problems.append(Problem(NO_DEMAND, "demands"))
    if draft.level not in {level.code for level in SupervisionLevel}:
        problems.append(Problem(NO_LEVEL, "level"))
    known = {fault.code for fault in Fault}
    if not draft.grounds or set(draft.grounds) - known:
        problems.append(Problem(NO_GROUND, "grounds"))
    problems += supervised_problems(draft.unit, demands, "unit", world) or _already(case, draft)
    for name, what in _TEXTS.items():
        text = getattr(draft, name)
        problems += required(text, name, what) or silence_problem(text, name)
    return problems + due_problems(draft.due_on, world)


_TEXTS = {"facts": QT_TRANSLATE_NOOP("Word", "查明的情况"), "requirement": QT_TRANSLATE_NOOP("Word", "督办要求")}


def _already(case: CaseState, draft: SuperviseDraft) -> list[Problem]:
    same = (
        s for s in running(case) if s.unit == draft.unit and (not draft.demands or set(draft.demands) & {*s.demands})
    )
    return [Problem(ALREADY, "unit", {"unit": s.unit_name}) for s in same][:1]


def decide(draft: SuperviseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`supervision.opened`, and for 督办 and 挂牌督办 its 督办函."""
    case = states.files[draft.case].case
    demands = supervisable(case, draft.demands, world)
    body = world.lookup.directory.body(draft.unit)
    assert body is not None
    fact = SupervisionOpened(
        supervision=draft.id,
        level=draft.level,
        demands=tuple(d.id for d in demands),
        grounds=draft.grounds,
        unit=body.code,
        unit_name=body.name,
        facts=draft.facts.strip(),
        requirement=draft.requirement.strip(),
        due_on=draft.due_on,
        opened_on=world.today.isoformat(),
    )
    entries = [on_case(case, fact, draft.id, body.org)]
    if draft.level != SupervisionLevel.REMINDED.code:
        entries.append(issue(DocumentKind.SUPERVISION_LETTER, case, demands, world, ids))
    return entries


ACT = Act(
    "supervise",
    "督办",
    SuperviseDraft,
    reads_case,
    check,
    decide,
    nobody_below,
    issues=(DocumentKind.SUPERVISION_LETTER,),
    tells=tells,
    bearing=Bearing.MOVES,
    gives=True,
)
