"""信访人去世: whether somebody goes on with the matter is the family's to say; the matter itself does not end with it."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    case_stands,
    checked_case,
    day_problems,
    on_case,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import PartyDied
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOBODY = template("death.nobody", QT_TRANSLATE_NOOP("Problem", "这一件没有登记在世的信访人。"))
WHO = template("death.who", QT_TRANSLATE_NOOP("Problem", "请选是哪一位。"))


@dataclass(frozen=True, slots=True)
class RecordDeathDraft:
    """Who died when, and who goes on with the matter."""

    id: str
    case: str
    place: str = ""
    """Which of the people of the case, "0" first."""
    died_on: str = ""
    successor: str = ""
    """In words: who goes on, or that nobody does."""


def living(case: CaseState) -> list[int]:
    """Places of the people of the case who are not recorded as dead."""
    return [place for place in range(len(case.people)) if place not in case.deaths]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nobody's death can be recorded."""
    if problem := case_stands(case, world):
        return problem
    return None if living(case) else Problem(NOBODY)


def check(draft: RecordDeathDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. The day of a death is a fact of its own: it may lie before the registration became known."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if draft.place not in {str(place) for place in living(case)}:
        problems.append(Problem(WHO, "place"))
    problems += day_problems(draft.died_on, "died_on", world, None, "")
    return problems + required(draft.successor, "successor", QT_TRANSLATE_NOOP("Word", "谁接着办，或者没有人接着办"))


def decide(draft: RecordDeathDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`party.died`."""
    fact = PartyDied(int(draft.place), draft.died_on, draft.successor.strip())
    return [on_case(states.files[draft.case].case, fact, draft.id)]


ACT = Act("record_death", "信访人去世", RecordDeathDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES)
