"""作废 by a second person, who neither registered the case nor asked for the void. It stays listed and counted."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, VOIDED, Act, Ids, States, checked_case, on_case, reads_case, required
from app.acts.propose_void import acted_on
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseVoided
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NONE = template("case_void.none", QT_TRANSLATE_NOOP("Problem", "没有人提请作废。"))
SAME_PERSON = template(
    "case_void.same_person", QT_TRANSLATE_NOOP("Problem", "要第二个人来核：登记的人和提请的人自己都不能核。")
)


@dataclass(frozen=True, slots=True)
class ConfirmVoidDraft:
    """What the second person found."""

    id: str
    case: str
    reason: str = ""


def second_person(case: CaseState, world: World) -> Problem | None:
    """Why this user may not decide on the void."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.voided:
        return Problem(VOIDED)
    if case.void_proposal is None:
        return Problem(NONE)
    own = world.actor.id in (case.void_proposal.by, case.registered_by)
    return Problem(SAME_PERSON) if own else None


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why it cannot be made void now: the wrong person, or it was acted on in the meantime."""
    return second_person(case, world) or acted_on(case)


def check(draft: ConfirmVoidDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "核实的情况"))


def decide(draft: ConfirmVoidDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.voided`."""
    case = states.files[draft.case].case
    proposal = case.void_proposal
    assert proposal is not None
    return [on_case(case, CaseVoided(proposal.entry, draft.reason.strip()), draft.id)]


ACT = Act("confirm_void", "核准作废", ConfirmVoidDraft, reads_case, check, decide, allowed)
