"""排班: a shift on one day or on several, with a helper or still without; put right on the same shift."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import READ_ONLY, Act, Ids, States, day_format_problems, required
from app.acts.enlist_helper import helper_of
from app.acts.meetings import bookings
from app.acts.rostering import BEGUN, GONE, NO_TIME, clock_time, on_roster, past_problem, roster_of, taken_problem
from app.domain.calendar import chinese_date
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import RosterPlanned
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.rosters import ShiftState, month_of
from app.domain.world import World
from app.ports.agenda import AgendaQuery

TURNED = template(
    "roster.turned", QT_TRANSLATE_NOOP("Problem", "下班的时间要在上班的时间以后；过了夜里十二点的，请分成两班。")
)
OTHER_MONTH = template("roster.month", QT_TRANSLATE_NOOP("Problem", "{day}不是这个月的，请到那个月的值班表里排。"))


@dataclass(frozen=True, slots=True)
class PlanShiftDraft:
    """Days, times, place, and who. `shift`: the one that is put right; empty for new ones. `helper`: empty for nobody yet."""

    id: str
    roster: str
    shift: str = ""
    days: tuple[str, ...] = ()
    starts: str = ""
    ends: str = ""
    place: str = ""
    helper: str = ""
    reason: str = ""


def reads(draft: PlanShiftDraft) -> tuple[Subject, ...]:
    """The roster, and the helper."""
    return (Subject("roster", draft.roster), *((Subject("helper", draft.helper),) if draft.helper else ()))


def on_agenda(draft: PlanShiftDraft, states: States) -> tuple[AgendaQuery, ...]:
    """What else the helper may have on those days."""
    return tuple(asked for day in draft.days for asked in bookings(day)) if draft.helper else ()


def check(draft: PlanShiftDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    roster = roster_of(draft.roster, states)
    if roster.read_only:
        return [Problem(READ_ONLY)]
    earlier = roster.shifts.get(draft.shift)
    if draft.shift and (earlier is None or earlier.dropped):
        return [Problem(GONE)]
    if earlier and earlier.came:
        return [Problem(BEGUN)]
    problems = _time_problems(draft) + required(draft.place, "place", QT_TRANSLATE_NOOP("Word", "在哪里值班"))
    problems += _day_problems(draft, world)
    if draft.helper and not problems:
        found = (taken_problem(draft.helper, one, roster, states, "helper") for one in _shifts(draft))
        problems += [p for p in found if p][:1]
    if earlier and roster.published:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "公布以后为什么要改"))
    return problems


def _time_problems(draft: PlanShiftDraft) -> list[Problem]:
    starts, ends = clock_time(draft.starts), clock_time(draft.ends)
    problems = [Problem(NO_TIME, name) for name, time in (("starts", starts), ("ends", ends)) if not time]
    return problems or ([] if starts < ends else [Problem(TURNED, "ends")])


def _day_problems(draft: PlanShiftDraft, world: World) -> list[Problem]:
    for typed in draft.days or ("",):
        if problems := day_format_problems(typed, "days"):
            return problems
        day = date.fromisoformat(typed)
        if day.replace(day=1) != month_of(draft.roster):
            return [Problem(OTHER_MONTH, "days", {"day": chinese_date(day)})]
        if problems := past_problem(day, world, "days"):
            return problems
    return []


def _shifts(draft: PlanShiftDraft) -> list[ShiftState]:
    starts, ends = clock_time(draft.starts), clock_time(draft.ends)
    return [
        ShiftState(draft.shift, date.fromisoformat(day), starts, ends, draft.place.strip(), draft.helper, "")
        for day in dict.fromkeys(draft.days)
    ]


def decide(draft: PlanShiftDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """One `roster.planned` a day."""
    helper = helper_of(draft.helper, states)
    name, entries = helper.name if helper else "", list[NewEntry]()
    for shift in _shifts(draft):
        entry = ids.entry() if entries else draft.id
        body = RosterPlanned(
            draft.shift or entry, shift.on.isoformat(), shift.starts, shift.ends, shift.place, draft.helper, name,
            draft.reason.strip(),
        )  # fmt: skip
        entries.append(on_roster(draft.roster, body, entry, world))
    return entries


ACT = Act("plan_shift", "排班", PlanShiftDraft, reads, check, decide, on_agenda=on_agenda)
