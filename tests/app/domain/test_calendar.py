"""The calendar against its oracle day by day, years nobody announced, a further notice."""

from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Calendar, SpecialDay
from app.world_loader import load_lookup
from tests.builders import world

CALENDAR = load_lookup().calendar
DAY = timedelta(days=1)


def test_every_announced_day_agrees_with_the_oracle() -> None:
    day = date(2004, 1, 1)
    while day <= date(2026, 12, 31):
        assert CALENDAR.is_working(day) == chinese_calendar.is_workday(day), day
        day += DAY


def test_2026_has_248_working_days() -> None:
    assert CALENDAR.working_days_between(date(2025, 12, 31), date(2026, 12, 31)) == 248


@pytest.mark.parametrize(
    ("day", "working", "holiday", "makeup"),
    [
        (date(2026, 10, 1), False, "国庆节", False),
        (date(2026, 10, 10), True, "", True),  # a Saturday worked in exchange
        (date(2026, 10, 11), False, "", False),  # a plain Sunday
        (date(2026, 10, 12), True, "", False),
        (date(2027, 5, 2), False, "劳动节", False),  # not announced: fixed statutory day
        (date(2027, 10, 5), True, "", False),  # not announced: nobody knows of an exchange yet
    ],
)
def test_a_day_and_why(day: date, working: bool, holiday: str, makeup: bool) -> None:
    assert CALENDAR.is_working(day) is working
    assert CALENDAR.holiday(day) == holiday
    assert CALENDAR.is_makeup(day) is makeup


def test_which_years_are_announced() -> None:
    assert [year for year in range(2000, 2035) if CALENDAR.announced(year)] == list(range(2004, 2027))
    assert CALENDAR.source(2026) == "国务院办公厅放假通知"
    assert CALENDAR.source(2027) == ""


def test_a_year_nobody_announced_is_provisional_wherever_it_is_touched() -> None:
    assert not CALENDAR.provisional(date(2026, 1, 1), date(2026, 12, 31))
    assert CALENDAR.provisional(date(2026, 12, 31), date(2027, 1, 1))
    assert CALENDAR.provisional(date(2003, 12, 31), date(2004, 1, 2))


def test_a_further_notice_is_laid_over() -> None:
    notice = [
        SpecialDay(date(2027, 10, 1), False, "国庆节", "2027 年放假通知"),
        SpecialDay(date(2027, 10, 5), False, "国庆节", "2027 年放假通知"),
        SpecialDay(date(2027, 10, 9), True, "国庆节", "2027 年放假通知"),
        SpecialDay(date(2026, 12, 31), False, "元旦", "2027 年放假通知"),
    ]
    later = CALENDAR.with_notice(2027, notice, date(2026, 11, 20))
    assert later.announced(2027) and not CALENDAR.announced(2027)
    assert not later.is_working(date(2027, 10, 5)) and later.is_working(date(2027, 10, 9))
    assert not later.is_working(date(2026, 12, 31)) and later.source(2026) == "国务院办公厅放假通知"
    assert later.earlier is CALENDAR and later.entered_on == date(2026, 11, 20)


def test_a_year_entered_again_keeps_what_the_next_years_notice_said_of_december() -> None:
    worked = SpecialDay(date(2026, 12, 27), True, "元旦", "2027 年放假通知")
    later = CALENDAR.with_notice(2027, [worked], date(2026, 11, 20))
    again = later.with_notice(2026, [SpecialDay(date(2026, 10, 1), False, "国庆节", "更正")], date(2026, 11, 21))
    assert again.is_makeup(date(2026, 12, 27)) and again.source(2026) == "更正"
    put_right = again.with_notice(2027, [SpecialDay(date(2027, 10, 1), False, "国庆节", "更正")], date(2026, 11, 22))
    assert not put_right.is_makeup(date(2026, 12, 27))


def test_a_notice_put_right_leaves_nothing_of_the_wrong_one() -> None:
    wrong = CALENDAR.with_notice(2027, [SpecialDay(date(2027, 3, 8), False, "误", "误")], date(2026, 11, 20))
    right = wrong.with_notice(2027, [SpecialDay(date(2027, 10, 1), False, "国庆节", "通知")], date(2026, 11, 1))
    assert not wrong.is_working(date(2027, 3, 8)) and right.is_working(date(2027, 3, 8))
    assert right.entered_on == date(2026, 11, 20), "an edition cannot be older than the one it replaces"


def test_what_if_a_day_were_off() -> None:
    day = date(2026, 11, 5)
    assert CALENDAR.is_working(day) and not CALENDAR.with_holiday(day).is_working(day)


def test_without_any_table_the_week_and_the_fixed_days_hold() -> None:
    bare = Calendar()
    assert [d for d in range(1, 12) if bare.is_working(date(2026, 10, d))] == [5, 6, 7, 8, 9]


dates = st.dates(date(2004, 1, 1), date(2040, 12, 31))


@given(dates)
def test_the_next_working_day_is_the_first_from_here(day: date) -> None:
    found = CALENDAR.next_working_day(day)
    assert found >= day and CALENDAR.is_working(found)
    assert not any(CALENDAR.is_working(day + i * DAY) for i in range((found - day).days))


@given(dates, st.integers(1, 30))
def test_adding_and_counting_agree(start: date, count: int) -> None:
    end = CALENDAR.add_working_days(start, count)
    assert CALENDAR.is_working(end)
    assert CALENDAR.working_days_between(start, end) == count


def test_a_day_that_rolls_over_a_holiday_has_not_lapsed_before_the_rolled_day_is_past() -> None:
    # 4 October 2026 falls into the National Day holiday and rolls to Thursday the 8th
    calendar = load_lookup().calendar
    assert calendar.last_lapsed(date(2026, 10, 8)) == date(2026, 9, 30)
    assert calendar.last_lapsed(date(2026, 10, 9)) == date(2026, 10, 8)
    assert calendar.last_lapsed(date(2026, 10, 20)) == date(2026, 10, 19)


@pytest.mark.parametrize(
    ("days", "day"),
    [("5", date(2026, 10, 26)), ("6", date(2026, 10, 26)), ("7", date(2026, 10, 26)), ("8", date(2026, 10, 27))],
)
def test_nobody_is_asked_to_answer_on_a_rest_day(days: str, day: date) -> None:
    assert world(entrust_days=days).working_day_in("entrust_days") == day
