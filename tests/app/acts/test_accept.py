"""受理."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import act_of
from app.acts.accept import ACCEPTABLE, AcceptDraft, acceptable
from app.acts.guide import GuideDraft
from app.acts.transfer import TransferDraft
from app.acts.use_simple import UseSimpleDraft
from app.domain import kinds as k
from tests.app.acts.routes import demanded
from tests.app.acts.steps import CASE, NEW, accused, bodies, carried_out, codes, mark_of
from tests.builders import registered, world

GOOD = AcceptDraft(NEW, CASE, accepted_on="2026-10-19", contact=" 王敏 ")


def test_accepting_starts_the_clock_and_issues_the_notice() -> None:
    fact, paper = bodies(GOOD, registered())
    assert fact == k.CaseAccepted(("1",), "2026-10-19", "440104014", "黄花岗街道", "王敏")
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper), paper.demands) == ("acceptance", "黄花岗信访受〔2026〕", ("1",))


def test_only_the_chosen_demands_are_accepted() -> None:
    journal = carried_out(AcceptDraft(NEW, CASE, ("2",), "2026-10-19"), registered(texts=("修路灯。", "修井盖。")))
    assert [d.acceptance is not None for d in journal.file().case.demands.values()] == [False, True]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (AcceptDraft(NEW, "0" * 32, accepted_on="2026-10-19"), ("case.not_found", "")),
        (AcceptDraft(NEW, CASE, ("",), "2026-10-19"), ("demands.none", "demands")),
        (AcceptDraft(NEW, CASE, (), "十九日"), ("date.format", "accepted_on")),
        (AcceptDraft(NEW, CASE, (), "2026-10-20"), ("date.future", "accepted_on")),
        (AcceptDraft(NEW, CASE, (), "2026-10-18"), ("date.before", "accepted_on")),
    ],
)
def test_what_is_wrong_is_named(draft: AcceptDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


def test_a_demand_without_class_asks_for_one_and_keeps_it() -> None:
    demand = k.Demand("1", "路灯不亮。", legal_class="unclassified")
    journal = registered(demands=(demand,))
    assert codes(GOOD, journal) == [("accept.class", "legal_class")]
    carried_out(AcceptDraft(NEW, CASE, accepted_on="2026-10-19", legal_class="appeal_6"), journal)
    assert journal.file().case.demands["1"].legal_class == "appeal_6"


@pytest.mark.parametrize("legal_class", ["appeal_1", "appeal_2", "appeal_3", "appeal_4"])
def test_what_another_procedure_decides_is_not_accepted(legal_class: str) -> None:
    here = {"to_name": "区里的机构", "address": "某路1号", "procedure": "带材料"}
    way = {"appeal_1": "court", "appeal_2": "arbitration", "appeal_3": "party", "appeal_4": "reconsideration"}
    for capacity in ("competent_body", ""):
        journal = demanded(legal_class, capacity=capacity)
        problem = act_of(GOOD).why_not(journal.file().case, world())
        assert problem is not None and problem.code == "accept.procedure"
        assert codes(GOOD, journal) == [("accept.procedure", "demands")]
        assert codes(GuideDraft(NEW, CASE, way=way[legal_class], **here), journal) == []
    assert legal_class not in {c.code for c in ACCEPTABLE}


def test_of_what_was_sent_to_us_the_way_named_is_one_that_is_open() -> None:
    journal = demanded("appeal_1", channel="transferred_in", details={"from_unit": "越秀区信访局"})
    assert codes(GOOD, journal) == [("accept.procedure_sent_to_us", "demands")]


def test_what_asks_an_authority_to_act_is_accepted_by_the_competent_body_alone() -> None:
    assert codes(GOOD, demanded("appeal_5", capacity="competent_body")) == []
    assert codes(GOOD, demanded("appeal_5", capacity="petition_office")) == [("capacity.accept", "demands")]


def test_of_a_visit_only_what_the_petition_procedure_decides_is_accepted() -> None:
    journal = demanded("appeal_1", "appeal_6")
    assert [d.id for d in acceptable(journal.file().case, world())] == ["2"]
    assert codes(GOOD, journal) == [("accept.procedure", "demands")]
    assert codes(replace(GOOD, demands=("2",)), journal) == []


def test_an_accepted_case_cannot_be_accepted_again() -> None:
    assert codes(GOOD, carried_out(GOOD, registered())) == [("case.all_decided", "")]


def test_a_report_against_the_station_itself_is_not_accepted_by_it() -> None:
    assert codes(GOOD, accused("440104014")) == [("leak.only_own", ""), ("leak.accused", "")]


def test_an_accusation_that_is_with_another_body_is_not_taken_on_here() -> None:
    sent = TransferDraft(NEW, CASE, to="440104000-discipline", reason="按管理权限转送")
    against = accused("440104014001")
    ours = replace(GOOD, authority="社区干部归街道管理")
    assert codes(ours, against) == []
    assert codes(ours, carried_out(sent, against)) == [("case.with_another", "")]


def test_nobody_gets_a_notice_of_what_came_without_a_name() -> None:
    found = registered(person=k.Person(name=""), channel="letter", address_unclear=True)
    assert [type(body) for body in bodies(AcceptDraft(NEW, CASE, accepted_on="2026-10-19"), found)] == [k.CaseAccepted]
    simple = UseSimpleDraft(NEW, CASE, (), "daily", "yes")
    assert [type(body) for body in bodies(simple, found)] == [k.SimpleChosen, k.CaseAccepted]
    moved = registered(channel="letter", address_unclear=True)
    issued = [
        b for b in bodies(AcceptDraft(NEW, CASE, accepted_on="2026-10-19"), moved) if isinstance(b, k.DocumentIssued)
    ]
    assert issued, "somebody with a name can be handed it"
