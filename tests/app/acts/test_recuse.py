"""回避: who stays away can do nothing on the case, and a complaint about the station is not the station's to settle."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.accept import AcceptDraft
from app.acts.assign import AssignDraft
from app.acts.recuse import RecuseDraft
from app.domain import kinds as k
from app.reports.oddities import oddities
from tests.app.acts.routes import TODAY, case, demanded, fresh
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, delivery
from tests.builders import USER, Journal, registered, world

LI = "0192f3a4b5c67d8e9fa0b1c2d3e40099"
GOOD = RecuseDraft(NEW, CASE, LI, " 李文彬 ", "petitioner", " 与施工方是亲属 ", USER, "王敏")


def test_somebody_else_takes_over_in_the_same_step() -> None:
    assert bodies(GOOD, registered()) == [
        k.OfficerRecused(LI, "李文彬", "petitioner", "与施工方是亲属"),
        k.CaseAssigned(USER, "王敏"),
    ]
    journal = carried_out(AssignDraft(fresh(), CASE, LI, "李文彬"), registered())
    assert case(carried_out(replace(GOOD, successor_name=""), journal)).officer == ""


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
        (replace(GOOD, officer_name=" "), ("text.empty", "officer_name")),
        (replace(GOOD, asked_by=""), ("recuse.asker", "asked_by")),
        (replace(GOOD, reason=""), ("text.empty", "reason")),
        (replace(GOOD, successor=LI, successor_name="李文彬"), ("assign.recused", "successor_name")),
    ],
)
def test_what_is_wrong_is_named(draft: RecuseDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


def recused_ourselves(journal: Journal) -> Journal:
    """The user of the tests stays away."""
    return carried_out(RecuseDraft(fresh(), CASE, USER, "王敏", "officer", "本人是业主"), journal)


def test_who_stays_away_can_do_nothing_here() -> None:
    journal = recused_ourselves(registered())
    assert codes(AcceptDraft(NEW, CASE, accepted_on=TODAY), journal) == [("case.recused", "")]
    assert codes(AssignDraft(NEW, CASE, LI, "李文彬"), journal) == [("case.recused", "")]
    told = recused_ourselves(accepted())
    assert codes(delivery(told), told) == [("case.recused", "")]


def test_nobody_recused_is_assigned_the_case_by_id_or_by_name() -> None:
    journal = carried_out(replace(GOOD, successor_name=""), registered())
    assert codes(AssignDraft(NEW, CASE, LI, "李文彬"), journal) == [("assign.recused", "officer_name")]
    assert codes(replace(GOOD, id=fresh()), journal) == [("recuse.already", "officer_name")]
    by_name = carried_out(replace(GOOD, officer="", successor_name=""), registered())
    assert codes(AssignDraft(NEW, CASE, "", "李文彬"), by_name) == [("assign.recused", "officer_name")]
    assert codes(AssignDraft(NEW, CASE, USER, "王敏"), by_name) == []


def test_who_stays_away_no_longer_sees_a_restricted_case() -> None:
    journal = demanded("accusation", restricted=True, inquiry_code="", readers=(USER, LI))
    carried_out(replace(GOOD, successor_name=""), journal)
    assert case(journal).readers == (USER,)


@pytest.mark.parametrize(
    ("against", "warned"),
    [("440104014", True), ("440104014-government", True), ("440104000-housing", False), ("", False)],
)
def test_a_complaint_about_the_station_warns_and_proposes_those_above(against: str, warned: bool) -> None:
    found = [
        o for o in oddities(demanded("appeal_6", against=against).file(), world(), {}) if "本站" in o.headline.template
    ]
    assert [o.acts for o in found] == ([("transfer", "report_upward", "recuse")] if warned else [])
