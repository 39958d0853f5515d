"""录入放假安排: the State Council's notice for a year, pasted or typed; the calendar has a further edition from today."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts.act import Act, Ids, States, reads_nothing, required
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.holiday_notice import Notice, read_notice
from app.domain.in_force import as_written
from app.domain.kinds import CalendarAnnounced
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Lookup, World

FIRST_YEAR = 2004
"""The table begins here; nobody changes a year before it."""
YEARS_AHEAD = 2
YEAR = template("notice.year", QT_TRANSLATE_NOOP("Problem", "请写年份，{first} 到 {last} 之间。"))
SAME = template("notice.same", QT_TRANSLATE_NOOP("Problem", "和已经录入的 {year} 年安排一样，不用再录。"))


@dataclass(frozen=True, slots=True)
class AnnounceHolidaysDraft:
    """The notice as pasted or typed."""

    id: str
    year: str = ""
    text: str = ""
    source: str = ""


def _year(draft: AnnounceHolidaysDraft, world: World) -> int | None:
    year = int(draft.year) if draft.year.strip().isdecimal() else 0
    return year if FIRST_YEAR <= year <= world.today.year + YEARS_AHEAD else None


def notice_of(draft: AnnounceHolidaysDraft, world: World) -> Notice:
    """What the draft says, as far as it can be read."""
    year = _year(draft, world)
    return read_notice(draft.text, year, draft.source.strip()) if year else Notice((), ())


def law_with(draft: AnnounceHolidaysDraft, world: World) -> Lookup:
    """The law as it would be with this notice: to see which deadlines it moves, before it is entered."""
    calendar = world.lookup.calendar.with_notice(int(draft.year), notice_of(draft, world).days, world.today)
    return replace(world.lookup, calendar=calendar)


def check(draft: AnnounceHolidaysDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: no year, no source, a text that is not the notice of that year, nothing new in it."""
    problems = required(draft.source, "source", QT_TRANSLATE_NOOP("Word", "通知文号或者出处"))
    year = _year(draft, world)
    if year is None:
        values = {"first": str(FIRST_YEAR), "last": str(world.today.year + YEARS_AHEAD)}
        return [Problem(YEAR, "year", values), *problems]
    notice = notice_of(draft, world)
    problems += notice.problems
    calendar = world.lookup.calendar
    known = {day: special.working for day, special in calendar.days.items() if special.notice_year == year}
    if not notice.problems and known == {special.day: special.working for special in notice.days}:
        problems.append(Problem(SAME, "text", {"year": str(year)}))
    return problems


def decide(draft: AnnounceHolidaysDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`calendar.announced`."""
    notice = notice_of(draft, world)
    body = CalendarAnnounced(int(draft.year), draft.source.strip(), as_written(notice.days))
    subject = Subject("calendar", f"{world.station.org}.{draft.year.strip()}")
    return [NewEntry(draft.id, subject, body, Routing((world.station.org,)))]


ACT = Act("announce_holidays", "录入放假安排", AnnounceHolidaysDraft, reads_nothing, check, decide)
