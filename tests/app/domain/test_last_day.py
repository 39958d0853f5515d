"""Which day of a clock binds: the office's earlier one until it has passed, the petitioner's later one always."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.deadlines import Clock, StatusCode, clock
from app.domain.last_day import SHORT, WHOLE, last_day_of
from app.domain.proof import proof, proof_text
from app.domain.proof_strip import Mark
from app.domain.rules import CountedIn
from app.world_loader import load_lookup

LOOKUP = load_lookup()
DAY = timedelta(days=1)
SATURDAY, MONDAY = date(2027, 1, 9), date(2027, 1, 11)
"""60 days after 10 November 2026, 30 days after 10 December 2026."""


def office() -> Clock:
    return clock(LOOKUP.rules["HND-60"], date(2026, 11, 10), LOOKUP.calendar)


def petitioner() -> Clock:
    return clock(LOOKUP.rules["RVW-APP"], date(2026, 12, 10), LOOKUP.calendar)


@pytest.mark.parametrize(
    ("going", "today", "day", "note"),
    [
        (office(), SATURDAY - DAY, SATURDAY, "遇休息日，可顺延到 1月11日"),
        (office(), SATURDAY, SATURDAY, "遇休息日，可顺延到 1月11日"),
        (office(), SATURDAY + DAY, MONDAY, "1月9日，遇休息日，顺延到 1月11日"),
        (office(), MONDAY + DAY, MONDAY, "1月9日，遇休息日，顺延到 1月11日"),
        (office().finished(SATURDAY), MONDAY, SATURDAY, "遇休息日，可顺延到 1月11日"),
        (petitioner(), SATURDAY - 9 * DAY, MONDAY, "1月9日，遇休息日，顺延到 1月11日"),
        (petitioner(), MONDAY + DAY, MONDAY, "1月9日，遇休息日，顺延到 1月11日"),
        (clock(LOOKUP.rules["HND-60"], date(2026, 8, 3), LOOKUP.calendar), SATURDAY, date(2026, 10, 8), "10月2日，遇休息日，顺延到 10月8日"),
        (clock(LOOKUP.rules["DSP-15"], date(2026, 8, 5), LOOKUP.calendar), date(2026, 8, 6), date(2026, 8, 20), ""),
    ],
)  # fmt: skip
def test_the_day_that_binds(going: Clock, today: date, day: date, note: str) -> None:
    found = last_day_of(going, today)
    assert (found.day, found.note) == (day, note)


def test_the_days_left_or_over_are_counted_to_the_day_that_is_shown() -> None:
    going_on = (StatusCode.LEFT, StatusCode.TODAY, StatusCode.ROLLED, StatusCode.OVERDUE)
    for rule in map(LOOKUP.rules.__getitem__, LOOKUP.rules):
        if rule.unit in (CountedIn.NOTHING, CountedIn.AT_ONCE):
            continue
        for start in (date(2026, 9, 21) + n * DAY for n in range(14)):
            c = clock(rule, start, LOOKUP.calendar)
            for today in (c.statutory_last_day + n * DAY for n in range(-2, 12)):
                status = c.status(today)
                if status.code in going_on:
                    assert abs((last_day_of(c, today).day - today).days) == status.days, (rule.id, start, today)


def test_the_proof_and_its_calendar_stand_on_the_same_day() -> None:
    def marked(c: Clock, today: date) -> dict[date, Mark]:
        days = proof(c, today=today).strip
        return {day.day: day.mark for day in days if day.mark in (Mark.STATUTORY, Mark.LAST, Mark.ROLLED)}

    assert marked(office(), date(2026, 12, 1)) == {SATURDAY: Mark.LAST, MONDAY: Mark.ROLLED}
    assert marked(office(), SATURDAY + DAY) == {SATURDAY: Mark.STATUTORY, MONDAY: Mark.LAST}
    assert marked(petitioner(), date(2026, 12, 20)) == {SATURDAY: Mark.STATUTORY, MONDAY: Mark.LAST}
    assert "最后一天：2027年1月9日 周六（含当日）（遇休息日，可顺延到 1月11日）" in proof_text(proof(office()))


def test_both_days_stand_in_one_sentence_whoever_the_time_is_for_and_whoever_set_it() -> None:
    rated = clock(LOOKUP.rules["SAT-OPEN"], date(2026, 12, 10), LOOKUP.calendar)
    rolled = "1月9日，遇休息日，顺延到 1月11日"
    assert [last_day_of(c, MONDAY).note for c in (rated, petitioner(), office())] == [rolled] * 3
    before = last_day_of(office(), SATURDAY)
    assert WHOLE[before.template].format_map(before.values) == "1月9日，遇休息日，可顺延到 1月11日"
    assert SHORT[before.template].format_map(before.values) == "1月9日，可顺延到 1月11日"


def test_the_year_that_makes_a_day_provisional_is_named() -> None:
    assert office().unannounced == 2027
    assert clock(LOOKUP.rules["HND-60"], date(2026, 8, 3), LOOKUP.calendar).unannounced == 0
    assert last_day_of(office(), SATURDAY).unannounced == 2027
    assert last_day_of(office().finished(SATURDAY), SATURDAY).unannounced == 0
    longer = next(step for step in proof(office()).what_if if step.code.startswith("with_extension"))
    assert longer.code == "with_extension_provisional" and longer.values["year"] == "2027"


def test_the_reckoning_says_may_as_long_as_the_earlier_day_stands() -> None:
    def codes(today: date) -> list[str]:
        return [step.code for step in proof(office(), today=today).steps]

    assert "may_roll" in codes(SATURDAY) and "rolled" not in codes(SATURDAY)
    assert "rolled" in codes(SATURDAY + DAY)
