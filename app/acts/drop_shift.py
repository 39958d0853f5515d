"""取消一班: there is no such shift after all; after the roster hung on the wall with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.rostering import BEGUN, on_roster, past_problem, reads_roster, shift_of
from app.domain.entries import NewEntry
from app.domain.kinds import RosterDropped
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class DropShiftDraft:
    """Which shift, and why it is none."""

    id: str
    roster: str
    shift: str
    reason: str = ""


def check(draft: DropShiftDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    shift, problems = shift_of(draft.roster, draft.shift, states)
    if shift is None:
        return problems
    if shift.came:
        return [Problem(BEGUN)]
    return past_problem(shift.on, world) or required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么取消"))


def decide(draft: DropShiftDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`roster.dropped`."""
    return [on_roster(draft.roster, RosterDropped(draft.shift, draft.reason.strip()), draft.id, world)]


ACT = Act("drop_shift", "取消一班", DropShiftDraft, reads_roster, check, decide)
