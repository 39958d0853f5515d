"""建议意见 (Art. 29): adopted, in part, or kept; always answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.decide_suggestion import DecideSuggestionDraft
from app.domain import kinds as k
from app.domain.terms import Step
from tests.app.acts.handling import at, in_hand
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, delivery, mark_of
from tests.builders import ON_CASE, ORG, Journal, registered

GOOD = DecideSuggestionDraft(NEW, CASE, (), "partly", " 防滑条月底前装好。 ", "王敏")


def suggested() -> Journal:
    demand = k.Demand("1", "建议天桥装防滑条。", place=ORG, legal_class="suggestion")
    return registered(demands=(demand,))


@pytest.mark.parametrize("outcome", ["adopted", "partly", "kept"])
def test_each_outcome_is_answered_on_paper(outcome: str) -> None:
    fact, paper = bodies(replace(GOOD, outcome=outcome), suggested())
    assert fact == k.SuggestionDecided(("1",), outcome, "防滑条月底前装好。", "王敏", "2026-10-19")
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("suggestion_reply", "黄花岗信访建复〔2026〕")


def test_the_answer_in_hand_is_the_notice_too() -> None:
    journal = carried_out(GOOD, suggested())
    journal = carried_out(delivery(journal, "suggestion_reply"), journal)
    demand = journal.file().case.demands["1"]
    assert (demand.step, demand.noticed_on is not None) == (Step.ANSWERED, True)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"demands": ("",)}, ("demands.none", "demands")),
        ({"outcome": ""}, ("suggestion.outcome", "outcome")),
        ({"opinion": " "}, ("text.empty", "opinion")),
        ({"opinion": "请承诺不再上访。"}, ("reply.forbidden", "opinion")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), suggested()) == [problem]  # type: ignore[arg-type]


def test_once_and_only_for_suggestions() -> None:
    assert codes(GOOD, carried_out(GOOD, suggested())) == [("suggestion.none", "")]
    assert codes(GOOD, registered()) == [("suggestion.none", "")]
    assert codes(GOOD, in_hand(legal_class="suggestion"), at(8, 10)) == []


def test_a_suggestion_that_was_sent_on_is_answered_there() -> None:
    journal = suggested()
    journal.add(ON_CASE, k.CaseTransferred(("1",), "440104000-housing", "越秀区住建局", "职权", "2026-10-19"))
    assert codes(GOOD, journal) == [("handling.not_here", "")]
    elsewhere = in_hand(legal_class="suggestion", handler="440104000-housing", name="越秀区住建局")
    assert codes(GOOD, elsewhere, at(8, 10)) == [("handling.not_here", "")]
