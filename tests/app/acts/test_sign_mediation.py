"""协议签名: in force with the signatures of all, the mediator's and the committee's seal (MED 29)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.sign_mediation import MEDIATOR, OWN_MEDIATOR, OWN_SEAL, PARTIES, SEAL, SignMediationDraft
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.terms import Step
from tests.app.acts.handling import AGREED, OPENED, at, in_hand, mediating
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import ON_CASE, lookup

NOW = at(8, 24)
GOOD = SignMediationDraft(NEW, CASE, "m1", (PARTIES, MEDIATOR, SEAL), "2026-08-24")


def test_with_everything_under_it_it_is_in_force_and_the_court_may_be_asked() -> None:
    assert bodies(GOOD, mediating(AGREED), NOW) == [k.MediationSigned("m1", "2026-08-24")]
    state = carried_out(GOOD, mediating(AGREED), NOW).file().case
    assert (state.step, state.mediations["m1"].effective_on) == (Step.HANDLING, date(2026, 8, 24))
    [window] = [c.clock for c in case_clocks(state, lookup()) if c.rule.id == "MED-30"]
    assert window.statutory_last_day == date(2026, 9, 23)


@pytest.mark.parametrize("lacking", [PARTIES, MEDIATOR, SEAL])
def test_whatever_is_lacking_it_is_not_in_force(lacking: str) -> None:
    signed = tuple(key for key in GOOD.signed if key != lacking)
    assert codes(replace(GOOD, signed=signed), mediating(AGREED), NOW) == [("mediation.unsigned", "signed")]


def test_before_our_own_body_its_mediator_signs_and_it_seals_and_no_court_is_asked() -> None:
    journal = in_hand()
    journal.add(ON_CASE, replace(OPENED, committee=""), at=at(8, 6))
    journal.add(ON_CASE, AGREED, at=at(8, 20))
    whole = replace(GOOD, signed=(PARTIES, OWN_MEDIATOR, OWN_SEAL))
    for lacking in whole.signed:
        signed = tuple(key for key in whole.signed if key != lacking)
        assert codes(replace(whole, signed=signed), journal, NOW) == [("mediation.unsigned_own", "signed")]
    state = carried_out(whole, journal, NOW).file().case
    assert "MED-30" not in {c.rule.id for c in case_clocks(state, lookup())}


def test_between_the_two_their_signatures_are_enough() -> None:
    journal = in_hand()
    journal.add(ON_CASE, replace(OPENED, way="reconciliation", mediators="", committee=""), at=at(8, 6))
    journal.add(ON_CASE, AGREED, at=at(8, 20))
    assert codes(replace(GOOD, signed=(PARTIES,)), journal, NOW) == []
    assert codes(replace(GOOD, signed=()), journal, NOW) == [("mediation.unsigned_two", "signed")]


def test_first_agreed_then_signed() -> None:
    assert codes(GOOD, mediating(), NOW) == [("mediation.not_agreed", "mediation")]
    assert codes(GOOD, in_hand(), NOW) == [("mediation.none", "")]


@pytest.mark.parametrize(
    ("day", "problem"),
    [("2026-08-19", "date.before"), ("2026-08-25", "date.future"), ("2026-08-21", "date.late")],
)
def test_the_day_is_no_earlier_than_the_terms(day: str, problem: str) -> None:
    [(code, _)] = codes(replace(GOOD, effective_on=day), mediating(AGREED), NOW)
    assert code == problem
