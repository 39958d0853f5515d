"""The panels of routing by keys: what they propose, what they show when, and that what is typed is written."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.acts.decide_objection import DecideObjectionDraft
from app.acts.file_objection import FileObjectionDraft
from app.acts.fix_lead import FixLeadDraft
from app.acts.sign_for import SignForDraft
from app.acts.station import SetDraft
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.envelope import CHINA
from app.domain.terms import Step
from tests.ui.acts.by_keys import fill, of_class, opened, pick, saved

TODAY = "2026-10-19"
HOUSING, CITY_MANAGEMENT = "440104000-housing", "440104000-urban-management"
REASON = "占道堆放由城市管理部门查处，依据是本市机构职责规定，我局没有处罚权。"


def sent(stage, to=HOUSING, case="", on=TODAY):
    """A case transferred to a body and signed for there; answers it and the entry."""
    case = case or stage.registered()
    stage.desk.do(TransferDraft(stage.desk.new_id(), case, to=to, reason="职责"))
    entry = stage.case(case).demands["1"].outgoing[-1].entry
    stage.desk.do(SignForDraft(stage.desk.new_id(), case, entry, on, "收发室"))
    return case, entry


def test_guide_proposes_the_nearest_body_and_remembers_its_address(stage):
    case = of_class(stage, "appeal_2")
    panel = opened(stage, case, "guide")
    assert panel.to.text() == "越秀区劳动人事争议仲裁委员会"
    assert "仲裁申请书" in panel.text("procedure")
    stage.save()
    assert panel.fields["address"].error()
    fill(stage, panel, "address", "北较场横路 7 号")
    assert saved(stage, case, "case.guided").demands["1"].step is Step.GUIDED
    again = opened(stage, of_class(stage, "appeal_2"), "guide")
    assert again.text("address") == "北较场横路 7 号"


def test_one_without_class_is_sent_nowhere_by_a_default(stage):
    panel = opened(stage, of_class(stage, "unclassified"), "guide")
    assert panel.text("way") == "" and panel.to.text() == ""
    stage.save()
    assert panel.fields["way"].error()


def test_of_several_only_those_meant_go_along_by_a_default(stage):
    panel = opened(stage, stage.registered("讨两个月工资。", "修路灯。", legal_class="appeal_2"), "guide")
    assert panel.demands.ids() == ("1", "2")
    panel = opened(stage, stage.registered("讨两个月工资。", "修路灯。", legal_class="unclassified"), "guide")
    stage.save()
    assert panel.demands.error()


def test_another_way_brings_its_own_body(stage):
    panel = opened(stage, of_class(stage, "appeal_1"), "guide")
    assert panel.to.text() == "越秀区人民法院"
    stage.choose(panel, "way", 2)
    assert panel.to.text() == "黄花岗派出所"


def test_answer_at_the_desk(stage):
    case = of_class(stage, "question")
    panel = opened(stage, case, "answer")
    fill(stage, panel, "text", "带身份证到社区申领。")
    assert saved(stage, case, "case.answered").demands["1"].step is Step.ANSWERED
    assert not stage.case(case).documents


def test_one_without_class_is_asked_for_one_when_answered(stage):
    case = of_class(stage, "unclassified")
    panel = opened(stage, case, "answer")
    fill(stage, panel, "text", "谢谢您。")
    stage.save()
    assert panel.fields["legal_class"].error()
    stage.choose(panel, "legal_class", 2)
    assert saved(stage, case, "case.answered").demands["1"].legal_class == "thanks"


def test_entrust_with_its_day(stage):
    case = stage.registered()
    panel = opened(stage, case, "entrust")
    assert panel.text("due_on") == "2026-11-18"
    pick(stage, panel, "to", "hhgsfs")
    fill(stage, panel, "reason", "多户反映")
    fill(stage, panel, "requirement", "查清原因")
    state = saved(stage, case, "case.entrusted")
    assert {d.kind for d in state.documents.values()} == {"entrust_notice", "entrust_letter"}


def test_entrust_proposes_the_day_by_the_station_s_setting(stage):
    stage.desk.do(SetDraft(stage.desk.new_id(), "entrust_days", "20"))
    assert opened(stage, stage.registered(), "entrust").text("due_on") == "2026-11-09"


def test_sign_for_names_the_only_transfer_and_asks_why_late_only_then(stage):
    case = stage.registered()
    stage.desk.do(TransferDraft(stage.desk.new_id(), case, to=HOUSING, reason="职责"))
    panel = opened(stage, case, "sign_for")
    assert panel.fields["sent"].isHidden() and panel.fields["late_reason"].isHidden()
    assert "10月19日，转送，越秀区住房和城乡建设局" in stage.words()
    fill(stage, panel, "receiver", "收发室")
    assert saved(stage, case, "transfer.received").demands["1"].outgoing[-1].receiver == "收发室"


def test_an_objection_says_its_last_day_and_is_decided(stage):
    case, _ = sent(stage)
    panel = opened(stage, case, "file_objection")
    assert "最迟 2026年10月26日（含当日）提出" in stage.words()
    fill(stage, panel, "reason", REASON)
    pick(stage, panel, "proposed", "yxqcgj")
    saved(stage, case, "transfer.objected")
    panel = opened(stage, case, "decide_objection")
    assert REASON in stage.words() and "越秀区城市管理和综合执法局" in stage.words()
    assert panel.fields["returned"].isHidden()
    stage.choose(panel, "decision", 1)
    assert not panel.fields["returned"].isHidden()
    fill(stage, panel, "note", "属实")
    fill(stage, panel, "returned", "登记表 1 页")
    assert saved(stage, case, "objection.decided").demands["1"].returns == 1


def test_a_second_return_stands_on_the_case_with_what_to_do(stage):
    case = stage.registered()
    for _ in range(2):
        _, entry = sent(stage, case=case)
        stage.desk.do(FileObjectionDraft(stage.desk.new_id(), case, entry, REASON, filed_on=TODAY))
        stage.desk.do(DecideObjectionDraft(stage.desk.new_id(), case, entry, "agreed", "属实", "1 页"))
    page = stage.open(case)
    headlines = [block.headline for block in page._timeline.blocks()]
    assert "退回了 2 次（越秀区住房和城乡建设局），列入督办" in headlines


def test_completion_with_the_petitioners_opinion(stage):
    case = stage.registered()
    panel = opened(stage, case, "entrust")
    pick(stage, panel, "to", "hhgsfs")
    fill(stage, panel, "reason", "多户反映")
    fill(stage, panel, "requirement", "查清原因")
    saved(stage, case, "case.entrusted")
    panel = opened(stage, case, "report_completion")
    for name in ("summary", "process", "result"):
        fill(stage, panel, name, "已复工")
    stage.choose(panel, "opinion", 1)
    completion = saved(stage, case, "completion.reported").demands["1"].outgoing[-1].completion
    assert completion and completion.opinion == "0"


def test_fix_lead_asks_for_one_more_unit_and_transfer_then_proposes_the_lead(stage):
    case = stage.registered(against=CITY_MANAGEMENT)
    panel = opened(stage, case, "fix_lead")
    assert panel.fields["lead.0"].text() == "越秀区城市管理和综合执法局"
    assert not panel.fields["others.0"].isHidden() and panel.fields["others.1"].isHidden()
    pick(stage, panel, "others.0", "yxqzjj")
    assert not panel.fields["others.1"].isHidden()
    lead = saved(stage, case, "lead.fixed").demands["1"].lead
    assert lead and [u.code for u in lead.others] == [HOUSING]
    assert opened(stage, case, "transfer").to.value() == CITY_MANAGEMENT


def test_a_dispute_goes_to_the_common_superior(stage):
    case = stage.registered()
    panel = opened(stage, case, "raise_dispute")
    pick(stage, panel, "units.0", "yxqzjj")
    pick(stage, panel, "units.1", "yxqcgj")
    assert panel.to.text() == "越秀区人民政府"
    fill(stage, panel, "question", "都说不归自己")
    fill(stage, panel, "approver", "陈志远")
    dispute = saved(stage, case, "dispute.raised").demands["1"].dispute
    assert dispute and dispute.to.code == "440104000-government"
    assert "dispute_request" in {d.kind for d in stage.case(case).documents.values()}


def test_a_dispute_below_us_is_ours_to_decide_without_a_letter(stage):
    panel = opened(stage, stage.registered(), "raise_dispute")
    pick(stage, panel, "units.0", "hhgpcs")
    pick(stage, panel, "units.1", "hhgsfs")
    assert panel.to.text() == "黄花岗街道办事处"
    assert panel.fields["approver"].isHidden() and "保存后就出受理机关请示。" not in stage.words()


def test_report_upward_ticks_whom_the_article_names(stage):
    case = stage.registered()
    panel = opened(stage, case, "report_upward")
    stage.choose(panel, "ground", 2)
    first = panel.recipients._rows[0]
    first.tick.setFocus()
    QTest.keyClick(first.tick, Qt.Key.Key_Space)
    assert first.way.value() == "phone" and first.at.text() == "2026-10-19 10:21"
    asked = next(words for words in stage.words().splitlines() if "第二十五条还要报告或者通报" in words)
    assert "国家信访局" in asked and "黄花岗街道办事处" not in asked
    for name, words in (
        ("place", "院门口"),
        ("situation", "聚集"),
        ("measures", "已劝导"),
        ("contact", "王敏"),
        ("approver", "陈志远"),
    ):
        fill(stage, panel, name, words)
    (report,) = saved(stage, case, "case.reported").reports
    assert [r.name for r in report.recipients] == ["黄花岗街道办事处"]
    further = opened(stage, case, "report_upward")
    assert further.text("follows") == report.entry


def test_recuse_takes_everything_out_of_our_hands(stage):
    case = stage.registered()
    panel = opened(stage, case, "recuse")
    assert panel.officer.text() == "王敏"
    fill(stage, panel, "reason", "本人是业主")
    saved(stage, case, "officer.recused")
    stage.open(case)
    assert "您在这一件里已经回避，由别的同事办（第二十八条第三款）。" in stage.words()


def test_decline_finally_asks_for_the_opinions_of_elsewhere(stage):
    case = stage.registered()
    panel = opened(stage, case, "decline_finally")
    fill(stage, panel, "explanation", "与已经复核的相同")
    fill(stage, panel, "help", "可以申请临时救助")
    stage.save()
    assert panel.fields["number.rereview_opinion"].error()
    fill(stage, panel, "number.rereview_opinion", "穗府信复核〔2025〕16号")
    fill(stage, panel, "day.rereview_opinion", "2025-08-06")
    stage.save()
    assert panel.fields["unit"].error() and panel.fields["seen"].error()
    fill(stage, panel, "unit", "广州市人民政府")
    stage.choose(panel, "seen", 1)
    state = saved(stage, case, "case.declined_finally")
    assert state.demands["1"].final_decline.opinions == (
        k.Opinion("rereview_opinion", "穗府信复核〔2025〕16号", "2025-08-06", "广州市人民政府", "original"),
    )


def test_simple_handling_asks_about_paper_and_can_be_left(stage):
    case = stage.registered()
    panel = opened(stage, case, "use_simple")
    stage.choose(panel, "ground", 3)
    stage.save()
    assert panel.fields["wants_paper"].error()
    stage.choose(panel, "wants_paper", 1)
    simple = saved(stage, case, "simple.chosen").demands["1"].simple
    assert simple and (simple.ground, simple.wants_paper) == ("daily", False)
    panel = opened(stage, case, "leave_simple")
    fill(stage, panel, "reason", "涉及两户争议")
    assert saved(stage, case, "simple.left").documents


def test_who_transfers_knows_that_the_reason_is_printed_and_prints_both_papers_in_turn(stage, printer):
    case = stage.registered()
    panel = opened(stage, case, "transfer")
    assert "理由会印在转送告知书上，信访人看得到。" in stage.words()
    pick(stage, panel, "to", "zjj")
    fill(stage, panel, "reason", "属于该局职责。")
    stage.save()
    for kind, rest in (("transfer", "印完这一份，接着印转送函。"), ("transfer_letter", "")):
        stage.wait(
            lambda kind=kind: (
                (shown := stage.page.panel()) and shown.act == "print_paper" and shown._chosen()[0] == kind
            )
        )
        stage.wait(lambda: stage.page.panel().save.isEnabled())
        assert ("接着印" in stage.words()) == bool(rest) and rest in stage.words()
        stage.save()
    stage.wait(lambda: stage.page.panel() is None)
    assert [stage.case(case).copies(d.kind, d.id) for d in stage.case(case).documents.values()] == [1, 1]
    assert len(printer.jobs) == 2


def test_the_last_day_of_an_objection_in_a_year_not_announced_is_provisional(stage):
    stage.desk.clock.now = datetime(2026, 12, 29, 10, tzinfo=CHINA)
    case, _ = sent(stage, on="2026-12-29")
    opened(stage, case, "file_objection")
    assert "最迟 2027年1月" in stage.words()
    assert "2027 年的放假安排还没有公布，这一天是暂定的。" in stage.words()


def test_the_last_day_of_the_simple_procedure_in_a_year_not_announced_is_provisional(stage):
    stage.desk.clock.now = datetime(2026, 12, 29, 10, tzinfo=CHINA)
    opened(stage, stage.registered(), "use_simple")
    assert "2027 年的放假安排还没有公布，这一天是暂定的。" in stage.words()


def test_a_petition_office_is_told_to_send_on_what_is_not_its_duty(stage):
    panel = opened(stage, of_class(stage, "appeal_6", capacity="petition_office"), "decline")
    assert panel.text("ground") == "running_below"
    assert "以信访部门身份收的，不因为不属于本机关职权就不予受理" in stage.words()


def test_entrusting_proposes_the_lead_and_says_who_takes_part(stage):
    case = stage.registered()
    lead = FixLeadDraft(stage.desk.new_id(), case, lead="440104014-justice", others=(HOUSING,))
    stage.desk.do(lead)
    panel = opened(stage, case, "entrust")
    assert panel.fields["to"].text() == "黄花岗司法所"
    assert "由它牵头，越秀区住房和城乡建设局配合" in stage.words()
    pick(stage, panel, "to", "hhgpcs")
    assert "由它牵头" not in stage.words()
