"""The clocks of the whole procedure: what starts each, what ends it, what never begins anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain import kinds as k
from app.domain.case_clocks import CaseClock, begun, case_clocks, find_clock, running, started_by
from app.domain.entries import Body
from app.domain.envelope import CHINA, Subject
from app.domain.going import ORDER
from app.domain.rules import DaysSet
from app.domain.world import Lookup
from tests.builders import CASE, Journal, lookup, registered

SUBJECT = Subject("case", CASE)
JULY = datetime(2026, 7, 24, 9, tzinfo=CHINA)
BUREAU = ("440104000-housing", "越秀区住房和建设局")


def case_with(*bodies: Body, **changes: object) -> Journal:
    journal = registered(at=JULY, **changes)
    for body in bodies:
        journal.add(SUBJECT, body)
    return journal


def ends(journal: Journal) -> dict[str, tuple[str, str]]:
    """Rule → (last day to act by, finished on), as ISO days."""
    found = case_clocks(journal.file().case, lookup())
    return {c.rule.id: (c.clock.alarm_on.isoformat(), str(c.clock.finished_on or "")) for c in found}


def transferred(on: str = "2026-07-30") -> k.CaseTransferred:
    return k.CaseTransferred(("1",), *BUREAU, "职权", on)


ACCEPTED = k.CaseAccepted(("1",), "2026-08-05", "440104014", "黄花岗街道")
REPLIED = k.ReplyIssued(
    (k.ReplyPoint("1", "情况属实。", "第三十二条", "supported", "支持。"),), "越秀区人民政府", "2026-09-20"
)


def paper(journal: Journal, kind: str, on: str, document: str = "0192f3a4b5c67d8e9fa0b1c2d3d0c001") -> None:
    journal.add(SUBJECT, k.DocumentIssued(document, kind, "1号", ("1",), "2026.1", "00"))
    journal.add(SUBJECT, k.DeliveryRecorded(document, "hand", on, "何永强"))


def test_an_assignment_is_due_on_the_day_of_its_letter_and_ends_with_the_report() -> None:
    journal = case_with(k.CaseEntrusted(("1",), *BUREAU, "职权", "办结并报告", "2026-07-27", "2026-09-05"))
    assert ends(journal)["ASG-FB"] == ("2026-09-05", "")  # a Saturday: the letter's day does not roll
    [sent] = [e.id for e in journal.of(SUBJECT) if isinstance(e.body, k.CaseEntrusted)]
    journal.add(SUBJECT, k.CompletionReported(sent, "已解决", "现场处理", "支持", "1", "2026-09-01"))
    assert ends(journal)["ASG-FB"] == ("2026-09-05", "2026-09-01")


def test_what_was_entrusted_to_us_is_reported_by_the_day_of_its_letter() -> None:
    journal = case_with(channel="transferred_in", details={"from_unit": "越秀区信访局", "due_date": "2026-09-05"})
    assert ends(journal)["ASG-IN"] == ("2026-09-05", "")
    came = journal.of(SUBJECT)[0].id
    for body in (ACCEPTED, REPLIED):
        journal.add(SUBJECT, body)
    assert ends(journal)["ASG-IN"] == ("2026-09-05", ""), (
        "the answer to the petitioner is no report to whoever entrusted it"
    )
    journal.add(SUBJECT, k.CompletionReported(came, "已解决", "现场处理", "支持", "1", "2026-09-01"))
    assert ends(journal)["ASG-IN"] == ("2026-09-05", "2026-09-01")
    plain = case_with(channel="transferred_in", details={"from_unit": "越秀区信访局"})
    assert "ASG-IN" not in ends(plain)


def test_what_is_given_back_is_reported_by_nobody() -> None:
    journal = case_with(channel="transferred_in", details={"due_date": "2026-09-05"})
    objection = journal.add(SUBJECT, k.TransferObjected(journal.of(SUBJECT)[0].id, "不属于", "", "", "2026-07-27"))
    journal.add(SUBJECT, k.ObjectionDecided(objection.id, True, "", "", "2026-07-29"))
    assert ends(journal)["ASG-IN"] == ("2026-09-05", "2026-07-29")


def test_a_transfer_that_comes_back_leaves_the_fifteen_days_running() -> None:
    journal = case_with(transferred())
    assert ends(journal)["DSP-15"] == ("2026-08-08", "2026-07-30")
    [sent] = [e.id for e in journal.of(SUBJECT) if isinstance(e.body, k.CaseTransferred)]
    objection = journal.add(SUBJECT, k.TransferObjected(sent, "不属于本单位职权", "", "", "2026-08-03"))
    assert ends(journal)["OBJ-DEC"] == ("2026-08-05", "")
    journal.add(SUBJECT, k.ObjectionDecided(objection.id, True, "", "", "2026-08-04"))
    assert ends(journal)["OBJ-DEC"] == ("2026-08-05", "2026-08-04")
    assert ends(journal)["DSP-15"] == ("2026-08-08", ""), "from the first receipt on, as if it had never been sent"
    journal.add(SUBJECT, transferred("2026-08-06"))
    assert ends(journal)["DSP-15"] == ("2026-08-08", "2026-08-06")


REPORTED = k.CaseReported(
    "important", (k.Recipient("黄花岗街道党工委", "phone", "2026-07-28T10:00:00+08:00"),), "2026-07-28T09:00:00+08:00",
    "院门口", 7, "聚集", "劝导", "王敏",
)  # fmt: skip


def test_only_what_is_laid_before_those_above_to_decide_ends_the_fifteen_days() -> None:
    """Art. 22(1)(一) has 报请决定; the report of what is urgent is a telephone call beside it (Art. 25)."""
    assert ends(case_with(REPORTED))["DSP-15"] == ("2026-08-08", "2026-07-28")
    assert ends(case_with(replace(REPORTED, ground="urgent")))["DSP-15"] == ("2026-08-08", "")


@pytest.mark.parametrize("ground", ["important", "urgent"])
def test_no_report_ends_the_fifteen_days_of_an_accusation(ground: str) -> None:
    accusing = (k.Demand("1", "收钱办事。", legal_class="accusation"),)
    journal = case_with(replace(REPORTED, ground=ground), demands=accusing, restricted=True)
    assert ends(journal)["DIS-1"] == ("2026-08-08", "")
    journal.add(SUBJECT, k.CaseTransferred(("1",), "440104000-discipline", "越秀区纪委监委", "职权", "2026-07-30"))
    assert ends(journal)["DIS-1"] == ("2026-08-08", "2026-07-30")


def test_an_accusation_that_was_transferred_to_us_has_its_fifteen_days_here() -> None:
    accusing = (k.Demand("1", "收钱办事。", legal_class="accusation"),)
    journal = case_with(channel="transferred_in", demands=accusing, restricted=True)
    assert ends(journal)["DIS-1"][1] == ""
    journal.add(SUBJECT, k.CaseTransferred(("1",), "440104000-discipline", "越秀区纪委监委", "职权", "2026-07-30"))
    assert ends(journal)["DIS-1"][1] == "2026-07-30"


def test_the_sixty_days_and_their_one_extension() -> None:
    journal = case_with(ACCEPTED)
    assert ends(journal)["HND-60"] == ("2026-10-04", "")
    journal.add(SUBJECT, k.HandlingExtended(("1",), 30, "情况复杂", "陈建国", "局长", "2026-09-28"))
    journal.add(SUBJECT, k.HandlingExtended(("1",), 30, "再延一次", "陈建国", "局长", "2026-10-20"))
    [handling] = [c for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "HND-60"]
    assert handling.clock.statutory_last_day == date(2026, 11, 3), "once, from the statutory day"
    extension = handling.clock.extension
    assert extension is not None and (extension.approver, extension.approved_on) == ("局长陈建国", date(2026, 9, 28))


def test_transfer_officer_and_escalation_begin_nothing_anew() -> None:
    journal = case_with(ACCEPTED)
    before = ends(journal)["HND-60"], ends(journal)["NTC-15"]
    for body in (
        k.CaseAssigned("u9", "李文彬"),
        transferred("2026-08-10"),
        k.CaseAccepted(("1",), "2026-09-01", *BUREAU),
    ):
        journal.add(SUBJECT, body)
    assert (ends(journal)["HND-60"], ends(journal)["NTC-15"]) == before


def test_simple_handling_runs_in_working_days_until_it_is_left() -> None:
    journal = case_with(k.SimpleChosen(("1",), "daily", False, "2026-07-24"))
    assert ends(journal)["SMP-ACC"] == ("2026-07-29", "")  # Friday 24: 27, 28, 29
    journal.add(SUBJECT, k.CaseAccepted(("1",), "2026-07-27", "440104014", "黄花岗街道"))
    assert ends(journal)["SMP-10"] == (
        "2026-08-10",
        "",
    )  # Monday 27: 28 to 31 July make 4, 3 to 7 August 9, then Monday 10
    journal.add(SUBJECT, k.SimpleLeft(("1",), "情况复杂", "2026-07-30"))
    assert "SMP-10" not in ends(journal)
    assert ends(journal)["HND-60"] == ("2026-09-25", ""), "the sixty days count from the simple acceptance"


def test_a_direct_answer_ends_the_days_of_a_simple_matter() -> None:
    accepted = k.CaseAccepted(("1",), "2026-07-27", "440104014", "黄花岗街道")
    journal = case_with(k.SimpleChosen(("1",), "daily", False, "2026-07-24"), accepted)
    # 27 July + 60: 4 left in July, 31 in August make 35, 25 more: 25 September
    assert (ends(journal)["SMP-10"], ends(journal)["HND-60"]) == (("2026-08-10", ""), ("2026-09-25", ""))
    journal.add(SUBJECT, k.CaseAnswered(("1",), "已经修好。", "phone", "2026-07-30"))
    assert ends(journal)["SMP-10"] == ("2026-08-10", "2026-07-30")
    assert ends(journal)["HND-60"] == ("2026-09-25", "2026-07-30")


def test_who_wants_no_paper_in_a_simple_matter_is_told_with_the_acceptance() -> None:
    """24 July + 15: 7 left in July, 8 August, a Saturday; the alarm is the statutory day itself."""
    accepted = k.CaseAccepted(("1",), "2026-07-27", "440104014", "黄花岗街道")
    told = case_with(k.SimpleChosen(("1",), "daily", False, "2026-07-24"))
    assert ends(told)["NTC-15"] == ("2026-08-08", ""), "not yet accepted, nobody told"
    told.add(SUBJECT, accepted)
    assert ends(told)["NTC-15"] == ("2026-08-08", "2026-07-27")
    on_paper = case_with(k.SimpleChosen(("1",), "daily", True, "2026-07-24"), accepted)
    assert ends(on_paper)["NTC-15"] == ("2026-08-08", "")
    paper(on_paper, "acceptance", "2026-07-29")
    assert ends(on_paper)["NTC-15"] == ("2026-08-08", "2026-07-29")
    told.add(SUBJECT, k.SimpleLeft(("1",), "情况复杂", "2026-07-30"))
    assert ends(told)["NTC-15"] == ("2026-08-08", ""), "the ordinary procedure owes its notice in writing"


def test_windows_and_reviews_follow_one_another() -> None:
    journal = case_with(ACCEPTED, REPLIED)
    paper(journal, "reply", "2026-09-21")
    assert ends(journal)["RVW-APP"] == ("2026-10-21", "") and ends(journal)["SAT-OPEN"] == ("2026-10-21", "")
    journal.add(
        SUBJECT,
        k.ReviewRequested("r1", "review", ("1",), "440104000", "越秀区", "请求复查", "2026-10-23", "2026-10-20"),
    )
    assert ends(journal)["RVW-APP"] == ("2026-10-21", "2026-10-20"), "what was posted in time is in time"
    assert ends(journal)["RVW-30"] == ("2026-11-22", "")
    journal.add(SUBJECT, k.ReviewDecided("r1", "upheld", "", "", "维持", "广州市人民政府", "2026-11-10"))
    journal.add(SUBJECT, k.ReviewReached("r1", "2026-11-12"))
    assert ends(journal)["RVW-30"][1] == "2026-11-10" and ends(journal)["RRV-APP"] == ("2026-12-14", "")


def test_an_opinion_that_sends_the_matter_back_starts_no_sixty_days_and_the_new_answer_a_window_of_its_own() -> None:
    journal = case_with(ACCEPTED, REPLIED)
    paper(journal, "reply", "2026-09-21")
    for body in (
        k.ReviewRequested("r1", "review", ("1",), "440104000", "越秀区", "请求复查", "2026-10-12"),
        k.ReviewDecided("r1", "revoked", "", "", "撤销", "广州市人民政府", "2026-11-02"),
        k.ReviewReached("r1", "2026-11-04"),
    ):
        journal.add(SUBJECT, body)
    assert ends(journal)["HND-60"][1] == "2026-09-20", "it was met by the first answer"
    assert ends(journal)["NTC-15"][1] == "2026-09-21", "and so was the notice"
    assert "RVW-APP" not in ends(journal) and ends(journal)["RRV-APP"] == ("2026-12-04", "")
    journal.add(SUBJECT, replace(REPLIED, replied_on="2026-11-20"))
    paper(journal, "reply", "2026-11-23", "0192f3a4b5c67d8e9fa0b1c2d3d0c002")
    assert ends(journal)["RVW-APP"] == ("2026-12-23", "")
    assert ends(journal)["RRV-APP"] == ("2026-12-04", ""), "our new paper takes no right from the petitioner"
    asked = k.ReviewRequested("r2", "rereview", ("1",), "440100000", "广州市", "请求复核", "2026-12-01")
    journal.add(SUBJECT, asked)
    assert ends(journal)["RRV-APP"][1] == "2026-12-01" and ends(journal)["RVW-APP"] == ("2026-12-23", "")


def rereview(*hearings: tuple[str, str, str]) -> Journal:
    journal = case_with(ACCEPTED, REPLIED)
    journal.add(SUBJECT, k.ReviewRequested("r2", "rereview", ("1",), "440100000", "广州市", "请求复核", "2026-10-12"))
    for number, (stage, first, last) in enumerate(hearings):
        called = k.HearingCalled(
            f"h{number}", stage, ("1",), "渗水", f"{first}T09:00:00+08:00", "会议室", "陈建国", (), ""
        )
        journal.add(SUBJECT, called)
        journal.add(SUBJECT, k.HearingHeld(f"h{number}", first, last, "笔录", "结论"))
    return journal


def sent_back(conclusion: str = "revoked", stage: str = "review") -> Journal:
    """Answered, and on 2 November sent back to be handled anew by the 20th."""
    journal = case_with(ACCEPTED, REPLIED)
    journal.add(SUBJECT, k.ReviewRequested("r1", stage, ("1",), "440104000", "越秀区人民政府", "不服", "2026-10-08"))
    opinion = k.ReviewDecided("r1", conclusion, "", "", "重新处理", "", "2026-11-02", redo_by="2026-11-20")
    journal.add(SUBJECT, opinion)
    return journal


def test_what_a_review_orders_to_be_done_anew_has_its_day_from_the_decision_to_the_new_answer() -> None:
    journal = sent_back()
    assert ends(journal)["RVW-REDO"] == ("2026-11-20", "")
    redo = next(c for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "RVW-REDO")
    assert (redo.clock.start, redo.start_entry) == (date(2026, 11, 2), journal.entries[-1].id)
    assert not redo.rule.settable, "the day stands in the opinion"
    journal.add(SUBJECT, replace(REPLIED, replied_on="2026-11-18"))
    assert ends(journal)["RVW-REDO"] == ("2026-11-20", "2026-11-18")


def test_what_a_re_review_changed_is_done_when_it_is_carried_out() -> None:
    journal = sent_back("changed", "rereview")
    journal.add(SUBJECT, k.ExecutionNoted(("1",), "partly", "一半", "2026-11-10"))
    assert ends(journal)["RVW-REDO"] == ("2026-11-20", "")
    journal.add(SUBJECT, k.ExecutionNoted(("1",), "done", "办好了", "2026-11-15"))
    assert ends(journal)["RVW-REDO"] == ("2026-11-20", "2026-11-15")


def test_only_the_hearing_of_a_re_review_stops_the_count() -> None:
    assert ends(rereview())["RRV-30"] == ("2026-11-11", "")  # 12 October + 30: 19 left, 11 in November
    assert ends(rereview(("rereview", "2026-10-20", "2026-10-22")))["RRV-30"] == ("2026-11-14", "")
    assert ends(rereview(("review", "2026-10-20", "2026-10-22"), ("handling", "2026-10-23", "2026-10-23")))[
        "RRV-30"
    ] == (
        "2026-11-11",
        "",
    )


def test_mediation_has_its_month_and_its_thirty_days_for_the_court() -> None:
    opened = k.MediationOpened(
        "m1", "mediation", ("1",), "物业公司", "2026-08-10", "申请书签名", "2026-08-10", "回函", "2026-08-10",
        committee="黄花岗街道人民调解委员会",
    )  # fmt: skip
    journal = case_with(ACCEPTED, opened)
    assert ends(journal)["MED-1M"] == ("2026-09-10", "")
    assert ends(journal)["HND-60"] == ("2026-10-04", ""), "mediation is no suspension"
    journal.add(SUBJECT, k.MediationAgreed("m1", "渗水", "谁来修", "物业修", (), "2026-08-27"))
    assert ends(journal)["MED-1M"][1] == "", "agreed is not signed"
    journal.add(SUBJECT, k.MediationSigned("m1", "2026-08-28"))
    assert ends(journal)["MED-1M"][1] == "2026-08-28" and ends(journal)["MED-30"] == ("2026-09-28", "")


@pytest.mark.parametrize("way", ["reconciliation", "mediation"])
def test_what_no_committee_settles_has_neither_its_month_nor_thirty_days_for_the_court(way: str) -> None:
    opened = k.MediationOpened(
        "m1", way, ("1",), "物业公司", "2026-08-10", "申请书签名", "2026-08-10", "回函", "2026-08-10"
    )
    signed = k.MediationSigned("m1", "2026-08-28")
    journal = case_with(ACCEPTED, opened, k.MediationAgreed("m1", "渗水", "谁来修", "物业修", (), "2026-08-27"), signed)
    assert not {"MED-30", "MED-1M"} & set(ends(journal))


def test_what_was_transferred_to_us_has_its_notice_and_its_objection_side_by_side() -> None:
    journal, unanswered = case_with(channel="transferred_in"), {"SAT-LATE": ("2026-11-23", "")}
    assert ends(journal) == {
        "OBJ-5W": ("2026-07-31", ""), "NTC-15T": ("2026-08-08", ""), "HND-60": ("2026-10-07", ""), **unanswered
    }  # fmt: skip
    [came] = journal.file().case.open_demands[0].transfers
    objection = journal.add(SUBJECT, k.TransferObjected(came.entry, "不属于本单位职权", "", "", "2026-07-30"))
    assert ends(journal) == {"OBJ-5W": ("2026-07-31", "2026-07-30"), "NTC-15T": ("2026-08-08", ""), **unanswered}
    journal.add(SUBJECT, k.ObjectionDecided(objection.id, True, "", "", "2026-08-03"))
    assert ends(journal)["NTC-15T"] == ("2026-08-08", "2026-08-03"), "it is theirs again"


def test_an_objection_that_lapsed_is_no_duty_of_anybody() -> None:
    journal = case_with(channel="transferred_in")
    state = journal.file().case
    assert "OBJ-5W" not in {c.rule.id for c in running(state, lookup())}, "what is owed is the notice"
    [objection] = [c for c in case_clocks(state, lookup()) if c.rule.id == "OBJ-5W"]
    lapsed = objection.clock.status(date(2026, 8, 4))
    assert lapsed.window and lapsed.days == 4


def test_what_we_accept_we_do_not_object_to_any_more() -> None:
    journal = case_with(ACCEPTED, channel="transferred_in")
    assert "OBJ-5W" not in ends(journal)


def test_an_advice_waits_for_its_answer() -> None:
    journal = case_with(k.AdviceSent("a1", "improve", *BUREAU, "事实", "原因", "建议", "2026-08-03"))
    assert ends(journal)["SUP-FB"] == ("2026-09-02", "")


def test_a_withdrawal_ends_what_still_runs() -> None:
    journal = case_with(ACCEPTED)
    journal.add(SUBJECT, k.DemandWithdrawn(("1",), "撤回", "2026-08-20", "m1"))
    assert running(journal.file().case, lookup()) == ()
    assert ends(journal)["HND-60"] == ("2026-10-04", "2026-08-20")


def test_a_case_opened_again_goes_on_where_it_was() -> None:
    journal = case_with(ACCEPTED)
    before = ends(journal)
    journal.add(SUBJECT, k.CaseClosed("已解决"))
    assert running(journal.file().case, lookup()) == ()
    journal.add(SUBJECT, k.CaseReopened(("1",), "有新材料"))
    assert ends(journal) == before and running(journal.file().case, lookup())


def test_a_clock_is_found_by_its_key_and_tells_which_entry_began_it() -> None:
    case = case_with(ACCEPTED).file().case
    clocks = case_clocks(case, lookup())
    found = find_clock(clocks, "HND-60 2026-08-05")
    assert found is find_clock(clocks, "HND-60") and found is not None
    assert started_by(case, found).kind == "case.accepted"
    assert find_clock(clocks, "RRV-30") is None


@pytest.mark.parametrize("rule", ORDER)
def test_every_clock_of_the_procedure_is_a_rule_that_is_shown(rule: str) -> None:
    assert lookup().rules[rule].is_clock


def test_a_middle_tier_passes_a_simple_matter_on_within_a_working_day() -> None:
    journal = case_with(k.SimpleChosen(("1",), "daily", False, "2026-07-24"), transferred("2026-07-27"))
    assert ends(journal)["SMP-PASS"] == ("2026-07-27", "2026-07-27")
    assert "SMP-ACC" not in ends(journal), "whoever passes it on does not accept it"


def late_rating(journal: Journal, law: Lookup) -> CaseClock | None:
    return find_clock(case_clocks(journal.file().case, law), "SAT-LATE")


def test_who_has_no_answer_may_rate_that_from_the_ninetieth_day_to_the_hundred_and_twentieth() -> None:
    journal = case_with(ACCEPTED)
    found = late_rating(journal, lookup())
    assert found is not None and (found.clock.opens_on, found.clock.statutory_last_day) == (
        date(2026, 10, 22), date(2026, 11, 21),
    )  # fmt: skip
    clocks = case_clocks(journal.file().case, lookup())
    assert found not in begun(clocks, date(2026, 10, 21)) and found in begun(clocks, date(2026, 10, 22))
    assert found not in running(journal.file().case, lookup()), "a right of the petitioner, no duty of ours"
    journal.add(SUBJECT, REPLIED)
    assert late_rating(journal, lookup()) is not None, "issued is not received"
    paper(journal, "reply", "2026-11-02")
    assert late_rating(journal, lookup()) is None and "SAT-OPEN" in ends(journal)


def test_the_day_on_which_it_opens_is_the_stations_to_set() -> None:
    rules = lookup().rules.with_days([DaysSet(date(2026, 1, 1), "SAT-WAIT", 60)])
    found = late_rating(case_with(ACCEPTED), replace(lookup(), rules=rules))
    assert found is not None and found.clock.opens_on == date(2026, 9, 22)


@pytest.mark.parametrize("body", [
    k.CaseGuided(("1",), "", "越秀区人民法院", "", "", "2026-08-03"),
    k.DemandWithdrawn(("1",), "撤回", "2026-08-20", "m1"),
    k.RatingTaken("1", 1, "office"),
])  # fmt: skip
def test_who_was_told_or_has_rated_is_not_asked_for_the_missing_answer(body: Body) -> None:
    assert late_rating(case_with(body), lookup()) is None
