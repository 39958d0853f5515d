"""Which dated copies stay, day after day for more than a year, and what a wrong clock may cost."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from db.rotation import MOST_AT_ONCE, Rotation, outlived

STICK = Rotation(days=7, weeks=4, months=12)
FIRST = date(2026, 1, 1)


def _after(days: list[date], rotation: Rotation = STICK) -> set[date]:
    """What stands when a copy was made on each of these days."""
    standing: set[date] = set()
    for day in days:
        standing.add(day)
        standing -= set(outlived(standing, day, rotation))
    return standing


def test_four_hundred_days_leave_the_days_the_weeks_and_the_months() -> None:
    days = [FIRST + timedelta(days=n) for n in range(400)]
    kept = sorted(_after(days))
    assert days[-1] == date(2027, 2, 4)
    assert kept == [
        *(date(2026, month + 1, 1) - timedelta(days=1) for month in range(3, 12)),
        date(2026, 12, 31),
        date(2027, 1, 17),
        date(2027, 1, 24),
        *(date(2027, 1, 29) + timedelta(days=n) for n in range(7)),
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 45), min_size=1, max_size=60))
def test_whatever_days_a_stick_was_there(gaps: list[int]) -> None:
    days, day = [], FIRST
    for gap in gaps:
        day += timedelta(days=gap)
        days.append(day)
    kept = _after(days)
    young = [d for d in days if (day.year - d.year) * 12 + day.month - d.month < 12]
    assert {*young[-7:]} <= kept
    assert max(d for d in days) in kept
    # the last copy of each of the last twelve months is there
    of_month = {(d.year, d.month): d for d in young}
    assert {*of_month.values()} <= kept
    assert len(kept) <= 7 + 4 + 12 + MOST_AT_ONCE


def test_what_is_older_than_the_last_month_goes_even_from_a_stick_seldom_seen() -> None:
    rarely = [FIRST + timedelta(days=90 * n) for n in range(8)]
    assert rarely[-1] == date(2027, 9, 23)
    assert _after(rarely) == {day for day in rarely if day >= date(2026, 10, 1)}


def test_a_clock_that_is_years_ahead_for_a_day_costs_little() -> None:
    days = [FIRST + timedelta(days=n) for n in range(100)]
    before = _after(days)
    wrong = date(2041, 5, 1)
    standing = before | {wrong}
    standing -= set(outlived(standing, wrong, STICK))
    assert len(before - standing) == MOST_AT_ONCE
    # and when it goes right again the copy of that day is in nobody's way
    again = days[-1] + timedelta(days=1)
    standing.add(again)
    assert wrong not in outlived(standing, again, STICK)
    assert again not in outlived(standing, again, STICK)


def test_copies_of_days_to_come_push_none_of_now_out() -> None:
    """A clock stood ahead for a month, and copies were made."""
    ahead = [date(2041, 5, 1) + timedelta(days=n) for n in range(30)]
    assert outlived([FIRST, *ahead], FIRST, Rotation(days=7, weeks=4)) == []
