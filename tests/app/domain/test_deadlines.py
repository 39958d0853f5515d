"""What a clock makes of extensions, hearings, finishes and new holiday notices; what holds for every one of them.

Days worked out by hand one by one stand in hand_computed.toml.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.alarm import used_percent
from app.domain.calendar import Calendar, SpecialDay
from app.domain.deadlines import (
    Clock,
    Extension,
    Pause,
    SegmentKind,
    StatusCode,
    clock,
    months_after,
)
from app.domain.rules import CountedIn, DaysSet
from app.world_loader import load_lookup

LOOKUP = load_lookup()
CALENDAR, RULES = LOOKUP.calendar, LOOKUP.rules
DAY = timedelta(days=1)
THIRTY = Extension(30, "局负责人", date(2026, 9, 28))


def going(rule: str, start: str, **more: object) -> Clock:
    return clock(RULES[rule], date.fromisoformat(start), CALENDAR, **more)  # type: ignore[arg-type]


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
    assert (extended.first, extended.last, extended.evidence) == (date(2026, 10, 5), date(2026, 11, 3), THIRTY.approver)


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


def new_year(day: int, entered_on: date) -> Calendar:
    """2027 announced on a day, with 1 January to that day off."""
    days = [SpecialDay(date(2027, 1, n), False, "元旦", "2027 年放假通知") for n in range(1, day + 1)]
    national = [SpecialDay(date(2027, 10, n), False, "国庆节", "2027 年放假通知") for n in (1, 2, 3)]
    return CALENDAR.with_notice(2027, [*days, *national], entered_on)


def test_a_notice_moves_a_clock_that_still_runs() -> None:
    later = new_year(4, date(2026, 11, 20))
    c = clock(RULES["HND-60"], date(2026, 11, 5), later)
    assert (c.statutory_last_day, c.due, c.provisional) == (date(2027, 1, 4), date(2027, 1, 5), False)


@pytest.mark.parametrize(
    ("entered_on", "finished_on", "due"),
    [
        (date(2027, 1, 4), None, date(2027, 1, 5)),  # entered on its very day: it had not run out
        (date(2027, 1, 5), None, date(2027, 1, 4)),  # entered the day after: what is past is not rewritten
        (date(2026, 12, 20), date(2026, 12, 10), date(2027, 1, 4)),  # met before the notice came
        (date(2026, 12, 20), date(2026, 12, 20), date(2027, 1, 5)),
    ],
)
def test_a_notice_does_not_rewrite_what_is_past(entered_on: date, finished_on: date | None, due: date) -> None:
    c = clock(RULES["HND-60"], date(2026, 11, 5), new_year(4, entered_on), finished_on=finished_on)
    assert c.due == due


def test_of_several_notices_each_clock_takes_those_that_came_in_time() -> None:
    first = new_year(4, date(2026, 11, 20))
    second = first.with_notice(
        2027, [*_days_off(1, 6), SpecialDay(date(2027, 10, 1), False, "国庆节", "更正")], date(2027, 1, 6)
    )
    assert clock(RULES["HND-60"], date(2026, 11, 5), second).due == date(2027, 1, 5)
    assert clock(RULES["HND-60"], date(2026, 11, 7), second).due == date(2027, 1, 7)  # 6 January, now a holiday


def _days_off(first: int, last: int) -> list[SpecialDay]:
    return [SpecialDay(date(2027, 1, n), False, "元旦", "更正") for n in range(first, last + 1)]


def test_a_right_that_opens_later_says_so() -> None:
    c = going("SAT-LATE", "2026-01-05")
    assert c.opens_on == date(2026, 4, 5)
    status = c.status(date(2026, 4, 1))
    assert (status.code, status.days, status.day) == (StatusCode.NOT_OPEN, 4, date(2026, 4, 5))
    assert c.status(date(2026, 4, 5)).code is StatusCode.LEFT


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2023-12-31", 2, "2024-02-29"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-05-15", 12, "2027-05-15"),
    ],
)
def test_months_end_on_the_corresponding_day(start: str, months: int, last: str) -> None:
    assert months_after(date.fromisoformat(start), months).isoformat() == last


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
        case CountedIn.MONTHS | CountedIn.YEARS:
            assert c.statutory_last_day.day <= start.day and CALENDAR.is_working(c.due)
        case _:
            assert c.due == c.statutory_last_day and not c.provisional
            return
    assert c.provisional or c.due.year <= 2026
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


@given(rules, starts, st.integers(0, 120))
def test_a_clock_set_going_again_ends_where_it_would_have_ended(rule: str, start: date, met_after: int) -> None:
    open_again = clock(RULES[rule], start, CALENDAR, finished_on=start + met_after * DAY).finished(None)
    assert open_again == clock(RULES[rule], start, CALENDAR)


@given(rules, starts, st.integers(0, 400), st.integers(0, 400))
def test_its_share_of_used_time_only_grows(rule: str, start: date, one: int, two: int) -> None:
    c = clock(RULES[rule], start, CALENDAR)
    earlier, later = (used_percent(c.rule.unit, start, c.due, start + n * DAY, CALENDAR) for n in sorted((one, two)))
    assert 0 <= earlier <= later <= 100


@given(
    rules,
    st.dates(date(2026, 9, 1), date(2027, 2, 28)),
    st.dates(date(2026, 11, 1), date(2027, 6, 30)),
    st.integers(1, 9),
)
def test_a_notice_changes_no_day_that_was_past_when_it_came(rule: str, start: date, entered_on: date, off: int) -> None:
    before, after = (clock(RULES[rule], start, calendar) for calendar in (CALENDAR, new_year(off, entered_on)))
    if before.due < entered_on:
        assert after == before
    assert after.start == start and (rule in ("OBJ-5W", "OBJ-DEC") or after.due >= after.statutory_last_day)


@given(starts, st.dates(date(2005, 5, 1), date(2040, 1, 1)), st.integers(1, 60))
def test_a_changed_setting_holds_from_the_next_day_on(start: date, changed: date, set_to: int) -> None:
    rules_now = RULES.with_days([DaysSet(changed, "OBJ-DEC", set_to)])
    held = rules_now.at("OBJ-DEC", start).duration
    assert held == (set_to if start > changed else RULES["OBJ-DEC"].duration)
