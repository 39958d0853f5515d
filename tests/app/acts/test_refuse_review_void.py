"""复查、复核申请不作废."""

from __future__ import annotations

from dataclasses import replace

from app.acts.refuse_review_void import ACT, RefuseReviewVoidDraft
from app.domain import kinds as k
from app.domain.world import Actor
from tests.app.acts.steps import CASE, NEW
from tests.app.acts.test_confirm_review_void import OTHER, THIRD, proposed
from tests.app.acts.test_decide_review import asked
from tests.builders import FixedIds, world

REFUSE = RefuseReviewVoidDraft(NEW, CASE, "r1", " 是他本人申请的 ")


def codes(journal, actor: Actor, draft: RefuseReviewVoidDraft = REFUSE) -> list[tuple[str, str]]:
    found = ACT.check(draft, journal.states(), replace(world(), actor=actor))
    return [(p.code, p.field) for p in found]


def test_the_review_goes_on_as_it_was() -> None:
    journal = proposed()
    (entry,) = ACT.decide(REFUSE, journal.states(), replace(world(), actor=THIRD), FixedIds())
    assert entry.body == k.ReviewVoidRefused("r1", "是他本人申请的")
    journal.write([entry])
    review = journal.file().case.reviews["r1"]
    assert (review.running, review.void_proposal) == (True, None)


def test_a_second_person_and_a_reason_are_needed() -> None:
    assert codes(proposed(), OTHER) == [("case_void.same_person", "")]
    assert codes(proposed(), THIRD, replace(REFUSE, reason="")) == [("text.empty", "reason")]
    assert codes(proposed(), THIRD, replace(REFUSE, review="r9")) == [("review.which", "review")]
    assert codes(asked(), THIRD) == [("case_void.none", "")]
