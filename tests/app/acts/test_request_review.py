"""申请复查、复核: until when, what was posted in time, and what comes after the window has closed (Art. 35, 36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.acts.act import States
from app.acts.deliver import deliverable
from app.acts.record_review import RecordReviewDraft
from app.acts.request_review import ACT, REFUSE, TAKE, RequestReviewDraft
from app.documents import decline_notice, review_refusal
from app.domain import kinds as k
from app.domain.envelope import CHINA, Routing
from app.domain.kinds.review import NOT_TAKEN
from app.domain.terms import Step
from tests.app.acts.reviews import CITY, GOVERNMENT, answered, at, reviewed
from tests.app.acts.steps import CASE, NEW, accepted, accused, bodies, carried_out, codes, decided, replied
from tests.builders import ON_CASE, ORG, FixedIds, Journal, registered, world

LAST, AFTER = at(10, 8), at(10, 9)
"""The answer was delivered on 4 September: the statutory last day is 4 October, in the holidays; it rolls to 8 October."""
ASK = RequestReviewDraft(NEW, CASE, (), GOVERNMENT, "越秀区人民政府", " 请求写明复工日期 ", "2026-10-08")


def test_on_the_rolled_last_day_it_is_in_time() -> None:
    (fact,) = bodies(ASK, answered(), LAST)
    assert fact == k.ReviewRequested(
        NEW, "review", ("1",), GOVERNMENT, "越秀区人民政府", "请求写明复工日期", "2026-10-08"
    )


def test_the_body_asked_receives_it() -> None:
    assert decided(ASK, answered(), LAST)[0].routing == Routing(("440104014", "440104000"))


def told() -> Journal:
    """Answered by a unit below us, in the petitioner's hands since 4 September: a 复查 is ours to decide."""
    journal = registered(at=at(10, 7), texts=("路灯不亮。",))
    answer = k.ReplyImported(
        "不改。", "2026-09-03", ("1",), "", "水荫服务站", "水荫站〔2026〕2号", "2026-09-04", "我们"
    )
    journal.add(ON_CASE, answer, at=at(10, 7))
    return journal


LATE = replace(ASK, received_on="2026-10-09")
OF_US = replace(LATE, body=f"{ORG}-government", body_name="黄花岗街道办事处")


def test_the_day_after_it_is_late_and_where_we_are_asked_somebody_says_whether_and_why() -> None:
    problems = ACT.check(OF_US, told().states(), world(AFTER))
    assert [(p.code, p.field, p.values) for p in problems] == [("review.late", "late", {"day": "2026年10月8日"})]
    assert codes(replace(OF_US, late=TAKE), told(), AFTER) == [("text.empty", "window_reason")]
    taken = replace(OF_US, late=TAKE, window_reason="住院，有病历")
    (fact,) = bodies(taken, told(), AFTER)
    assert isinstance(fact, k.ReviewRequested)
    assert (fact.late_reason, fact.refused) == ("住院，有病历", False)
    assert carried_out(taken, told(), AFTER).file().case.step is Step.IN_REVIEW


def test_a_late_one_may_be_refused_by_us_in_a_numbered_notice() -> None:
    refused = replace(OF_US, late=REFUSE, window_reason="没有正当理由")
    journal = carried_out(refused, told(), AFTER)
    case = journal.file().case
    assert (case.step, case.reviews[NEW].refused) == (Step.DELIVERED, True)
    (paper,) = case.documents.values()
    assert paper.kind == "decline" and deliverable(case) == [paper]
    notice = decline_notice.content(journal.file(), world(AFTER), paper)
    assert isinstance(notice, review_refusal.ReviewRefusal)
    assert (notice.reason, notice.last_day, notice.reached_on) == ("没有正当理由", LAST.date(), at(9, 4).date())


def test_of_what_is_late_at_another_body_only_that_body_decides() -> None:
    assert codes(LATE, answered(), AFTER) == [("text.empty", "window_reason")]
    noted = replace(LATE, late=REFUSE, window_reason="说是住院")
    (fact,) = bodies(noted, answered(), AFTER)
    assert isinstance(fact, k.ReviewRequested) and (fact.refused, fact.late_reason) == (False, "说是住院")
    assert decided(noted, answered(), AFTER)[0].routing == Routing(("440104014", "440104000"))


def test_that_the_other_body_did_not_take_it_is_recorded() -> None:
    journal = carried_out(replace(LATE, window_reason="说是住院"), answered(), AFTER)
    outcome = RecordReviewDraft("o" * 32, CASE, NEW, NOT_TAKEN, decided_on="2026-10-12")
    case = carried_out(outcome, journal, at(10, 12)).file().case
    assert (case.step, case.reviews[NEW].refused, case.running_reviews) == (Step.DELIVERED, True, [])
    in_time = carried_out(ASK, answered(), LAST)
    assert codes(outcome, in_time, at(10, 12)) == [("review.in_time", "conclusion")]


def test_a_station_that_takes_nothing_late_says_so() -> None:
    taken = replace(OF_US, late=TAKE, window_reason="住院")
    states = told().states()
    strict = world(AFTER, late_review="no")
    assert [(p.code, p.field) for p in ACT.check(taken, states, strict)] == [("review.never_late", "late")]
    assert ACT.check(replace(taken, late=REFUSE), states, strict) == []


def test_what_was_posted_before_the_window_closed_is_in_time() -> None:
    posted = replace(ASK, received_on="2026-10-12", posted_on="2026-10-08")
    assert codes(posted, answered(), at(10, 12)) == []
    late = replace(posted, posted_on="2026-10-09")
    assert codes(late, answered(), at(10, 12)) == [("text.empty", "window_reason")]
    assert codes(replace(posted, posted_on="2026-10-13"), answered(), at(10, 14)) == [
        ("date.late", "late_reason"),
    ]
    assert codes(replace(posted, posted_on="2026-10-13", late_reason="记漏"), answered(), at(10, 14)) == [
        ("review.posted", "posted_on")
    ]


def test_before_it_is_delivered_no_window_has_begun_to_close() -> None:
    assert codes(replace(ASK, received_on="2026-12-24"), replied(), datetime(2026, 12, 24, 10, tzinfo=CHINA)) == []


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(ASK, demands=("",)), ("demands.none", "demands")),
        (replace(ASK, body="", body_name=""), ("text.empty", "body")),
        (replace(ASK, request=" "), ("text.empty", "request")),
        (replace(ASK, received_on="下周"), ("date.format", "received_on")),
        (replace(ASK, received_on="2026-09-02", late_reason="记漏"), ("date.before", "received_on")),
        (replace(ASK, posted_on="2026-09-02"), ("date.before", "posted_on")),
        (replace(ASK, body="440104014"), ("review.same_body", "body")),
        (replace(ASK, body="440104014-government"), ("review.same_body", "body")),
    ],
)
def test_what_is_wrong_is_named(draft: RequestReviewDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, answered(), LAST) == [problem]


def test_there_must_be_an_answer_and_no_review_under_way() -> None:
    assert codes(ASK, accepted()) == [("review.not_answered", "")]
    again = replace(ASK, id="0192f3a4b5c67d8e9fa0b1c2d3e4f002")
    assert codes(again, carried_out(ASK, answered(), LAST), LAST) == [("review.running", "")]


def test_after_a_review_opinion_comes_the_rereview_by_yet_another_body() -> None:
    journal = reviewed("upheld")
    ask = replace(ASK, received_on="2026-11-20", body=CITY, body_name="广州市人民政府")
    (fact,) = bodies(ask, journal, at(11, 20))
    assert isinstance(fact, k.ReviewRequested) and fact.stage == "rereview"
    same = replace(ask, body=GOVERNMENT, body_name="越秀区人民政府")
    assert codes(same, journal, at(11, 20)) == [("review.same_body", "body")]


def test_after_the_final_word_nothing_can_be_asked_for() -> None:
    journal = reviewed("upheld", stage="rereview")
    assert codes(ASK, journal, at(12, 20)) == [("review.final", "")]


def test_two_demands_at_different_stages_are_asked_for_apart() -> None:
    journal = reviewed("upheld", texts=("第一件", "第二件"))
    assert codes(replace(ASK, received_on="2026-11-20"), journal, at(11, 20)) == [("review.two_stages", "demands")]
    alone = replace(ASK, received_on="2026-11-20", demands=("1",), body=CITY)
    assert codes(alone, journal, at(11, 20)) == []


def test_after_a_new_answer_the_clerk_says_whether_a_review_or_a_rereview_is_asked_for() -> None:
    journal = reviewed("revoked")
    point = k.ReplyPoint("1", "查清了。", "第三十二条", "supported", "十日内修好。")
    journal.add(ON_CASE, k.ReplyIssued((point,), "越秀区人民政府", "2026-11-10"), at=at(11, 10))
    ask = replace(ASK, received_on="2026-11-20")
    assert codes(ask, journal, at(11, 20)) == [("review.which_stage", "stage")]
    assert [f.stage for f in bodies(replace(ask, stage="review"), journal, at(11, 20)) if hasattr(f, "stage")] == [
        "review"
    ]
    again = replace(ask, stage="rereview", body=CITY, body_name="广州市人民政府")
    case = carried_out(again, journal, at(11, 20)).file().case
    assert (case.reviews[NEW].stage, case.step) == ("rereview", Step.IN_REREVIEW)


def test_one_in_time_and_one_late_are_asked_for_apart() -> None:
    file = answered("第一件", "第二件").file()
    file.case.demands["2"].delivered_on = date(2026, 9, 20)
    problems = ACT.check(replace(ASK, received_on="2026-10-09"), States({CASE: file}), world(AFTER))
    assert [p.code for p in problems] == ["review.partly_late"]


@pytest.mark.parametrize(
    ("against", "body", "problem"),
    [
        ("440104000-housing", "440104000-housing", "leak.accused"),
        ("440104000-government", "440104000-police", "leak.accused"),
        ("440104000-housing", "", "leak.unlisted"),
        ("440104000-housing", "440100000-government", ""),
        ("", "440100000-government", "leak.unknown"),
    ],
)
def test_an_accusation_never_reaches_whom_it_is_about(against: str, body: str, problem: str) -> None:
    journal = accused(against)
    for entry in answered().of(ON_CASE)[1:]:
        assert entry.body is not None
        journal.add(ON_CASE, entry.body, at=entry.envelope.at)
    found = codes(replace(ASK, body=body, body_name="某单位"), journal, LAST)
    assert found == ([(problem, "body")] if problem else [])


def test_asked_for_after_closing_the_case_runs_again() -> None:
    journal: Journal = answered()
    journal.add(ON_CASE, k.CaseClosed("已答复"))
    assert carried_out(replace(ASK, id=FixedIds(0xD1_0000).entry()), journal, LAST).file().case.step is Step.IN_REVIEW
