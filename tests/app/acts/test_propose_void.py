"""提请作废: only what nobody has acted on can be a slip of the registration."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.propose_void import ProposeVoidDraft
from app.domain import kinds as k
from app.domain.entries import Body
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, closed, codes
from tests.builders import ON_CASE, number, registered

PROPOSE = ProposeVoidDraft(NEW, CASE, " 同一个人录了两次 ")


def test_a_reason_is_given_and_somebody_else_decides() -> None:
    assert bodies(PROPOSE, registered()) == [k.VoidProposed("同一个人录了两次")]
    assert codes(ProposeVoidDraft(NEW, CASE), registered()) == [("text.empty", "reason")]
    again = ProposeVoidDraft("v2", CASE, "还是录重了")
    assert codes(again, carried_out(PROPOSE, registered())) == [("case_void.proposed", "")]


@pytest.mark.parametrize(
    "body",
    [
        k.CaseTransferred(("1",), "x", "区住建局", "职权", "2026-10-19"),
        k.CaseAnswered(("1",), "在二楼办。", "spot", "2026-10-19"),
    ],
)
def test_what_was_acted_on_is_corrected_and_not_voided(body: Body) -> None:
    journal = registered()
    journal.add(ON_CASE, body)
    assert codes(PROPOSE, journal) == [("case_void.decided", "")]
    assert codes(PROPOSE, accepted()) == [("case_void.decided", "")]
    assert codes(PROPOSE, closed()) == [("case_void.decided", "")]


def test_the_number_under_which_the_matter_goes_on_is_one_and_another() -> None:
    other, own = number(serial=2), registered().file().case.number
    assert bodies(replace(PROPOSE, goes_on_in=f" {other} "), registered()) == [
        k.VoidProposed("同一个人录了两次", other)
    ]
    assert codes(replace(PROPOSE, goes_on_in=own), registered()) == [("case_void.itself", "goes_on_in")]
    [(_, field)] = codes(replace(PROPOSE, goes_on_in="123"), registered())
    assert field == "goes_on_in"
