"""听证笔录; at a 复核 the days of the hearing are not counted (Art. 36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.hold_hearing import HoldHearingDraft
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from tests.app.acts.handling import at, in_hand, under_review
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import ON_CASE, Journal, lookup

NOW = at(9, 22)
GOOD = HoldHearingDraft(NEW, CASE, "h1", "2026-09-20", "2026-09-22", " 各方陈述。 ", " 一致认为可以复工。 ")


def called(stage: str, journal: Journal) -> Journal:
    body = k.HearingCalled(
        "h1", stage, ("1",), "复工", "2026-09-20T09:30:00+08:00", "三楼", "周立民", ("甲", "乙"), "双方"
    )
    journal.add(ON_CASE, body, at=at(9, 10))
    return journal


def last_day(journal: Journal, rule: str) -> date:
    return next(c.clock.statutory_last_day for c in case_clocks(journal.file().case, lookup()) if c.rule.id == rule)


def test_it_is_recorded_with_its_days() -> None:
    [fact] = bodies(GOOD, called("handling", in_hand()), NOW)
    assert fact == k.HearingHeld("h1", "2026-09-20", "2026-09-22", "各方陈述。", "一致认为可以复工。")


def test_at_a_rereview_its_days_are_not_counted() -> None:
    journal = called("rereview", under_review("rereview"))
    assert last_day(journal, "RRV-30") == date(2026, 10, 8)
    assert last_day(carried_out(GOOD, journal, NOW), "RRV-30") == date(2026, 10, 11), "three days of hearing"


@pytest.mark.parametrize(("stage", "rule"), [("handling", "HND-60"), ("review", "RVW-30")])
def test_elsewhere_the_clock_goes_on(stage: str, rule: str) -> None:
    journal = called(stage, in_hand() if stage == "handling" else under_review("review"))
    before = last_day(journal, rule)
    assert last_day(carried_out(GOOD, journal, NOW), rule) == before


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"hearing": "h9"}, ("hearing.which", "hearing")),
        ({"first_on": "x"}, ("date.format", "first_on")),
        ({"first_on": "2026-09-19"}, ("date.before", "first_on")),
        (
            {"first_on": "2026-09-22", "last_on": "2026-09-21", "late_reason": "断网"},
            ("handling.day_order", "first_on"),
        ),
        ({"last_on": "2026-09-23"}, ("date.future", "last_on")),
        ({"last_on": "2026-09-21"}, ("date.late", "late_reason")),
        ({"minutes": ""}, ("text.empty", "minutes")),
        ({"result": " "}, ("text.empty", "result")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), called("handling", in_hand()), NOW) == [problem]  # type: ignore[arg-type]


def test_only_what_was_called_and_only_once() -> None:
    assert codes(GOOD, in_hand(), NOW) == [("hearing.none", "")]
    journal = carried_out(GOOD, called("handling", in_hand()), NOW)
    assert codes(GOOD, journal, NOW) == [("hearing.none", "")]


def test_what_is_called_for_a_later_day_was_not_held_yet() -> None:
    early = replace(GOOD, first_on="2026-09-15", last_on="2026-09-15")
    assert codes(early, called("handling", in_hand()), at(9, 15)) == [("hearing.ahead", "hearing")]
