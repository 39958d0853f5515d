"""治理措施: what is done about the cause, by whom, by when: a promise that stands on its project."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, minds_nothing
from app.acts.projecting import on_project, project_of
from app.acts.promising import made, promise_problems
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.hall_terms import GivenIn
from app.domain.problems import Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class AddMeasureDraft:
    """Of which project, what, whose it is, by when."""

    id: str
    project: str = ""
    text: str = ""
    owner: str = ""
    owner_name: str = ""
    due_on: str = ""


def reads(draft: AddMeasureDraft) -> tuple[Subject, ...]:
    """The project."""
    return (Subject("project", draft.project),)


def check(draft: AddMeasureDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state, problems = project_of(draft.project, states)
    if state is None:
        return problems
    return promise_problems(draft.text, draft.owner, draft.owner_name, draft.due_on, world)


def decide(draft: AddMeasureDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`promise.made`."""
    given_in = GivenIn.PROJECT.code
    fact = made(ids.entry(), draft.text, draft.owner, draft.owner_name, draft.due_on, world, given_in)
    return [on_project(draft.project, fact, draft.id, world)]


ACT = Act("add_measure", "治理措施", AddMeasureDraft, reads, check, decide, minds=minds_nothing)
