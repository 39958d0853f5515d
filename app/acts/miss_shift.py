"""请假缺勤: whoever was on a shift cannot come, and why; the shift is a gap until somebody takes it."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.rostering import NOBODY, on_roster, reads_roster, shift_of
from app.domain.entries import NewEntry
from app.domain.kinds import RosterMissed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

THERE = template("roster.there", QT_TRANSLATE_NOOP("Problem", "{name}已经签到了，不能再记来不了。"))


@dataclass(frozen=True, slots=True)
class MissShiftDraft:
    """Which shift, and why; in general words, an illness is nobody's business."""

    id: str
    roster: str
    shift: str
    reason: str = ""


def check(draft: MissShiftDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    shift, problems = shift_of(draft.roster, draft.shift, states)
    if shift is None:
        return problems
    if not shift.helper:
        return [Problem(NOBODY)]
    if shift.came:
        return [Problem(THERE, values={"name": shift.helper_name})]
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么来不了"))


def decide(draft: MissShiftDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`roster.missed`."""
    return [on_roster(draft.roster, RosterMissed(draft.shift, draft.reason.strip()), draft.id, world)]


ACT = Act("miss_shift", "请假缺勤", MissShiftDraft, reads_roster, check, decide)
