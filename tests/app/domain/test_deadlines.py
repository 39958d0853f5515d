"""Deadlines worked out by hand; the working stands beside each. Month lengths and 2026's notice:

holidays 1/1-3, 2/15-23, 4/4-6, 5/1-5, 6/19-21, 9/25-27, 10/1-7; worked in exchange 1/4, 2/14, 2/28, 5/9, 9/20, 10/10.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.deadlines import (
    Clock,
    CountedIn,
    Extension,
    Pause,
    SegmentKind,
    StatusCode,
    clock,
)
from app.world_loader import load_lookup

LOOKUP = load_lookup()
CALENDAR, RULES = LOOKUP.calendar, LOOKUP.rules
DAY = timedelta(days=1)
THIRTY = Extension(30, "9月28日局负责人批准")


def going(rule: str, start: str, **more: object) -> Clock:
    return clock(RULES[rule], date.fromisoformat(start), CALENDAR, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rule", "start", "statutory", "due", "provisional"),
    [
        # calendar days, ending on a plain working day
        ("DSP-15", "2026-03-02", "2026-03-17", "2026-03-17", False),  # 2+15=17, Tuesday
        (
            "RVW-30",
            "2026-04-06",
            "2026-05-06",
            "2026-05-06",
            False,
        ),  # 24 left in April, +6; the 6th is the first day back
        ("NTC-15", "2026-08-20", "2026-09-04", "2026-09-04", False),  # 11 left in August, +4, Friday
        ("HND-60", "2024-01-01", "2024-03-01", "2024-03-01", False),  # leap: 30 + 29 = 59, +1; Friday
        ("HND-60", "2023-01-01", "2023-03-02", "2023-03-02", False),  # 30 + 28 = 58, +2; Thursday
        ("DSP-15", "2024-02-14", "2024-02-29", "2024-02-29", False),  # 14+15=29, the leap day itself, Thursday
        # rolled off weekends
        ("DSP-15", "2026-03-06", "2026-03-21", "2026-03-23", False),  # Saturday 21 → Monday 23
        ("NTC-15T", "2026-03-07", "2026-03-22", "2026-03-23", False),  # Sunday 22 → Monday 23
        ("DSP-15", "2019-04-05", "2019-04-20", "2019-04-22", False),  # Saturday 20 → Monday 22
        # not rolled: the weekend day is worked in exchange
        ("DSP-15", "2026-09-05", "2026-09-20", "2026-09-20", False),  # Sunday 20, worked
        ("DSP-15", "2026-09-25", "2026-10-10", "2026-10-10", False),  # 5 left in September, +10; Saturday 10, worked
        ("DSP-15", "2026-01-30", "2026-02-14", "2026-02-14", False),  # 1 left in January, +14; Saturday 14, worked
        # rolled off holidays
        (
            "HND-60",
            "2026-08-05",
            "2026-10-04",
            "2026-10-08",
            False,
        ),  # 26 + 30 = 56, +4; holiday to the 7th → Thursday 8
        ("DSP-15", "2026-09-16", "2026-10-01", "2026-10-08", False),  # 14 left, +1; → Thursday 8
        ("DSP-15", "2026-02-01", "2026-02-16", "2026-02-24", False),  # holiday 15-23 → Tuesday 24
        ("RVW-30", "2026-04-05", "2026-05-05", "2026-05-06", False),  # 25 left, +5; → Wednesday 6
        ("DSP-15", "2026-06-05", "2026-06-20", "2026-06-22", False),  # 端午 19-21 → Monday 22
        ("RVW-APP", "2026-09-01", "2026-10-01", "2026-10-08", False),  # 29 left, +1; → Thursday 8
        # over the end of the year
        ("DSP-15", "2025-12-17", "2026-01-01", "2026-01-04", False),  # 14 left, +1; holiday 1-3; Sunday 4 is worked
        ("DSP-15", "2026-12-16", "2026-12-31", "2026-12-31", False),  # Thursday, still in an announced year
        ("HND-60", "2026-11-05", "2027-01-04", "2027-01-04", True),  # 25 + 31 = 56, +4; Monday, 2027 not announced
        ("HND-60", "2026-11-03", "2027-01-02", "2027-01-04", True),  # 27 + 31 = 58, +2; Saturday → Monday
        ("DSP-15", "2027-04-16", "2027-05-01", "2027-05-03", True),  # 14 left, +1; 1 and 2 fixed days → Monday 3
        # working days: both dates are equal
        ("OBJ-5W", "2026-03-02", "2026-03-09", "2026-03-09", False),  # 3 4 5 6 | 9
        ("OBJ-5W", "2026-09-28", "2026-10-10", "2026-10-10", False),  # 29 30 | 8 9 and Saturday 10, worked
        ("OBJ-5W", "2026-02-12", "2026-02-26", "2026-02-26", False),  # 13, Saturday 14 worked | 24 25 26
        ("OBJ-5W", "2026-04-30", "2026-05-11", "2026-05-11", False),  # 6 7 8, Saturday 9 worked | 11
        ("OBJ-5W", "2026-03-07", "2026-03-13", "2026-03-13", False),  # received on a Saturday: 9 10 11 12 13
        ("SMP-ACC", "2026-06-18", "2026-06-24", "2026-06-24", False),  # 端午 19-21 | 22 23 24
        ("SMP-PASS", "2026-01-01", "2026-01-04", "2026-01-04", False),  # 2 and 3 holiday, Sunday 4 worked
        ("SMP-10", "2026-12-24", "2027-01-08", "2027-01-08", True),  # 25 28 29 30 31 | 4 5 6 7 8, 2027 not announced
        # at once: the day itself, whatever day it is
        ("NTC-SPOT", "2026-10-03", "2026-10-03", "2026-10-03", False),
        # others of the table
        ("SAT-OPEN", "2026-03-02", "2026-04-01", "2026-04-01", False),  # 29 left in March, +1; Wednesday
        ("SAT-LATE", "2026-01-05", "2026-05-05", "2026-05-06", False),  # 26+28+31+30 = 115, +5; → Wednesday 6
    ],
)
def test_by_hand(rule: str, start: str, statutory: str, due: str, provisional: bool) -> None:
    c = going(rule, start)
    assert (c.statutory_last_day.isoformat(), c.due.isoformat(), c.provisional) == (statutory, due, provisional)


def test_an_extension_is_added_to_the_statutory_day_not_to_the_rolled_one() -> None:
    c = going("HND-60", "2026-08-05", extension=THIRTY)
    assert c.base_last_day == date(2026, 10, 4)
    assert (
        c.statutory_last_day == c.due == date(2026, 11, 3)
    )  # 27 left in October, +3; from the 8th it would be the 7th
    assert c.total == 90


@pytest.mark.parametrize(
    ("asked", "granted", "last"), [(45, 30, "2026-11-03"), (10, 10, "2026-10-14"), (-3, 0, "2026-10-04")]
)
def test_an_extension_counts_up_to_what_the_law_allows(asked: int, granted: int, last: str) -> None:
    c = going("HND-60", "2026-08-05", extension=Extension(asked, "批准"))
    assert (c.total - 60, c.statutory_last_day.isoformat()) == (granted, last)
    assert (c.extension is None) == (granted == 0)


def test_only_what_may_be_extended_or_paused_is() -> None:
    plain = going("RVW-30", "2026-08-05")
    pause = Pause(date(2026, 8, 10), date(2026, 8, 14), "听证")
    assert going("RVW-30", "2026-08-05", extension=THIRTY, pauses=[pause]) == plain


@pytest.mark.parametrize(
    ("first", "last", "statutory"),
    [
        ("2026-08-10", "2026-08-14", "2026-09-09"),  # 8/5 + 30 = 9/4, five days later
        ("2026-09-03", "2026-09-07", "2026-09-09"),  # 28 days counted by 9/2; 9/8 and 9/9 are the 29th and 30th
        ("2026-08-01", "2026-08-07", "2026-09-06"),  # only 8/6 and 8/7 lie after the start
        ("2026-09-05", "2026-09-09", "2026-09-04"),  # after the last day: too late to matter
    ],
)
def test_a_hearing_is_not_counted_in_the_re_review(first: str, last: str, statutory: str) -> None:
    pause = Pause(date.fromisoformat(first), date.fromisoformat(last), "听证")
    assert going("RRV-30", "2026-08-05", pauses=[pause]).statutory_last_day.isoformat() == statutory


def test_overlapping_hearings_count_once() -> None:
    one = Pause(date(2026, 8, 10), date(2026, 8, 14), "听证")
    two = Pause(date(2026, 8, 12), date(2026, 8, 15), "第二次听证")
    c = going("RRV-30", "2026-08-05", pauses=[one, two])
    assert c.statutory_last_day == date(2026, 9, 10)
    assert [(s.kind, s.first.day, s.last.day, s.evidence) for s in c.segments] == [
        (SegmentKind.RUN, 6, 9, ""),
        (SegmentKind.SUSPENDED, 10, 15, "听证"),
        (SegmentKind.RUN, 16, 10, ""),
    ]
    assert c.used(date(2026, 8, 15)) == 4


def test_segments_of_an_extended_clock() -> None:
    run, extended = going("HND-60", "2026-08-05", extension=THIRTY).segments
    assert (run.first, run.last, run.evidence) == (date(2026, 8, 6), date(2026, 10, 4), "")
    assert (extended.first, extended.last, extended.evidence) == (date(2026, 10, 5), date(2026, 11, 3), THIRTY.evidence)


@pytest.mark.parametrize(
    ("today", "code", "days", "day"),
    [
        ("2026-08-05", StatusCode.LEFT, 60, "2026-10-04"),
        ("2026-10-03", StatusCode.LEFT, 1, "2026-10-04"),
        ("2026-10-04", StatusCode.TODAY, 0, "2026-10-04"),  # warned by the earlier day
        ("2026-10-06", StatusCode.ROLLED, 2, "2026-10-08"),
        ("2026-10-08", StatusCode.TODAY, 0, "2026-10-08"),
        ("2026-10-09", StatusCode.OVERDUE, 1, "2026-10-08"),  # late only after the later day
    ],
)
def test_a_duty_is_warned_by_the_earlier_day(today: str, code: StatusCode, days: int, day: str) -> None:
    status = going("HND-60", "2026-08-05").status(date.fromisoformat(today))
    assert (status.code, status.days, status.day.isoformat()) == (code, days, day)


@pytest.mark.parametrize(
    ("today", "code", "days"),
    [("2026-10-01", StatusCode.LEFT, 7), ("2026-10-08", StatusCode.TODAY, 0), ("2026-10-10", StatusCode.OVERDUE, 2)],
)
def test_a_right_closes_on_the_later_day(today: str, code: StatusCode, days: int) -> None:
    status = going("RVW-APP", "2026-09-01").status(date.fromisoformat(today))
    assert (status.code, status.days, status.window) == (code, days, True)


@pytest.mark.parametrize(
    ("finished", "code", "days"),
    [
        ("2026-08-05", StatusCode.DONE, 0),
        ("2026-09-30", StatusCode.DONE, 56),
        ("2026-10-08", StatusCode.DONE, 64),
        ("2026-10-09", StatusCode.DONE_LATE, 1),
    ],
)
def test_finished(finished: str, code: StatusCode, days: int) -> None:
    c = going("HND-60", "2026-08-05").finished(date.fromisoformat(finished))
    status = c.status(date(2027, 1, 1))
    assert (status.code, status.days) == (code, days)


def test_days_used_are_counted_in_the_rule_s_own_unit_and_stop_at_the_finish() -> None:
    assert going("HND-60", "2026-08-05").used(date(2026, 10, 19)) == 75  # 26 + 30 + 19
    assert going("OBJ-5W", "2026-09-28").used(date(2026, 10, 9)) == 4  # 29 30 | 8 9
    assert going("HND-60", "2026-08-05", finished_on=date(2026, 8, 10)).used(date(2026, 10, 19)) == 5
    assert going("HND-60", "2026-08-05").used(date(2026, 8, 1)) == 0


def test_the_required_rules_are_there() -> None:
    needed = "DSP-15 NTC-SPOT NTC-15 NTC-15T OBJ-5W HND-60 HND-EXT RVW-APP RVW-30 RRV-APP RRV-30"
    assert set(needed.split()) | {"SMP-ACC", "SMP-PASS", "SMP-10", "SAT-OPEN", "SAT-LATE"} <= set(RULES)
    assert {r.id for r in RULES.values() if r.window} == {"RVW-APP", "RRV-APP", "SAT-OPEN", "SAT-LATE", "MED-30"}
    assert {r.id for r in RULES.values() if r.unit is CountedIn.WORKING_DAYS and r.law == "《信访工作条例》"} == {
        "OBJ-5W"
    }
    assert all(r.article in LOOKUP.articles for r in RULES.values() if r.article)
    assert all(r.article for r in RULES.values() if r.law == "《信访工作条例》")


starts = st.dates(date(2004, 1, 1), date(2040, 1, 1))
rules = st.sampled_from(sorted(RULES))
days = st.integers(0, 30)


@given(rules, starts, st.integers(1, 400))
def test_a_later_start_never_ends_earlier(rule: str, start: date, later: int) -> None:
    one = clock(RULES[rule], start, CALENDAR)
    two = clock(RULES[rule], start + later * DAY, CALENDAR)
    assert one.statutory_last_day <= two.statutory_last_day and one.due <= two.due


@given(rules, starts)
def test_what_holds_for_every_clock(rule: str, start: date) -> None:
    c = clock(RULES[rule], start, CALENDAR)
    assert c.due >= c.statutory_last_day >= start
    match c.rule.unit:
        case CountedIn.CALENDAR_DAYS:
            assert c.statutory_last_day - start == c.rule.duration * DAY and CALENDAR.is_working(c.due)
        case CountedIn.WORKING_DAYS:
            assert c.due == c.statutory_last_day and CALENDAR.is_working(c.due)
            assert CALENDAR.working_days_between(start, c.due) == c.rule.duration
        case CountedIn.AT_ONCE:
            assert c.due == start
    if c.due.year > 2026 and c.rule.unit is not CountedIn.AT_ONCE:
        assert c.provisional
    assert c.used(c.statutory_last_day) == c.total


@given(starts, days, days)
def test_a_longer_extension_never_ends_earlier(start: date, one: int, two: int) -> None:
    less, more = sorted((one, two))
    short = clock(RULES["HND-60"], start, CALENDAR, Extension(less, "批准"))
    long = clock(RULES["HND-60"], start, CALENDAR, Extension(more, "批准"))
    assert (long.statutory_last_day - short.statutory_last_day).days == more - less
    assert short.due <= long.due


@given(starts, st.integers(0, 40), st.integers(0, 20), st.integers(0, 40), st.integers(0, 20))
def test_segments_are_seamless_and_their_days_add_up(start: date, at: int, length: int, at2: int, length2: int) -> None:
    pauses = [Pause(start + a * DAY, start + (a + n) * DAY, "听证") for a, n in ((at, length), (at2, length2))]
    c = clock(RULES["RRV-30"], start, CALENDAR, pauses=pauses)
    edges = [start, *(edge for s in c.segments for edge in (s.first, s.last))]
    assert all(first - last == DAY for last, first in zip(edges[::2], edges[1::2], strict=False))
    assert edges[-1] == c.statutory_last_day
    counted = sum((s.last - s.first).days + 1 for s in c.segments if s.kind is SegmentKind.RUN)
    assert counted == 30
    assert c.statutory_last_day >= clock(RULES["RRV-30"], start, CALENDAR).statutory_last_day
