"""核准销毁: the second person has what was kept its whole term destroyed. The desk destroys the keys in the same transaction
(app/forgetting.py); the entry that says so names nobody of the case, and what was counted stays counted."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, Act, Ids, States, checked_case, on_case, reads_case
from app.acts.interest import Bearing
from app.acts.propose_erasure import over
from app.domain.case import CaseState
from app.domain.case_clocks import set_going
from app.domain.counted import counted
from app.domain.entries import NewEntry
from app.domain.kinds import StillCounted, SubjectErased
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NONE = template("erasure.none", QT_TRANSLATE_NOOP("Problem", "没有人提请销毁。"))
SAME_PERSON = template("erasure.same_person", QT_TRANSLATE_NOOP("Problem", "要第二个人来核：提请的人自己不能核。"))


@dataclass(frozen=True, slots=True)
class EraseDraft:
    """Which case."""

    id: str
    case: str


def second_person(case: CaseState, world: World) -> Problem | None:
    """Why this user may not decide on the destruction."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.erasure_proposal is None:
        return Problem(NONE)
    return Problem(SAME_PERSON) if world.actor.id == case.erasure_proposal.by else None


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why it cannot be destroyed now: the wrong person, or the term, which the unit may have made longer, is not over."""
    return second_person(case, world) or over(case, world)


def check(draft: EraseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    return checked_case(draft, states, world, allowed)[1]


def decide(draft: EraseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`subject.erased`, to all who ever received the case."""
    case = states.files[draft.case].case
    asked, archiving, first = case.erasure_proposal, case.archiving, next(iter(case.demands.values()))
    assert asked is not None and archiving is not None and case.received_on is not None
    fact = SubjectErased(
        number=case.number, received_on=case.received_on.isoformat(), archived_on=archiving.on.isoformat(),
        retention=archiving.retention, kept_until=asked.kept_until.isoformat(), proposed_by=asked.by,
        proposed_on=asked.on.isoformat(), readers=case.readers if case.restricted else (), channel=case.channel,
        category=first.category, place=first.place, counted=_counted(case, world),
    )  # fmt: skip
    return [on_case(case, fact, draft.id)]


def _counted(case: CaseState, world: World) -> tuple[StillCounted, ...]:
    found = counted(case, case.handler, world.lookup, set_going(case, world.lookup))
    return tuple(StillCounted(c.measure, c.part, c.on.isoformat(), c.amount, c.body, c.outcome) for c in found)


ACT = Act("erase", "核准销毁", EraseDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES)
