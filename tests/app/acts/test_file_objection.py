"""异议, in time and in detail, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from app.acts import ACTS
from app.acts.accept import AcceptDraft
from app.acts.decide_objection import DecideObjectionDraft
from app.acts.file_objection import FileObjectionDraft, window
from app.domain.envelope import CHINA
from tests.app.acts.routes import (
    CITY_MANAGEMENT,
    DAY,
    HOUSING,
    TODAY,
    case,
    demand,
    fresh,
    kinds_of,
    last_sent,
    signed,
    transferred,
    transferred_in,
)
from tests.app.acts.steps import CASE, NEW, accused, carried_out, codes
from tests.builders import NOW, Journal, registered, world

REASON = "占道堆放由城市管理部门查处，依据是本市机构职责规定，我局没有处罚权。"


def objection(sent: str, **changes: str) -> FileObjectionDraft:
    return replace(FileObjectionDraft(NEW, CASE, sent, REASON, CITY_MANAGEMENT, TODAY), **changes)


def test_the_units_objection_is_recorded_without_a_paper_of_ours() -> None:
    journal = signed(transferred())
    sent = last_sent(journal)
    assert kinds_of(objection(sent), journal) == ["TransferObjected"]
    carried_out(objection(sent), journal)
    open_one = demand(journal).outgoing[-1].open_objection
    assert open_one and open_one.proposed_name == "越秀区城市管理和综合执法局"
    assert codes(objection(sent, id=fresh()), journal) == [("objection.pending", "")]


def test_ours_against_what_was_sent_to_us_is_a_paper() -> None:
    journal = transferred_in()
    sent = demand(journal).incoming
    assert sent and kinds_of(objection(sent.entry), journal) == ["TransferObjected", "objection"]
    assert codes(objection(sent.entry, reason=f"{REASON}承诺不再上访才办。"), journal) == [
        ("reply.forbidden", "reason")
    ]


@pytest.mark.parametrize("send", [lambda: signed(transferred()), transferred_in])
def test_what_was_not_agreed_to_is_not_objected_to_again(send: Callable[[], Journal]) -> None:
    journal = send()
    sent = demand(journal).transfers[-1].entry
    carried_out(objection(sent, id=fresh()), journal)
    carried_out(DecideObjectionDraft(fresh(), CASE, sent, "not_agreed", "由你处办"), journal)
    assert codes(objection(sent), journal) == [("objection.answered", "")]
    assert ACTS["file_objection"].why_not(case(journal), world()) is not None


def test_within_five_working_days_and_not_a_day_later() -> None:
    journal = signed(transferred())
    sent = demand(journal).outgoing[-1]
    assert window(sent, world()).due == date(2026, 10, 26)
    in_time = objection(sent.entry, filed_on="2026-10-26")
    assert codes(in_time, journal, datetime(2026, 10, 26, 17, 0, tzinfo=CHINA)) == []
    late = objection(sent.entry, filed_on="2026-10-27")
    assert codes(late, journal, datetime(2026, 10, 27, 9, 0, tzinfo=CHINA)) == [("objection.lapsed", "filed_on")]


def test_ours_counts_from_the_day_of_its_paper_whatever_day_is_typed() -> None:
    journal = transferred_in()
    sent = demand(journal).incoming
    assert sent is not None
    monday, tuesday = datetime(2026, 10, 26, 17, 0, tzinfo=CHINA), datetime(2026, 10, 27, 9, 0, tzinfo=CHINA)
    early = objection(sent.entry, filed_on="2026-10-20", late_reason="公文后到")
    assert codes(early, journal, tuesday) == [("objection.lapsed", "")]
    late = ACTS["file_objection"].why_not(case(journal), world(tuesday))
    assert late and late.values["day"] == "2026年10月26日", "the button says so before the form is opened"
    carried_out(early, journal, monday)
    filed = demand(journal).incoming
    assert filed and filed.open_objection and filed.open_objection.filed_on == date(2026, 10, 26)


def test_holidays_do_not_count_and_a_saturday_worked_in_exchange_does() -> None:
    # 30 Sept, 8, 9, 10 (Saturday, worked) and 12 Oct
    at = datetime(2026, 9, 29, 10, 0, tzinfo=CHINA)
    journal = signed(transferred(journal=registered(at=at), now=at), "2026-09-29", at)
    assert window(demand(journal).outgoing[-1], world(at)).due == date(2026, 10, 12)


def test_filed_in_time_but_entered_later_asks_why() -> None:
    journal, later = signed(transferred()), NOW + 10 * DAY
    late = objection(last_sent(journal), filed_on="2026-10-23")
    assert [field for _, field in codes(late, journal, later)] == ["late_reason"]
    explained = replace(late, late_reason="公文后到")
    assert kinds_of(explained, journal, later) == ["TransferObjected", "LatenessExplained"]


def test_what_is_wrong_is_named() -> None:
    journal = signed(transferred())
    sent = last_sent(journal)
    assert codes(objection("0" * 32), journal) == [("sent.none", "sent")]
    assert codes(objection(sent, reason="不归我管"), journal) == [("objection.reason", "reason")]
    assert codes(objection(sent, proposed="没有这个单位"), journal) == [("transfer.body", "proposed")]
    assert codes(objection(sent, filed_on="2026-10-18"), journal) == [("date.before", "filed_on")]
    assert codes(objection("", case="0" * 32), journal) == [("case.not_found", "")]


def test_how_many_characters_are_detail_is_the_station_s_to_set() -> None:
    journal = signed(transferred())
    short = objection(last_sent(journal), reason="不归我管")
    assert codes(short, journal, objection_reason="4") == []
    assert codes(short, journal, objection_reason="5") == [("objection.reason", "reason")]


def test_before_it_is_signed_for_nothing_can_be_objected_to() -> None:
    assert codes(objection(""), transferred()) == [("objection.nothing", "")]


def test_what_we_accepted_we_no_longer_give_back() -> None:
    journal = carried_out(AcceptDraft(fresh(), CASE, accepted_on=TODAY), transferred_in())
    assert codes(objection(""), journal) == [("objection.nothing", "")]


@pytest.mark.parametrize(("proposed", "problem"), [(HOUSING, "leak.accused"), ("440104000-discipline", "")])
def test_an_accusation_is_never_proposed_to_whom_it_is_about(proposed: str, problem: str) -> None:
    journal = signed(transferred("440104000-discipline", accused(HOUSING)))
    found = codes(objection(last_sent(journal), proposed=proposed), journal)
    assert found == ([(problem, "proposed")] if problem else [])
