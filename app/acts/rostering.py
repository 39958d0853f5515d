"""What the acts on a roster share: its shift, who may be on it, and why not."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from app.acts.act import READ_ONLY, States
from app.acts.enlist_helper import UNKNOWN, helper_of
from app.acts.meetings import booking_problems
from app.domain.calendar import chinese_date
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.helpers import HelperState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.rosters import RosterState, ShiftState
from app.domain.world import World

GONE = template("roster.gone", QT_TRANSLATE_NOOP("Problem", "找不到这一班，可能已经取消，请再看一眼值班表。"))
PAST = template("roster.past", QT_TRANSLATE_NOOP("Problem", "{day}已经过去了，值班表只排今天和以后的。"))
TERM = template("roster.term", QT_TRANSLATE_NOOP("Problem", "{name}的任期是{first}到{last}，{day}不在里面。"))
TWICE = template(
    "roster.twice", QT_TRANSLATE_NOOP("Problem", "{name}在{day} {at}已经排了{place}，同一个时候只能在一处。")
)
BEGUN = template("roster.begun", QT_TRANSLATE_NOOP("Problem", "这一班已经签到了，不再改。"))
NO_TIME = template("roster.time", QT_TRANSLATE_NOOP("Problem", "时间读不懂，请写成 09:00 的样子。"))
NOBODY = template("roster.nobody", QT_TRANSLATE_NOOP("Problem", "这一班还没有人，先请一位帮手。"))
_TIME = re.compile(r"(\d{1,2})[:：.点](\d{2})分?")


def roster_of(roster: str, states: States) -> RosterState:
    """The roster of a draft; an empty one where nothing was planned yet."""
    state: RosterState | None = states.others.get(Subject("roster", roster))
    return state or RosterState(roster)


def reads_roster(draft: Any) -> tuple[Subject, ...]:
    """An act on a shift reads the roster it stands on."""
    return (Subject("roster", draft.roster),)


def shift_of(roster: str, shift: str, states: States) -> tuple[ShiftState | None, list[Problem]]:
    """The shift of a draft, or why nothing can be done with it."""
    state = roster_of(roster, states)
    if state.read_only:
        return None, [Problem(READ_ONLY)]
    found = state.shifts.get(shift)
    return (found, []) if found and not found.dropped else (None, [Problem(GONE)])


def clock_time(typed: str) -> str:
    """A time of the day as it is kept, "09:00"; empty for what is none."""
    found = _TIME.fullmatch(typed.strip())
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return ""
    return f"{int(found[1]):02}:{found[2]}"


def past_problem(day: date, world: World, field: str = "") -> list[Problem]:
    """A roster is made for today and later."""
    return [Problem(PAST, field, {"day": chinese_date(day)})] if day < world.today else []


def taken_problem(
    helper: str, shift: ShiftState, roster: RosterState, states: States, field: str, without: tuple[str, ...] = ()
) -> Problem | None:
    """Why somebody cannot be on a shift: not known, not in their term, on another one at that time (those `without` it left
    aside), or outside, at a meeting or the like."""
    state: HelperState | None = helper_of(helper, states)
    if state is None or state.told is None or state.term_to is None:
        return Problem(UNKNOWN, field)
    day = chinese_date(shift.on)
    if not state.serves_on(shift.on):
        first, last = chinese_date(date.fromisoformat(state.told.term_from)), chinese_date(state.term_to)
        return Problem(TERM, field, {"name": state.name, "first": first, "last": last, "day": day})
    for other in roster.shifts.values():
        if (
            other.helper == helper
            and other.id not in (shift.id, *without)
            and other.meets(shift.on, shift.starts, shift.ends)
        ):
            return Problem(TWICE, field, {"name": state.name, "day": day, "at": other.at, "place": other.place})
    # what else there is on that day; the shifts of this roster were looked at above, as this draft leaves them
    that_day = replace(states, lines=tuple(row for row in states.lines if row.line.on == shift.on))
    found = booking_problems(roster.id, shift.at, "", {field: (state.name,)}, "", that_day)
    return found[0] if found else None


def on_roster(roster: str, body: Body, entry: str, world: World) -> NewEntry:
    """An entry on a roster, to this station and those above it."""
    return NewEntry(entry, Subject("roster", roster), body, Routing((world.station.org,)))
