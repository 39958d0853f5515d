"""调解结束: without an agreement, the other ways told (MED 26)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.end_mediation import TOLD, EndMediationDraft
from app.domain import kinds as k
from app.domain.terms import Step
from tests.app.acts.handling import AGREED, at, in_hand, mediating
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes

NOW = at(8, 26)
GOOD = EndMediationDraft(NEW, CASE, "m1", " 补偿没有谈拢。 ", ended_on="2026-08-26")


def test_it_ends_and_the_other_ways_are_told() -> None:
    [fact] = bodies(GOOD, mediating(), NOW)
    assert fact == k.MediationEnded("m1", "补偿没有谈拢。", TOLD, "2026-08-26")
    for way in ("仲裁", "行政", "司法", "第二十六条"):
        assert way in TOLD
    state = carried_out(GOOD, mediating(), NOW).file().case
    assert (state.step, state.mediations["m1"].ended_told) == (Step.HANDLING, TOLD)


def test_terms_that_nobody_signed_can_fall_through() -> None:
    assert codes(GOOD, mediating(AGREED), NOW) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"mediation": ""}, ("mediation.which", "mediation")),
        ({"reason": ""}, ("text.empty", "reason")),
        ({"told": " "}, ("text.empty", "told")),
        ({"told": "答应停止上访就再谈。"}, ("reply.forbidden", "told")),
        ({"ended_on": "2026-08-05"}, ("date.before", "ended_on")),
        ({"ended_on": "2026-08-25"}, ("date.late", "late_reason")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), mediating(), NOW) == [problem]  # type: ignore[arg-type]


def test_without_a_mediation_there_is_nothing_to_end() -> None:
    assert codes(GOOD, in_hand(), NOW) == [("mediation.none", "")]
