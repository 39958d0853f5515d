"""交办, with its day and without a leak."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.close import CloseDraft
from app.acts.entrust import ACT, EntrustDraft
from app.acts.leak import ToBody
from app.acts.report_completion import ReportCompletionDraft
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.terms import Step
from app.domain.world import Station
from tests.app.acts.routes import (
    CITY_MANAGEMENT,
    HOUSING,
    JUSTICE,
    OUR_OFFICE,
    TODAY,
    demand,
    demanded,
    entrusted,
    fresh,
    last_sent,
    transferred,
)
from tests.app.acts.steps import CASE, NEW, accused, bodies, carried_out, codes, decided, delivery, mark_of
from tests.builders import ON_CASE, Journal, registered, world

GOOD = EntrustDraft(NEW, CASE, (), JUSTICE, " 多户反映 ", " 查清原因 ", "2026-11-20")


def test_it_names_the_day_and_issues_the_letter_and_the_notice() -> None:
    fact, notice, letter = bodies(GOOD, registered())
    assert fact == k.CaseEntrusted(("1",), JUSTICE, "黄花岗司法所", "多户反映", "查清原因", TODAY, "2026-11-20")
    assert isinstance(notice, k.DocumentIssued) and isinstance(letter, k.DocumentIssued)
    assert (mark_of(notice), mark_of(letter)) == ("黄花岗信访交告〔2026〕", "黄花岗信访交〔2026〕")
    assert decided(GOOD, registered())[0].routing.orgs == ("440104014",)


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
        (replace(GOOD, demands=("",)), ("demands.none", "demands")),
        (replace(GOOD, to=""), ("transfer.body", "to")),
        (replace(GOOD, to=HOUSING), ("entrust.upward", "to")),
        (replace(GOOD, to="440104000"), ("entrust.upward", "to")),
        (replace(GOOD, due_on=""), ("date.empty", "due_on")),
        (replace(GOOD, due_on="2026-10-18"), ("entrust.due", "due_on")),
        (replace(GOOD, reason=""), ("text.empty", "reason")),
        (replace(GOOD, requirement=""), ("text.empty", "requirement")),
        (replace(GOOD, reason="承诺不再上访才办。"), ("reply.forbidden", "reason")),
        (replace(GOOD, requirement="让信访人息诉罢访"), ("reply.forbidden", "requirement")),
    ],
)
def test_what_is_wrong_is_named(draft: EntrustDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


def test_today_is_the_earliest_day() -> None:
    assert codes(replace(GOOD, due_on=TODAY), registered()) == []


@pytest.mark.parametrize(
    ("against", "to", "problems"),
    [
        (HOUSING, HOUSING, [("accusing.only_sent", ""), ("leak.accused", "to")]),
        ("", "440104000-police", [("leak.only_unknown", ""), ("leak.unknown", "to")]),
        ("440104014", "440104000-government", [("leak.only_own", ""), ("leak.own", "to")]),
        (HOUSING, "440104000-discipline", [("accusing.only_sent", "")]),
        ("440104014001", "440104014-discipline", [("accusing.only_sent", "")]),
    ],
)
def test_an_accusation_is_sent_never_entrusted(against: str, to: str, problems: list[tuple[str, str]]) -> None:
    assert codes(replace(GOOD, to=to), accused(against)) == problems


def test_the_case_closes_only_with_the_report_and_the_notice() -> None:
    journal, close = entrusted(), CloseDraft(NEW, CASE, "已办", despite="司法所的意见书〔2026〕3号已送达")
    assert demand(journal).step is Step.ENTRUSTED
    assert codes(close, journal) == [("close.not_reported", "")]
    report = ReportCompletionDraft(fresh(), CASE, last_sent(journal), "情况", "经过", "结果", "0", TODAY)
    carried_out(report, journal)
    assert codes(close, journal) == [("close.not_noticed", "")]
    assert codes(close, carried_out(delivery(journal, "entrust_notice"), journal)) == []


def test_twice_in_one_day_the_last_one_holds() -> None:
    journal = transferred("440104000-urban-management", transferred(OUR_OFFICE))
    assert [t.to for t in demand(journal).outgoing] == [OUR_OFFICE, "440104000-urban-management"]
    assert demand(journal).sent and demand(journal).sent.to == "440104000-urban-management"
    assert not journal.file().case.irregularities


def test_a_district_entrusts_its_own_bureaus_and_the_townships() -> None:
    here = replace(world(), station=Station("440104000", "越秀区信访局", "F0"))
    for to in (HOUSING, "440104014", "440104014-government"):
        assert ACT.check(replace(GOOD, to=to), registered().states(), here) == []
    (problem,) = ACT.check(replace(GOOD, to="440100000-government"), registered().states(), here)
    assert problem.code == "entrust.upward"


def test_who_takes_part_hears_of_it_and_of_an_accusation_no_accused() -> None:
    journal = led(JUSTICE, HOUSING)
    assert decided(GOOD, journal)[0].routing.orgs == ("440104014", "440104000")
    assert ACT.tells(GOOD, journal.file().case, world()) == [ToBody("to", JUSTICE), ToBody("to", HOUSING)]
    sent = TransferDraft(NEW, CASE, to=CITY_MANAGEMENT, reason="属其职权")
    assert decided(sent, led(CITY_MANAGEMENT, "440100000-housing"))[0].routing.orgs[1:] == ("440104000", "440100000")
    assert decided(sent, led(HOUSING, "440100000-housing"))[0].routing.orgs[1:] == ("440104000",)


def led(lead: str, other: str) -> Journal:
    """A case that one unit leads and another takes part in."""
    journal = registered()
    journal.add(
        ON_CASE, k.LeadFixed(("1",), k.UnitName(lead, "甲"), (k.UnitName(other, "乙"),), "agreement", "", TODAY)
    )
    return journal


@pytest.mark.parametrize(
    "to", ["440104000-court", "440104000-procuratorate", "440104000-discipline", "440104014-discipline"]
)
def test_who_handles_by_rules_of_their_own_owes_us_no_report(to: str) -> None:
    here = replace(world(), station=Station("440104000", "越秀区信访局", "F0"))
    (problem,) = ACT.check(replace(GOOD, to=to), registered().states(), here)
    assert (problem.code, problem.field) == ("entrust.own_rules", "to")


def test_the_police_of_a_township_is_no_unit_of_it() -> None:
    draft = replace(GOOD, to="440104014-police")
    assert codes(draft, registered()) == [("entrust.upward", "to")]
    sent = TransferDraft(NEW, CASE, to="440104014-police", reason="属其职权")
    assert codes(sent, registered()) == []


@pytest.mark.parametrize(("legal_class", "refused"), [("appeal_6", []), ("appeal_1", [("entrust.own_rules", "to")])])
def test_a_district_entrusts_its_police_with_all_but_lawsuits(legal_class: str, refused: list[tuple[str, str]]) -> None:
    here = replace(world(), station=Station("440104000", "越秀区信访局", "F0"))
    draft = replace(GOOD, to="440104000-police")
    found = ACT.check(draft, demanded(legal_class, capacity="").states(), here)
    assert [(problem.code, problem.field) for problem in found if problem.field == "to"] == refused
