"""改期: another day, time or place for a meeting, and why. Whoever was told of the old one is to be told of the new one."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.meetings import (
    booking_problems,
    bookings,
    coming,
    on_meeting,
    reads_meeting,
    span_of,
    when_problems,
)
from app.domain.entries import NewEntry
from app.domain.kinds import MeetingPostponed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World
from app.ports.agenda import AgendaQuery

SAME = template("meeting.same_time", QT_TRANSLATE_NOOP("Problem", "日子、时间和地方都没有变，不用改期。"))


@dataclass(frozen=True, slots=True)
class PostponeMeetingDraft:
    """Which meeting, when and where instead, and why."""

    id: str
    meeting: str
    on: str = ""
    times: str = ""
    place: str = ""
    reason: str = ""


def on_agenda(draft: PostponeMeetingDraft, states: States) -> tuple[AgendaQuery, ...]:
    """What stands on its new day."""
    return bookings(draft.on)


def check(draft: PostponeMeetingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    meeting, problems = coming(draft, states, world)
    if meeting is None:
        return problems
    problems = when_problems(draft.on, draft.times, world)
    problems += required(draft.place, "place", QT_TRANSLATE_NOOP("Word", "在哪里开"))
    problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么改期"))
    if problems:
        return problems
    at, place = "-".join(span_of(draft.on, draft.times)), draft.place.strip()
    if (draft.on, at, place) == (str(meeting.on), meeting.at, meeting.place):
        return [Problem(SAME, "on")]
    people = {"on": (meeting.chair_name, *meeting.guests)}
    return booking_problems(meeting.id, at, place, people, "", states)


def decide(draft: PostponeMeetingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.postponed`."""
    fact = MeetingPostponed(draft.on, *span_of(draft.on, draft.times), draft.place.strip(), draft.reason.strip())
    return [on_meeting(draft, states, fact)]


ACT = Act(
    "postpone_meeting", "改期", PostponeMeetingDraft, reads_meeting, check, decide, on_agenda=on_agenda
)  # fmt: skip
