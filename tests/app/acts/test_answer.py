"""直接答复: questions, thanks, suggestions, and what runs in the simple procedure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.answer import AnswerDraft
from app.acts.close import CloseDraft
from app.acts.use_simple import UseSimpleDraft
from app.domain import kinds as k
from app.domain.terms import Step
from tests.app.acts.routes import TODAY, accused_of, demand, demanded, fresh, kinds_of
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, delivery

GOOD = AnswerDraft(NEW, CASE, text=" 医保局二楼办理。 ")
CLOSE = CloseDraft(NEW, CASE, "已答复")


@pytest.mark.parametrize("legal_class", ["question", "thanks", "suggestion"])
def test_it_is_answered_at_the_desk_without_paper_and_may_be_closed(legal_class: str) -> None:
    journal = demanded(legal_class)
    assert bodies(GOOD, journal) == [k.CaseAnswered(("1",), "医保局二楼办理。", "spot", TODAY)]
    carried_out(GOOD, journal)
    assert demand(journal).step is Step.ANSWERED
    assert codes(CLOSE, journal) == []


def test_who_wishes_paper_gets_it_and_holds_it_before_the_case_is_closed() -> None:
    draft = replace(GOOD, id=fresh(), way="paper")
    assert kinds_of(draft, demanded("question")) == ["CaseAnswered", "answer"]
    journal = carried_out(draft, demanded("question"))
    assert codes(CLOSE, journal) == [("close.not_noticed", "")]
    assert codes(CLOSE, carried_out(delivery(journal, "answer"), journal)) == []


def test_one_without_class_asks_for_one() -> None:
    assert codes(GOOD, demanded("unclassified")) == [("answer.class", "legal_class")]
    journal = carried_out(replace(GOOD, legal_class="thanks"), demanded("unclassified"))
    assert demand(journal).legal_class == "thanks"


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
        (replace(GOOD, demands=("",)), ("demands.none", "demands")),
        (replace(GOOD, text=" "), ("text.empty", "text")),
        (replace(GOOD, text="不再信访就给办。"), ("reply.forbidden", "text")),
        (replace(GOOD, way="shouted"), ("answer.way", "way")),
    ],
)
def test_what_is_wrong_is_named(draft: AnswerDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, demanded("question")) == [problem]


def test_a_petition_matter_needs_its_opinion() -> None:
    assert codes(GOOD, demanded("appeal_6")) == [("answer.opinion", "")]
    assert codes(GOOD, demanded("appeal_2")) == [("answer.procedure", "")]
    assert codes(GOOD, accused_of("440104000-housing")) == [("answer.accusation", "")]
    assert codes(replace(GOOD, id=fresh()), carried_out(GOOD, demanded("question"))) == [("case.all_decided", "")]


def test_a_simple_matter_is_answered_so_unless_paper_is_wanted() -> None:
    simple = UseSimpleDraft(fresh(), CASE, ground="daily", wants_paper="no")
    journal = carried_out(simple, demanded("appeal_6"))
    assert codes(replace(GOOD, way="paper"), journal) == [("answer.on_paper", "way")]
    assert demand(carried_out(GOOD, journal)).step is Step.ANSWERED
    wanted = carried_out(replace(simple, id=fresh(), wants_paper="yes"), demanded("appeal_6"))
    assert codes(GOOD, wanted) == [("answer.opinion", "")]
