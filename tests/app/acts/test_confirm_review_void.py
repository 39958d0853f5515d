"""作废一份复查、复核申请 by a second person: nothing was asked for, and the days it set going end with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.acts.confirm_review_void import ACT, ConfirmReviewVoidDraft
from app.acts.void_paper import VoidPaperDraft
from app.domain import kinds as k
from app.domain.case import CaseState
from app.domain.case_clocks import case_clocks
from app.domain.terms import Step
from app.domain.world import Actor
from app.reports.timeline import timeline
from tests.app.acts.reviews import CITY, answered, at, reviewed
from tests.app.acts.steps import CASE, NEW, carried_out, paper_of
from tests.app.acts.test_decide_review import DECIDE, asked
from tests.builders import ON_CASE, FixedIds, Journal, lookup, world

CONFIRM = ConfirmReviewVoidDraft(NEW, CASE, "r1", " 申请书上是别人的名字 ")
OTHER, THIRD = Actor("u2", "李文彬"), Actor("u3", "陈主任")
NOW = at(10, 20)


def proposed(journal: Journal | None = None, review: str = "r1") -> Journal:
    """Entered by the test user, the void proposed by somebody else."""
    journal = journal or asked()
    entry = journal.add(ON_CASE, k.ReviewVoidProposed(review, "记错了"), at=NOW)
    journal.entries[-1] = replace(entry, envelope=replace(entry.envelope, actor=OTHER.id))
    return journal


def problems(journal: Journal, actor: Actor, draft: ConfirmReviewVoidDraft = CONFIRM) -> list[tuple[str, str]]:
    found = ACT.check(draft, journal.states(), replace(world(NOW), actor=actor))
    return [(p.code, p.field) for p in found]


def voided(journal: Journal, review: str = "r1") -> CaseState:
    here, draft = replace(world(NOW), actor=THIRD), replace(CONFIRM, review=review)
    assert ACT.check(draft, journal.states(), here) == []
    journal.write(ACT.decide(draft, journal.states(), here, FixedIds(0xD8_0000)), at=NOW)
    return journal.file().case


def clocks(case: CaseState) -> list[tuple[str, object]]:
    return [(c.rule.id, c.clock.finished_on) for c in case_clocks(case, lookup())]


def test_neither_who_entered_it_nor_who_asked_for_the_void() -> None:
    assert problems(proposed(), world().actor) == [("case_void.same_person", "")]
    assert problems(proposed(), OTHER) == [("case_void.same_person", "")]
    assert problems(proposed(), THIRD) == []


def test_there_must_be_a_proposal_a_reason_and_nothing_built_on_it_meanwhile() -> None:
    assert problems(asked(), THIRD) == [("case_void.none", "")]
    assert problems(proposed(), THIRD, replace(CONFIRM, reason=" ")) == [("text.empty", "reason")]
    assert problems(proposed(), THIRD, replace(CONFIRM, review="r9")) == [("review.which", "review")]
    journal = proposed()
    journal.add(ON_CASE, k.ReviewDecided("r1", "upheld", "", "", "", "", "2026-10-20"), at=NOW)
    assert problems(journal, THIRD) == [("review_void.decided", "")]


@pytest.mark.parametrize(
    ("before", "ask"),
    [
        (answered, k.ReviewRequested("r9", "review", ("1",), CITY, "广州市人民政府", "请求", "2026-09-20")),
        (lambda: reviewed("upheld"), k.ReviewRequested("r9", "rereview", ("1",), CITY, "广州市", "请求", "2026-11-20")),
    ],
)
def test_the_matter_stands_as_if_nothing_had_been_asked(before: Callable[[], Journal], ask: k.ReviewRequested) -> None:
    journal = before()
    journal.add(ON_CASE, k.CaseClosed("已经答复"), at=at(12, 1))
    stood = journal.file().case
    journal.add(ON_CASE, ask, at=at(12, 2))
    assert clocks(journal.file().case) != clocks(stood) and journal.file().case.closing is None
    case = voided(proposed(journal, "r9"), "r9")
    assert clocks(case) == clocks(stood), "its days end with it, and those of the petitioner run on"
    assert (case.step, case.closing, case.demands) == (Step.CLOSED, stood.closing, stood.demands)
    assert (case.running_reviews, case.reviews["r9"].voided) == ([], "申请书上是别人的名字")


def test_what_was_left_standing_by_a_reopening_stands_again() -> None:
    journal = answered()
    for body in (k.CaseClosed("已经答复"), k.CaseReopened(("1",), "有新情况")):
        journal.add(ON_CASE, body, at=at(9, 10))
    stood = journal.file().case.demands["1"]
    assert stood.left_standing is not None
    case = voided(proposed(asked(journal=journal)))
    assert case.demands["1"] == stood


@pytest.mark.parametrize("conclusion", ["upheld", "revoked"])
def test_a_request_whose_opinion_was_made_void_before_is_as_void_as_any(conclusion: str) -> None:
    journal, stood = asked(), answered().file().case
    carried_out(replace(DECIDE, id=FixedIds(0xD9_0000).entry(), conclusion=conclusion), journal, NOW)
    carried_out(
        VoidPaperDraft(FixedIds(0xDA_0000).entry(), CASE, paper_of(journal, "review_opinion"), "是别人的"), journal, NOW
    )
    case = voided(proposed(journal))
    assert (clocks(case), case.demands, case.running_reviews) == (clocks(stood), stood.demands, [])
    assert case.irregularities == []


def test_an_opinion_given_meanwhile_elsewhere_stands_and_the_two_are_one_oddity() -> None:
    journal = proposed()
    fork = journal.file().case.frontier
    journal.add(ON_CASE, k.ReviewDecided("r1", "upheld", "", "", "", "", "2026-10-20"), parents=fork, origin="f" * 32)
    journal.add(ON_CASE, k.ReviewVoided("r1", "记错了"), parents=fork)
    case = journal.file().case
    assert (case.reviews["r1"].voided, case.demands["1"].step) == ("", Step.REVIEWED)
    assert [odd.code for odd in case.irregularities] == ["concurrent_step"]


def test_it_stays_in_the_timeline_and_the_review_may_be_asked_for_anew() -> None:
    journal = proposed()
    case = voided(journal)
    told = [str(item.headline) for item in timeline(journal.file(), world(), {})]
    assert {"向黄花岗街道申请复查", "提请作废复查申请，等第二个人核", "作废复查申请，它的期限不再计"} <= set(told)
    assert case.demands["1"].reviews == []
    journal = asked(journal=journal)
    journal.entries[-1] = replace(journal.entries[-1], body=replace(journal.entries[-1].body, review="r2"))  # type: ignore[type-var]
    assert [r.id for r in journal.file().case.running_reviews] == ["r2"]
