"""What the acts on meetings share: which meeting it is, whether it is still to come, when it is, who is there already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from app.acts.act import Ids, States, back_dated, day_format_problems
from app.acts.call_hearing import moment_of
from app.acts.meeting_audience import keeper_of, shut, to_bodies
from app.acts.promising import made
from app.domain.calendar import chinese_date
from app.domain.docket import overlap
from app.domain.entries import Body, NewEntry
from app.domain.envelope import CHINA, Subject
from app.domain.hall_terms import GivenIn, What
from app.domain.kinds import Duty
from app.domain.masking import mask_names
from app.domain.meeting_terms import MeetingStep
from app.domain.meetings import MeetingState
from app.domain.outreach_terms import OutreachStep
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.roster_terms import ShiftStep
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

UNKNOWN = template("meeting.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这次会，可能还没有传到本机。"))
NOT_COMING = template("meeting.not_coming", QT_TRANSLATE_NOOP("Problem", "这次会已经{how}，不再改。"))
NOT_OURS = template(
    "meeting.not_ours",
    QT_TRANSLATE_NOOP(
        "Problem", "这次会是{org}召集的，改期、改内容、记纪要都请那里来办；会上答应的事，谁办的谁照样记兑现。"
    ),
)
CANCELLED = template("meeting.cancelled", QT_TRANSLATE_NOOP("Problem", "这次会已经注明不开了。"))
TIMES = template("meeting.times", QT_TRANSLATE_NOOP("Problem", "几点到几点读不懂，请写成 9:30-11:00 的样子。"))
ENDS_FIRST = template("meeting.ends", QT_TRANSLATE_NOOP("Problem", "散会要在开会以后，请核对几点到几点。"))
PAST = template(
    "meeting.past", QT_TRANSLATE_NOOP("Problem", "这个时间已经过了。要是补记开过的会，请写明为什么现在才记。")
)
LAST_YEAR = template(
    "meeting.last_year", QT_TRANSLATE_NOOP("Problem", "{day}已经过了。要是说明年，请把年份写上：{next}。")
)
ROOM_TAKEN = template(
    "meeting.room", QT_TRANSLATE_NOOP("Problem", "{place}这天 {at} 已经有“{title}”，请换时间或者换地方。")
)
PERSON_TAKEN = template(
    "meeting.person", QT_TRANSLATE_NOOP("Problem", "{name}这天 {at} 要去“{title}”，请换时间或者另请一位。")
)
BOOKED = (
    What.MEETING.code, What.HEARING.code, What.MEDIATION.code, What.RECEPTION.code, What.OUTREACH.code, What.SHIFT.code,
)  # fmt: skip
STANDS = (
    MeetingStep.COMING.code,
    MeetingStep.HELD.code,
    OutreachStep.PLANNED.code,
    ShiftStep.PLANNED.code,
    ShiftStep.PRESENT.code,
)
NO_ROOMS = (What.OUTREACH.code, What.SHIFT.code)
"""A station outside and a post in the hall are no rooms: several may be there."""
ANOTHER = QT_TRANSLATE_NOOP("Word", "别的事")
"""What is said of a restricted case that takes the room."""
People = Mapping[str, Sequence[str]]
_APART = re.compile(r"\s*(?:[-－—–~～至到]+)\s*")
ACROSS_DAYS = 200
"""A day this long gone that was typed for a meeting ahead is most likely meant for the next year."""


def reads_meeting(draft: Any) -> tuple[Subject, ...]:
    """An act on a meeting reads it."""
    return (Subject("meeting", draft.meeting),)


def theirs(meeting: MeetingState, world: World) -> Problem | None:
    """Whose the meeting is, where another station called it: whoever only received it changes nothing of it."""
    if meeting.org == world.station.org:
        return None
    area = world.lookup.directory.area(meeting.org)
    return Problem(NOT_OURS, values={"org": area.name if area else meeting.org})


def _meeting_of(draft: Any, states: States, world: World) -> tuple[MeetingState | None, list[Problem]]:
    """The meeting of a draft, called here, or why there is none."""
    state: MeetingState | None = states.others.get(Subject("meeting", draft.meeting))
    if state is None or state.read_only:
        return None, [Problem(UNKNOWN)]
    problem = theirs(state, world) or shut(state, world)
    return (None, [problem]) if problem else (state, [])


def coming(draft: Any, states: States, world: World) -> tuple[MeetingState | None, list[Problem]]:
    """The meeting of a draft that is still to be held, or why there is none."""
    state, problems = _meeting_of(draft, states, world)
    if state is not None and state.step is not MeetingStep.COMING:
        return None, [Problem(NOT_COMING, values={"how": state.step.chinese})]
    return state, problems


def not_cancelled(draft: Any, states: States, world: World) -> tuple[MeetingState | None, list[Problem]]:
    """The meeting of a draft that is to come or was held, or why there is none."""
    state, problems = _meeting_of(draft, states, world)
    return (None, [Problem(CANCELLED)]) if state and state.cancelled and not state.held_on else (state, problems)


def state_of(draft: Any, states: States) -> MeetingState:
    """The meeting of a draft that was checked."""
    state: MeetingState = states.others[Subject("meeting", draft.meeting)]
    return state


def on_meeting(draft: Any, states: States, body: Body, entry: str = "", happened_on: date | None = None) -> NewEntry:
    """An entry about the meeting, to all who have it."""
    meeting = state_of(draft, states)
    return NewEntry(entry or draft.id, meeting.subject, body, meeting.routing, happened_on)


def names_somebody(text: str, meeting: MeetingState) -> bool:
    """Whether a text that lists show to everybody names one of those whose cases the meeting is about."""
    return mask_names(text, meeting.named) != text


def span_of(on: str, times: str) -> tuple[str, str]:
    """(09:30, 11:00) of a readable "9:30-11:00", else two empty texts."""
    found = _APART.split(times.strip())
    moments = [moment_of(on, typed) for typed in found]
    if len(moments) != 2 or not all(moments):
        return "", ""
    starts, ends = (f"{moment:%H:%M}" for moment in moments if moment)
    return starts, ends


def when_problems(on: str, times: str, world: World) -> list[Problem]:
    """Problems of a day ahead and of its times."""
    if problems := day_format_problems(on, "on"):
        return problems
    if problem := _gone(date.fromisoformat(on), world.today):
        return [problem]
    starts, ends = span_of(on, times)
    if not starts:
        return [Problem(TIMES, "times")]
    if ends <= starts:
        return [Problem(ENDS_FIRST, "times")]
    over = datetime.fromisoformat(f"{on}T{ends}:00").replace(tzinfo=CHINA) < world.now
    return [Problem(PAST, "times")] if over else []


def _gone(day: date, today: date) -> Problem | None:
    """Why a day lies behind us; one that is near in the next year is asked for with its year."""
    if day >= today:
        return None
    coming_year = day.year + 1
    try:
        again = day.replace(year=coming_year)
    except ValueError:
        return Problem(PAST, "on")
    if day.year == today.year and (again - today).days < ACROSS_DAYS:
        return Problem(LAST_YEAR, "on", {"day": chinese_date(day), "next": again.isoformat()})
    return Problem(PAST, "on")


def promises_at_meeting(
    draft: Any, states: States, duties: Iterable[Duty], made_on: str, world: World, ids: Ids
) -> list[NewEntry]:
    """What was taken on at a meeting, to all who have it and to whoever took it on; it becomes theirs on 今日: a colleague's
    who is named, a body's of the directory at the desk of its organisation."""
    found = []
    for duty in duties:
        owner = keeper_of(duty.who, world)
        promise = made(ids.entry(), duty.what, owner, duty.who, duty.by_on, world, GivenIn.MEETING.code, made_on)
        entry = on_meeting(draft, states, promise, ids.entry(), back_dated(made_on, world))
        found += to_bodies(entry, [duty.who], state_of(draft, states), world, ids)
    return found


# ---------- who and what is taken already


def bookings(on: str) -> tuple[AgendaQuery, ...]:
    """What stands on that day and is not called off."""
    if day_format_problems(on, "on"):
        return ()
    day = date.fromisoformat(on)
    return (AgendaQuery(BOOKED, STANDS, day, day),)


def booking_problems(meeting: str, at: str, place: str, people: People, chair: str, states: States) -> list[Problem]:
    """The room or a person taken twice at one time. `people`: field → names; `chair`: user id of who leads it."""
    found: dict[tuple[str, str], Problem] = {}
    for row in states.lines:
        if row.subject.id == meeting or not row.line.at or not overlap(at, row.line.at):
            continue
        values = {"at": row.line.at, "title": ANOTHER if row.restricted else row.line.title or row.line.place}
        if place and row.line.place == place and row.line.what not in NO_ROOMS:
            found["", "place"] = Problem(ROOM_TAKEN, "place", {"place": place, **values})
        there = _people(row)
        for field_name, names in people.items():
            same = chair and chair == row.line.owner and field_name == "chair"
            for name in (one for one in names if one and (same or one in there)):
                found[name, field_name] = Problem(PERSON_TAKEN, field_name, {"name": name, **values})
    return list(found.values())


def _people(row: AgendaRow) -> set[str]:
    """Whom a line takes. Of two thousand who serve on a service day many are called the same: there only helpers are known."""
    detail = row.line.detail or {}
    if detail.get("service_day"):
        return set(detail["known"])
    return {row.line.owner_name, *detail.get("guests", ()), *detail.get("going", ())} - {""}
