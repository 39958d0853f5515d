"""感谢收回: entered by mistake, or whoever sent it wants it back; it stays on record and is shown to nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.acts.act import READ_ONLY, Act, Ids, States, minds_nothing, required, routing
from app.acts.interest import Bearing
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import ThanksWithdrawn
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

UNKNOWN = template("thanks.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这一条，可能还没有传到本机，或者已经收回。"))


@dataclass(frozen=True, slots=True)
class WithdrawThanksDraft:
    """Which thanks, on which case if on one, and why they are shown no more."""

    id: str
    case: str = ""
    thanks: str = ""
    reason: str = ""


def _subject(draft: WithdrawThanksDraft) -> Subject:
    return Subject("case", draft.case) if draft.case else Subject("thanks", draft.thanks)


def _state(draft: WithdrawThanksDraft, states: States) -> Any | None:
    return states.case(draft.case) if draft.case else states.others.get(_subject(draft))


def reads(draft: WithdrawThanksDraft) -> tuple[Subject, ...]:
    """What they stand on."""
    return (_subject(draft),)


def check(draft: WithdrawThanksDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state = _state(draft, states)
    found = state.thanks.get(draft.thanks) if state else None
    if state is None or found is None or found.withdrawn:
        return [Problem(UNKNOWN)]
    if state.read_only:
        return [Problem(READ_ONLY)]
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么收回"))


def decide(draft: WithdrawThanksDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`thanks.withdrawn`."""
    state = _state(draft, states)
    assert state is not None
    route = routing(state) if draft.case else state.routing
    return [NewEntry(draft.id, _subject(draft), ThanksWithdrawn(draft.thanks, draft.reason.strip()), route)]


ACT = Act(
    "withdraw_thanks",
    "感谢收回",
    WithdrawThanksDraft,
    reads,
    check,
    decide,
    bearing=Bearing.TAKES_IN,
    minds=minds_nothing,
)
