"""承诺收回: it cannot be kept; why, told to whom it was given before it ends here."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated, minds_nothing, required
from app.acts.promising import none_open, on_holder, promise_of, reads_holder, told_problems
from app.domain.entries import NewEntry
from app.domain.kinds import PromiseTakenBack
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class TakeBackPromiseDraft:
    """Which promise, why it cannot be kept, and when the petitioner was told."""

    id: str
    case: str = ""
    about: tuple[str, str] = ("", "")
    """Kind and id of what it was given in, where that is no case."""
    promise: str = ""
    reason: str = ""
    told_on: str = ""


def check(draft: TakeBackPromiseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: nothing is taken back behind the petitioner's back."""
    promise, problems = promise_of(draft, states)
    if promise is None:
        return problems
    problems = required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么兑现不了"))
    return problems + told_problems(draft.told_on, world, promise.made_on)


def decide(draft: TakeBackPromiseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`promise.taken_back`."""
    fact = PromiseTakenBack(draft.promise, draft.reason.strip(), draft.told_on)
    return [on_holder(draft, states, fact, draft.id, back_dated(draft.told_on, world))]


ACT = Act(
    "take_back_promise", "承诺收回", TakeBackPromiseDraft, reads_holder, check, decide, none_open, minds=minds_nothing,
)  # fmt: skip
