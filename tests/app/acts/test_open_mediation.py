"""调解、和解: only with the consent of both sides on record (Art. 33)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.open_mediation import OpenMediationDraft
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.terms import Step
from tests.app.acts.handling import answered, at, in_hand, mediating, secret
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import lookup, registered

NOW = at(8, 6)
GOOD = OpenMediationDraft(
    NEW, CASE, (), "mediation", "both", "", "一楼住户", "102 室", "2026-08-05", "申请书签名", "2026-08-06", "电话录音",
    "罗秀英", "黄花岗街道人民调解委员会", "2026-08-06",
)  # fmt: skip


def test_with_both_consents_it_begins_and_the_clock_goes_on() -> None:
    [fact] = bodies(GOOD, in_hand(), NOW)
    assert fact == k.MediationOpened(
        NEW, "mediation", ("1",), "一楼住户", "2026-08-05", "申请书签名", "2026-08-06", "电话录音", "2026-08-06",
        "102 室", "罗秀英", "黄花岗街道人民调解委员会",
    )  # fmt: skip
    state = carried_out(GOOD, in_hand(), NOW).file().case
    assert state.step is Step.MEDIATING
    [handling] = [c.clock for c in case_clocks(state, lookup()) if c.rule.id == "HND-60"]
    assert (handling.statutory_last_day, handling.pauses) == (date(2026, 10, 2), ())


def test_our_own_body_may_mediate_without_a_committee() -> None:
    [fact] = bodies(replace(GOOD, host="organ", committee=""), in_hand(), NOW)
    assert isinstance(fact, k.MediationOpened) and (fact.way, fact.mediators, fact.committee) == (
        "mediation",
        "罗秀英",
        "",
    )
    assert codes(replace(GOOD, host="organ", mediators=""), in_hand(), NOW) == [("text.empty", "mediators")]


def test_between_the_two_alone_nobody_else_is_named() -> None:
    [fact] = bodies(replace(GOOD, way="reconciliation", mediators="", committee=""), in_hand(), NOW)
    assert isinstance(fact, k.MediationOpened) and (fact.way, fact.mediators, fact.committee) == (
        "reconciliation",
        "",
        "",
    )


@pytest.mark.parametrize("side", ["petitioner", "other"])
def test_that_one_side_does_not_wish_it_is_recorded_and_nothing_begins(side: str) -> None:
    draft = OpenMediationDraft(NEW, CASE, answer=side, words=" 电话里说不谈。 ", opened_on="2026-08-06")
    [fact] = bodies(draft, in_hand(), NOW)
    assert fact == k.MediationDeclined("mediation", ("1",), side, "电话里说不谈。", "2026-08-06")
    assert carried_out(draft, in_hand(), NOW).file().case.step is Step.HANDLING
    assert codes(replace(draft, words=""), in_hand(), NOW) == [("text.empty", "words")]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"demands": ("",)}, ("demands.none", "demands")),
        ({"way": ""}, ("mediation.way", "way")),
        ({"host": "court"}, ("mediation.way", "way")),
        ({"answer": ""}, ("mediation.ask_first", "answer")),
        ({"other_party": " "}, ("text.empty", "other_party")),
        ({"petitioner_consent_on": ""}, ("mediation.consent", "petitioner_consent_on")),
        ({"petitioner_evidence": ""}, ("mediation.consent", "petitioner_evidence")),
        ({"other_consent_on": ""}, ("mediation.consent", "other_consent_on")),
        ({"other_evidence": " "}, ("mediation.consent", "other_evidence")),
        ({"other_consent_on": "六日"}, ("date.format", "other_consent_on")),
        ({"petitioner_consent_on": "2026-08-02"}, ("date.before", "petitioner_consent_on")),
        ({"mediators": ""}, ("text.empty", "mediators")),
        ({"committee": ""}, ("text.empty", "committee")),
        ({"opened_on": "2026-08-07"}, ("date.future", "opened_on")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), in_hand(), NOW) == [problem]  # type: ignore[arg-type]


def test_no_consent_is_younger_than_the_beginning() -> None:
    draft = replace(GOOD, opened_on="2026-08-05", late_reason="当天停电")
    assert codes(draft, in_hand(), NOW) == [("handling.day_order", "other_consent_on")]


def test_where_there_is_nothing_to_settle() -> None:
    assert codes(GOOD, registered()) == [("handling.not_accepted", "")]
    assert codes(GOOD, answered(), at(9, 2)) == [("handling.answered", "")]
    assert codes(GOOD, in_hand(legal_class="appeal_1"), NOW) == [("handling.other_way", "")]
    assert codes(GOOD, mediating(), NOW) == [("mediation.going_on", "")]


def test_a_report_or_accusation_is_never_settled_with_the_accused() -> None:
    assert codes(GOOD, secret(), NOW) == [("handling.restricted", "")]
