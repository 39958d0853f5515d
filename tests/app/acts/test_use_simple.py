"""简易办理: for simple first-time matters only."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from app.acts.fix_lead import FixLeadDraft
from app.acts.use_simple import UseSimpleDraft
from app.domain import kinds as k
from app.domain.envelope import CHINA, Subject
from app.domain.terms import Step
from tests.app.acts.routes import CITY_MANAGEMENT, HOUSING, TODAY, accused_of, demand, demanded, fresh, kinds_of
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import Journal, registered

GOOD = UseSimpleDraft(NEW, CASE, (), "daily", "no", " 王敏 ")


def test_choosing_it_is_the_acceptance_and_paper_only_where_wanted() -> None:
    assert bodies(GOOD, registered()) == [
        k.SimpleChosen(("1",), "daily", False, TODAY),
        k.CaseAccepted(("1",), TODAY, "440104014", "黄花岗街道", "王敏"),
    ]
    wanted = replace(GOOD, wants_paper="yes")
    assert kinds_of(wanted, registered()) == ["SimpleChosen", "CaseAccepted", "acceptance"]
    assert demand(carried_out(GOOD, registered())).step is Step.ACCEPTED


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
        (replace(GOOD, demands=("",)), ("demands.none", "demands")),
        (replace(GOOD, ground=""), ("simple.ground", "ground")),
        (replace(GOOD, wants_paper=""), ("simple.paper", "wants_paper")),
    ],
)
def test_what_is_wrong_is_named(draft: UseSimpleDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


def came_again() -> Journal:
    journal = registered()
    joined = k.VisitJoined("0" * 32, "440104014-20261019-F00021A8", "1", "又来问。", "visit", f"{TODAY}T10:00:00+08:00")
    journal.add(Subject("case", CASE), joined)
    return journal


def led() -> Journal:
    return carried_out(FixLeadDraft(fresh(), CASE, (), HOUSING, (CITY_MANAGEMENT,)), registered())


@pytest.mark.parametrize(
    ("journal", "problem"),
    [
        (came_again(), "simple.repeated"),
        (registered(channel="transferred_in", details={"due_date": "2026-11-20"}), "simple.entrusted"),
        (registered(headcount=5), "simple.group"),
        (led(), "simple.bodies"),
        (demanded("appeal_4"), "simple.procedure"),
        (demanded("appeal_6", triage=k.Triage("yes", "no", "no", "no")), "simple.procedure"),
        (demanded("unclassified"), "simple.class"),
        (accused_of(HOUSING), "simple.accusation"),
        (registered(capacity="petition_office"), "capacity.accept"),
    ],
)
def test_what_is_excluded_says_why(journal: Journal, problem: str) -> None:
    assert [code for code, _ in codes(GOOD, journal)] == [problem]


def test_four_people_are_no_group_and_a_plain_transfer_is_no_assignment() -> None:
    assert codes(GOOD, registered(headcount=4)) == []
    assert codes(GOOD, registered(channel="transferred_in")) == []


def test_it_is_decided_within_the_working_days_of_the_station() -> None:
    assert codes(GOOD, registered(), datetime(2026, 10, 22, 17, 0, tzinfo=CHINA)) == []
    assert codes(GOOD, registered(), datetime(2026, 10, 23, 9, 0, tzinfo=CHINA)) == [("simple.lapsed", "")]
