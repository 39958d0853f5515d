"""Four levels by the share of time used."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.alarm import Level, level, shares, used_percent
from app.domain.rules import CountedIn
from app.settings import with_defaults
from app.world_loader import load_lookup

CALENDAR = load_lookup().calendar
BOUNDS = shares(with_defaults({}))


@pytest.mark.parametrize(
    ("percent", "found"),
    [
        (0, Level.CALM), (49.9, Level.CALM), (50, Level.EARLY), (75, Level.WARNING), (84.9, Level.WARNING),
        (85, Level.SERIOUS), (98.9, Level.SERIOUS), (99, Level.LAST), (100, Level.LAST),
    ],
)  # fmt: skip
def test_a_level_begins_at_its_share(percent: float, found: Level) -> None:
    assert level(percent, BOUNDS) is found


def test_calendar_days_and_working_days_are_each_counted_their_own_way() -> None:
    start, last = date(2026, 9, 28), date(2026, 10, 10)  # 29 30 | 8 9 10: five working days, twelve days
    today = date(2026, 10, 8)
    assert used_percent(CountedIn.WORKING_DAYS, start, last, today, CALENDAR) == 60
    assert used_percent(CountedIn.CALENDAR_DAYS, start, last, today, CALENDAR) == pytest.approx(100 * 10 / 12)


def test_before_the_start_nothing_is_used_and_what_is_due_at_once_is_all_used() -> None:
    day = date(2026, 9, 28)
    assert used_percent(CountedIn.CALENDAR_DAYS, day, date(2026, 10, 10), date(2026, 9, 1), CALENDAR) == 0
    assert used_percent(CountedIn.AT_ONCE, day, day, day, CALENDAR) == 100


def test_shares_typed_in_any_order_rise() -> None:
    assert shares({"alarm_1": "85", "alarm_2": "60", "alarm_3": "99", "alarm_4": "50"}) == (50, 60, 85, 99)
