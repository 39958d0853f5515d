"""重新办理: the clocks go on, none begins anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.reopen import ReopenDraft
from app.domain import kinds as k
from app.domain.case_clocks import running
from app.domain.terms import Step
from tests.app.acts.reviews import answered, at, reviewed
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import ON_CASE, Journal, lookup

NOW = at(10, 20)
AGAIN = ReopenDraft(NEW, CASE, (), " 又停工了 ")


def over(journal: Journal) -> Journal:
    journal.add(ON_CASE, k.CaseClosed("已答复"))
    return journal


def test_it_goes_on_where_it_stood_and_the_first_answer_stays_history() -> None:
    assert bodies(AGAIN, over(answered()), NOW) == [k.CaseReopened(("1",), "又停工了")]
    case = carried_out(AGAIN, over(answered()), NOW).file().case
    assert (case.step, case.closed_on) == (Step.ACCEPTED, None)
    assert [reply.on for reply in case.demands["1"].earlier_replies] == [at(9, 3).date()]
    (handling,) = [c for c in running(case, lookup()) if c.rule.id == "HND-60"]
    assert handling.clock.start == at(8, 3).date(), "no clock begins anew"


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(AGAIN, demands=("",)), ("demands.none", "demands")),
        (replace(AGAIN, reason=""), ("text.empty", "reason")),
    ],
)
def test_what_is_wrong_is_named(draft: ReopenDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, over(answered()), NOW) == [problem]


def test_what_runs_and_what_is_final_is_not_opened_again() -> None:
    assert codes(AGAIN, answered(), NOW) == [("reopen.open", "")]
    assert codes(AGAIN, over(reviewed("upheld", "rereview")), at(12, 20)) == [("reopen.final", "")]


def test_after_a_review_it_can_be_opened_again() -> None:
    case = carried_out(AGAIN, over(reviewed("upheld")), at(12, 20)).file().case
    assert case.step is Step.ACCEPTED
