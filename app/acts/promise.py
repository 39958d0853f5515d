"""承诺: what we told the petitioner we would do, by when, and who sees to it. It may be given at any time, also after 办结."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, case_stands, checked_case, minds_nothing, on_case, reads_case
from app.acts.leak import Told
from app.acts.promising import made, promise_problems
from app.acts.stand_in import given_to
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.hall_terms import GivenIn
from app.domain.problems import Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    """What, by when, whose it is and where it was given."""

    id: str
    case: str
    text: str = ""
    owner: str = ""
    """User id; empty for somebody elsewhere, then `owner_name` says who."""
    owner_name: str = ""
    due_on: str = ""
    given_in: str = GivenIn.TALK.code


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be promised on it; after 办结 it can."""
    return case_stands(case, world)


def tells(draft: PromiseDraft, case: CaseState, world: World) -> list[Told]:
    """Whoever keeps it learns of the case."""
    return given_to("owner_name", draft.owner, draft.owner_name, case, world)


def check(draft: PromiseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    return promise_problems(draft.text, draft.owner, draft.owner_name, draft.due_on, world)


def decide(draft: PromiseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`promise.made`."""
    case = states.files[draft.case].case
    fact = made(ids.entry(), draft.text, draft.owner, draft.owner_name, draft.due_on, world, draft.given_in)
    return [on_case(case, fact, draft.id)]


ACT = Act(
    "promise", "承诺", PromiseDraft, reads_case, check, decide, allowed, tells=tells, minds=minds_nothing, gives=True
)
