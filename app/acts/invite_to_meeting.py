"""请人、提醒: each of them gets a letter of their own; that they were told, and when, stands on the meeting."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, day_problems
from app.acts.meetings import coming, on_meeting, reads_meeting
from app.domain.entries import NewEntry
from app.domain.kinds import MeetingInvited
from app.domain.meeting_terms import Invitation
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOBODY = template("meeting.nobody", QT_TRANSLATE_NOOP("Problem", "请选给谁。"))
STRANGER = template("meeting.stranger", QT_TRANSLATE_NOOP("Problem", "“{name}”不在这次会请的人里。"))


@dataclass(frozen=True, slots=True)
class InviteToMeetingDraft:
    """Who is told, how and on which day."""

    id: str
    meeting: str
    names: tuple[str, ...] = ()
    way: str = Invitation.LETTER.code
    told_on: str = ""


def check(draft: InviteToMeetingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    meeting, problems = coming(draft, states, world)
    if meeting is None:
        return problems
    problems = [] if draft.names else [Problem(NOBODY, "names")]
    unknown = [name for name in draft.names if name not in meeting.addressees]
    problems += [Problem(STRANGER, "names", {"name": name}) for name in unknown[:1]]
    return problems + day_problems(draft.told_on, "told_on", world, None, "")


def decide(draft: InviteToMeetingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.invited`."""
    return [on_meeting(draft, states, MeetingInvited(draft.way, draft.names, draft.told_on))]


ACT = Act("invite_to_meeting", "请人", InviteToMeetingDraft, reads_meeting, check, decide)
