"""封月: the first freezing of a month that is over holds, whatever arrives later."""

from __future__ import annotations

from datetime import date

import pytest

from app.acts.freeze_rates import NOT_OVER, NOTHING, FreezeRatesDraft
from app.desk import Desk
from app.domain.kinds import FrozenRate
from app.domain.rates import RateKind
from app.domain.spans import SpanKind, span
from app.ports import Refused
from app.reports.rates import rates
from tests.app.desks import visit

MONTH = "2026-09-01"


def freeze(desk: Desk, month: str = MONTH, *kept: FrozenRate) -> None:
    desk.do(FreezeRatesDraft(desk.new_id(), month, kept))


def repeat_rate(desk: Desk):
    found = rates(desk.read, span(SpanKind.MONTH, date.fromisoformat(MONTH)), desk.world())
    return next(rate for rate in found if rate.kind is RateKind.REPEAT)


@pytest.mark.parametrize(("month", "code"), [("2026-10-01", NOT_OVER), (MONTH, NOTHING)])
def test_only_a_month_that_is_over_and_has_rates(desk: Desk, month: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        freeze(desk, month)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_what_comes_later_changes_it_no_more_and_is_told_beside_it(desk: Desk) -> None:
    freeze(desk, MONTH, FrozenRate("repeat", 1, 4))
    freeze(desk, MONTH, FrozenRate("repeat", 3, 4))
    rate = repeat_rate(desk)
    assert (rate.words, rate.frozen_on, rate.now) == ("25.0%", desk.world().today, (0, 0))
    desk.do(visit(desk, received_at="2026-09-12T09:30:00+08:00", late=True))
    rate = repeat_rate(desk)
    assert (rate.words, rate.now) == ("25.0%", (0, 1))


def test_other_months_are_counted_as_they_are(desk: Desk) -> None:
    freeze(desk, "2026-08-01", FrozenRate("repeat", 1, 4))
    assert repeat_rate(desk).frozen_on is None
