"""不予受理."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.decline import DeclineDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, mark_of
from tests.builders import registered

GOOD = DeclineDraft(NEW, CASE, ground="not_our_duty", explanation="不归本街道管。", go_to="越秀区人民法院，东风东路")


def test_declining_says_why_and_where_to_go_and_issues_the_notice() -> None:
    fact, paper = bodies(GOOD, registered())
    assert fact == k.CaseDeclined(("1",), "not_our_duty", "不归本街道管。", "越秀区人民法院，东风东路")
    assert isinstance(paper, k.DocumentIssued)
    assert mark_of(paper) == "黄花岗信访不受〔2026〕"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"demands": ("",)}, ("demands.none", "demands")),
        ({"ground": ""}, ("decline.ground", "ground")),
        ({"ground": "running_below"}, ("text.empty", "running_number")),
        ({"explanation": " "}, ("text.empty", "explanation")),
        ({"go_to": ""}, ("text.empty", "go_to")),
        ({"case": "0" * 32}, ("case.not_found", "")),
    ],
)
def test_a_refusal_never_stands_alone(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), registered()) == [problem]  # type: ignore[arg-type]


def test_it_is_declined_once() -> None:
    assert codes(GOOD, carried_out(GOOD, registered())) == [("case.all_decided", "")]
