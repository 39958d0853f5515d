"""感谢信."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.thank import ThankDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, accused, bodies, closed, codes, mark_of
from tests.builders import registered

THANK = ThankDraft(NEW, CASE, " 水荫社区居民委员会 ", " 三次上门，谢谢。 ")


def test_it_is_a_letter_with_a_number() -> None:
    sent, paper = bodies(THANK, registered())
    assert sent == k.ThanksSent("水荫社区居民委员会", "三次上门，谢谢。", "2026-10-19")
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("thanks", "黄花岗信访谢〔2026〕")
    assert codes(THANK, closed()) == [], "after 办结 too"


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(THANK, to_name=""), ("text.empty", "to_name")),
        (replace(THANK, text=""), ("text.empty", "text")),
        (replace(THANK, text="感谢您不再上访"), ("reply.forbidden", "text")),
    ],
)
def test_what_is_wrong_is_named(draft: ThankDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


@pytest.mark.parametrize("against", ["440104000-housing", ""])
def test_nothing_of_an_accusation_goes_out(against: str) -> None:
    assert codes(THANK, accused(against)) == [("thank.restricted", "")]
