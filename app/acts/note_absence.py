"""没有来: who was asked to a meeting and did not come, and why. It is no fault of a citizen and is counted nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.invite_to_meeting import STRANGER
from app.acts.meetings import not_cancelled, on_meeting, reads_meeting
from app.domain.entries import NewEntry
from app.domain.kinds import MeetingMissed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

AHEAD = template("meeting.ahead", QT_TRANSLATE_NOOP("Problem", "会还没有到日子，到那天再记。"))


@dataclass(frozen=True, slots=True)
class NoteAbsenceDraft:
    """Who did not come to which meeting, and why."""

    id: str
    meeting: str
    name: str = ""
    reason: str = ""


def check(draft: NoteAbsenceDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    meeting, problems = not_cancelled(draft, states, world)
    if meeting is None:
        return problems
    if meeting.on is not None and meeting.on > world.today:
        return [Problem(AHEAD)]
    problems = [] if draft.name in meeting.addressees else [Problem(STRANGER, "name", {"name": draft.name})]
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么没有来，不知道就写不知道"))


def decide(draft: NoteAbsenceDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.missed`."""
    return [on_meeting(draft, states, MeetingMissed(draft.name, draft.reason.strip()))]


ACT = Act("note_absence", "没有来", NoteAbsenceDraft, reads_meeting, check, decide)
