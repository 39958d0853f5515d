"""建议意见: adopted, adopted in part or kept for reference, and always answered (Art. 29)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    issue,
    on_case,
    picked,
    reads_case,
    required,
)
from app.acts.in_hand import NOT_HERE
from app.acts.undecided import undecided
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import SuggestionDecided
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import SuggestionOutcome
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind, LegalClass
from app.domain.world import World

NO_SUGGESTION = template(
    "suggestion.none", QT_TRANSLATE_NOOP("Problem", "这一件里没有等着答复的建议意见（第二十九条）。")
)
NO_OUTCOME = template("suggestion.outcome", QT_TRANSLATE_NOOP("Problem", "请选：采纳、部分采纳或者留作参考。"))


@dataclass(frozen=True, slots=True)
class DecideSuggestionDraft:
    """Which suggestions, what became of them, and what is told to the petitioner."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    outcome: str = ""
    opinion: str = ""
    contact: str = ""


def _open_suggestions(case: CaseState) -> list[DemandState]:
    suggested = (d for d in case.open_demands if d.legal_class == LegalClass.SUGGESTION.code)
    return [d for d in suggested if (d.acceptance and not d.reply and not d.suggestion) or not d.decided]


def suggestions(case: CaseState, world: World) -> list[DemandState]:
    """The suggestions that we are to study and answer: neither sent on nor accepted elsewhere."""
    own = world.station.org
    free = undecided(case, world)
    here = (d for d in _open_suggestions(case) if (d.acceptance.handler == own if d.acceptance else d in free))
    return [d for d in here if not d.sent and not d.withdrawal]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is no suggestion to answer here."""
    if problem := case_open(case, world):
        return problem
    if suggestions(case, world):
        return None
    elsewhere = [d for d in _open_suggestions(case) if d.sent or d.acceptance]
    return Problem(NOT_HERE, values={"handler": case.responsible}) if elsewhere else Problem(NO_SUGGESTION)


def check(draft: DecideSuggestionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not picked(suggestions(case, world), draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    if draft.outcome not in {o.code for o in SuggestionOutcome}:
        problems.append(Problem(NO_OUTCOME, "outcome"))
    problems += required(draft.opinion, "opinion", QT_TRANSLATE_NOOP("Word", "研究的结果和理由"))
    return problems + silence_problem(draft.opinion, "opinion")


def decide(draft: DecideSuggestionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`suggestion.decided` and its 建议意见答复书."""
    case = states.files[draft.case].case
    demands = picked(suggestions(case, world), draft.demands)
    fact = SuggestionDecided(
        demands=tuple(d.id for d in demands),
        outcome=draft.outcome,
        opinion=draft.opinion.strip(),
        contact=draft.contact.strip(),
        decided_on=world.today.isoformat(),
    )
    return [on_case(case, fact, draft.id), issue(DocumentKind.SUGGESTION_REPLY, case, demands, world, ids)]


ACT = Act(
    "decide_suggestion", "建议意见答复", DecideSuggestionDraft, reads_case, check, decide, allowed,
    issues=(DocumentKind.SUGGESTION_REPLY,),
)  # fmt: skip
