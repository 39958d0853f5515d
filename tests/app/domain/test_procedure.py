"""The procedure after registration, as the fold tells it: each test is one way a matter can go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain import kinds as k
from app.domain.case import CaseState
from app.domain.entries import KINDS, Body
from app.domain.envelope import Subject
from app.domain.folding import _STEPS, CONCURRENT_STEP, UNKNOWN_EARLIER, UNREADABLE_VALUE, fold_case
from app.domain.terms import Step
from tests.builders import CASE, ELSEWHERE, ORG, Journal, registered

ON_CASE = Subject("case", CASE)
TOLD_NOWHERE = {"erasure.done", "instruction.given", "secrecy.kept", "talk.noted", "thanks.sent"}
"""Kinds of a case that leave nothing behind but their place on the timeline."""
ACCEPTED = k.CaseAccepted(("1",), "2026-10-20", ORG, "黄花岗街道")
REPLY = k.ReplyIssued((k.ReplyPoint("1", "查明", "依据", "supported", "支持"),), "越秀区人民政府", "2026-11-20")


def fold(journal: Journal) -> CaseState:
    return fold_case(journal.of(ON_CASE))


def told(*bodies: Body, texts: tuple[str, ...] = ("加装电梯停工。",)) -> CaseState:
    journal = registered(texts=texts)
    for body in bodies:
        journal.add(ON_CASE, body)
    return fold(journal)


def test_every_kind_of_a_case_is_folded_or_named_as_telling_only() -> None:
    of_case = {body: kind for kind, (body, _) in KINDS.items() if not kind.startswith(ELSEWHERE)}
    assert {kind for body, kind in of_case.items() if body not in _STEPS} == TOLD_NOWHERE


# ---------- where a demand goes


def test_an_agreed_objection_brings_the_demand_back_and_is_counted() -> None:
    journal = registered()
    for unit in ("区住建局", "区城管局"):
        sent = journal.add(ON_CASE, k.CaseTransferred(("1",), unit, unit, "职权", "2026-10-20"))
        journal.add(ON_CASE, k.TransferReceived(sent.id, "2026-10-21", "收发室"))
        filed = journal.add(ON_CASE, k.TransferObjected(sent.id, "不属于职权范围", "", "", "2026-10-23"))
        assert fold(journal).step is Step.TRANSFERRED
        journal.add(ON_CASE, k.ObjectionDecided(filed.id, True, "核实属实", "材料 3 页", "2026-10-26"))
    demand = fold(journal).demands["1"]
    assert (demand.step, demand.sent, demand.returns, demand.decided) == (Step.REGISTERED, None, 2, False)
    assert demand.outgoing[0].received_on == date(2026, 10, 21)


def test_an_objection_that_is_not_agreed_leaves_it_with_the_unit() -> None:
    journal = registered()
    sent = journal.add(ON_CASE, k.CaseTransferred(("1",), "x", "区住建局", "职权", "2026-10-20"))
    filed = journal.add(ON_CASE, k.TransferObjected(sent.id, "不属于", "", "", "2026-10-23"))
    journal.add(ON_CASE, k.ObjectionDecided(filed.id, False, "属于", "", "2026-10-26"))
    demand = fold(journal).demands["1"]
    assert (demand.step, demand.returns, demand.outgoing[0].open_objection) == (Step.TRANSFERRED, 0, None)


def test_what_came_from_elsewhere_can_be_given_back_by_us() -> None:
    journal = registered(channel="transferred_in")
    entry = journal.of(ON_CASE)[0]
    demand = fold(journal).demands["1"]
    assert demand.incoming is not None and demand.incoming.received_on == date(2026, 10, 19)
    assert (demand.sent, demand.step) == (None, Step.REGISTERED)
    filed = journal.add(ON_CASE, k.TransferObjected(entry.id, "不属于", "", "", "2026-10-20"))
    journal.add(ON_CASE, k.ObjectionDecided(filed.id, True, "", "", "2026-10-21"))
    demand = fold(journal).demands["1"]
    assert (demand.step, demand.decided) == (Step.RETURNED, True)


def test_a_day_that_cannot_be_read_loses_nothing_of_how_the_case_came_to_us() -> None:
    state = fold(registered(channel="transferred_in", details={"due_date": "下月底"}))
    incoming = state.demands["1"].incoming
    assert incoming is not None and incoming.due_on is None
    assert [odd.code for odd in state.irregularities] == [UNREADABLE_VALUE]


def test_an_assignment_has_its_day_and_ends_with_the_completion_report() -> None:
    journal = registered()
    sent = journal.add(ON_CASE, k.CaseEntrusted(("1",), "x", "区住建局", "重要", "查清", "2026-10-20", "2026-11-20"))
    state = fold(journal)
    assert (state.step, state.demands["1"].outgoing[0].due_on) == (Step.ENTRUSTED, date(2026, 11, 20))
    journal.add(ON_CASE, k.CompletionReported(sent.id, "概况", "经过", "结果", "0", "2026-11-18"))
    completion = fold(journal).demands["1"].outgoing[0].completion
    assert completion is not None and completion.on == date(2026, 11, 18)


@pytest.mark.parametrize(
    ("body", "step"),
    [
        (k.CaseGuided(("1",), "", "区法院", "", "起诉", "2026-10-19"), Step.GUIDED),
        (k.CaseAnswered(("1",), "医保局二楼办理。", "spot", "2026-10-19"), Step.ANSWERED),
        (k.SuggestionDecided(("1",), "partly", "已转有关单位研究", "", "2026-10-19"), Step.ANSWERED),
        (k.CaseDeclinedFinally(("1",), (), "已经复核", "可以申请救助", "2026-10-19"), Step.DECLINED_FINALLY),
        (k.DemandWithdrawn(("1",), "事情已经解决", "2026-10-19", "m1"), Step.WITHDRAWN),
    ],
)
def test_a_demand_that_ends_at_once_no_longer_holds_the_case_back(body: Body, step: Step) -> None:
    state = told(body, replace(ACCEPTED, demands=("2",)), texts=("第一件", "第二件"))
    assert state.demands["1"].step is step
    assert state.demands["1"].decided
    assert state.step is Step.ACCEPTED
    assert told(body).step is step


def test_recusal_takes_the_case_out_of_the_officers_hands() -> None:
    state = told(k.CaseAssigned("u1", "王敏"), k.OfficerRecused("u1", "王敏", "petitioner", "与被反映人是亲属"))
    assert (state.officer, [r.officer for r in state.recusals]) == ("", ["u1"])


# ---------- handling


def test_a_mediation_is_open_until_it_is_agreed_or_ended() -> None:
    opened = k.MediationOpened(
        "m1", "mediation", ("1",), "施工单位", "2026-10-21", "申请书签名", "2026-10-22", "电话同意", "2026-10-22"
    )
    assert told(ACCEPTED, opened).step is Step.MEDIATING
    ended = told(ACCEPTED, opened, k.MediationEnded("m1", "一方不愿意", "已告知信访程序", "2026-10-30"))
    assert ended.step is Step.HANDLING
    duties = (k.Duty("施工单位", "十日内复工", "2026-11-09"),)
    terms = k.MediationAgreed("m1", "停工三个月", "何时复工", "施工单位负责", duties, "2026-10-30")
    agreed = told(ACCEPTED, opened, terms)
    assert agreed.mediations["m1"].duties == duties
    assert agreed.step is Step.MEDIATING, "nothing binds before it is signed"
    signed = told(ACCEPTED, opened, terms, k.MediationSigned("m1", "2026-11-02"))
    assert (signed.step, signed.mediations["m1"].effective_on) == (Step.HANDLING, date(2026, 11, 2))


def test_what_was_found_stands_with_the_demand_and_an_offer_not_wished_is_known() -> None:
    found = k.InvestigationRecorded(("1",), "走访", "现场", "区住建局", "停工属实", "照片", "2026-10-21", "梁秀珍")
    declined = k.MediationDeclined("mediation", ("1",), "other", "电话里说不谈", "2026-10-22")
    state = told(ACCEPTED, found, declined)
    demand = state.demands["1"]
    assert (demand.step, [i.findings for i in demand.investigations]) == (Step.HANDLING, ["停工属实"])
    assert [r.side for r in demand.mediation_refusals] == ["other"]


def test_minutes_stand_on_the_case() -> None:
    task = k.Duty("区住建局", "出具复工意见", "2026-11-09")
    minuted = k.MeetingMinuted(
        "g1", "2026-10-26", "三楼", "陈主任", "区住建局、街道", "复工", "都说了", "分工", (task,)
    )
    assert told(ACCEPTED, minuted).meetings["g1"].tasks == (task,)


def test_one_extension_holds_and_a_second_apart_is_odd() -> None:
    journal = registered()
    journal.add(ON_CASE, ACCEPTED)
    before = journal.of(ON_CASE)[-1].id
    journal.add(ON_CASE, k.HandlingExtended(("1",), 30, "情况复杂", "陈主任", "主任", "2026-12-10"))
    journal.add(ON_CASE, k.HandlingExtended(("1",), 20, "情况复杂", "陈主任", "主任", "2026-12-11"), parents=(before,))
    state = fold(journal)
    assert state.demands["1"].extension is not None
    assert [odd.code for odd in state.irregularities] == [CONCURRENT_STEP]


def test_a_hearing_keeps_its_days() -> None:
    called = k.HearingCalled(
        "h1", "rereview", ("1",), "电梯", "2026-11-02T09:00:00+08:00", "二楼", "陈主任", ("何律师",), "双方"
    )
    state = told(called, k.HearingHeld("h1", "2026-11-02", "2026-11-04", "笔录", "意见一致"))
    assert (state.hearings["h1"].first_on, state.hearings["h1"].last_on) == (date(2026, 11, 2), date(2026, 11, 4))


def test_what_follows_something_that_has_not_arrived_is_odd_and_nothing_is_lost() -> None:
    state = told(k.HearingHeld("h9", "2026-11-02", "2026-11-04", "", ""), k.ReviewReached("r9", "2026-11-02"))
    assert [odd.code for odd in state.irregularities] == [UNKNOWN_EARLIER, UNKNOWN_EARLIER]
    assert state.step is Step.REGISTERED


# ---------- approval


def test_a_letter_walks_its_steps_and_a_return_stops_it() -> None:
    steps = (k.ApprovalStep("approver"), k.ApprovalStep("head"))
    submitted = k.LetterSubmitted("l1", "reply", "reply", "{}", "00", steps)
    journal = registered()
    journal.add(ON_CASE, submitted)
    journal.add(ON_CASE, k.LetterApproved("l1", 0, "同意"))
    letter = fold(journal).letters["l1"]
    assert letter.awaiting is not None and letter.awaiting.role == "head"
    journal.add(ON_CASE, k.LetterDelegated("l1", 1, k.ApprovalStep("head", "u4", "周副局"), "出差"))
    assert fold(journal).letters["l1"].steps[1].user == "u4"
    journal.add(ON_CASE, k.LetterApproved("l1", 1))
    assert fold(journal).letters["l1"].approved
    returned = told(submitted, k.LetterReturned("l1", 0, "依据要写到条"))
    assert (returned.letters["l1"].approved, returned.letters["l1"].awaiting) == (False, None)
    twice = told(submitted, k.LetterApproved("l1", 0), k.LetterApproved("l1", 0))
    assert [odd.code for odd in twice.irregularities] == [CONCURRENT_STEP]
    assert not twice.letters["l1"].approved


# ---------- review and after


def test_review_and_rereview_to_the_final_word() -> None:
    journal = registered()
    journal.add(ON_CASE, ACCEPTED)
    journal.add(ON_CASE, REPLY)
    journal.add(
        ON_CASE, k.ReviewRequested("r1", "review", ("1",), "", "越秀区人民政府", "不服", "2026-12-20", "2026-12-18")
    )
    state = fold(journal)
    assert (state.step, state.reviews["r1"].asked_on) == (Step.IN_REVIEW, date(2026, 12, 18))
    journal.add(ON_CASE, k.ReviewDecided("r1", "upheld", "查明", "依据", "维持", "广州市人民政府", "2027-01-10"))
    journal.add(ON_CASE, k.DocumentIssued("d1", "review_opinion", "复查〔2027〕1号", ("1",), "1", "00"))
    journal.add(ON_CASE, k.DeliveryRecorded("d1", "hand", "2027-01-12", "本人"))
    state = fold(journal)
    assert (state.step, state.reviews["r1"].delivered_on) == (Step.REVIEWED, date(2027, 1, 12))
    journal.add(ON_CASE, k.ReviewRequested("r2", "rereview", ("1",), "", "广州市人民政府", "不服", "2027-02-01"))
    assert fold(journal).step is Step.IN_REREVIEW
    assert not fold(journal).demands["1"].final
    journal.add(ON_CASE, k.ReviewDecided("r2", "upheld", "查明", "依据", "维持", "", "2027-02-20", "穗府复〔2027〕3号"))
    journal.add(ON_CASE, k.ReviewReached("r2", "2027-02-25"))
    state = fold(journal)
    assert (state.step, state.demands["1"].final) == (Step.FINAL, True)
    assert state.reviews["r2"].delivered_on == date(2027, 2, 25)


def test_a_review_that_was_refused_as_late_changes_nothing() -> None:
    late = k.ReviewRequested(
        "r1", "review", ("1",), "", "区政府", "不服", "2027-03-01", late_reason="出差", refused=True
    )
    assert told(ACCEPTED, REPLY, late).step is Step.REPLIED


def test_reopening_keeps_the_acceptance_and_its_clock() -> None:
    closed = k.CaseClosed("已答复", four={"solved": "施工单位，复工照片"}, matter="已复工", heart="家属满意")
    state = told(ACCEPTED, REPLY, closed, k.CaseArchived("years_10", "2026-7", "2026-12-01"))
    assert (state.step, state.closing and state.closing.four) == (Step.ARCHIVED, closed.four)
    again = told(ACCEPTED, REPLY, closed, k.CaseReopened(("1",), "又停工了"))
    assert (again.step, again.closed_on) == (Step.ACCEPTED, None)
    assert again.demands["1"].acceptance is not None and again.demands["1"].acceptance.on == date(2026, 10, 20)


def test_a_void_needs_the_proposal_and_stays_visible() -> None:
    journal = registered()
    proposal = journal.add(ON_CASE, k.VoidProposed("录重了"))
    assert fold(journal).void_proposal is not None
    journal.add(ON_CASE, k.CaseVoided(proposal.id, "核实录重"))
    state = fold(journal)
    assert (state.step, state.voided, state.void_proposal) == (Step.VOIDED, "核实录重", None)
    assert told(k.VoidProposed("录重了"), k.VoidRefused("x", "不是重的")).void_proposal is None


def test_nobody_answered_three_times_ends_a_return_visit() -> None:
    planned = k.ReturnVisitPlanned("v1", "phone", "2026-12-01", True, "电话里同意")
    missed = [k.ReturnVisitMade("v1", "phone", False, "", "", f"2026-12-0{day}") for day in (1, 2, 3)]
    assert not told(planned, *missed[:2]).return_visits["v1"].over(3)
    assert told(planned, *missed).return_visits["v1"].over(3)
    assert told(replace(planned, agreed=False)).return_visits["v1"].over(3)


def test_that_somebody_rated_is_known_and_nothing_else() -> None:
    assert told(k.RatingTaken("1", 1, "office")).ratings == {("1", 1, "office")}


# ---------- supervision


def test_supervision_rises_is_answered_and_ends() -> None:
    opened = k.SupervisionOpened(
        "s1", "reminded", ("1",), ("not_finished",), "x", "区住建局", "超期", "尽快办结", "2027-01-05", "2026-12-25"
    )
    raised = k.SupervisionRaised("s1", "supervised", "仍未办结", "2027-01-15", "2027-01-06")
    state = told(
        opened,
        raised,
        k.SupervisionAnswered("s1", "已办结", "2027-01-10"),
        k.SupervisionClosed("s1", "核实办结", "2027-01-12"),
    )
    found = state.supervisions["s1"]
    assert (found.level, found.due_on, found.closed_on) == ("supervised", date(2027, 1, 15), date(2027, 1, 12))
    assert found.answers == [(date(2027, 1, 10), "已办结")]


def test_an_incident_belongs_to_the_case_and_can_be_answered() -> None:
    recorded = k.IncidentRecorded("i1", "staying", "下班后没有离开", "王敏", False, "2026-10-19", "2027-10-19")
    state = told(recorded, k.IncidentAnswered("i1", "在等家人来接"))
    assert (state.incidents["i1"].answer, state.incidents["i1"].expires_on) == ("在等家人来接", date(2027, 10, 19))
