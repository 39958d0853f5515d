"""督办一览: the stage of what runs, and the act that comes next."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.watch import ADVICE, SUPERVISION, Watched
from app.reports.supervised import ANSWERED, STAGES, next_act, stage_of

DUE = date(2026, 10, 26)


def running(level: str) -> Watched:
    return Watched(SUPERVISION, level, "", "440104014015", "水荫社区", date(2026, 10, 19), DUE)


@pytest.mark.parametrize(
    ("level", "stage", "today", "act"),
    [
        ("reminded", "reminded", DUE, "answer_supervision"),
        ("reminded", "reminded", date(2026, 10, 27), "raise_supervision"),
        ("supervised", "supervised", date(2026, 10, 27), "raise_supervision"),
        ("listed", "listed", date(2026, 10, 27), "answer_supervision"),
        ("reminded", ANSWERED, date(2026, 10, 27), "close_supervision"),
    ],
)
def test_what_is_not_answered_goes_up_to_the_highest_and_what_is_answered_is_looked_into(
    level: str, stage: str, today: date, act: str
) -> None:
    assert next_act(running(level), stage, today) == act


def test_advice_waits_for_its_written_answer() -> None:
    advice = Watched(ADVICE, "improve", "", "440104014015", "水荫社区", date(2026, 10, 19), DUE)
    assert next_act(advice, "improve", date(2026, 12, 1)) == "answer_advice"
    assert stage_of(advice, "", lambda _: None) == "improve"


def test_a_case_that_is_not_to_be_seen_is_at_its_level() -> None:
    assert stage_of(running("reminded"), "f" * 32, lambda _: None) == "reminded"


def test_the_stages_rise_and_end_with_the_advices() -> None:
    assert STAGES == ("reminded", "supervised", "listed", ANSWERED, "improve", "policy", "accountability")
