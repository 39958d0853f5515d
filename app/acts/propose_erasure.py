"""提请销毁: the term of an archived case is over, by the setting of the unit. A second person decides; nobody can have it destroyed before."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, Act, Ids, States, checked_case, on_case, reads_case
from app.acts.add_reader import no_second
from app.acts.interest import Bearing
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.erasing import kept_until
from app.domain.kinds import ErasureProposed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOT_ARCHIVED = template("erasure.not_archived", QT_TRANSLATE_NOOP("Problem", "没有归档的不销毁。"))
NOT_OURS = template("erasure.not_ours", QT_TRANSLATE_NOOP("Problem", "这一件是别的单位归档的，由那边按期销毁。"))
SEALED = template(
    "erasure.sealed", QT_TRANSLATE_NOOP("Problem", "这一件还有打不开的内容，钥匙还没有到，不能提请销毁。")
)
FOR_EVER = template("erasure.for_ever", QT_TRANSLATE_NOOP("Problem", "保管期限是永久的，不销毁。"))
NOT_YET = template(
    "erasure.not_yet", QT_TRANSLATE_NOOP("Problem", "保管到{day}为止（按本单位设置的年数），期满以前不能销毁。")
)
PROPOSED = template("erasure.proposed", QT_TRANSLATE_NOOP("Problem", "已经提请销毁，等第二个人核。"))


@dataclass(frozen=True, slots=True)
class ProposeErasureDraft:
    """Which case."""

    id: str
    case: str


def over(case: CaseState, world: World) -> Problem | None:
    """Why its term is not over."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.sealed:
        return Problem(SEALED)
    if case.archiving is None:
        return Problem(NOT_ARCHIVED)
    archived = next(e.envelope for e in case.entries if e.id == case.archiving.entry)
    if archived.org != world.station.org:
        return Problem(NOT_OURS)
    until = kept_until(case.archiving.on, case.archiving.retention, world.settings)
    if until is None:
        return Problem(FOR_EVER)
    return Problem(NOT_YET, values={"day": chinese_date(until)}) if world.today <= until else None


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why it cannot be proposed."""
    return Problem(PROPOSED) if case.erasure_proposal and not case.read_only else over(case, world)


def check(draft: ProposeErasureDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: also that nobody would be left to be the second person."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    problem = no_second(case, world, world.actor.id)
    return [problem] if problem else []


def decide(draft: ProposeErasureDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`erasure.proposed`."""
    case = states.files[draft.case].case
    assert case.archiving is not None
    until = kept_until(case.archiving.on, case.archiving.retention, world.settings)
    assert until is not None
    fact = ErasureProposed(case.archiving.retention, case.archiving.on.isoformat(), until.isoformat())
    return [on_case(case, fact, draft.id)]


ACT = Act("propose_erasure", "提请销毁", ProposeErasureDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES)
