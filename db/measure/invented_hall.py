"""Ten years of a busy hall around its cases: rosters, meetings with what is promised at them, and leaders' reception days, as many as
make an agenda long."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from random import Random

from app.domain import kinds as k
from app.domain.entries import Body, NewEntry
from app.domain.envelope import CHINA, Routing, Subject
from app.domain.hall_terms import GivenIn
from app.domain.helper_terms import Dialect, HelperKind, Skill
from app.domain.meeting_terms import Level, MeetingKind
from app.domain.rosters import roster_id
from app.ids import uuid7

Dated = tuple[datetime, NewEntry]
Name = Callable[[], str]
HELPERS, SHIFTS, MEETINGS, RECEPTIONS, VISITS = 60, 6, 24, 5, 6
"""How many help; shifts of a day; of a month meetings and reception days; matters of such a day."""
AHEAD = 2
"""Months that are planned."""
_TIMES = (("09:00", "10:30"), ("10:30", "12:00"), ("14:30", "16:00"))
_WORKING = 5
_SAID, _WITHIN = "把楼道照明修好，回头告诉住户", timedelta(days=14)
_NINE = time(9, tzinfo=CHINA)


def months(
    org: str, cases: Sequence[str], years: int, now: datetime, name: Name, pick: Random
) -> Iterator[list[Dated]]:
    """Who helps, then what was planned month by month, to some months ahead; `cases` are those that meetings are about."""
    helpers = [(uuid7(now), name()) for _ in range(HELPERS)]
    first = date(now.year - years, now.month, 1)
    yield [_new(org, now, Subject("helper", id_), _enlisted(called, first, pick)) for id_, called in helpers]
    for _ in range(12 * years + AHEAD):
        days = [first + timedelta(days=day) for day in range(28)]
        at = min(now, datetime.combine(first, _NINE) - timedelta(days=3))
        working = [day for day in days if day.weekday() < _WORKING]
        meetings = list(_meetings(org, at, working, cases, name, pick))
        yield [
            *(_new(org, at, Subject("roster", roster_id(org, first)), shift) for shift in _shifts(working, helpers)),
            *meetings,
            *_promised(meetings, now.date(), name),
            *_receptions(org, at, working, cases, name, pick),
        ]
        first = (first + timedelta(days=32)).replace(day=1)


def _new(org: str, at: datetime, subject: Subject, body: Body) -> Dated:
    return at, NewEntry(uuid7(at), subject, body, Routing((org,)))


def _enlisted(name: str, first: date, pick: Random) -> k.HelperEnlisted:
    kind, skill, dialect = (pick.choice(list(terms)).code for terms in (HelperKind, Skill, Dialect))
    to = first.replace(year=first.year + 20).isoformat()
    days = first.isoformat()
    return k.HelperEnlisted(kind, name, "永福社区", (skill,), (dialect,), "", days, to, (), days, "")


def _shifts(days: Sequence[date], helpers: Sequence[tuple[str, str]]) -> Iterator[Body]:
    for number, day in enumerate(days):
        for part in range(SHIFTS):
            helper = helpers[(number * SHIFTS + part) % len(helpers)]
            times = _TIMES[part % len(_TIMES)]
            yield k.RosterPlanned(
                uuid7(datetime.combine(day, _NINE)), day.isoformat(), *times, f"{part} 号窗口", *helper
            )
    yield k.RosterPublished("")


def _meetings(
    org: str, at: datetime, days: Sequence[date], cases: Sequence[str], name: Name, pick: Random
) -> Iterator[Dated]:
    for number in range(MEETINGS):
        about = tuple(pick.sample(cases, min(number % 3, len(cases))))
        called = k.MeetingCalled(
            pick.choice(list(MeetingKind)).code, Level.STREET.code, "楼道里的事坐下来谈", days[number % len(days)].isoformat(),
            *_TIMES[number % len(_TIMES)], f"{number} 号议事室", "", name(), "楼上住户", "楼下住户", ("社区居委会",), (), 12, about,
            ("先听各家怎么说",), "",
        )  # fmt: skip
        yield _new(org, at, Subject("meeting", uuid7(at)), called)


def _promised(meetings: Sequence[Dated], today: date, name: Name) -> Iterator[Dated]:
    """What was promised at each of them: kept where its day is long over, else it is still to be kept."""
    for at, called in meetings:
        assert isinstance(called.body, k.MeetingCalled)
        promise, due = uuid7(at), date.fromisoformat(called.body.on) + _WITHIN
        made = k.PromiseMade(promise, _SAID, "", name(), due.isoformat(), called.body.on, GivenIn.MEETING.code)
        yield at, NewEntry(uuid7(at), called.subject, made, called.routing)
        if due + AHEAD * timedelta(days=31) < today:
            kept = k.PromiseKept(promise, "修好了", due.isoformat())
            yield at, NewEntry(uuid7(at), called.subject, kept, called.routing)


def _receptions(
    org: str, at: datetime, days: Sequence[date], cases: Sequence[str], name: Name, pick: Random
) -> Iterator[Dated]:
    for number in range(RECEPTIONS):
        subject, day = Subject("reception", uuid7(at)), days[4 * number % len(days)]
        planned = k.ReceptionPlanned(
            "", name(), "街道办事处主任", Level.STREET.code, day.isoformat(), "09:00", "11:30", "接待厅", "1 号窗口", VISITS, ""
        )  # fmt: skip
        yield _new(org, at, subject, planned)
        for case in pick.sample(cases, min(VISITS, len(cases))):
            yield _new(org, at, subject, k.ReceptionCasePut(uuid7(at), case))
