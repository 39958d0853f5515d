"""The kept rows of running clocks give the very days that the clocks themselves give."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.deadlines import Extension, Pause, clock
from app.domain.holiday_notice import read_notice
from app.domain.running import Reckoner, most_urgent, running_clock
from tests.app.holidays import NOTICE_2027
from tests.builders import lookup

RULES = lookup().rules
LATER = replace(
    lookup(),
    calendar=lookup().calendar.with_notice(2027, read_notice(NOTICE_2027, 2027, "通知").days, date(2026, 12, 1)),
)
clocks = st.builds(
    lambda rule, start, extension, at, length: clock(
        RULES[rule],
        start,
        lookup().calendar,
        Extension(extension, "批准"),
        [Pause(start + timedelta(at), start + timedelta(at + length), "听证")],
        set_for=start + timedelta(at) if rule in ("ASG-FB", "ASG-SUB", "ASG-IN") else None,
    ),
    st.sampled_from(sorted(RULES)),
    st.dates(date(2026, 10, 1), date(2027, 3, 1)),
    st.integers(0, 30),
    st.integers(1, 20),
    st.integers(0, 9),
)


@given(clocks)
def test_a_row_reckoned_anew_by_the_same_law_stays_itself(c) -> None:
    row = running_clock(c)
    assert Reckoner(lookup()).again(row) is row


@given(clocks)
def test_a_row_reckoned_by_another_law_is_what_the_clock_itself_becomes(c) -> None:
    anew = clock(c.rule, c.start, LATER.calendar, c.extension, c.pauses, set_for=c.set_for)
    assert Reckoner(LATER).again(running_clock(c)) == running_clock(anew)


def test_the_most_urgent_is_the_first_of_equals() -> None:
    start = date(2026, 10, 19)
    one, two = (running_clock(clock(RULES[rule], start, lookup().calendar)) for rule in ("DSP-15", "NTC-15"))
    assert most_urgent([one, two]) is one and most_urgent([]) is None
    later = running_clock(clock(RULES["HND-60"], start, lookup().calendar))
    assert most_urgent([later, two]) is two


def test_a_rule_of_a_newer_program_is_left_alone() -> None:
    row = replace(running_clock(clock(RULES["DSP-15"], date(2026, 12, 20), lookup().calendar)), rule="NEW-1")
    assert Reckoner(LATER).again(row) is row
