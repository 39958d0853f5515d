"""The acts of handling as panels, by keys: investigation, mediation, hearing, extension, suggestion, minutes."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.acts.issue_letter import IssueLetterDraft
from app.acts.staff import AddUserDraft
from app.acts.station import SetDraft
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import ReviewRequested
from app.domain.terms import Step
from app.domain.world import Actor
from tests.builders import ORG
from ui.acts.print_paper import papers_of
from ui.pages.case.documents_list import PaperRow


def issued(stage, page, case, kind):
    """Saved, and its paper lies ready to be printed."""
    stage.save()
    stage.wait(lambda: page.panel() is not None and page.panel().act == "print_paper")
    assert list(stage.case(case).documents.values())[-1].kind == kind
    stage.key(Qt.Key.Key_Escape)
    stage.wait(lambda: page.panel() is None)


def offered(stage, page, act):
    """The page has read what was written, and the act may be done now."""
    stage.wait(lambda: page._sheet.refused[act] is None)


def test_what_was_looked_into(stage):
    case = stage.accepted()
    stage.open(case)
    panel = stage.panel_of("investigate")
    stage.save()
    assert panel.fields["findings"].error() and panel.fields["asked"].error()
    stage.write(panel, asked="区住建局李科长", people="梁秀珍", findings="停工三个月属实。")
    stage.saved()
    [found] = stage.case(case).demands["1"].investigations
    assert (found.asked, found.people) == ("区住建局李科长", "梁秀珍")


def opened(stage, case, page):
    panel = stage.panel_of("open_mediation")
    assert not panel.fields["words"].isVisible()
    stage.choose(panel, "way")
    stage.choose(panel, "answer")
    stage.write(panel, other_party="一楼住户", petitioner_consent_on="2026-10-19", petitioner_evidence="申请书签名")
    stage.write(panel, other_consent_on="2026-10-19")
    stage.save()
    assert "没有对方哪天同意" in panel.fields["other_evidence"].error(), "no beginning without both consents"
    stage.write(panel, other_evidence="电话录音", mediators="罗秀英", committee="黄花岗街道人民调解委员会")
    stage.saved()
    assert stage.case(case).step is Step.MEDIATING
    offered(stage, page, "agree_mediation")


def test_a_mediation_to_its_signatures_with_rows_written_by_keys(stage):
    case = stage.accepted()
    page = stage.open(case)
    opened(stage, case, page)
    stage.write(stage.panel_of("plan_mediation"), on="2026-10-20", times="9:30-11:00", place="三楼会议室")
    stage.saved()
    [mediation] = stage.case(case).mediations.values()
    assert mediation.planned and mediation.planned.at == "09:30-11:00"
    stage.write(stage.panel_of("note_mediation"), text="一楼愿意看新图纸。")
    stage.saved()
    offered(stage, page, "agree_mediation")
    panel = stage.panel_of("agree_mediation")
    stage.write(panel, facts="停工三个月。", dispute="井道位置。", responsibility="施工单位负责。")
    stage.key(Qt.Key.Key_Tab)
    for cell in ("施工单位", "外移井道", "11-09", "一楼", "让出通道", ""):
        if cell:
            stage.type(cell)
        stage.key(Qt.Key.Key_Tab)
    assert panel.duties.value() == [["施工单位", "外移井道", "11-09"], ["一楼", "让出通道", ""]]
    issued(stage, page, case, "mediation_agreement")
    page = stage.open(case)
    row = next(row for row in page.findChildren(PaperRow) if "人民调解协议书" in row.accessibleName())
    assert "黄花岗街道人民调解委员会，" in row.accessibleName() and "〕" not in row.accessibleName(), (
        "it is not our paper"
    )
    [mediation] = stage.case(case).mediations.values()
    assert [(d.who, d.by_on) for d in mediation.duties] == [("施工单位", "2026-11-09"), ("一楼", "")]
    offered(stage, page, "sign_mediation")
    panel = stage.panel_of("sign_mediation")
    assert "30 日内一起向法院申请" in stage.words()
    stage.save()
    assert "还缺" in panel.signed.error()
    panel.signed.setFocus()
    for _ in range(3):
        stage.key(Qt.Key.Key_Space)
        stage.key(Qt.Key.Key_Tab)
    stage.saved()
    [mediation] = stage.case(case).mediations.values()
    assert mediation.effective_on is not None and stage.case(case).step is Step.HANDLING


def test_that_the_other_side_does_not_wish_it_asks_only_how_it_was_asked(stage):
    case = stage.accepted()
    stage.open(case)
    panel = stage.panel_of("open_mediation")
    stage.choose(panel, "answer", 3)
    assert panel.fields["words"].isVisible() and not panel.fields["mediators"].isVisible()
    stage.write(panel, words="电话里说不谈。")
    stage.saved()
    assert [r.side for r in stage.case(case).demands["1"].mediation_refusals] == ["other"]


def test_our_own_body_mediates_without_a_committee_and_its_paper_is_our_own(stage):
    case = stage.accepted()
    page = stage.open(case)
    panel = stage.panel_of("open_mediation")
    stage.choose(panel, "way", 2)
    stage.choose(panel, "answer")
    assert panel.fields["mediators"].isVisible() and not panel.fields["committee"].isVisible()
    consents = {"petitioner_evidence": "申请书签名", "other_evidence": "电话录音", "mediators": "罗秀英"}
    stage.write(
        panel, other_party="一楼住户", petitioner_consent_on="2026-10-19", other_consent_on="2026-10-19", **consents
    )
    stage.saved()
    [mediation] = stage.case(case).mediations.values()
    assert (mediation.by_committee, mediation.mediators) == (False, "罗秀英")
    offered(stage, page, "agree_mediation")


def test_a_mediation_that_fails_tells_the_other_ways(stage):
    case = stage.accepted()
    page = stage.open(case)
    opened(stage, case, page)
    panel = stage.panel_of("end_mediation")
    assert "仲裁、行政、司法" in panel.text("told")
    stage.write(panel, reason="补偿没有谈拢。")
    stage.saved()
    assert stage.case(case).step is Step.HANDLING


def test_a_hearing_called_and_held(stage):
    case = stage.accepted()
    page = stage.open(case)
    panel = stage.panel_of("call_hearing")
    stage.write(panel, day="2026-10-28", time="9:30", place="三楼", chair="周立民", hearers="许静文", parties="双方")
    stage.save()
    assert "至少写 2 位" in panel.fields["hearers"].error()
    stage.write(panel, hearers="、黄建业")
    issued(stage, page, case, "hearing_notice")
    offered(stage, page, "hold_hearing")
    panel = stage.panel_of("hold_hearing")
    assert panel.fields["first_on"].text() == "2026-10-28", "the day it was called for, not today"
    assert "10月28日 周三 " in panel.hearing.editor().currentText()
    assert "通知的是 10月28日，还没有到" in stage.words()
    assert not panel.save.isEnabled() and "还没有到" in panel.save.reason(), "greyed, with its reason"
    stage.key(Qt.Key.Key_Escape)
    stage.desk.clock.now = stage.desk.clock.now.replace(day=28)
    page = stage.open(case)
    panel = stage.panel_of("hold_hearing")
    assert panel.fields["first_on"].text() == "2026-10-28"
    stage.write(panel, minutes="各方都说了。", result="一致认为可以复工。")
    stage.saved()
    [hearing] = stage.case(case).hearings.values()
    assert hearing.held_entry
    # another hearing could be called before too: what tells that the page has read anew is the paper
    stage.wait(lambda: "hearing_record" in [value for value, _ in papers_of(page._sheet)])
    offered(stage, page, "call_hearing")


def test_a_hearing_put_off_says_what_happens_and_the_next_call_begins_as_before(stage):
    case = stage.accepted()
    page = stage.open(case)
    panel = stage.panel_of("call_hearing")
    stage.write(
        panel, day="2026-10-28", time="9:30", place="三楼", chair="周立民", hearers="许静文、黄建业", parties="双方"
    )
    issued(stage, page, case, "hearing_notice")
    page = stage.open(case)
    panel = stage.panel_of("cancel_hearing")
    assert "随之作废" in stage.words() and "期限不变" in stage.words()
    stage.save()
    assert panel.fields["again"].error() and panel.fields["reason"].error()
    stage.choose(panel, "again")
    stage.write(panel, reason="检测报告还没有出。")
    stage.saved()
    [hearing] = stage.case(case).hearings.values()
    assert (hearing.again, hearing.cancelled) == (True, "检测报告还没有出。")
    assert [d.voided for d in stage.case(case).documents.values() if d.kind == "hearing_notice"] == [hearing.cancelled]
    offered(stage, page, "call_hearing")
    page = stage.open(case)
    panel = stage.panel_of("call_hearing")
    assert (panel.text("place"), panel.text("hearers"), panel.text("day")) == ("三楼", "许静文、黄建业", "")


def test_an_extension_says_the_new_last_day_and_proposes_the_head(stage):
    stage.desk.do(AddUserDraft(stage.desk.new_id(), "0192f3a4b5c67d8e9fa0b1c2d3e40088", "陈建国", "主任", ("head",)))
    case = stage.accepted()
    page = stage.open(case)
    panel = stage.panel_of("extend")
    assert panel.approver.text() == "陈建国" and "告知书上印：经主任陈建国批准" in stage.words()
    assert "原定最迟 12月18日 周五（含当日）办结，延长后最迟 2027年1月17日 周日（含当日）" in stage.words()
    assert "2027 年的放假安排还没有公布" in stage.words()
    panel.days.setFocus()
    stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.type("10")
    assert "延长后最迟 12月28日" in stage.words()
    stage.write(panel, reason="等鉴定报告。")
    issued(stage, page, case, "extension")
    assert stage.case(case).demands["1"].extension.days == 10


def test_where_extensions_are_approved_the_head_reads_it_and_agrees_in_person(stage):
    desk, head = stage.desk, "0192f3a4b5c67d8e9fa0b1c2d3e40088"
    writer = desk.actor
    desk.do(AddUserDraft(desk.new_id(), head, "陈建国", "主任", ("head",)))
    desk.do(SetDraft(desk.new_id(), "approval_extension", "head"))
    case = stage.accepted()
    stage.open(case)
    panel = stage.panel_of("extend")
    assert "approved_on" not in panel.fields and "由这位负责人本人同意" in stage.words()
    stage.write(panel, reason="等鉴定报告。")
    stage.saved()
    [letter] = stage.case(case).letters.values()
    assert letter.awaiting.name == "陈建国" and stage.case(case).demands["1"].extension is None
    desk.actor = Actor(head, "陈建国", "主任", ("head",))
    stage.open((case, "approve_letter", {"letter": letter.id}))
    stage.wait(lambda: stage.page.panel() is not None and stage.page.panel().view.pdf())
    stage.page.panel().submit()
    stage.wait(lambda: next(iter(stage.case(case).letters.values())).approved)
    desk.actor = writer
    desk.do(IssueLetterDraft(desk.new_id(), case, letter.id))
    grant = stage.case(case).demands["1"].extension
    assert (grant.approver, grant.approver_post, f"{grant.on}") == ("陈建国", "主任", "2026-10-19")


def test_a_suggestion_is_answered(stage):
    case = stage.registered("建议天桥装防滑条。", legal_class="suggestion")
    page = stage.open(case)
    panel = stage.panel_of("decide_suggestion")
    stage.choose(panel, "outcome")
    stage.write(panel, opinion="月底前装好。")
    issued(stage, page, case, "suggestion_reply")
    assert stage.case(case).step is Step.ANSWERED


def test_minutes_name_who_does_what(stage):
    case = stage.registered()
    page = stage.open(case)
    panel = stage.panel_of("minute_meeting")
    stage.write(panel, place="三楼", chair="陈建国", units="区住建局、区规划局", decision="由区住建局牵头。")
    stage.key(Qt.Key.Key_Tab)
    for cell in ("区住建局", "出具复工意见", "2026-10-30"):
        stage.type(cell)
        stage.key(Qt.Key.Key_Return)
    issued(stage, page, case, "minutes")
    [meeting] = stage.case(case).meetings.values()
    assert [(t.who, t.what, t.by_on) for t in meeting.tasks] == [("区住建局", "出具复工意见", "2026-10-30")]


def test_a_hearing_held_elsewhere_is_recorded_with_its_days(stage):
    case = stage.accepted()
    asked = ReviewRequested(
        "r2", "rereview", ("1",), "440100000-government", "广州市人民政府", "仍然不服", "2026-10-19"
    )
    entry = NewEntry(stage.desk.new_id(), Subject("case", case), asked, Routing((ORG,)))
    with stage.desk.store.write(stage.desk.clock(), stage.desk.actor.id, ORG) as work:
        work.append([entry])
    stage.open(case)
    panel = stage.panel_of("record_hearing")
    stage.write(panel, first_on="2026-10-19", told="穗府听〔2026〕2号")
    stage.saved()
    [hearing] = stage.case(case).hearings.values()
    assert (hearing.stage, hearing.ours, hearing.minutes) == ("rereview", False, "穗府听〔2026〕2号")
