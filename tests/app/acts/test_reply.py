"""答复: the 处理意见书."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.reply import ReplyDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.silence import FORBIDDEN_WORDS
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, mark_of
from tests.builders import registered

POINT = k.ReplyPoint("1", "情况属实。", "《物业管理条例》第三十五条", "supported", "三日内修好。")
GOOD = ReplyDraft(NEW, CASE, (POINT,), "越秀区人民政府", "王敏")


def test_a_reply_answers_every_demand_and_is_numbered() -> None:
    fact, paper = bodies(GOOD, accepted())
    assert fact == k.ReplyIssued((POINT,), "越秀区人民政府", "2026-10-19", "王敏")
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("reply", "黄花岗信访复〔2026〕")


def test_a_demand_left_out_is_named() -> None:
    assert codes(GOOD, accepted("路灯不亮。", "井盖坏了。")) == [("letter.unanswered", "points")]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"findings": ""}, ("text.empty", "points.0.findings")),
        ({"basis": " "}, ("letter.no_law", "points.0.basis")),
        ({"opinion": ""}, ("letter.unanswered", "points.0.opinion")),
        ({"outcome": ""}, ("reply.outcome", "points.0.outcome")),
        ({"outcome": "satisfied"}, ("reply.outcome", "points.0.outcome")),
    ],
)
def test_what_article_32_asks_is_there(change: dict[str, str], problem: tuple[str, str]) -> None:
    draft = replace(GOOD, points=(replace(POINT, **change),))
    assert codes(draft, accepted()) == [problem]


def test_the_body_that_may_review_is_named() -> None:
    assert codes(replace(GOOD, review_body=""), accepted()) == [("letter.no_remedy", "review_body")]


@pytest.mark.parametrize("words", FORBIDDEN_WORDS)
@pytest.mark.parametrize("name", ["findings", "basis", "opinion"])
def test_help_is_never_traded_for_silence(words: str, name: str) -> None:
    draft = replace(GOOD, points=(replace(POINT, **{name: f"依《物业管理条例》第三十五条，签订{words}承诺后发放。"}),))
    assert codes(draft, accepted()) == [("reply.forbidden", f"points.0.{name}")]


def test_first_accept_then_reply_and_only_once() -> None:
    assert codes(GOOD, registered()) == [("reply.not_accepted", "")]
    assert codes(GOOD, carried_out(GOOD, accepted())) == [("reply.answered", "")]


def test_another_body_answers_what_it_accepted() -> None:
    journal = registered()
    journal.add(Subject("case", CASE), k.CaseAccepted(("1",), "2026-10-19", "440104000-housing", "越秀区住建局"))
    assert codes(GOOD, journal) == [("reply.not_handler", "")]
