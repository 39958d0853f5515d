"""回访: how it went; three times without an answer end it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.make_return_visit import NO, YES, MakeReturnVisitDraft
from app.acts.plan_return_visit import PlanReturnVisitDraft
from app.domain import kinds as k
from tests.app.acts.reviews import answered, at
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import FixedIds, Journal

NOW = at(9, 11)
IDS = FixedIds(0xD5_0000)
MADE = MakeReturnVisitDraft(NEW, CASE, "phone", YES, " 路灯亮了 ", " 井盖还没修 ", "2026-09-11")


def planned(way: str = "phone") -> Journal:
    plan = PlanReturnVisitDraft("v1", CASE, "yes", "当面问过", way, "2026-09-11")
    return carried_out(plan, answered(), at(9, 5))


def test_it_keeps_the_words_and_what_is_still_open() -> None:
    assert bodies(MADE, planned(), NOW) == [
        k.ReturnVisitMade("v1", "phone", True, "路灯亮了", "井盖还没修", "2026-09-11")
    ]


def test_nobody_answered_three_times_ends_it() -> None:
    journal = planned()
    for day in (11, 12, 13):
        for _ in range(2):
            missed = MakeReturnVisitDraft(IDS.entry(), CASE, "phone", NO, made_on=f"2026-09-{day}")
            assert codes(missed, journal, at(9, day)) == [], "several calls on one day are one attempt"
            carried_out(missed, journal, at(9, day))
            if day == 13:
                break
    later = replace(MADE, id=IDS.entry(), made_on="2026-09-13")
    assert codes(later, journal, at(9, 13)) == [("visit.not_planned", "")]
    assert codes(later, journal, at(9, 13), return_visit_attempts="4") == []


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(MADE, way=""), ("visit.way", "way")),
        (replace(MADE, way="home"), ("visit.no_home", "way")),
        (replace(MADE, reached=""), ("visit.reached", "reached")),
        (replace(MADE, text=" "), ("text.empty", "text")),
        (replace(MADE, made_on="2026-09-04", late_reason="记漏"), ("date.before", "made_on")),
        (replace(MADE, made_on="2026-09-10"), ("date.late", "late_reason")),
    ],
)
def test_what_is_wrong_is_named(draft: MakeReturnVisitDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, planned(), NOW) == [problem]


def test_at_home_only_when_that_was_agreed() -> None:
    assert codes(replace(MADE, way="home"), planned("home"), NOW) == []
    assert codes(MADE, answered(), NOW) == [("visit.not_planned", "")]
