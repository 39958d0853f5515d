"""办结, which waits until the petitioner has the answer in hand and nothing runs any more; and how it ended (Art. 27)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.acts import ACTS, act_of
from app.acts.close import CloseDraft
from app.acts.decline import DeclineDraft
from app.acts.open_points import open_points, untold
from app.acts.promise_along import Promised
from app.acts.record_reply import RecordReplyDraft
from app.acts.reply import ReplyDraft
from app.domain import kinds as k
from app.domain.case import CaseState
from app.domain.case_clocks import case_clocks, running, set_going
from app.domain.counted import Counted, Measure, counted
from app.domain.faults import faults
from app.domain.problems import sentence
from app.domain.procedure_terms import Fault
from app.domain.summary import summarise
from app.domain.terms import Step
from tests.app.acts.handling import AGREED, mediating
from tests.app.acts.reviews import GOVERNMENT, answered, at, reviewed
from tests.app.acts.routes import JUSTICE, entrusted, last_sent, signed, transferred, transferred_in
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, delivery, replied
from tests.builders import ON_CASE, ORG, FixedIds, Journal, lookup, registered, world

ENDED = {"explained": " 王敏，当面说明 ", "helped": ""}
WHY = "信访人当面说不再申请"
CLOSE = CloseDraft(
    NEW, CASE, " 已解决 ", " 回访满意 ", ENDED, " 电梯复工 ", " 家属放心了 ", f" {WHY} ", "partly", "community", "asked"
)
DECLINE = DeclineDraft(
    FixedIds(0xD0_0000).entry(), CASE, ground="not_our_duty", explanation="不归本站。", go_to="区法院"
)
VISIT = Promised("再去看一次老人", due_on="2026-12-30")
SETTLED = Measure.SETTLED.code
NOW, TEN = at(9, 10), at(10, 19)
ELSEWHERE = k.ReplyImported(
    "不予支持。", "2026-09-30", ("1",), "", "区人社局", "人社复〔2026〕8号", "2026-10-05", "越秀区人民政府"
)


def answered_elsewhere_and_revoked() -> Journal:
    """Another unit's answer, revoked by us: that unit is to answer anew until 1 December."""
    journal = registered(at=at(10, 6))
    asked = k.ReviewRequested("r1", "review", ("1",), GOVERNMENT, "越秀区人民政府", "不服", "2026-10-08")
    decided = k.ReviewDecided(
        "r1", "revoked", "", "第三十五条", "重新处理。", "广州市人民政府", "2026-11-02", "2026-12-01"
    )
    for body, day in ((ELSEWHERE, 6), (asked, 8)):
        journal.add(ON_CASE, body, at=at(10, day))
    for body, day in ((decided, 2), (k.ReviewReached("r1", "2026-11-04"), 4)):
        journal.add(ON_CASE, body, at=at(11, day))
    return journal


def test_closing_waits_for_the_petitioner_to_have_the_answer() -> None:
    assert codes(CLOSE, accepted()) == [("close.not_answered", "")]
    journal = replied()
    assert codes(CLOSE, journal) == [("close.not_delivered", "")]
    carried_out(delivery(journal, "reply"), journal)
    assert bodies(CLOSE, journal) == [
        k.CaseClosed(
            "已解决", "回访满意", {"explained": "王敏，当面说明"}, "电梯复工", "家属放心了", WHY, "partly", "community"
        )
    ]


def points(journal: Journal, now: datetime) -> list[str]:
    """What is still open, in words."""
    return [sentence(problem) for problem in open_points(journal.file().case, world(now))]


def test_what_is_still_open_is_named_once_and_why_it_is_closed_all_the_same_is_kept() -> None:
    journal = replied()
    carried_out(delivery(journal, "reply"), journal)
    assert points(journal, TEN) == [
        "受理告知书还没有记送达。送到了的请先记下，没有送到的请先送。",
        "意见要执行，还没有执行到位的记录（第三十二条），请先记执行情况。",
        "信访人申请复查的期限还没有过，最迟2026年11月18日（含当日）（第三十五条）。",
    ]
    assert codes(replace(CLOSE, despite=" "), journal) == [("text.empty", "despite")]
    carried_out(delivery(journal), journal)
    assert len(points(journal, TEN)) == 2
    journal.add(ON_CASE, k.ExecutionNoted(("1",), "done", "已修好", "2026-10-20"))
    assert points(journal, at(11, 19)) == []
    assert codes(replace(CLOSE, despite=""), journal, at(11, 19)) == []
    assert bodies(CLOSE, journal, at(11, 19))[0].despite == "", "nothing was open, so nothing is explained"


def test_what_was_sent_on_waits_for_whoever_signs_for_it() -> None:
    journal = transferred()
    carried_out(delivery(journal, "transfer"), journal)
    assert codes(CLOSE, journal) == [("close.not_signed", "")]
    signed(journal)
    assert ACTS["close"].why_not(journal.file().case, world()) is None


def test_the_report_to_whoever_entrusted_it_is_asked_about_because_it_comes_before_the_end() -> None:
    entrusted_to_us = transferred_in(due_date="2026-11-20")
    [owed] = points(entrusted_to_us, TEN)
    assert owed.startswith("越秀区信访局交办的，最迟2026年11月20日（含当日）反馈，还没有办结报告")
    came = entrusted_to_us.file().case.demands["1"].transfers[0].entry
    entrusted_to_us.add(ON_CASE, k.CompletionReported(came, "概况", "经过", "结果", "0", "2026-10-20"))
    assert points(entrusted_to_us, TEN) == points(transferred_in(), TEN) == []


def test_an_extension_that_was_never_told_is_named() -> None:
    journal = answered(outcome="explained")
    journal.add(ON_CASE, k.DocumentIssued("x", "extension", "黄花岗信访延〔2026〕1号", ("1",), "", ""))
    assert points(journal, at(10, 19)) == ["延期办理告知书还没有记送达。送到了的请先记下，没有送到的请先送。"]


def test_a_paper_that_a_later_one_replaces_is_owed_to_nobody() -> None:
    journal = answered(outcome="explained")
    for paper in ("x", "y"):
        journal.add(ON_CASE, k.DocumentIssued(paper, "extension", paper, ("1",), "", ""))
    journal.add(ON_CASE, k.DeliveryRecorded("y", "hand", "2026-10-19", "本人"))
    assert points(journal, at(10, 19)) == []


def test_a_reply_that_was_set_aside_before_it_was_delivered_is_owed_to_nobody() -> None:
    journal = replied()
    carried_out(delivery(journal), journal)
    asked = k.ReviewRequested("r1", "review", ("1",), GOVERNMENT, "越秀区人民政府", "不服", "2026-10-20")
    journal.add(ON_CASE, asked)
    assert [p.values["paper"] for p in untold(journal.file().case)] == ["处理意见书"]
    journal.add(ON_CASE, k.ReviewDecided("r1", "revoked", "", "", "重新处理", "广州市人民政府", "2026-10-21"))
    assert untold(journal.file().case) == []


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(CLOSE, result=""), ("text.empty", "result")),
        (replace(CLOSE, four={}), ("close.four", "four.solved")),
        (replace(CLOSE, four={"solved": " "}), ("close.four", "four.solved")),
        (replace(CLOSE, four={"persuaded": "王敏"}), ("close.four", "four.solved")),
        (replace(CLOSE, matter=""), ("text.empty", "matter")),
        (replace(CLOSE, heart=""), ("text.empty", "heart")),
        (replace(CLOSE, settled=""), ("close.settled", "settled")),
        (replace(CLOSE, settled="done"), ("close.not_settled", "settled")),
        (replace(CLOSE, level=""), ("close.level", "level")),
        (replace(CLOSE, asked=""), ("close.asked", "asked")),
        (replace(CLOSE, promised=(VISIT,)), ("promise.no_owner", "promised.owner")),
        (replace(CLOSE, heart="签了息诉罢访承诺"), ("reply.forbidden", "heart")),
        (replace(CLOSE, four={"helped": "给了补助，不再上访"}), ("reply.forbidden", "four.helped")),
    ],
)
def test_closing_says_how_it_ended(draft: CloseDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, answered(), NOW) == [problem]


def counted_of(case: CaseState) -> tuple[Counted, ...]:
    return counted(case, "", lookup(), set_going(case, lookup()))


def test_neither_the_matter_nor_the_heart_is_a_condition() -> None:
    journal, plain = answered(), replace(CLOSE, settled="not", level="city", asked="not_asked")
    (closed,) = bodies(plain, journal, NOW)
    assert (closed.settled, closed.level, closed.heart) == ("not", "", ""), "nothing settled has no level"
    found = carried_out(plain, journal, NOW).file().case
    assert SETTLED not in {one.measure for one in counted_of(found)}


def test_what_was_settled_is_counted_by_its_level() -> None:
    journal = answered()
    case = carried_out(CLOSE, journal, NOW).file().case
    [one] = [one for one in counted_of(case) if one.measure == SETTLED]
    assert (one.on, one.outcome) == (NOW.date(), "community")
    journal.add(ON_CASE, k.CaseReopened(("1",), "又坏了"), at=at(9, 11))
    assert SETTLED not in {one.measure for one in counted_of(journal.file().case)}


def test_going_there_once_more_is_a_promise_with_a_day() -> None:
    promised = replace(VISIT, owner="wang", owner_name="王敏")
    _, given = bodies(replace(CLOSE, promised=(promised,)), answered(), NOW)
    assert (given.text, given.owner_name, given.due_on, given.made_on) == (
        VISIT.text, "王敏", VISIT.due_on, NOW.date().isoformat(),
    )  # fmt: skip


def test_closing_happens_once() -> None:
    assert codes(CLOSE, carried_out(CLOSE, answered(), NOW), NOW) == [("case.closed", "")]


def test_solved_is_not_said_of_what_was_supported_and_not_carried_out() -> None:
    journal, solved = answered(), replace(CLOSE, four={"solved": "施工单位，复工照片"})
    assert codes(solved, journal, NOW) == [("close.not_executed", "four.solved")], "nothing noted is nothing done"
    journal.add(ON_CASE, k.ExecutionNoted(("1",), "not_yet", "还没有进场", "2026-09-08"))
    assert codes(solved, journal, NOW) == [("close.not_executed", "four.solved")]
    assert codes(CLOSE, journal, NOW) == []
    journal.add(ON_CASE, k.ExecutionNoted(("1",), "done", "已修好", "2026-09-09"))
    assert codes(solved, journal, NOW) == []


def test_nothing_is_closed_while_a_review_runs_or_its_opinion_is_not_in_hand() -> None:
    journal = answered()
    journal.add(ON_CASE, k.ReviewRequested("r1", "review", ("1",), "", "越秀区人民政府", "不服", "2026-09-08"))
    assert codes(CLOSE, journal, NOW) == [("close.review", "")]
    journal.add(ON_CASE, k.ReviewDecided("r1", "upheld", "", "", "维持", "广州市人民政府", "2026-09-09"))
    assert codes(CLOSE, journal, NOW) == [("close.not_reviewed", "")]
    journal.add(ON_CASE, k.ReviewReached("r1", "2026-09-10"))
    assert codes(CLOSE, journal, NOW) == []


def test_after_a_review_it_depends_on_its_conclusion() -> None:
    assert codes(CLOSE, reviewed("changed"), at(11, 10)) == [], "the changed opinion is the answer"
    assert codes(CLOSE, reviewed("revoked"), at(11, 10)) == [("close.redo", "")]
    assert codes(CLOSE, reviewed("upheld", "rereview"), at(12, 20)) == []


def test_nothing_is_closed_while_what_a_review_wants_anew_is_awaited() -> None:
    journal = reviewed("changed")
    last = replace(journal.entries[-2].body, redo_by="2026-12-01")
    journal.entries[-2] = replace(journal.entries[-2], body=last)
    problem = ACTS["close"].why_not(journal.file().case, world(at(11, 10)))
    assert problem and sentence(problem) == (
        "复查意见要求重新处理，最迟2026年12月1日（含当日）。重新答复以后才能办结；在别处重新答复的，请先记下。"
    )
    journal.add(ON_CASE, k.ExecutionNoted(("1",), "done", "已按复查意见办好", "2026-11-09"), at=at(11, 9))
    assert codes(CLOSE, journal, at(11, 10)) == []


def test_what_another_unit_is_to_answer_anew_keeps_the_case_open() -> None:
    journal = answered_elsewhere_and_revoked()
    assert codes(CLOSE, journal, at(11, 10)) == [("close.redo_by", "")]
    journal.add(ON_CASE, replace(ELSEWHERE, replied_on="2026-11-09", delivered_on="2026-11-09"), at=at(11, 9))
    assert codes(CLOSE, journal, at(11, 10)) == []


def test_closed_with_a_redo_open_it_stays_among_the_deadlines_and_the_answer_can_be_recorded() -> None:
    journal = answered_elsewhere_and_revoked()
    journal.add(ON_CASE, k.CaseClosed("已答复"), at=at(11, 10))
    file = journal.file()
    assert file.case.step is Step.CLOSED
    clocks = case_clocks(file.case, lookup())
    assert [c.rule.id for c in running(file.case, lookup())] == ["RVW-REDO"]
    assert [f.fault for f in faults(file.case, clocks, world(at(12, 2)))] == [Fault.NOT_FINISHED]
    summary = summarise(file.case, file.people, lookup())
    assert summary and (summary.due_rule, summary.due_on) == ("RVW-REDO", date(2026, 12, 1))
    anew = RecordReplyDraft(
        NEW, CASE, (), "", "区人社局", "人社复〔2026〕9号", "2026-11-20", "2026-11-20", "准予。", ""
    )
    assert codes(anew, journal, at(11, 20)) == []
    assert not running(carried_out(anew, journal, at(11, 20)).file().case, lookup())


def test_opened_again_what_is_to_be_handled_anew_keeps_its_day() -> None:
    journal = reviewed("revoked")
    last = replace(journal.entries[-2].body, redo_by="2026-12-01")
    journal.entries[-2] = replace(journal.entries[-2], body=last)
    journal.add(ON_CASE, k.CaseClosed("先办结"), at=at(11, 10))
    journal.add(ON_CASE, k.CaseReopened(("1",), "还要重新处理"), at=at(11, 11))
    assert "RVW-REDO" in [c.rule.id for c in running(journal.file().case, lookup())]


def test_nothing_is_closed_while_a_mediation_is_open() -> None:
    journal = answered()
    journal.add(
        ON_CASE,
        k.MediationOpened("m1", "mediation", ("1",), "施工单位", *("2026-09-05", "签字") * 2, "2026-09-05"),
    )
    assert codes(CLOSE, journal, NOW) == [("close.mediation", "")]
    journal.add(ON_CASE, k.MediationEnded("m1", "一方不愿意", "已告知", "2026-09-09"))
    assert codes(CLOSE, journal, NOW) == []


def test_an_agreement_in_force_still_owes_an_answer_and_the_words_say_which() -> None:
    journal = mediating(AGREED)
    journal.add(ON_CASE, k.MediationSigned("m1", "2026-08-24"), at=at(8, 24))
    [problem] = act_of(CLOSE).check(CLOSE, journal.states(), world(NOW))
    assert (problem.code, problem.values) == ("close.agreed_only", {"demand": "1"})


def test_a_declined_demand_closes_once_its_notice_is_delivered() -> None:
    journal = carried_out(DECLINE, registered())
    plain = CloseDraft(NEW, CASE, "已告知")
    assert codes(plain, journal) == [("close.not_noticed", "")]
    assert codes(plain, carried_out(delivery(journal, "decline"), journal)) == []


def test_without_name_or_address_there_is_nobody_to_tell() -> None:
    assert codes(CLOSE, carried_out(DECLINE, registered(address_unclear=True))) == []


@pytest.mark.parametrize(("unclear", "open_"), [(True, False), (False, True)])
def test_without_name_or_address_the_opinion_lies_in_the_file(unclear: bool, open_: bool) -> None:
    journal = registered(address_unclear=unclear)
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-10-19", ORG, "黄花岗街道办事处"))
    point = k.ReplyPoint("1", "属实。", "《物业管理条例》第三十五条", "not_supported", "说明情况。")
    carried_out(ReplyDraft(FixedIds(0xC0_0000).entry(), CASE, (point,), "越秀区人民政府"), journal)
    assert (("close.not_delivered", "") in codes(CLOSE, journal)) is open_


def test_a_withdrawn_demand_closes_without_an_answer() -> None:
    journal: Journal = registered()
    journal.add(ON_CASE, k.DemandWithdrawn(("1",), "已解决", "2026-10-19", "m1"))
    assert codes(CloseDraft(NEW, CASE, "本人撤回"), journal) == []


def test_a_history_reply_needs_no_delivery() -> None:
    journal = registered(late=True)
    journal.add(ON_CASE, k.ReplyImported("已答复。", "2019-04-05"))
    assert codes(CloseDraft(NEW, CASE, "已答复"), journal) == []


def test_a_linked_case_is_closed_in_its_original() -> None:
    journal = registered()
    journal.add(ON_CASE, k.CaseLinked("1", "0" * 32, "440104014-20260724-F0003-6"))
    assert codes(CLOSE, journal) == [("case.all_linked", "")]


def test_the_day_of_closing_is_kept() -> None:
    assert carried_out(CLOSE, answered(), NOW).file().case.closed_on == date(2026, 9, 10)


def test_what_another_unit_did_and_what_is_watched_over_is_named_before_the_end() -> None:
    journal = entrusted(JUSTICE)
    assert points(journal, TEN)[1:] == [], "the report is owed first, and 办结 waits for it"
    done = k.CompletionReported(last_sent(journal), "概况", "经过", "结果", "0", "2026-10-20")
    journal.add(ON_CASE, done)
    opened = (
        "supervised",
        ("1",),
        ("no_feedback",),
        JUSTICE,
        "黄花岗司法所",
        "没有反馈",
        "请反馈",
        "2026-11-03",
        "2026-10-20",
    )
    journal.add(ON_CASE, k.SupervisionOpened("s1", *opened))
    assert points(journal, TEN)[1:] == [
        "黄花岗司法所的处理意见书有没有出、送达了没有，这里还没有记录（第三十二条）。请用“记下别处的处理意见”记下文号和送达的日子；没有出的，请先催办。",
        "对黄花岗司法所的督办还没有了结。",
    ]
    journal.add(ON_CASE, k.SupervisionClosed("s1", "已反馈", "2026-10-21"))
    assert len(points(journal, TEN)) == 2
