"""The eight rates: what each counts, what is still due, and what nobody may be told."""

from __future__ import annotations

from datetime import date

import pytest

from app.desk import Desk
from app.domain.rates import Rate, RateKind
from app.domain.spans import SpanKind, span
from app.reports.rates import friday, rates
from tests.app.desks import visit


def test_all_eight_are_told_in_one_order(desk: Desk) -> None:
    desk.do(visit(desk))
    found = rates(desk.read, span(SpanKind.MONTH, desk.world().today), desk.world())
    assert [rate.kind for rate in found] == list(RateKind)
    by = {rate.kind: rate for rate in found}
    assert (by[RateKind.REPEAT].above, by[RateKind.REPEAT].below) == (0, 1)
    assert {by[kind].words for kind in (RateKind.PUBLIC, RateKind.SATISFIED)} == {"—"}


def test_what_is_due_counts_only_once_its_day_has_passed(desk: Desk) -> None:
    desk.do(visit(desk))
    world = desk.world()
    november = span(SpanKind.MONTH, date(2026, 11, 3))
    told = rates(desk.read, november, world)[0]
    assert (told.below, told.overdue, told.due) == (0, 0, ((date(2026, 11, 3), 1),))
    assert told.if_done(date(2026, 11, 2)) is None
    assert told.if_done(date(2026, 11, 3)) == (1, "100.0%")


def test_what_if_is_plain_arithmetic() -> None:
    rate = Rate(RateKind.DONE, 34, 36, 2, ((date(2026, 10, 23), 5), (date(2026, 10, 30), 1)))
    assert rate.words == "94.4%"
    assert rate.if_done(date(2026, 10, 23)) == (5, "95.1%")
    assert rate.if_done(date(2026, 10, 31)) == (6, "95.2%")


@pytest.mark.parametrize(("today", "day"), [(19, 23), (23, 23), (24, 30)])
def test_the_next_friday(today: int, day: int) -> None:
    assert friday(date(2026, 10, today)) == date(2026, 10, day)
