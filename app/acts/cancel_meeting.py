"""不开了: a meeting that is not held at all, and why."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.meetings import coming, on_meeting, reads_meeting
from app.domain.entries import NewEntry
from app.domain.kinds import MeetingCancelled
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class CancelMeetingDraft:
    """Which meeting, and why it is not held."""

    id: str
    meeting: str
    reason: str = ""


def check(draft: CancelMeetingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    meeting, problems = coming(draft, states, world)
    if meeting is None:
        return problems
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么不开了"))


def decide(draft: CancelMeetingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.cancelled`."""
    return [on_meeting(draft, states, MeetingCancelled(draft.reason.strip()))]


ACT = Act("cancel_meeting", "不开了", CancelMeetingDraft, reads_meeting, check, decide)
