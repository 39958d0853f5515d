"""What falls due when: read in one go, grouped here, because the store sorts by day alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.desk import Desk
from app.domain.calendar import Calendar
from app.domain.going import owing
from app.domain.last_day import LastDay, last_day
from app.domain.world import World
from app.ports import CaseFilter, CaseRow, CasesQuery, DeadlinesQuery, DuesQuery
from app.ports.agenda import AgendaRow
from app.reports.own_duties import OwnDuty, agreed_days
from app.reports.promises_due import promises_due

TODAY, WEEK, LATE, ALL = "today", "week", "late", "all"
BY_DAY, BY_UNIT, BY_OFFICER = "day", "unit", "officer"
WEEKS = 4
MOST, MOST_IN_HAND = 300, 2000
NOBODY = "-"
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DueDay:
    """One day of the strip: how many open cases are to be acted on by then, and what kind of day it is."""

    day: date
    count: int
    working: bool
    name: str
    """The holiday, or empty."""
    late: bool = False
    """The day it rolls to is past too."""


@dataclass(frozen=True, slots=True)
class Due:
    """The page: the coming weeks, how many in each span, and the rows of the chosen one."""

    world: World
    days: tuple[DueDay, ...]
    counts: dict[str, int]
    rows: tuple[CaseRow, ...]
    agreed: tuple[OwnDuty, ...] = ()
    """The days that agreements name: no periods of the law, and in none of the counts."""
    promises: tuple[AgendaRow, ...] = ()
    """The days that were promised, likewise."""


def spans(today: date, calendar: Calendar) -> dict[str, CaseFilter]:
    """The filters of the spans; a week ends on Sunday. What rolls over a holiday to today or later is not late yet."""
    lapsed = calendar.last_lapsed(today)
    sunday = today + (6 - today.weekday()) * _DAY
    return {
        TODAY: CaseFilter(open=True, due_from=lapsed + _DAY, due_to=today),
        WEEK: CaseFilter(open=True, due_from=lapsed + _DAY, due_to=sunday),
        LATE: CaseFilter(open=True, due_to=lapsed),
        ALL: CaseFilter(open=True, due_to=date.max),
    }


def on_day(day: date) -> CaseFilter:
    """What is to be acted on by this very day."""
    return CaseFilter(open=True, due_from=day, due_to=day)


def chosen(asked: str | date, today: date, calendar: Calendar) -> CaseFilter:
    """What a span or a day of the strip shows: today with what rolled over a holiday to it."""
    if asked == today:
        asked = TODAY
    return on_day(asked) if isinstance(asked, date) else spans(today, calendar)[asked]


def read_due(desk: Desk, asked: str | date, by: str) -> Due:
    """Read the page; `asked` is a span or a day. By officer, what nobody has in hand comes first. Raises Unavailable."""
    world = desk.world()
    today, calendar = world.today, world.lookup.calendar
    lapsed = calendar.last_lapsed(today)
    dues = dict(desk.read(DuesQuery()))
    monday = today - today.weekday() * _DAY
    counts = {
        key: sum(n for day, n in dues.items() if _within(day, filter_))
        for key, filter_ in spans(today, calendar).items()
    }
    # what rolled over a holiday to today is counted there, not on the day off
    shown = {day: n for day, n in dues.items() if not lapsed < day < today} | {today: counts[TODAY]}
    days = tuple(
        DueDay(day, shown.get(day, 0), calendar.is_working(day), calendar.holiday(day), day <= lapsed)
        for day in (monday + n * _DAY for n in range(7 * WEEKS))
    )
    span = chosen(asked, today, calendar)
    query = DeadlinesQuery(span.due_from or date.min, span.due_to or date.max, by == BY_OFFICER, MOST)
    return Due(world, days, counts, desk.read(query), agreed_days(desk.read, world), promises_due(desk.read, world))


def in_hand(desk: Desk, officer: str, name: str) -> tuple[CaseRow, ...]:
    """All open cases of an officer, by id, or by name for somebody elsewhere. Raises Unavailable."""
    found = desk.read(CasesQuery(CaseFilter(open=True, officer=officer or NOBODY), limit=MOST_IN_HAND))
    return tuple(row for row in found if row.officer == officer and row.officer_name == name)


def _within(day: date, filter_: CaseFilter) -> bool:
    return (filter_.due_from or date.min) <= day <= (filter_.due_to or date.max)


@dataclass(frozen=True, slots=True)
class DueRow:
    """A case in its group; `group` stands on the first row of a group only."""

    case: CaseRow
    group: str = ""
    count: int = 0


def last_day_of(row: CaseRow, today: date) -> LastDay:
    """The last day of a case that has one."""
    due = row.due_on or date.max
    return last_day(due, row.closes_on or due, today)


def grouped(rows: Sequence[CaseRow], by: str, world: World) -> list[DueRow]:
    """The rows in groups by the day that binds, by the unit that owes it (our own first) or by officer; what nobody has
    in hand before the rest, most urgent first in a group."""

    def owes(row: CaseRow) -> str:
        name = owing(row.due_rule, row.handler)
        return "" if name == world.station.name else name

    of = {
        BY_DAY: lambda row: str(last_day_of(row, world.today).day),
        BY_UNIT: owes,
        BY_OFFICER: lambda row: row.officer_name,
    }
    names = [of[by](row) for row in rows]
    ordered = sorted(zip(names, rows, strict=True), key=lambda pair: (pair[0], bool(pair[1].officer_name)))
    found: list[DueRow] = []
    seen: set[str] = set()
    for name, row in ordered:
        found.append(DueRow(row, "" if name in seen else name, 0 if name in seen else names.count(name)))
        seen.add(name)
    return found
