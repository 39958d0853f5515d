"""提请作废一份复查、复核申请: what nothing was built on, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.propose_review_void import ProposeReviewVoidDraft
from app.domain import kinds as k
from tests.app.acts.reviews import answered, at, reviewed
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.app.acts.test_decide_review import DECIDE, asked
from tests.builders import ON_CASE, FixedIds, Journal

PROPOSE = ProposeReviewVoidDraft(NEW, CASE, "r1", " 记到别人的件里了 ")
NOW = at(10, 20)
HEARING = k.HearingCalled(
    "h1", "review", ("1",), "路灯", "2026-10-28T09:30:00+08:00", "三楼", "周立民", ("许静文", "黄建业"), "信访人"
)


def test_somebody_else_is_asked_and_until_then_the_review_runs() -> None:
    assert bodies(PROPOSE, asked(), NOW) == [k.ReviewVoidProposed("r1", "记到别人的件里了")]
    review = carried_out(PROPOSE, asked(), NOW).file().case.reviews["r1"]
    assert review.running and review.void_proposal is not None


def test_it_needs_a_request_and_a_reason_and_is_proposed_once() -> None:
    assert codes(PROPOSE, answered(), NOW) == [("review.none", "")]
    assert codes(replace(PROPOSE, review="r9"), asked(), NOW) == [("review.which", "review")]
    assert codes(replace(PROPOSE, reason=" "), asked(), NOW) == [("text.empty", "reason")]
    assert codes(PROPOSE, carried_out(PROPOSE, asked(), NOW), NOW) == [("review_void.proposed", "")]


def refused() -> Journal:
    journal = answered()
    late = k.ReviewRequested("r1", "review", ("1",), "440104011", "黄花岗街道", "请求", "2026-10-18", "", "晚了", True)
    journal.add(ON_CASE, late, at=at(10, 18))
    return journal


def heard() -> Journal:
    journal = asked()
    journal.add(ON_CASE, HEARING, at=NOW)
    return journal


def submitted() -> Journal:
    journal = asked()
    step = k.ApprovalStep("head", "u9", "陈主任")
    letter = k.LetterSubmitted("l1", "decide_review", "review_opinion", "{}", "", (step,))
    journal.add(ON_CASE, letter, at=NOW)
    return journal


@pytest.mark.parametrize(
    ("journal", "code"),
    [
        (carried_out(replace(DECIDE, id=FixedIds(0xD7_0000).entry()), asked(), NOW), "review_void.decided"),
        (reviewed("upheld"), "review_void.decided"),
        (refused(), "review_void.refused"),
        (heard(), "review_void.heard"),
        (submitted(), "review_void.submitted"),
    ],
)
def test_what_was_built_on_it_bars_it(journal: Journal, code: str) -> None:
    assert codes(PROPOSE, journal, at(11, 10)) == [(code, "")]


def test_a_hearing_that_was_cancelled_bars_nothing() -> None:
    journal = heard()
    journal.add(ON_CASE, k.HearingCancelled("h1", "不开了", False), at=NOW)
    assert codes(PROPOSE, journal, NOW) == []
