"""满意度评价: what may be rated, of whom, and until when; the case says nothing of whether it was."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.domain import kinds as k
from app.domain.procedure_terms import Rated
from app.domain.rating import bodies, period_of, rateable
from tests.app.acts.reviews import answered, at
from tests.app.acts.steps import accused
from tests.builders import ON_CASE, registered, world


def open_(journal, now: datetime) -> list[str]:
    return [d.id for d in rateable(journal.file().case, world(now))]


@pytest.mark.parametrize(("now", "found"), [(at(9, 10), ["1"]), (at(10, 8), ["1"]), (at(10, 9), [])])
def test_thirty_days_from_the_answer_in_hand(now: datetime, found: list[str]) -> None:
    """Delivered on 4 September: 4 October lies in the holidays, the window closes on 8 October."""
    assert open_(answered(), now) == found


@pytest.mark.parametrize(("now", "found"), [(at(10, 31), []), (at(11, 1), ["1"]), (at(12, 1), ["1"]), (at(12, 2), [])])
def test_who_never_got_an_answer_may_rate_from_the_ninetieth_day_on(now: datetime, found: list[str]) -> None:
    """Received on 3 August: day 90 is 1 November, day 120 is 1 December."""
    assert open_(registered(at=at(8, 3)), now) == found


def test_an_accusation_is_not_rated_and_neither_is_what_is_void() -> None:
    assert open_(accused("440104000-housing"), at(11, 1)) == []
    case = answered().file().case
    case.voided = True
    assert rateable(case, world(at(9, 10))) == []


def test_the_unit_is_rated_only_where_one_had_it_in_hand() -> None:
    case = registered().file().case
    assert list(bodies(case, case.demands["1"], world())) == [Rated.OFFICE]
    journal = registered()
    journal.add(ON_CASE, k.CaseTransferred(("1",), "x", "越秀区住房和城乡建设局", "职权", "2026-10-20"))
    case = journal.file().case
    assert bodies(case, case.demands["1"], world())[Rated.UNIT] == ("x", "越秀区住房和城乡建设局")
    assert period_of(at(10, 1).date()) == "2026Q4"
