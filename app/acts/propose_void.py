"""提请作废: a registration made in error. A second person decides; it stays listed and counted either way."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts.act import READ_ONLY, VOIDED, Act, Ids, States, checked_case, on_case, reads_case, required
from app.acts.add_reader import no_second
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import VoidProposed
from app.domain.number import parse_case_number
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

PROPOSED = template("case_void.proposed", QT_TRANSLATE_NOOP("Problem", "已经提请作废，等第二个人核。"))
DECIDED = template(
    "case_void.decided", QT_TRANSLATE_NOOP("Problem", "已经转送、受理或者答复过，不是登记错误，不能作废，只能更正。")
)
ITSELF = template(
    "case_void.itself", QT_TRANSLATE_NOOP("Problem", "这是要作废的这一件自己的编号，请写接着办的那一件。")
)


@dataclass(frozen=True, slots=True)
class ProposeVoidDraft:
    """Why the registration should be void."""

    id: str
    case: str
    reason: str = ""
    goes_on_in: str = ""
    """Number of the registration under which the matter goes on, where there is one."""


def acted_on(case: CaseState) -> Problem | None:
    """Why the registration is no slip any more: somebody has acted on it."""
    done = case.closing or any(d.decided or d.outgoing for d in case.open_demands)
    return Problem(DECIDED) if done else None


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no void can be proposed."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.voided:
        return Problem(VOIDED)
    if case.void_proposal:
        return Problem(PROPOSED)
    return acted_on(case)


def check(draft: ProposeVoidDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    problem = no_second(case, world, case.registered_by)
    problems = [problem] if problem else []
    problems += _number_problems(draft, case)
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "作废的原因"))


def _number_problems(draft: ProposeVoidDraft, case: CaseState) -> list[Problem]:
    if not draft.goes_on_in.strip():
        return []
    number = parse_case_number(draft.goes_on_in)
    if isinstance(number, Problem):
        return [replace(number, field="goes_on_in")]
    return [Problem(ITSELF, "goes_on_in")] if str(number) == case.number else []


def decide(draft: ProposeVoidDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`void.proposed`."""
    number = parse_case_number(draft.goes_on_in)
    fact = VoidProposed(draft.reason.strip(), "" if isinstance(number, Problem) else str(number))
    return [on_case(states.files[draft.case].case, fact, draft.id)]


ACT = Act("propose_void", "提请作废", ProposeVoidDraft, reads_case, check, decide, allowed)
