"""承诺收回: it cannot be kept; why, told to whom it was given before it ends here.

Of what a leader instructed (批示) the petitioner may never have heard: that is asked, and nothing is told that nobody knows of.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated, minds_nothing, required
from app.acts.promising import asked_for_data, none_open, on_holder, promise_of, reads_holder, told_problems
from app.domain.entries import NewEntry
from app.domain.hall_terms import GivenIn
from app.domain.kinds import PromiseTakenBack
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.promises import PromiseState
from app.domain.world import World

NOT_ASKED = template(
    "take_back.told", QT_TRANSLATE_NOOP("Problem", "请选这项批示告诉过信访人没有：告诉过的，要先向他说明再收回。")
)
YES, NO = "yes", "no"


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
    told: str = ""
    """Of an instruction YES or NO, whether the petitioner heard of it at all; nothing is assumed."""


def from_leader(promise: PromiseState | None) -> bool:
    """Whether a leader instructed it, which is said to the petitioner or not."""
    return promise is not None and promise.given_in == GivenIn.INSTRUCTION.code


def check(draft: TakeBackPromiseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: nothing is taken back behind the petitioner's back."""
    promise, problems = promise_of(draft, states, world)
    if promise is None or (problems := asked_for_data(promise)):
        return problems
    problems = required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么兑现不了"))
    if from_leader(promise) and draft.told not in (YES, NO):
        return [*problems, Problem(NOT_ASKED, "told")]
    unheard = from_leader(promise) and draft.told == NO
    return problems if unheard else problems + told_problems(draft.told_on, world, promise.made_on)


def decide(draft: TakeBackPromiseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`promise.taken_back`."""
    told_on = "" if draft.told == NO else draft.told_on
    fact = PromiseTakenBack(draft.promise, draft.reason.strip(), told_on)
    return [on_holder(draft, states, fact, draft.id, back_dated(told_on, world) if told_on else None)]


ACT = Act(
    "take_back_promise", "承诺收回", TakeBackPromiseDraft, reads_holder, check, decide, none_open, minds=minds_nothing,
)  # fmt: skip
