"""承诺改期: it takes longer, or somebody else sees to it; why, and that the petitioner was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import Act, Ids, States, minds_nothing, required
from app.acts.leak import Told
from app.acts.meeting_audience import keeper_of, to_bodies
from app.acts.promising import (
    none_open,
    on_holder,
    promise_of,
    promise_problems,
    reads_holder,
    state_of,
    told_problems,
)
from app.acts.stand_in import given_to
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import PromiseMoved
from app.domain.meetings import MeetingState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOTHING_MOVED = template(
    "promise.nothing_moved", QT_TRANSLATE_NOOP("Problem", "日子还是 {day}，办的人也没有换，没有要改的。")
)


@dataclass(frozen=True, slots=True)
class MovePromiseDraft:
    """Which promise, until when and whose it is now, why, and when the petitioner was told (empty: not yet)."""

    id: str
    case: str = ""
    about: tuple[str, str] = ("", "")
    """Kind and id of what it was given in, where that is no case."""
    promise: str = ""
    due_on: str = ""
    owner: str = ""
    owner_name: str = ""
    reason: str = ""
    told_on: str = ""


def tells(draft: MovePromiseDraft, case: CaseState, world: World) -> list[Told]:
    """Whoever keeps it learns of the case."""
    return given_to("owner_name", draft.owner, draft.owner_name, case, world)


def check(draft: MovePromiseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    promise, problems = promise_of(draft, states, world)
    if promise is None:
        return problems
    problems = promise_problems(promise.text, draft.owner, draft.owner_name, draft.due_on, world)
    same = (_owner(draft, world), draft.owner_name.strip()) == (promise.owner, promise.owner_name)
    if not problems and same and date.fromisoformat(draft.due_on) == promise.due_on:
        problems = [Problem(NOTHING_MOVED, "due_on", {"day": chinese_date(promise.due_on)})]
    problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems + (told_problems(draft.told_on, world, promise.made_on) if draft.told_on else [])


def _owner(draft: MovePromiseDraft, world: World) -> str:
    """Whose it is now; of what was promised at a meeting a body's too, by its name."""
    return draft.owner or (keeper_of(draft.owner_name, world) if draft.about[0] == "meeting" else "")


def decide(draft: MovePromiseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`promise.moved`."""
    fact = PromiseMoved(
        draft.promise, draft.due_on, _owner(draft, world), draft.owner_name.strip(), draft.reason.strip(), draft.told_on
    )
    entry = on_holder(draft, states, fact, draft.id)
    meeting = state_of(draft, states)
    if not isinstance(meeting, MeetingState):
        return [entry]
    return to_bodies(entry, [draft.owner_name], meeting, world, ids)


ACT = Act(
    "move_promise", "承诺改期", MovePromiseDraft, reads_holder, check, decide, none_open,
    tells=tells, minds=minds_nothing, gives=True,
)  # fmt: skip
