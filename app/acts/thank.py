"""感谢信: to the petitioner, or to those who helped; a letter with a number."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    case_stands,
    checked_case,
    issue,
    on_case,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.leak import Named, Told
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import ThanksSent
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

RESTRICTED = template(
    "thank.restricted", QT_TRANSLATE_NOOP("Problem", "检举控告和保密的事不写感谢信，免得别人知道这件事（第三十条）。")
)


@dataclass(frozen=True, slots=True)
class ThankDraft:
    """To whom, and what for."""

    id: str
    case: str
    to_name: str = ""
    text: str = ""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no letter of thanks can be written; after 办结 it can. Of a report or accusation nothing goes out (Art. 30)."""
    if problem := case_stands(case, world):
        return problem
    return Problem(RESTRICTED) if case.restricted else None


def tells(draft: ThankDraft, case: CaseState, world: World) -> list[Told]:
    """Whom the letter is for."""
    return [Named("to_name", draft.to_name)]


def check(draft: ThankDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    problems += required(draft.to_name, "to_name", QT_TRANSLATE_NOOP("Word", "写给谁"))
    return problems + (
        required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "感谢的话")) or silence_problem(draft.text, "text")
    )


def decide(draft: ThankDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`thanks.sent` and its letter."""
    case = states.files[draft.case].case
    fact = ThanksSent(draft.to_name.strip(), draft.text.strip(), world.today.isoformat())
    paper = issue(DocumentKind.THANKS, case, case.open_demands, world, ids)
    return [on_case(case, fact, draft.id), paper]


ACT = Act(
    "thank",
    "感谢信",
    ThankDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.THANKS,),
    tells=tells,
    bearing=Bearing.MOVES,
)
