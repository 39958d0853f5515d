"""调解记录: what was said at one session (MED 27)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    minds_nothing,
    on_day,
    reads_case,
    required,
)
from app.acts.mediating import none_going_on, of_draft
from app.acts.promise_along import Promised, along_problems, promised_along, tells_owner
from app.domain.entries import NewEntry
from app.domain.hall_terms import GivenIn
from app.domain.kinds import MediationNoted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.silence import silence_problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class NoteMediationDraft:
    """Which mediation, what was said on which day."""

    id: str
    case: str
    mediation: str = ""
    text: str = ""
    held_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""
    promised: tuple[Promised, ...] = ()
    """What was promised in it, if anything."""


def check(draft: NoteMediationDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    mediation, problems = of_draft(draft.case, draft.mediation, states, world)
    if mediation is None:
        return problems
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "谈了什么"))
    problems += silence_problem(draft.text, "text")
    problems += along_problems(draft.promised, states.files[draft.case].case, world)
    what = QT_TRANSLATE_NOOP("Word", "开始的日子")
    return problems + act_day_problems(draft.held_on, draft.late_reason, "held_on", world, mediation.opened_on, what)


def decide(draft: NoteMediationDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`mediation.noted`, and `promise.made` of what was promised; both days show when it is entered later."""
    case = states.files[draft.case].case
    fact = MediationNoted(draft.mediation, draft.text.strip(), draft.held_on)
    along = promised_along(draft.promised, case, GivenIn.TALK.code, draft.held_on, world, ids)
    return on_day(case, fact, draft, draft.held_on, world, ids) + along


ACT = Act(
    "note_mediation", "调解记录", NoteMediationDraft, reads_case, check, decide, none_going_on, minds=minds_nothing,
    tells=tells_owner,
)  # fmt: skip
