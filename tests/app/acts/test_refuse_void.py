"""不予作废."""

from __future__ import annotations

from dataclasses import replace

from app.acts.refuse_void import ACT, RefuseVoidDraft
from app.domain import kinds as k
from app.domain.terms import Step
from app.domain.world import Actor
from tests.app.acts.steps import CASE, NEW
from tests.app.acts.test_confirm_void import OTHER, THIRD, proposed
from tests.builders import FixedIds, registered, world

REFUSE = RefuseVoidDraft(NEW, CASE, " 是两件不同的事 ")


def codes(journal, actor: Actor, draft: RefuseVoidDraft = REFUSE) -> list[tuple[str, str]]:
    found = ACT.check(draft, journal.states(), replace(world(), actor=actor))
    return [(p.code, p.field) for p in found]


def test_the_case_goes_on_as_it_was() -> None:
    journal = proposed()
    (entry,) = ACT.decide(REFUSE, journal.states(), replace(world(), actor=THIRD), FixedIds())
    assert entry.body == k.VoidRefused(journal.entries[-1].id, "是两件不同的事")
    journal.write([entry])
    assert (journal.file().case.step, journal.file().case.void_proposal) == (Step.REGISTERED, None)


def test_a_second_person_and_a_reason_are_needed() -> None:
    assert codes(proposed(), OTHER) == [("case_void.same_person", "")]
    assert codes(proposed(), THIRD, replace(REFUSE, reason="")) == [("text.empty", "reason")]
    assert codes(registered(), THIRD) == [("case_void.none", "")]
