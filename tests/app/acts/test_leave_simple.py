"""转为普通程序: the sixty days count from the simple acceptance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.leave_simple import LeaveSimpleDraft
from app.acts.use_simple import UseSimpleDraft
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from tests.app.acts.routes import DAY, case, demand, fresh, kinds_of
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import NOW, Journal, lookup, registered

GOOD = LeaveSimpleDraft(NEW, CASE, reason=" 涉及两户争议 ")
LATER = NOW + 3 * DAY


def simple(wants_paper: str = "no") -> Journal:
    return carried_out(UseSimpleDraft(fresh(), CASE, (), "daily", wants_paper), registered())


def test_the_clock_counts_from_the_simple_acceptance() -> None:
    journal = carried_out(GOOD, simple(), LATER)
    left = demand(journal).simple
    assert left and (left.left_on, left.left_reason) == (date(2026, 10, 22), "涉及两户争议")
    clocks = {c.rule.id: c.clock for c in case_clocks(case(journal), lookup())}
    assert "SMP-10" not in clocks
    assert clocks["HND-60"].start == date(2026, 10, 19)


def test_who_had_no_paper_gets_the_notice_now() -> None:
    assert bodies(GOOD, simple(), LATER)[0] == k.SimpleLeft(("1",), "涉及两户争议", "2026-10-22")
    assert kinds_of(GOOD, simple(), LATER) == ["SimpleLeft", "acceptance"]
    assert kinds_of(GOOD, simple("yes"), LATER) == ["SimpleLeft"]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
        (replace(GOOD, demands=("",)), ("demands.none", "demands")),
        (replace(GOOD, reason=""), ("text.empty", "reason")),
    ],
)
def test_what_is_wrong_is_named(draft: LeaveSimpleDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, simple()) == [problem]


def test_what_is_not_simple_cannot_leave_it() -> None:
    assert codes(GOOD, registered()) == [("leave_simple.none", "")]
    assert codes(replace(GOOD, id=fresh()), carried_out(GOOD, simple())) == [("leave_simple.none", "")]
