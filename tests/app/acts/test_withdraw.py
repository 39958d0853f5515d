"""撤回: the petitioner's own signed act, and nobody else's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.withdraw import WithdrawDraft
from app.domain import kinds as k
from app.domain.terms import Step
from tests.app.acts.reviews import answered, at, reviewed
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import ON_CASE, Journal, registered

NOW = at(9, 25)
SIGNED = WithdrawDraft(NEW, CASE, (), " 事情已经解决 ", "2026-09-25", "m1")


def with_paper(journal: Journal | None = None, blob: str = "ab" * 32) -> Journal:
    journal = journal or answered()
    journal.add(ON_CASE, k.MaterialAdded((k.Material("m1", "撤回申请书", blob=blob),)))
    return journal


def test_it_names_the_signed_paper() -> None:
    assert bodies(SIGNED, with_paper(), NOW) == [k.DemandWithdrawn(("1",), "事情已经解决", "2026-09-25", "m1")]
    assert carried_out(SIGNED, with_paper(), NOW).file().case.step is Step.WITHDRAWN


def test_without_a_scanned_paper_nothing_is_withdrawn() -> None:
    assert codes(SIGNED, answered(), NOW) == [("withdraw.paper", "")]
    assert codes(SIGNED, with_paper(blob=""), NOW) == [("withdraw.paper", "")]


def test_a_material_that_was_not_scanned_is_no_signed_paper() -> None:
    journal = with_paper()
    journal.add(ON_CASE, k.MaterialAdded((k.Material("m2", "身份证复印件"),)))
    assert codes(replace(SIGNED, paper="m2"), journal, NOW) == [("withdraw.paper", "paper")]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(SIGNED, demands=("",)), ("demands.none", "demands")),
        (replace(SIGNED, paper="m2"), ("withdraw.paper", "paper")),
        (replace(SIGNED, signed_on="2026-08-01", late_reason="记漏"), ("date.before", "signed_on")),
        (replace(SIGNED, signed_on="2026-09-24"), ("date.late", "late_reason")),
    ],
)
def test_what_is_wrong_is_named(draft: WithdrawDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, with_paper(), NOW) == [problem]


def test_nobody_needs_a_reason_and_what_he_wrote_himself_is_recorded_as_it_is() -> None:
    for words in ("", "我不再信访，事情了了"):
        assert bodies(replace(SIGNED, words=words), with_paper(), NOW) == [
            k.DemandWithdrawn(("1",), words, "2026-09-25", "m1")
        ]


def test_a_picture_of_something_else_is_no_signed_paper() -> None:
    journal = with_paper()
    journal.add(ON_CASE, k.MaterialAdded((k.Material("m2", "围墙照片", blob="cd" * 32),)))
    assert codes(replace(SIGNED, paper="m2"), journal, NOW) == [("withdraw.paper", "paper")]


def test_what_was_taken_up_again_is_not_withdrawn_by_the_old_paper() -> None:
    journal = carried_out(replace(SIGNED, id="w1"), with_paper(), NOW)
    journal.add(ON_CASE, k.CaseClosed("信访人撤回"), at=NOW)
    journal.add(ON_CASE, k.CaseReopened(("1",), "信访人又来提出"), at=at(9, 26))
    later = replace(SIGNED, signed_on="2026-09-27")
    assert codes(later, journal, at(9, 27)) == [("withdraw.paper", "")]
    journal.add(ON_CASE, k.MaterialAdded((k.Material("m3", "撤回申请书", blob="cd" * 32),)), at=at(9, 27))
    assert codes(later, journal, at(9, 27)) == [("withdraw.paper", "paper")]
    assert codes(replace(later, paper="m3"), journal, at(9, 27)) == []


def test_what_is_decided_for_good_cannot_be_withdrawn_twice_neither() -> None:
    assert codes(SIGNED, with_paper(reviewed("upheld", "rereview")), at(12, 20)) == [("withdraw.nothing", "")]
    assert codes(SIGNED, carried_out(replace(SIGNED, id="w1"), with_paper(), NOW), NOW) == [("withdraw.nothing", "")]


def test_a_review_ends_with_the_withdrawal_of_its_demand() -> None:
    journal = with_paper()
    journal.add(ON_CASE, k.ReviewRequested("r1", "review", ("1",), "", "越秀区人民政府", "不服", "2026-09-20"))
    state = carried_out(SIGNED, journal, NOW).file().case
    assert (state.running_reviews, state.step) == ([], Step.WITHDRAWN)


def test_who_withdrew_may_come_again() -> None:
    journal = carried_out(SIGNED, with_paper(registered(at=at(9, 24))), NOW)
    again = registered(journal, case="0192f3a4b5c67d8e9fa0b1c2d3e40009", at=at(10, 9))
    assert again.file("0192f3a4b5c67d8e9fa0b1c2d3e40009").case.step is Step.REGISTERED
