"""Faults of units, each from a readable history: proposed from the day they stand, and not after a person dealt with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.faults import FaultFound, faults, shown
from app.domain.procedure_terms import Fault
from app.domain.rules import DaysSet
from tests.app.acts.reviews import GOVERNMENT, answered, at
from tests.builders import ON_CASE, ORG, Journal, lookup, registered, world

HOUSING, NAME = "440104000-housing", "越秀区住房和城乡建设局"
STREET = "黄花岗街道信访接待站"


def found(journal: Journal, now: datetime) -> list[FaultFound]:
    case = journal.file().case
    return list(faults(case, case_clocks(case, lookup()), world(now)))


def of(journal: Journal, now: datetime, code: str) -> list[FaultFound]:
    return [f for f in found(journal, now) if f.fault.code == code]


def accepted_by(unit: str = HOUSING, name: str = NAME) -> Journal:
    journal = registered(at=at(8, 3))
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-08-03", unit, name), at=at(8, 3))
    issued = k.DocumentIssued("acc", "acceptance", "黄花岗信访受〔2026〕1号", ("1",), "", "")
    journal.add(ON_CASE, issued, at=at(8, 3))
    journal.add(ON_CASE, k.DeliveryRecorded("acc", "hand", "2026-08-03", "本人"), at=at(8, 3))
    return journal


def accepted_late() -> Journal:
    """Our own station took it on three weeks after it came."""
    journal = registered(at=at(8, 3))
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-08-24", ORG, "黄花岗街道"), at=at(8, 24))
    return journal


def transferred_and_returned(*units: tuple[str, str, int]) -> Journal:
    journal = registered(at=at(8, 3))
    for unit, name, day in units:
        sent = journal.add(ON_CASE, k.CaseTransferred(("1",), unit, name, "职权", f"2026-08-{day:02}"), at=at(8, day))
        filed = journal.add(ON_CASE, k.TransferObjected(sent.id, "不属于", "", "", f"2026-08-{day:02}"), at=at(8, day))
        agreed = k.ObjectionDecided(filed.id, True, "属实", "材料 3 页", f"2026-08-{day + 2:02}")
        journal.add(ON_CASE, agreed, at=at(8, day + 2))
    return journal


def joined(journal: Journal, month: int, day: int, channel: str = "visit") -> None:
    moment = at(month, day)
    other = f"{month}{day}"
    body = k.VisitJoined(other, other, "1", "又来问。", channel, moment.isoformat(), 1)
    journal.add(ON_CASE, body, at=moment)


def reported(told: str = "", way: str = "written", follows: str = "") -> Journal:
    journal = registered(at=at(10, 12))
    recipients = (k.Recipient("越秀区人民政府", way, told),) if told else ()
    known = datetime.fromisoformat("2026-10-12T09:20:00+08:00").isoformat()
    body = k.CaseReported("urgent", recipients, known, "路口", 30, "聚集", "劝导", "王敏", "陈主任", follows)
    journal.add(ON_CASE, body, at=at(10, 15))
    return journal


# ---------- what a clock says


def test_not_finished_from_the_day_after_the_later_day() -> None:
    journal = accepted_by()
    # day 60 is Friday 2 October, in the holiday: it rolls to Thursday 8 October
    assert of(journal, at(10, 8), "not_finished") == []
    (one,) = of(journal, at(10, 9), "not_finished")
    assert (one.demand, one.unit, one.unit_name, one.since) == ("1", HOUSING, NAME, date(2026, 10, 9))
    assert (
        one.facts
        == "2026年8月3日受理，应当最迟2026年10月8日（含当日）办结，到2026年10月9日还没有作出处理意见（第三十四条）。"
    )
    journal.add(
        ON_CASE, k.ReplyIssued((k.ReplyPoint("1", "是", "三十二", "explained", "见上"),), "区政府", "2026-10-09")
    )
    assert of(journal, at(10, 9), "not_finished") == []


def test_days_that_count_without_an_acceptance_are_told_as_just_that() -> None:
    (one,) = of(accepted_late(), at(12, 1), "not_finished")
    assert one.facts.startswith("没有按期出具受理告知书，按本单位设置从2026年8月18日起算")


def test_no_feedback_and_no_report_on_what_was_entrusted() -> None:
    journal = registered(at=at(8, 3))
    sent = k.CaseEntrusted(("1",), HOUSING, NAME, "职权", "查清", "2026-08-10", "2026-10-09")
    entry = journal.add(ON_CASE, sent, at=at(8, 10))
    assert of(journal, at(10, 9), "no_feedback") == []
    (one,) = of(journal, at(10, 10), "no_feedback")
    assert (one.unit, one.since) == (HOUSING, date(2026, 10, 10)) and "办结报告" in one.facts
    journal.add(ON_CASE, k.CompletionReported(entry.id, "概况", "经过", "结果", "0", "2026-10-12"), at=at(10, 12))
    assert of(journal, at(10, 13), "no_feedback") == []


def test_no_report_to_whoever_entrusted_it_to_us_is_our_own_fault() -> None:
    said = {"from_unit": "越秀区信访局", "due_date": "2026-10-09"}
    journal = registered(at=at(8, 3), channel="transferred_in", details=said)
    assert of(journal, at(10, 9), "no_feedback") == []
    (one,) = of(journal, at(10, 10), "no_feedback")
    assert (one.unit, one.since) == (ORG, date(2026, 10, 10)) and "8月3日收到交办，要求最迟2026年10月9日" in one.facts


def test_neither_routed_nor_told_by_day_15_is_our_own_fault() -> None:
    journal = registered(at=at(8, 3))
    assert found(journal, at(8, 18)) == []
    told = {f.fault.code: f for f in found(journal, at(8, 19))}
    assert set(told) == {"not_routed", "not_notified"}
    assert told["not_routed"].unit == told["not_notified"].unit == ORG


def test_a_closed_case_is_not_late_any_more() -> None:
    journal = accepted_by()
    journal.add(ON_CASE, k.CaseClosed("已解决"), at=at(10, 9))
    assert found(journal, at(10, 20)) == []


# ---------- what the record says


def test_supported_and_not_carried_out_when_nobody_asked_for_a_review() -> None:
    journal = answered()
    assert of(journal, at(10, 4), "unexecuted") == []
    (one,) = of(journal, at(10, 5), "unexecuted")
    assert (one.demand, one.since) == ("1", date(2026, 10, 5)) and "还没有执行到位" in one.facts
    journal.add(ON_CASE, k.CaseClosed("已答复"), at=at(10, 6))
    assert of(journal, at(10, 7), "unexecuted"), "after 办结 too"
    journal.add(ON_CASE, k.ExecutionNoted(("1",), "done", "已修好", "2026-10-08"), at=at(10, 8))
    assert of(journal, at(10, 9), "unexecuted") == []


def test_what_was_promised_by_a_day_is_late_from_the_day_after() -> None:
    journal = answered(promised_on="2026-09-20")
    assert of(journal, at(9, 20), "unexecuted") == []
    (one,) = of(journal, at(9, 21), "unexecuted")
    assert one.since == date(2026, 9, 21) and "答应2026年9月20日办好" in one.facts
    noted = k.ExecutionNoted(("1",), "not_yet", "等材料", "2026-09-21", "2026-10-15")
    journal.add(ON_CASE, noted, at=at(9, 21))
    assert of(journal, at(10, 15), "unexecuted") == []
    assert of(journal, at(10, 16), "unexecuted")


def test_an_opinion_under_review_is_not_to_be_carried_out_yet() -> None:
    journal = answered()
    asked = k.ReviewRequested("r1", "review", ("1",), GOVERNMENT, "越秀区人民政府", "写明日期", "2026-10-02")
    journal.add(ON_CASE, asked, at=at(10, 2))
    assert of(journal, at(10, 9), "unexecuted") == []


@pytest.mark.parametrize("stage", ["review", "rereview"])
def test_a_review_whose_days_are_over_is_owed_by_the_body_that_was_asked(stage: str) -> None:
    journal = answered()
    ask = k.ReviewRequested("r1", stage, ("1",), GOVERNMENT, "越秀区人民政府", "不服", "2026-10-08")
    journal.add(ON_CASE, ask, at=at(10, 8))

    def late(day: int) -> list[tuple[str, str, date]]:
        case = journal.file().case
        found = faults(case, case_clocks(case, lookup()), world(at(11, day)))
        return [(f.unit, f.unit_name, f.since) for f in found if f.fault is Fault.REVIEW_LATE]

    # the thirtieth day is Saturday 7 November
    assert late(9) == []
    assert late(10) == [(GOVERNMENT, "越秀区人民政府", date(2026, 11, 10))]
    journal.add(ON_CASE, k.ReviewDecided("r1", "upheld", "", "", "", "", "2026-11-12"), at=at(11, 12))
    assert late(13) == []


def test_what_a_review_sent_back_and_nobody_handled_anew_is_told_in_its_own_words() -> None:
    journal = answered()
    asked = k.ReviewRequested("r1", "review", ("1",), GOVERNMENT, "越秀区人民政府", "不服", "2026-09-08")
    journal.add(ON_CASE, asked, at=at(9, 8))
    opinion = k.ReviewDecided("r1", "revoked", "", "", "重新处理", "", "2026-09-20", redo_by="2026-10-10")
    journal.add(ON_CASE, opinion, at=at(9, 20))
    assert of(journal, at(10, 10), "not_finished") == []
    (one,) = of(journal, at(10, 11), "not_finished")
    assert "2026年9月20日的复查、复核意见要求最迟2026年10月10日（含当日）重新处理" in one.facts


def test_two_returns_go_to_those_above() -> None:
    journal = transferred_and_returned((HOUSING, NAME, 5))
    assert of(journal, at(8, 10), "returned_twice") == []
    journal = transferred_and_returned((HOUSING, NAME, 5), ("440104000-urban", "越秀区城管局", 9))
    (one,) = of(journal, at(8, 12), "returned_twice")
    assert one.facts == f"转送以后两次退回：{NAME}（2026年8月7日），越秀区城管局（2026年8月11日）（第二十三条）。"
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-08-12", ORG, STREET), at=at(8, 12))
    assert of(journal, at(8, 13), "returned_twice") == [], "somebody took it on"


def test_three_visits_without_an_answer_are_a_fault_of_the_unit() -> None:
    journal = accepted_by()
    joined(journal, 8, 20)
    joined(journal, 8, 21, "call")
    assert of(journal, at(9, 1), "unanswered") == []
    joined(journal, 9, 1)
    (one,) = of(journal, at(9, 1), "unanswered")
    assert (one.demand, one.unit, one.since) == ("", HOUSING, date(2026, 9, 1))
    joined(journal, 9, 8)
    assert of(journal, at(9, 8), "unanswered") == [one], "further visits count for nothing"


def test_how_many_visits_is_the_station_s_to_set_for_the_days_after() -> None:
    journal = accepted_by()
    joined(journal, 8, 20)
    case = journal.file().case
    two = replace(lookup(), rules=lookup().rules.with_days([DaysSet(date(2026, 8, 19), "SUP-VST", 2)]))
    (one,) = [f for f in shown(case, two) if f.fault is Fault.UNANSWERED]
    assert (one.since, "来过 2 次（第 2 次是2026年8月20日）" in one.facts) == (date(2026, 8, 20), True)
    same_day = replace(two, rules=lookup().rules.with_days([DaysSet(date(2026, 8, 20), "SUP-VST", 2)]))
    assert [f for f in shown(case, same_day) if f.fault is Fault.UNANSWERED] == []


def test_an_answer_between_the_visits_begins_anew() -> None:
    journal = registered(at=at(8, 3), texts=("路灯不亮。", "井盖坏了。"))
    journal.add(ON_CASE, k.CaseAnswered(("1",), "已报修", "spot", "2026-08-20"), at=at(8, 20))
    joined(journal, 8, 20)
    joined(journal, 9, 1)
    assert of(journal, at(9, 1), "unanswered") == []


@pytest.mark.parametrize(
    ("told", "way", "words"),
    [
        ("2026-10-13T09:20:00+08:00", "written", ""),
        ("2026-10-13T09:21:00+08:00", "written", "2026年10月13日09时21分才报告"),
        ("2026-10-12T09:30:00+08:00", "phone", "没有书面报告的记录"),
        ("", "", "没有书面报告的记录"),
    ],
)
def test_a_grave_matter_is_reported_in_writing_within_the_hours(told: str, way: str, words: str) -> None:
    seen = of(reported(told, way), at(10, 16), "concealed")
    assert [words in f.facts for f in seen] == ([True] if words else [])


def test_a_further_report_is_not_measured_against_the_first_hours() -> None:
    assert of(reported("2026-10-15T09:00:00+08:00", follows="r1"), at(10, 16), "concealed") == []


def test_entries_written_afterwards_are_told_with_their_day() -> None:
    journal = registered(at=at(8, 3))
    entry = journal.add(ON_CASE, k.HandlingNoted("电话", "说了。"), at=at(8, 10), happened_on=date(2026, 8, 5))
    journal.add(ON_CASE, k.LatenessExplained(entry.id, "外出"), at=at(8, 10))
    (one,) = of(journal, at(8, 10), "late_entry")
    assert (one.unit, one.since) == (ORG, date(2026, 8, 10)) and "1 条记录" in one.facts


# ---------- dealt with


def test_what_a_person_put_aside_or_took_up_does_not_come_again() -> None:
    journal = registered(at=at(8, 3))
    journal.add(ON_CASE, k.FaultPutAside("not_routed", "1", "已当面说明"), at=at(8, 19))
    assert [f.fault.code for f in found(journal, at(8, 19))] == ["not_notified"]
    opened = k.SupervisionOpened(
        "s1", "reminded", ("1",), ("not_notified",), HOUSING, NAME, "事实", "要求", "2026-09-01", "2026-08-19"
    )
    journal.add(ON_CASE, opened, at=at(8, 19))
    assert found(journal, at(8, 20)) == []


def test_nothing_is_proposed_of_what_is_void() -> None:
    journal = registered(at=at(8, 3))
    journal.add(ON_CASE, k.CaseVoided("重复登记", "核过"), at=at(8, 20))
    assert found(journal, at(8, 20)) == []


def test_no_fault_names_a_person() -> None:
    journal = accepted_by()
    for day in (10, 11, 12):
        joined(journal, 8, day)
    told = found(journal, at(10, 20))
    assert len(told) >= 2
    assert not any("何永强" in f.facts or "何" in f.unit_name for f in told)


def test_the_paper_issued_with_the_report_is_a_report_in_writing() -> None:
    """What was telephoned within the hours and written down with it hides nothing."""
    for issued, found in ((at(10, 12, 11), 0), (at(10, 15), 1)):
        journal = registered(at=at(10, 12))
        told = (k.Recipient("越秀区人民政府", "phone", "2026-10-12T09:40:00+08:00"),)
        known = datetime.fromisoformat("2026-10-12T09:20:00+08:00").isoformat()
        journal.add(
            ON_CASE, k.CaseReported("urgent", told, known, "路口", 30, "聚集", "劝导", "王敏", "陈主任"), at=issued
        )
        paper = k.DocumentIssued("d1", "urgent_report", "黄花岗信访报〔2026〕1号", ("1",), "", "")
        journal.add(ON_CASE, paper, at=issued)
        assert len(of(journal, at(10, 16), "concealed")) == found


def test_what_our_review_sent_back_is_owed_by_the_unit_that_answered() -> None:
    journal = registered(at=at(8, 3))
    answer = k.ReplyImported(
        "不改。", "2026-08-20", ("1",), "", "水荫服务站", "水荫站〔2026〕2号", "2026-08-21", "我们"
    )
    asked = k.ReviewRequested("r1", "review", ("1",), ORG, "黄花岗街道", "不服", "2026-09-01")
    decided = k.ReviewDecided("r1", "revoked", "", "", "撤销", "越秀区人民政府", "2026-09-20", "2026-10-10")
    for body in (answer, asked, decided):
        journal.add(ON_CASE, body, at=at(9, 20))
    (fault,) = of(journal, at(10, 20), "not_finished")
    assert fault.unit_name == "水荫服务站" and journal.file().case.handler == "水荫服务站"


def test_what_is_not_finished_stands_once_when_the_days_of_both_procedures_are_over() -> None:
    journal = accepted_by()
    journal.add(ON_CASE, k.SimpleChosen(("1",), "clear", False, "2026-08-03"), at=at(8, 3))
    (simple,) = of(journal, at(9, 1), "not_finished")
    assert "简易办理" in simple.facts
    (both,) = of(journal, at(10, 9), "not_finished")
    assert "第三十四条" in both.facts
