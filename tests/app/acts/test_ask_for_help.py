"""Asking a residents' or villagers' committee for help is no 转送: everything that is owed stays with us (Art. 22, 23)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.accept import AcceptDraft
from app.acts.correct import CorrectDraft
from app.acts.take_back import TakeBackDraft
from app.domain.case_clocks import case_clocks, next_clock, unit_days
from app.domain.faults import responsible
from app.domain.kinds import CaseEntrusted, CaseTransferred
from app.domain.terms import Step
from app.domain.upcasts import lifted
from app.reports.progress import progress
from tests.app.acts.routes import DAY, HOUSING, TODAY, case, demand, entrusted, fresh, last_sent, transferred
from tests.app.acts.steps import CASE, NEW, carried_out, codes, delivery
from tests.builders import NOW, Journal, lookup, registered, world

COMMITTEE, OURS = "440104014001", ("petition_office", "competent_body")


def ended(journal: Journal) -> dict[str, date | None]:
    """When each clock ended."""
    return {c.rule.id: c.clock.finished_on for c in case_clocks(case(journal), lookup())}


@pytest.mark.parametrize(("send", "capacity"), [(send, as_) for send in (transferred, entrusted) for as_ in OURS])
def test_our_own_duty_goes_on_and_the_committee_owes_nothing(send, capacity: str) -> None:
    before = ended(registered(capacity=capacity))
    journal = send(COMMITTEE, registered(capacity=capacity))
    assert ended(journal) == before, "no day ended, and none began: neither 签收 nor 反馈"
    assert set(before.values()) == {None}
    assert (demand(journal).step, demand(journal).sent, case(journal).handler) == (Step.REGISTERED, None, "")
    assert responsible(case(journal), demand(journal), lookup())[0] == "440104014"
    assert next_clock(case(journal), lookup()) is not None
    assert [name for name, _ in unit_days(case(journal), NOW.date())] == [""]


def test_a_body_that_has_the_power_gets_it_as_before() -> None:
    journal = transferred(HOUSING, registered(capacity="petition_office"))
    assert (ended(journal)["DSP-15"], ended(journal)["SGN-15"]) == (NOW.date(), None)
    assert demand(journal).step is Step.TRANSFERRED


def test_the_paper_that_says_who_is_asked_is_not_the_notice_of_article_23() -> None:
    journal = transferred(COMMITTEE, registered(capacity="competent_body"))
    carried_out(replace(delivery(journal, "transfer"), id=fresh()), journal)
    assert ended(journal)["NTC-15"] is None, "it says itself that we shall tell in writing"


def test_to_ask_for_help_no_longer_takes_no_notice_away() -> None:
    journal = transferred(COMMITTEE, registered(capacity="competent_body"))
    carried_out(AcceptDraft(fresh(), CASE, accepted_on=TODAY), journal)
    carried_out(replace(delivery(journal), id=fresh()), journal)
    told = ended(journal)
    assert told["NTC-15"] == NOW.date()
    carried_out(TakeBackDraft(fresh(), CASE, last_sent(journal), "不用了"), journal, NOW + DAY)
    assert ended(journal) == told


def test_the_petitioner_reads_that_help_was_asked_for() -> None:
    lines = progress(transferred(COMMITTEE).file(), world()).lines
    assert "请永福社区居民委员会协助" in [str(line.words) for line in lines]


def test_what_the_committee_has_read_is_not_closed_to_it_any_more() -> None:
    changes = {"demand.1.legal_class": "accusation", "demand.1.against": HOUSING}
    late = CorrectDraft(NEW, CASE, changes, reason="说的是违纪")
    assert codes(late, registered()) == []
    assert codes(late, transferred(COMMITTEE)) == [("correct.accusation_late", "demand.1.legal_class")]


def test_of_older_ones_nobody_said_it() -> None:
    sent = {"demands": ("1",), "to": COMMITTEE, "to_name": "甲", "reason": "乙", "transferred_on": "2026-07-01"}
    assert not CaseTransferred(**lifted("case.transferred", 1, dict(sent), 3)).assists
    del sent["transferred_on"]
    sent |= {"requirement": "丙", "entrusted_on": "2026-07-01", "due_on": "2026-08-01"}
    assert not CaseEntrusted(**lifted("case.entrusted", 1, sent, 2)).assists
