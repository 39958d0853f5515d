"""交班留言: who leaves the window tells whoever comes next what lists do not say."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, reads_nothing, required
from app.domain.days import day_subject
from app.domain.entries import NewEntry
from app.domain.envelope import Routing
from app.domain.kinds import ShiftHandedOver
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class HandOverShiftDraft:
    """What whoever comes next has to know."""

    id: str
    note: str = ""


def check(draft: HandOverShiftDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    return required(draft.note, "note", QT_TRANSLATE_NOOP("Word", "留言"))


def decide(draft: HandOverShiftDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`shift.handed_over`, on the day."""
    org = world.station.org
    return [NewEntry(draft.id, day_subject(org, world.today), ShiftHandedOver(draft.note.strip()), Routing((org,)))]


ACT = Act("hand_over_shift", "交班留言", HandOverShiftDraft, reads_nothing, check, decide)
