"""核实异议: the demand comes back, or stays; a second return is for the supervisor."""

from __future__ import annotations

from dataclasses import replace

from app.acts.close import CloseDraft
from app.acts.decide_objection import DecideObjectionDraft
from app.acts.file_objection import FileObjectionDraft
from app.domain import kinds as k
from app.domain.terms import Step
from app.reports.oddities import oddities
from tests.app.acts.routes import (
    CITY_MANAGEMENT,
    HOUSING,
    TODAY,
    demand,
    fresh,
    kinds_of,
    last_sent,
    signed,
    transferred,
    transferred_in,
)
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import Journal, registered, world

REASON = "占道堆放由城市管理部门查处，依据是本市机构职责规定，我局没有处罚权。"


def objected(journal: Journal, sent: str = "") -> Journal:
    draft = FileObjectionDraft(fresh(), CASE, sent or last_sent(journal), REASON, filed_on=TODAY)
    return carried_out(draft, journal)


def decision(journal: Journal, **changes: str) -> DecideObjectionDraft:
    draft = DecideObjectionDraft(NEW, CASE, last_sent(journal), "agreed", " 属实 ", " 登记表 1 页 ")
    return replace(draft, **changes)


def returned(to: str, journal: Journal | None = None) -> Journal:
    """Sent to a body that gave it back."""
    sent = objected(signed(transferred(to, journal)))
    return carried_out(decision(sent, id=fresh()), sent)


def test_agreed_the_material_is_back_and_the_demand_is_routed_anew() -> None:
    journal = objected(signed(transferred()))
    fact, paper = bodies(decision(journal), journal)
    objection = demand(journal).outgoing[-1].objections[0]
    assert fact == k.ObjectionDecided(objection.entry, True, "属实", "登记表 1 页", TODAY)
    assert isinstance(paper, k.DocumentIssued) and paper.document_kind == "objection_decision"
    carried_out(decision(journal), journal)
    assert (demand(journal).step, demand(journal).returns) == (Step.REGISTERED, 1)
    assert demand(transferred(CITY_MANAGEMENT, journal)).step is Step.TRANSFERRED


def test_not_agreed_the_unit_handles_it() -> None:
    journal = objected(signed(transferred()))
    carried_out(decision(journal, decision="not_agreed", returned=""), journal)
    assert (demand(journal).step, demand(journal).returns) == (Step.TRANSFERRED, 0)
    assert codes(decision(journal), journal) == [("decide_objection.nothing", "")]


def test_the_senders_word_on_our_objection_is_recorded_and_ends_it_here() -> None:
    journal = transferred_in()
    sent = demand(journal).transfers[0].entry
    objected(journal, sent)
    draft = DecideObjectionDraft(NEW, CASE, sent, "agreed", "属实", "材料 3 页")
    assert kinds_of(draft, journal) == ["ObjectionDecided"]
    carried_out(draft, journal)
    assert demand(journal).step is Step.RETURNED
    assert codes(CloseDraft(fresh(), CASE, "已交还"), journal) == []


def test_what_is_wrong_is_named() -> None:
    journal = objected(signed(transferred()))
    assert codes(decision(journal, sent="0" * 32), journal) == [("decide_objection.which", "sent")]
    assert codes(decision(journal, decision=""), journal) == [("decide_objection.decision", "decision")]
    assert codes(decision(journal, note=""), journal) == [("text.empty", "note")]
    assert codes(decision(journal, note="承诺不再上访才办。"), journal) == [("reply.forbidden", "note")]
    assert codes(decision(journal, returned=""), journal) == [("text.empty", "returned")]
    assert codes(decision(journal, case="0" * 32), journal) == [("case.not_found", "")]
    empty = DecideObjectionDraft(NEW, CASE)
    assert codes(empty, registered()) == [("decide_objection.nothing", "")]


def test_two_bodies_and_one_gives_it_back_twice_the_supervisor_sees_it() -> None:
    journal = returned(HOUSING)
    assert not [o for o in oddities(journal.file(), world(), {}) if "退回" in o.headline.template]
    journal = returned(HOUSING, returned("440104000-police", journal))
    assert demand(journal).returns == 3
    found = [o for o in oddities(journal.file(), world(), {}) if "退回" in o.headline.template]
    assert [o.headline.values["count"] for o in found] == ["3"]
    assert found[0].headline.values["units"].startswith("越秀区住房和城乡建设局")
    assert "report_upward" in found[0].acts
