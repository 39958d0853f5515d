"""演练: a year of the invented street, so that every page and every figure has something to show. The same seed, the same year."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random

from app.desk import Desk
from app.domain.outreach_terms import OutreachWay
from app.domain.rating import period_of
from app.practice import open_hall, recent_weeks
from app.practice_staff import COLLEAGUE, OFFICER, member
from app.practice_year.causes import cause
from app.practice_year.days import box, day, month
from app.practice_year.diary import Diary, Told
from app.practice_year.helpers import bench, liaison, roster
from app.practice_year.leaders import TOLD_BEFORE, reception
from app.practice_year.lives import Coming, live
from app.practice_year.matters import KINDS, MANY, Way
from app.practice_year.outside import day_outside, meeting
from app.practice_year.people import Neighbours
from app.practice_year.service import award, complaint
from app.practice_year.street import Street

YEAR = timedelta(days=365)
BEFORE = timedelta(days=40)
"""So much earlier begin those that are older than a year."""
COMING = (0, 0, 1, 1, 1)
"""How many come on a day, each as likely."""
A_MONTH = timedelta(days=32)
"""From the first of a month into the next."""
SERVICE_DAY, HOME = OutreachWay.SERVICE_DAY, OutreachWay.HOME
DAYS_OPEN = 40
LATELY, MOST_LATELY = timedelta(days=45), 70
"""The first kind comes so much more often in the last weeks, so that there is a hot issue."""
LEADERS_DAY, EVERY = 15, 60
"""Of a month; and days between two complaints about the hall."""
OLD = 5
"""Matters that nobody got settled in a year."""


def fill_year(desk: Desk, seed: int = 1, told: Told = lambda done: None, length: timedelta = YEAR) -> None:
    """Live a year, or what `length` says of it, at a practice desk that nobody has written to. Raises ValueError for a desk that
    is none, Unavailable, and what `told` raises."""
    present = desk.clock()
    begins, first = present - length - BEFORE, present - length
    open_hall(desk, begins)
    street = _street(desk, Random(seed), begins, present)
    _old_matters(street, begins.date())
    _matters(street, first.date(), present.date())
    _around_the_cases(street, first.date(), present.date())
    street.diary.live(told)
    recent_weeks(desk)


def _street(desk: Desk, chance: Random, begins: datetime, present: datetime) -> Street:
    officers = tuple(member(desk, name) for name in (OFFICER, COLLEAGUE))
    return Street(desk, Diary(desk, chance, begins, present), chance, Neighbours(desk, chance), officers)


def _old_matters(street: Street, on: date) -> None:
    handled = [kind for kind in KINDS if kind.way is Way.HANDLED]
    for number, kind in enumerate(handled[:OLD]):
        coming = Coming(street.people.come(), kind, lies=True)
        street.diary.begin(on + timedelta(days=3 + 5 * number), live(street, coming))


def _matters(street: Street, on: date, last: date) -> None:
    while on < last:
        weights = [kind.share * (MANY if on.month in kind.months else 1) for kind in KINDS]
        if last - on < LATELY:
            weights[0] = MOST_LATELY
        for _ in range(street.chance.choice(COMING)):
            kind = street.chance.choices(KINDS, weights)[0]
            street.diary.begin(on, live(street, Coming(street.people.come(), kind)))
        on += timedelta(days=1)


def _around_the_cases(street: Street, first: date, last: date) -> None:
    """The work around the cases: from month to month, and in the last weeks every day of the hall."""
    begin = street.diary.begin
    begin(first - BEFORE / 2, bench(street))
    begin(first, liaison(street))
    month_first = (first.replace(day=1) + A_MONTH).replace(day=1)
    while month_first <= last:
        _a_month(street, month_first, whole=month_first < last.replace(day=1))
        month_first = (month_first + A_MONTH).replace(day=1)
    _now_and_then(street, first, last)
    for back in range(DAYS_OPEN, 0, -1):
        if street.desk.lookup.calendar.is_working(on := last - timedelta(days=back)):
            begin(on, day(street), early=True)


def _now_and_then(street: Street, first: date, last: date) -> None:
    """What is said of the hall every two months, a project every four, the award in the middle."""
    begin, days = street.diary.begin, (last - first).days
    for number in range(days // EVERY):
        begin(first + timedelta(days=EVERY * number + EVERY // 2), complaint(street, number))
        if number % 2:
            begin(first + timedelta(days=EVERY * number), cause(street, number // 2))
    begin(middle := first + timedelta(days=days // 2), award(street, middle))


def _a_month(street: Street, first: date, *, whole: bool) -> None:
    """What a month has; the roster and the leaders' days of the present one are made with the last weeks."""
    begin = street.diary.begin
    begin(first, month(street, first - timedelta(days=1)))
    if whole:
        begin(first - timedelta(days=6), roster(street, first))
        received_on = street.desk.lookup.calendar.next_working_day(first.replace(day=LEADERS_DAY))
        begin(received_on - timedelta(days=TOLD_BEFORE), reception(street, received_on))
    for on, life in (
        (3, meeting(street)),
        (6, day_outside(street, SERVICE_DAY)),
        (12, meeting(street)),
        (18, day_outside(street, HOME)),
    ):
        begin(first.replace(day=on), life)
    if first.month % 3 == 2:
        begin(first.replace(day=20), box(street, period_of(first)))
