"""重新办理: the answer before stands until a new one is delivered, what was met stays met, and no clock begins anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.acts.next_steps import next_steps
from app.acts.reopen import ReopenDraft
from app.acts.request_review import RequestReviewDraft
from app.acts.reviewing import stages
from app.domain import kinds as k
from app.domain.case import CaseState
from app.domain.case_clocks import case_clocks, running
from app.domain.faults import faults
from app.domain.procedure_terms import Fault, ReviewStage
from app.domain.terms import Step
from tests.app.acts.reviews import GOVERNMENT, answered, at, reviewed
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import ON_CASE, Journal, lookup, registered, world

NOW = at(10, 20)
AGAIN = ReopenDraft(NEW, CASE, (), " 又停工了 ")


def over(journal: Journal) -> Journal:
    journal.add(ON_CASE, k.CaseClosed("已答复"))
    return journal


def ends(case: CaseState) -> dict[str, date | None]:
    """When each clock ended."""
    return {c.rule.id: c.clock.finished_on for c in case_clocks(case, lookup())}


def reopened(journal: Journal, now: datetime = NOW) -> CaseState:
    return carried_out(AGAIN, over(journal), now).file().case


def test_the_answer_before_stands_with_its_days_and_what_was_met_stays_met() -> None:
    assert bodies(AGAIN, over(answered()), NOW) == [k.CaseReopened(("1",), "又停工了")]
    before, case = ends(answered().file().case), reopened(answered())
    assert (case.step, case.closed_on) == (Step.ACCEPTED, None)
    assert [reply.on for reply in case.demands["1"].earlier_replies] == [at(9, 3).date()]
    assert ends(case)["RVW-APP"] is None, "the petitioner's thirty days run on"
    for rule in ("NTC-15", "HND-60"):
        assert ends(case)[rule] == before[rule] is not None
    (reminder,) = running(case, lookup())
    assert (reminder.rule.id, reminder.clock.alarm_on) == ("REO-30", date(2026, 11, 19)), (
        "the station's own: no article does"
    )
    assert reminder.rule.settable and reminder.rule.confidence == "D"
    assert [f.fault for f in faults(case, case_clocks(case, lookup()), world(at(11, 20)))] == [Fault.UNEXECUTED]


def test_a_review_of_it_may_still_be_asked_for_and_brings_it_back() -> None:
    journal = carried_out(AGAIN, over(answered()), at(9, 20))
    assert "request_review" in next_steps(journal.file().case)
    ask = RequestReviewDraft("r9", CASE, (), GOVERNMENT, "越秀区人民政府", "请求写明日期", "2026-09-21")
    case = carried_out(ask, journal, at(9, 21)).file().case
    d = case.demands["1"]
    assert (case.step, d.round, d.left_standing) == (Step.IN_REVIEW, 1, None)
    assert d.reply is not None and d.reply.on == at(9, 3).date()
    assert ends(case)["RVW-APP"] == at(9, 21).date()


def test_the_days_to_ask_for_a_rereview_run_on_too() -> None:
    case = reopened(reviewed("upheld"), at(11, 20))
    assert (case.step, ends(case)["RRV-APP"]) == (Step.ACCEPTED, None)
    assert stages(case.demands["1"]) == (ReviewStage.REREVIEW,)


def test_a_new_answer_takes_its_place_only_when_it_is_delivered() -> None:
    journal = carried_out(AGAIN, over(answered()), NOW)
    point = k.ReplyPoint("1", "查清了。", "第三十二条", "supported", "十日内修好。")
    journal.add(ON_CASE, k.ReplyIssued((point,), "越秀区人民政府", "2026-10-21"), at=at(10, 21))
    paper = k.DocumentIssued("reply-2", "reply", "黄花岗信访复〔2026〕9号", ("1",), "", "")
    journal.add(ON_CASE, paper, at=at(10, 21))
    assert journal.file().case.demands["1"].in_force.delivered_on == at(9, 4).date()
    journal.add(ON_CASE, k.DeliveryRecorded("reply-2", "hand", "2026-10-23", "本人"), at=at(10, 23))
    now = journal.file().case.demands["1"].in_force
    assert now.reply is not None and (now.reply.on, now.delivered_on) == (at(10, 21).date(), at(10, 23).date())


def test_carrying_out_belongs_to_an_opinion() -> None:
    journal = answered()
    journal.add(ON_CASE, k.ExecutionNoted(("1",), "done", "已修好", "2026-09-10"), at=at(9, 10))
    assert not journal.file().case.demands["1"].unexecuted
    carried_out(AGAIN, over(journal), NOW)
    assert not journal.file().case.demands["1"].unexecuted, "the opinion that stands was carried out"
    point = k.ReplyPoint("1", "查清了。", "第三十二条", "supported", "十日内加固。")
    journal.add(ON_CASE, k.ReplyIssued((point,), "越秀区人民政府", "2026-10-21"), at=at(10, 21))
    paper = k.DocumentIssued("reply-2", "reply", "黄花岗信访复〔2026〕9号", ("1",), "", "")
    journal.add(ON_CASE, paper, at=at(10, 21))
    journal.add(ON_CASE, k.DeliveryRecorded("reply-2", "hand", "2026-10-23", "本人"), at=at(10, 23))
    case = journal.file().case
    assert case.demands["1"].unexecuted, "the new one was not"
    (found,) = faults(case, case_clocks(case, lookup()), world(at(12, 20)))
    assert (found.fault, found.since) == (Fault.UNEXECUTED, date(2026, 11, 23))


def test_what_the_petitioner_withdrew_is_registered_anew() -> None:
    journal = registered(at=at(8, 3), texts=("路灯不亮。",))
    journal.add(ON_CASE, k.DemandWithdrawn(("1",), "不要了", "2026-08-03", "p"), at=at(8, 3))
    assert codes(AGAIN, over(journal), NOW) == [("reopen.withdrawn", "")]


def test_what_another_station_reopened_after_a_withdrawal_is_not_late_for_days_nobody_asked_anything() -> None:
    journal = registered(at=at(8, 3), texts=("路灯不亮。",))
    journal.add(ON_CASE, k.DemandWithdrawn(("1",), "不要了", "2026-08-04", "p"), at=at(8, 4))
    over(journal).add(ON_CASE, k.CaseReopened(("1",), "又来了"), at=NOW)
    case = journal.file().case
    assert [f.fault for f in faults(case, case_clocks(case, lookup()), world(at(11, 20)))] == []


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(AGAIN, demands=("",)), ("demands.none", "demands")),
        (replace(AGAIN, reason=""), ("text.empty", "reason")),
    ],
)
def test_what_is_wrong_is_named(draft: ReopenDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, over(answered()), NOW) == [problem]


def test_what_runs_and_what_is_final_is_not_opened_again() -> None:
    assert codes(AGAIN, answered(), NOW) == [("reopen.open", "")]
    assert codes(AGAIN, over(reviewed("upheld", "rereview")), at(12, 20)) == [("reopen.final", "")]


def test_after_a_review_it_can_be_opened_again() -> None:
    case = carried_out(AGAIN, over(reviewed("upheld")), at(12, 20)).file().case
    assert case.step is Step.ACCEPTED


def test_the_reminder_of_what_was_reopened_ends_with_what_is_decided_anew_or_with_its_closing() -> None:
    journal = carried_out(AGAIN, over(answered()), NOW)
    point = k.ReplyPoint("1", "查清了。", "第三十二条", "supported", "十日内修好。")
    journal.add(ON_CASE, k.ReplyIssued((point,), "越秀区人民政府", "2026-10-21"), at=at(10, 21))
    assert ends(journal.file().case)["REO-30"] == date(2026, 10, 21)
    on_one_day = registered(at=at(10, 19))
    on_one_day.add(ON_CASE, k.CaseAccepted(("1",), "2026-10-20", "440104014", "黄花岗街道"), at=NOW)
    on_one_day.add(ON_CASE, k.CaseAnswered(("1",), "下午加固。", "spot", "2026-10-20"), at=NOW)
    again = carried_out(AGAIN, over(on_one_day), NOW).file().case
    assert ends(again)["REO-30"] is None, "what was decided before it, on that very day too, ended nothing"
    closed = over(carried_out(AGAIN, over(answered()), NOW))
    assert ends(closed.file().case)["REO-30"] is not None


def test_what_was_sent_back_by_a_day_has_that_day_and_no_other() -> None:
    sent_back = answered()
    asked = k.ReviewRequested("r1", "review", ("1",), GOVERNMENT, "越秀区人民政府", "请求写明日期", "2026-10-08")
    decided = k.ReviewDecided(
        "r1", "revoked", "", "第三十五条", "见意见书。", "", "2026-11-02", "2026-12-20", "越复〔2026〕5号"
    )
    for body, when in ((asked, at(10, 8)), (decided, at(11, 2))):
        sent_back.add(ON_CASE, body, at=when)
    now = ends(carried_out(AGAIN, over(sent_back), at(11, 20)).file().case)
    assert "RVW-REDO" in now and "REO-30" not in now
