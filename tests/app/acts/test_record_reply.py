"""记下别处的处理意见: a petitioner comes with another unit's opinion, and nothing of our own handling begins by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.acts.accept import AcceptDraft
from app.acts.close import CloseDraft
from app.acts.decide_review import DecideReviewDraft
from app.acts.open_points import open_points
from app.acts.record_reply import RecordReplyDraft
from app.acts.report_completion import ReportCompletionDraft
from app.acts.request_review import RequestReviewDraft
from app.documents import review_opinion
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.terms import Step
from app.reports.timeline import timeline
from db.bodies import decoded
from tests.app.acts.routes import JUSTICE, TODAY, entrusted, fresh, last_sent
from tests.app.acts.steps import CASE, NEW, accepted, accused, bodies, carried_out, codes, delivery, paper_of
from tests.builders import NOW, ORG, FixedIds, Journal, lookup, registered, world

IDS = FixedIds(0xE0_0000)
US = f"{ORG}-government"
TOLD = RecordReplyDraft(
    NEW, CASE, (), "", " 街道综合养老服务中心 ", "黄养老〔2026〕8号", "2026-09-30", "2026-10-05", "暂停送餐。", "黄花岗街道办事处",
)  # fmt: skip
ASK = RequestReviewDraft("r1", CASE, (), US, "黄花岗街道办事处", "请求写明哪天恢复。", "2026-10-19")


def test_it_is_the_answer_and_starts_the_time_for_a_review() -> None:
    assert bodies(TOLD, registered()) == [
        k.ReplyImported(
            "暂停送餐。", "2026-09-30", ("1",), "", "街道综合养老服务中心", "黄养老〔2026〕8号", "2026-10-05", "黄花岗街道办事处",
        )
    ]  # fmt: skip
    case = carried_out(TOLD, registered()).file().case
    assert (case.step, case.demands["1"].delivered_on) == (Step.DELIVERED, date(2026, 10, 5))
    clocks = {c.rule.id: c.clock.statutory_last_day for c in case_clocks(case, lookup())}
    assert clocks["RVW-APP"] == date(2026, 11, 4)
    assert not {"DSP-15", "NTC-15", "HND-60", "SAT-OPEN", "SAT-LATE"} & clocks.keys(), (
        "what was answered elsewhere is not ours to handle"
    )


def test_a_review_of_it_is_asked_of_us_and_our_opinion_names_whose_answer_it_is() -> None:
    journal = carried_out(ASK, carried_out(TOLD, registered()))
    decision = DecideReviewDraft(
        IDS.entry(), CASE, "r1", "changed", "中心有备用车辆。", "《信访工作条例》第三十五条", "11月1日起恢复送餐。", "越秀区人民政府",
    )  # fmt: skip
    carried_out(decision, journal)
    file = journal.file()
    paper = review_opinion.content(file, world(), file.case.documents[paper_of(journal, "review_opinion")])
    assert (paper.before, paper.before_number, paper.before_on) == (
        "街道综合养老服务中心", "黄养老〔2026〕8号", date(2026, 9, 30),
    )  # fmt: skip
    assert paper.handler == "街道综合养老服务中心"


def test_what_we_send_back_the_other_unit_answers_anew_and_is_not_ours_to_accept() -> None:
    journal = carried_out(ASK, carried_out(TOLD, registered()))
    decision = DecideReviewDraft(
        IDS.entry(), CASE, "r1", "revoked", "没有查清。", "《信访工作条例》第三十五条", "重新办理。", "越秀区人民政府",
    )  # fmt: skip
    carried_out(decision, journal)
    assert journal.file().case.step is Step.REVIEWED
    assert codes(AcceptDraft("a1", CASE, accepted_on="2026-10-19"), journal) == [("case.all_decided", "")]
    anew = replace(TOLD, id="again", number="黄养老〔2026〕9号", replied_on="2026-10-19", delivered_on="2026-10-19")
    case = carried_out(anew, journal).file().case
    assert (case.step, case.demands["1"].reply.number) == (Step.DELIVERED, "黄养老〔2026〕9号")
    again = replace(ASK, id="r2", stage="review")
    assert codes(again, journal) == []


def test_nobody_reviews_an_answer_of_their_own() -> None:
    of_ours = replace(TOLD, unit="440104000-government", unit_name="越秀区人民政府")
    journal = carried_out(of_ours, registered())
    asked = replace(ASK, body="440104000-government", body_name="越秀区人民政府")
    assert codes(asked, journal) == [("review.same_body", "body")]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"unit_name": " "}, ("text.empty", "unit")),
        ({"unit": US, "unit_name": "黄花岗街道办事处"}, ("record_reply.ours", "unit")),
        ({"number": ""}, ("text.empty", "number")),
        ({"text": ""}, ("text.empty", "text")),
        ({"replied_on": ""}, ("date.empty", "replied_on")),
        ({"replied_on": "2026-10-20"}, ("date.future", "replied_on")),
        ({"delivered_on": "2026-09-29"}, ("date.before", "delivered_on")),
        ({"demands": ("",)}, ("demands.none", "demands")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, str], problem: tuple[str, str]) -> None:
    assert codes(replace(TOLD, **change), registered()) == [problem]


def test_only_what_nobody_here_has_answered_or_taken_on() -> None:
    assert codes(TOLD, accepted()) == [("case.all_decided", "")]
    assert codes(TOLD, carried_out(TOLD, registered())) == [("case.all_decided", "")]
    assert codes(TOLD, accused("440104000-housing")) == [("record_reply.accusation", "")]


def test_the_timeline_says_who_answered_and_an_older_entry_is_still_a_history() -> None:
    told = next(i for i in timeline(carried_out(TOLD, registered()).file(), world(), {}) if "答复过" in str(i.headline))
    assert str(told.headline) == "街道综合养老服务中心答复过"
    assert [str(fact) for fact in told.facts] == ["文号：黄养老〔2026〕8号", "2026年10月5日送到信访人手里"]
    old = decoded("reply.imported", 1, '{"replied_on":"2019-04-20","text":"已答复。"}'.encode())
    assert old == k.ReplyImported("已答复。", "2019-04-20")


def reported() -> Journal:
    """Entrusted to the 司法所, which reported; the petitioner has the notice."""
    journal = entrusted()
    carried_out(delivery(journal, "entrust_notice"), journal)
    report = ReportCompletionDraft(fresh(), CASE, last_sent(journal), "情况", "经过", "结果", "0", TODAY)
    return carried_out(report, journal)


OF_THE_UNIT = replace(
    TOLD, unit=JUSTICE, unit_name="黄花岗司法所", replied_on=TODAY, delivered_on=TODAY, review_body="越秀区司法局"
)


def test_the_opinion_of_a_unit_that_was_entrusted_is_recorded_once_it_has_reported() -> None:
    assert codes(OF_THE_UNIT, entrusted()) == [("case.all_decided", "")], "nobody knows yet what comes of it"
    before = replace(OF_THE_UNIT, replied_on="2026-10-18")
    assert codes(before, reported()) == [("date.before", "replied_on")]
    journal = reported()
    clocks = clocks_of(journal)
    carried_out(OF_THE_UNIT, journal)
    assert {"DSP-15", "NTC-15", "RVW-APP"} <= clocks_of(journal), "what we owed before stays to be seen"
    assert clocks - {"SAT-LATE"} <= clocks_of(journal)
    above = replace(ASK, body="440104000-justice", body_name="越秀区司法局", received_on=TODAY)
    assert codes(above, journal) == []


def test_once_it_is_recorded_nothing_of_the_opinion_is_asked_at_the_end() -> None:
    journal, close = reported(), CloseDraft("c", CASE, "已办")
    assert codes(close, journal) == [("text.empty", "despite")]
    unknown = carried_out(replace(OF_THE_UNIT, delivered_on=""), reported())
    assert [p.code for p in open_points(unknown.file().case, world())] == ["open.opinion_unseen"]
    carried_out(OF_THE_UNIT, journal)
    assert [p.code for p in open_points(journal.file().case, world())] == ["open.window"]
    assert codes(close, journal, NOW + timedelta(days=31)) == []


def clocks_of(journal: Journal) -> set[str]:
    """The rules that run or ran."""
    return {c.rule.id for c in case_clocks(journal.file().case, lookup())}
