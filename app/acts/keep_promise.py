"""承诺兑现: what was done, on which day."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated, minds_nothing, required
from app.acts.promising import asked_for_data, none_open, on_holder, promise_of, reads_holder, told_problems
from app.domain.entries import NewEntry
from app.domain.kinds import PromiseKept
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class KeepPromiseDraft:
    """Which promise, what was done, when."""

    id: str
    case: str = ""
    about: tuple[str, str] = ("", "")
    """Kind and id of what it was given in, where that is no case."""
    promise: str = ""
    text: str = ""
    kept_on: str = ""


def check(draft: KeepPromiseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    promise, problems = promise_of(draft, states, world)
    if promise is None or (problems := asked_for_data(promise)):
        return problems
    problems = required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "怎么兑现的"))
    return problems + told_problems(draft.kept_on, world, promise.made_on, "kept_on")


def decide(draft: KeepPromiseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`promise.kept`."""
    fact = PromiseKept(draft.promise, draft.text.strip(), draft.kept_on)
    return [on_holder(draft, states, fact, draft.id, back_dated(draft.kept_on, world))]


ACT = Act(
    "keep_promise", "承诺兑现", KeepPromiseDraft, reads_holder, check, decide, none_open,
    minds=minds_nothing,
)  # fmt: skip
