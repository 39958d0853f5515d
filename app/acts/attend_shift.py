"""签到签退: whoever is on a shift came, or went. It says who is there for a visitor, and measures nobody."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States
from app.acts.rostering import NO_TIME, NOBODY, clock_time, on_roster, reads_roster, shift_of
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA
from app.domain.kinds import RosterAttended
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.roster_terms import Attendance
from app.domain.world import World

NOT_TODAY = template("roster.not_today", QT_TRANSLATE_NOOP("Problem", "这一班不是今天的；签到、签退只记当天。"))
CAME = template("roster.came", QT_TRANSLATE_NOOP("Problem", "{name} {at}已经签到了。"))
NOT_CAME = template("roster.not_came", QT_TRANSLATE_NOOP("Problem", "还没有签到，先签到再签退。"))
WENT = template("roster.went", QT_TRANSLATE_NOOP("Problem", "{name} {at}已经签退了。"))
AHEAD = template("roster.ahead", QT_TRANSLATE_NOOP("Problem", "这个时间还没有到，请核对。"))
EARLY = template("roster.early", QT_TRANSLATE_NOOP("Problem", "签退的时间要在签到（{at}）以后。"))


@dataclass(frozen=True, slots=True)
class AttendShiftDraft:
    """Which shift, in or out, and when."""

    id: str
    roster: str
    shift: str
    way: str = Attendance.IN.code
    at: str = ""


def check(draft: AttendShiftDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    shift, problems = shift_of(draft.roster, draft.shift, states)
    if shift is None:
        return problems
    if not shift.helper:
        return [Problem(NOBODY)]
    if shift.on != world.today:
        return [Problem(NOT_TODAY)]
    coming = draft.way == Attendance.IN.code
    if shift.went:
        return [Problem(WENT, values={"name": shift.helper_name, "at": shift.went})]
    if coming and shift.came:
        return [Problem(CAME, values={"name": shift.helper_name, "at": shift.came})]
    if not coming and not shift.came:
        return [Problem(NOT_CAME)]
    at = clock_time(draft.at)
    if not at:
        return [Problem(NO_TIME, "at")]
    if at > f"{world.now.astimezone(CHINA):%H:%M}":
        return [Problem(AHEAD, "at")]
    return [Problem(EARLY, "at", {"at": shift.came})] if not coming and at < shift.came else []


def decide(draft: AttendShiftDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`roster.attended`."""
    return [on_roster(draft.roster, RosterAttended(draft.shift, draft.way, clock_time(draft.at)), draft.id, world)]


ACT = Act("attend_shift", "签到签退", AttendShiftDraft, reads_roster, check, decide)
