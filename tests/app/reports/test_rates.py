"""The eight rates: what each counts, what is still due, and what nobody may be told."""

from __future__ import annotations

from datetime import date

import pytest

from app.acts.publish_answer import PublishAnswerDraft
from app.desk import Desk
from app.domain.rates import PARTS, Rate, RateKind
from app.domain.spans import SpanKind, span
from app.ports.figures import CountedQuery
from app.reports.rates import friday, rates
from tests.app.desks import accepted, answered, day, delivered, visit


def test_all_eight_are_told_in_one_order(desk: Desk) -> None:
    desk.do(visit(desk))
    found = rates(desk.read, span(SpanKind.MONTH, desk.world().today), desk.world())
    assert [rate.kind for rate in found] == list(RateKind)
    by = {rate.kind: rate for rate in found}
    assert (by[RateKind.REPEAT].above, by[RateKind.REPEAT].below) == (0, 1)
    assert {by[kind].words for kind in (RateKind.PUBLIC, RateKind.SATISFIED)} == {"—"}, "nothing to divide by yet"


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


def test_what_is_made_public_is_told_of_what_reached_the_petitioner_each_with_its_list(desk: Desk) -> None:
    cases = [desk.do(visit(desk)).case for _ in range(2)]
    for case in cases:
        accepted(desk, case)
        delivered(desk, case, answered(desk, case).documents[0])
    today = day(desk.clock())
    how = ("website", "街道网站“信访答复”栏目", today, "当面问过，说可以公开", today)
    desk.do(PublishAnswerDraft(desk.new_id(), cases[0], (), *how))
    month = span(SpanKind.MONTH, desk.world().today)
    rate = next(one for one in rates(desk.read, month, desk.world()) if one.kind is RateKind.PUBLIC)
    assert (rate.above, rate.below, rate.words) == (1, 2, "50.0%")
    parts = PARTS[RateKind.PUBLIC]
    listed = [
        {row.case.id for row in desk.read(CountedQuery(part, month.first, month.last))}
        for part in (parts.above, parts.below)
    ]
    assert listed == [{cases[0]}, set(cases)]


@pytest.mark.parametrize(("today", "day"), [(19, 23), (23, 23), (24, 30)])
def test_the_next_friday(today: int, day: int) -> None:
    assert friday(date(2026, 10, today)) == date(2026, 10, day)
