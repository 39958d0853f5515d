"""Where a demand goes is said once: not while another body has it, nor while an objection of ours waits (Art. 22, 23(3))."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.acts import ACTS, act_of
from app.acts.accept import AcceptDraft
from app.acts.answer import AnswerDraft
from app.acts.correct import CorrectDraft
from app.acts.decide_objection import DecideObjectionDraft
from app.acts.decide_suggestion import DecideSuggestionDraft
from app.acts.decline import DeclineDraft
from app.acts.decline_finally import DeclineFinallyDraft
from app.acts.entrust import EntrustDraft
from app.acts.file_objection import FileObjectionDraft
from app.acts.guide import GuideDraft
from app.acts.transfer import TransferDraft
from app.acts.use_simple import UseSimpleDraft
from app.domain.kinds import CaseCorrected, Demand, Opinion
from app.domain.world import Station
from tests.app.acts.routes import (
    HOUSING,
    JUSTICE,
    OUR_OFFICE,
    POLICE,
    TODAY,
    case,
    demand,
    demanded,
    entrusted,
    fresh,
    last_sent,
    signed,
    transferred,
    transferred_in,
)
from tests.app.acts.steps import CASE, NEW, carried_out, codes
from tests.builders import NOT_LITIGATED, ON_CASE, Journal, registered, world

DECLINE = DeclineDraft(
    NEW, CASE, ground="running_below", explanation="正在办理", go_to="区规划局", running_number="440104014-20261001"
)
REASON = "占道堆放由城市管理部门查处，依据是本市机构职责规定，本局没有处罚权。"
COURT = GuideDraft(NEW, CASE, way="court", to_name="区法院", address="某路1号", procedure="带材料")
WAYS = {
    "appeal_6": (
        AcceptDraft(NEW, CASE, accepted_on=TODAY),
        DECLINE,
        DeclineFinallyDraft(
            NEW,
            CASE,
            opinions=(Opinion("rereview_opinion", "穗〔2025〕1号", "2025-06-01", "广州市人民政府", "original"),),
            explanation="同一",
            help="帮",
        ),
        TransferDraft(NEW, CASE, to=POLICE, reason="归口"),
        EntrustDraft(NEW, CASE, to=JUSTICE, reason="重要", requirement="查清", due_on="2026-11-20"),
        UseSimpleDraft(NEW, CASE, ground="daily", wants_paper="no"),
    ),
    "appeal_1": (COURT,),
    "question": (AnswerDraft(NEW, CASE, text="在二楼办。"),),
    "suggestion": (DecideSuggestionDraft(NEW, CASE, outcome="adopted", opinion="月底前装好。"),),
}
EACH = [(legal_class, draft) for legal_class, drafts in WAYS.items() for draft in drafts]


@pytest.mark.parametrize(("legal_class", "draft"), EACH)
def test_what_another_body_has_is_not_decided_a_second_time(legal_class: str, draft: Any) -> None:
    assert codes(draft, demanded(legal_class)) == [], "it would be possible, were it still here"
    for send, to, name in ((transferred, HOUSING, "越秀区住房和城乡建设局"), (entrusted, JUSTICE, "黄花岗司法所")):
        journal = send(to, demanded(legal_class))
        problem = act_of(draft).why_not(case(journal), world())
        assert problem is not None and codes(draft, journal) == [(problem.code, "")]
        if not isinstance(draft, DecideSuggestionDraft):
            assert (problem.code, problem.values) == ("case.sent", {"unit": name})


def test_what_came_back_is_ours_to_decide_again() -> None:
    journal = signed(transferred())
    carried_out(FileObjectionDraft(fresh(), CASE, last_sent(journal), REASON, filed_on=TODAY), journal)
    assert codes(DECLINE, journal) == [("case.sent", "")]
    carried_out(DecideObjectionDraft(fresh(), CASE, last_sent(journal), "agreed", "属实", "登记表 1 页"), journal)
    assert codes(DECLINE, journal) == []


def test_what_went_to_our_own_office_is_ours() -> None:
    journal = transferred(OUR_OFFICE)
    assert codes(AcceptDraft(NEW, CASE, accepted_on=TODAY), journal) == []


def test_at_the_station_that_received_it_it_is_to_be_decided() -> None:
    journal = transferred()
    there = replace(world(), station=Station("440104000", "越秀区信访局", "F0"))
    assert ACTS["decline"].why_not(case(journal), there) is None
    # what that station sends on to a bureau of its own area is with the bureau
    carried_here = [e.id for e in journal.entries]
    journal = sent_by("440104000", journal, carried_here[-3:])
    assert ACTS["decline"].why_not(case(journal), there) is not None


def sent_by(org: str, journal: Journal, entries: list[str]) -> Journal:
    """The journal with these entries written at another station."""
    journal.entries = [
        replace(e, envelope=replace(e.envelope, org=org)) if e.id in entries else e for e in journal.entries
    ]
    return journal


def test_while_our_objection_waits_nothing_is_decided_here() -> None:
    journal = transferred_in()
    [came] = demand(journal).transfers
    assert codes(DECLINE, journal) == []
    carried_out(FileObjectionDraft(fresh(), CASE, came.entry, REASON, filed_on=TODAY), journal)
    for draft in WAYS["appeal_6"]:
        assert codes(draft, journal) == [("case.objected", "")], draft
    carried_out(DecideObjectionDraft(fresh(), CASE, came.entry, "not_agreed", "由你处办"), journal)
    assert codes(DECLINE, journal) == []


def test_what_a_committee_of_self_government_helps_with_stays_ours_to_decide() -> None:
    journal = registered(capacity="competent_body")
    carried_out(TransferDraft(fresh(), CASE, to="440104014001", reason="请协助了解"), journal)
    assert codes(AcceptDraft(NEW, CASE, accepted_on=TODAY), journal) == []


def test_of_two_demands_the_one_that_is_still_here_may_be_decided() -> None:
    journal = registered(texts=("修路灯。", "修井盖。"))
    carried_out(TransferDraft(fresh(), CASE, ("1",), HOUSING, "归口"), journal)
    assert codes(replace(DECLINE, demands=("1",)), journal) == [("demands.none", "demands")]
    assert codes(replace(DECLINE, demands=("2",)), journal) == []


ANSWER = AnswerDraft(NEW, CASE, text="在二楼办。", legal_class="question")
ACCEPT = AcceptDraft(NEW, CASE, accepted_on=TODAY, legal_class="appeal_6")
OPEN = [ACCEPT, ANSWER, DECLINE, *WAYS["appeal_6"][3:5]]


def said(text: str, legal_class: str = "unclassified") -> Journal:
    """A demand in these words, of this class."""
    return registered(demands=(Demand("1", text, "030600", legal_class=legal_class, triage=NOT_LITIGATED),))


@pytest.mark.parametrize("draft", OPEN)
def test_what_speaks_of_an_accusation_goes_nowhere_before_it_is_said_what_it_is(draft: Any) -> None:
    journal = said("社区书记贪污集体的钱，我要举报他。")
    problem = act_of(draft).why_not(case(journal), world())
    assert problem and problem.code == "case.maybe_accusation"
    assert codes(draft, journal) == [("case.maybe_accusation", "")]
    assert codes(draft, said("请求修好电梯。")) == []
    no_accusation = CorrectDraft(fresh(), CASE, {"demand.1.legal_class": "suggestion"}, reason="问过，不是检举控告")
    assert codes(ANSWER, carried_out(no_accusation, journal)) == [], "a class that was chosen is an answer"


@pytest.mark.parametrize("draft", OPEN[1:])
def test_who_said_at_the_desk_that_it_is_no_accusation_is_not_asked_again_of_the_same_words(draft: Any) -> None:
    words = "我要举报楼下餐馆油烟，城管队员还收红包。"
    answered = Demand("1", words, "030600", triage=NOT_LITIGATED, no_accusation=True)
    journal = registered(demands=(answered,))
    assert codes(draft, journal) == []
    others = CaseCorrected({"demand.1.text": "街道书记受贿。"}, "没有记全")
    journal.add(ON_CASE, others)
    assert codes(draft, journal) == [("case.maybe_accusation", "")], "put right where nobody was asked"


def test_another_demand_of_the_same_visit_waits_for_nobody() -> None:
    demands = tuple(
        Demand(str(n), text, "030600", legal_class="unclassified")
        for n, text in enumerate(("书记收红包。", "修路灯。"), 1)
    )
    journal = registered(demands=demands)
    assert codes(replace(ANSWER, demands=("1",)), journal) == [("demands.none", "demands")]
    assert codes(replace(ANSWER, demands=("2",)), journal) == []
