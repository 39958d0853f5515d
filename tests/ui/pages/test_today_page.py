"""今日 over a real desk: everything on it leads somewhere and follows what is written."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.acts import ACTS
from app.acts.accept import AcceptDraft
from app.acts.approve_letter import ApproveLetterDraft
from app.acts.correct import CorrectDraft
from app.acts.decline import DeclineDraft
from app.acts.deliver import DeliverDraft
from app.acts.issue_letter import IssueLetterDraft
from app.acts.plan_return_visit import PlanReturnVisitDraft
from app.acts.recall_letter import RecallLetterDraft
from app.acts.register_draft import NAME
from app.acts.return_letter import ReturnLetterDraft
from app.acts.staff import AddUserDraft
from app.acts.station import SetDraft
from app.acts.submit_letter import submission
from app.domain.envelope import CHINA
from app.domain.terms import Channel
from app.domain.world import Actor
from app.ports import CaseFileQuery, CaseFilter, Changes, DraftRow, DraftsQuery
from tests.builders import NOW, TODAY
from tests.ui.copies_stage import copies_of
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import CAME_TODAY, FAR, LATE, hall
from ui.acts.unfinished import unfinished
from ui.page import CASE, CASES
from ui.pages.cases.views import soon
from ui.pages.today.figure_card import FigureCard
from ui.pages.today.greeting import greeting
from ui.pages.today.left_over import LeftOver
from ui.pages.today.let_in_form import LetInForm
from ui.pages.today.line_item import LineItem
from ui.pages.today_page import TodayPage
from ui.parts.button import Button
from ui.parts.states import EmptyState


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage):
    page = TodayPage(stage.lane, stage.desk, stage.messages, stage.printer, copies_of(stage.lane, stage.desk))
    stage.put(page, None)
    stage.wait(lambda: page.findChildren(FigureCard))
    return page


def press(stage, widget):
    stage.wait(widget.isVisible)
    widget.setFocus()
    stage.key(Qt.Key.Key_Return)


def test_who_came_today_and_what_is_nearly_due(stage):
    page = opened(stage)
    assert page._greeting.text() == "上午好，王敏"
    assert page._day.text() == "10月19日 星期一，今天已接待 1 批 1 人"
    assert page._model.rowCount() == 1
    lines = [item.accessibleName() for item in page.findChildren(LineItem)]
    assert [line.split("，")[0] for line in lines] == [LATE.rstrip("。"), "幼儿园加收伙食费"]
    assert "您经办" in lines[0] and "还没有指定承办人" in lines[1]
    press(stage, page.table)
    press(stage, page.findChildren(LineItem)[0])
    assert stage.led_to == [stage.cases[CAME_TODAY], stage.cases[LATE]]


def test_a_station_without_a_telephone_is_asked_for_it_until_it_has_one(stage):
    page = opened(stage)
    stage.wait(lambda: "还没有填联系人和电话，回执和告知书上都空着" in stage.words())
    press(stage, next(button for button in page.notices.findChildren(Button) if button.text() == "去填写"))
    assert stage.led_to == [("settings", ("station", "contact"))]
    stage.desk.do(SetDraft(stage.desk.new_id(), "contact", "王敏 020-0000 0000"))
    page.on_changed(Changes())
    stage.wait(lambda: not page.notices.isVisible())


def test_each_figure_opens_exactly_what_it_counted(stage):
    stage.desk.do(CorrectDraft(stage.desk.new_id(), stage.cases[FAR], {"title": "供水发黄"}, {}, "写错"))
    page = opened(stage)
    waits, backlog, mistakes, complaints = page.findChildren(FigureCard)
    assert "超过 30 分钟的算久等" in waits.toolTip()
    assert backlog.accessibleName().startswith("初次信访零积压，1 件超期")
    assert mistakes.accessibleName().startswith("业务零差错，1 件改正过")
    assert complaints.accessibleName() == "服务零投诉，0 条投诉，今年还没有投诉"
    assert "属不属实、回没回复都算" in complaints.toolTip()
    for card in (waits, backlog, mistakes, complaints):
        press(stage, card)
    [queue, (first, late), (second, corrected), of_year] = stage.led_to
    assert (queue, of_year) == (("queue", "all"), ("complaints", "year"))
    assert (first, second) == (CASES, CASES)
    assert (late.open, late.linked, corrected.corrected) == (True, False, True)
    assert late.due_to < TODAY


@pytest.mark.parametrize(
    ("key", "channel"),
    [(Qt.Key.Key_F3, Channel.VISIT), (Qt.Key.Key_F4, Channel.LETTER), (Qt.Key.Key_F5, Channel.CALL)],
)
def test_one_key_begins_a_registration(stage, key, channel):
    opened(stage)
    stage.key(key)
    assert stage.led_to == [("registration", channel.code)]


def test_what_is_half_written_is_gone_on_with_where_it_was(stage):
    case = stage.cases[FAR]
    stage.desk.do(AcceptDraft(stage.desk.new_id(), case, accepted_on=TODAY.isoformat()))
    for form in (NAME, "reply", "note"):
        row = DraftRow(stage.desk.new_id(), form, f"草稿 {form}", f'{{"case": "{case}"}}', NOW, stage.desk.actor.id)
        stage.desk.save_draft(row)
    page = opened(stage)
    drafts = [item for item in page.findChildren(LineItem) if item.accessibleName().startswith("草稿")]
    for item in drafts:
        press(stage, item)
    ways = dict(stage.led_to)
    assert ways["registration"].form == NAME
    assert (ways["reply"], ways["case"]) == (case, (case, "note"))


def test_a_draft_that_is_not_wanted_is_thrown_away_from_here(stage):
    kept = json.dumps({"case": stage.cases[LATE], "fields": {}})
    row = DraftRow(stage.desk.new_id(), "note", "草稿 记事", kept, NOW, stage.desk.actor.id)
    stage.desk.save_draft(row)
    page = opened(stage)
    away = next(b for b in page.drafts.findChildren(Button) if b.text() == "不要了")
    away.click()
    stage.wait(lambda: row.id not in {draft.id for draft in stage.desk.read(DraftsQuery())})
    stage.wait(lambda: not page.drafts.isVisible())


def test_what_was_written_for_an_act_that_was_done_otherwise_is_looked_at_and_let_go(stage, qapp):
    desk, case = stage.desk, stage.cases[FAR]
    fields = {"reason": "归街道办，先电话问过。", "way": "hand", "accepted_on": TODAY.isoformat()}
    rows = [
        DraftRow(
            desk.new_id(), "accept", f"草稿 {name}", json.dumps({"case": case, "fields": what}), NOW, desk.actor.id
        )
        for name, what in (("甲", fields), ("乙", {"accepted_on": TODAY.isoformat()}))
    ]
    for row in rows:
        desk.save_draft(row)
    assert [draft.over for draft in unfinished(desk, desk.world())] == [None, None]
    desk.do(AcceptDraft(desk.new_id(), case, accepted_on=TODAY.isoformat()))
    page = opened(stage)
    stage.wait(lambda: [row.id for row in desk.read(DraftsQuery())] == [rows[0].id])  # nothing was written in the other
    [line] = page.drafts.findChildren(LineItem)
    assert line.accessibleName().startswith("草稿 甲，现在办不了：")
    press(stage, line)
    stage.wait(lambda: page.findChildren(LeftOver))
    [found] = page.findChildren(LeftOver)
    assert found.text.text() == "归街道办，先电话问过。"
    found.copy.click()
    assert qapp.clipboard().text() == "归街道办，先电话问过。"
    stage.key(Qt.Key.Key_Escape)
    stage.wait(lambda: not found.isVisible())
    assert desk.read(DraftsQuery()), "nothing typed goes away by itself"
    press(stage, page.drafts.findChildren(LineItem)[0])
    stage.wait(lambda: any(one.isVisible() for one in page.findChildren(LeftOver)))
    next(one for one in page.findChildren(LeftOver) if one.isVisible()).away.click()
    stage.wait(lambda: not desk.read(DraftsQuery()) and not page.drafts.isVisible())


def test_what_this_station_left_open_leads_to_its_act(stage):
    desk, case = stage.desk, stage.cases[FAR]
    paper = desk.do(AcceptDraft(desk.new_id(), case, accepted_on=TODAY.isoformat())).documents[0]
    desk.do(DeliverDraft(desk.new_id(), case, paper, delivered_on=TODAY.isoformat(), receiver="本人"))
    when = (TODAY + timedelta(days=2)).isoformat()
    desk.do(PlanReturnVisitDraft(desk.new_id(), case, "yes", "当面问过", "phone", when))
    page = opened(stage)
    assert not page.duties.isVisible()
    desk.clock.now = NOW + timedelta(days=7)
    page.on_changed(Changes())
    stage.wait(page.duties.isVisible)
    [line] = page.duties.findChildren(LineItem)
    assert line.accessibleName().startswith("回访：二次供水发黄，约好 10月21日，晚了 5 天")
    stage.key(Qt.Key.Key_H, ALT)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [(CASE, (case, "make_return_visit"))]


def test_a_high_page_shows_more_of_what_waits_than_a_low_one(stage):
    for n in range(6):
        stage.transferred_in(f"楼道{n}层堆放杂物。")
    stage.desk.clock.now = NOW + timedelta(days=5)
    page = opened(stage)
    stage.wait(page.duties.isVisible)

    def seen():
        bottom = page.duties.mapToGlobal(page.duties.rect().bottomLeft()).y()
        lines = page.duties.findChildren(LineItem)
        return sum(line.mapToGlobal(line.rect().bottomLeft()).y() <= bottom for line in lines)

    for height, lines in ((1000, 4), (640, 2)):
        page.resize(1600, height)
        stage.wait(lambda lines=lines: seen() == lines)


def test_a_public_notice_whose_days_are_over_leads_to_noting_the_delivery(stage):
    desk, case = stage.desk, stage.cases[FAR]
    paper = desk.do(AcceptDraft(desk.new_id(), case, accepted_on=TODAY.isoformat())).documents[0]
    hung = {"displayed_on": TODAY.isoformat(), "displayed_at": "村公告栏", "why": "下落不明"}
    desk.do(DeliverDraft(desk.new_id(), case, paper, "notice", **hung))
    desk.clock.now = NOW + timedelta(days=30)
    page = opened(stage)
    stage.wait(page.duties.isVisible)
    [line] = page.duties.findChildren(LineItem)
    assert line.accessibleName().startswith("公告送达：二次供水发黄，11月18日 公告期满，请记送达")
    stage.key(Qt.Key.Key_H, ALT)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [(CASE, (case, "deliver"))]


def test_what_was_sent_to_us_is_reminded_of_before_it_can_no_longer_be_objected_to(stage):
    case = stage.transferred_in("楼道堆放杂物。")
    stage.desk.clock.now = NOW + timedelta(days=5)
    page = opened(stage)
    stage.wait(page.duties.isVisible)
    [line] = page.duties.findChildren(LineItem)
    assert line.accessibleName().startswith("转来的：楼道堆放杂物，不归本单位办的，最迟 10月26日提异议")
    stage.key(Qt.Key.Key_H, ALT)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [(CASE, case)]


def test_a_new_registration_shows_at_once(stage):
    page = opened(stage)
    stage.registered("又来了一位。")
    stage.lane.changed.emit(Changes())
    stage.wait(lambda: page._model.rowCount() == 2)


def test_an_empty_morning_says_what_next(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as stage:
        page = opened(stage)
        stage.wait(lambda: "今天还没有人来" in stage.words() and "三天内没有到期的" in stage.words())
        assert page.table.isHidden() and page.findChildren(EmptyState)


def test_all_that_is_due_opens_in_the_register(stage):
    page = opened(stage)
    page._soon_all.click()
    assert stage.led_to == [(CASES, soon(TODAY))]
    assert soon(TODAY) == CaseFilter(open=True, due_to=TODAY + timedelta(days=3))


@pytest.mark.parametrize(
    ("hour", "words"), [(3, "夜深了"), (7, "早上好"), (9, "上午好"), (12, "中午好"), (16, "下午好"), (20, "晚上好")]
)
def test_the_greeting_knows_the_hour(qapp, hour, words):
    assert greeting(NOW.astimezone(CHINA).replace(hour=hour), "王敏") == f"{words}，王敏"


def letters_wait(stage):
    """Two letters of 王敏 wait for the approver, who sits down now."""
    desk, chen = stage.desk, "c" * 32
    desk.do(AddUserDraft(desk.new_id(), chen, "陈国强", "科长", ("approver",)))
    desk.do(SetDraft(desk.new_id(), "approval_decline", "approver"))
    for case in (stage.cases[LATE], stage.cases[FAR]):
        decline = DeclineDraft(desk.new_id(), case, (), "not_our_duty", "由区住建局办理。", "区住建局，水荫路 1 号")
        desk.do(submission(ACTS["decline"], decline))
    desk.actor = Actor(chen, "陈国强", "科长", ("approver",))
    return [letter.id for case in (LATE, FAR) for letter in stage.case(stage.cases[case]).letters.values()]


def test_an_approver_s_morning_begins_with_what_waits_for_them(stage):
    first, second = letters_wait(stage)
    page = opened(stage)
    stage.wait(lambda: not page.letters.isHidden())
    assert "等您审批" in stage.words() and "2 份" in stage.words()
    lines = [line.accessibleName() for line in page.letters.findChildren(LineItem)]
    assert lines[0].startswith("不予受理告知书：" + LATE.rstrip("。")) and "王敏 10月19日送审" in lines[0]
    stage.key(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    stage.key(Qt.Key.Key_Return)
    press(stage, page.letters.findChildren(LineItem)[1])
    assert stage.led_to == [
        (CASE, (stage.cases[LATE], "approve_letter", {"letter": first})),
        (CASE, (stage.cases[FAR], "approve_letter", {"letter": second})),
    ]

    stage.desk.actor = Actor(stage.desk.store.user, "王敏", "接访员")
    page.activate()
    stage.wait(page.letters.isHidden)


def test_what_came_of_a_letter_is_told_to_its_writer_and_opens_where_it_goes_on(stage):
    first, second = letters_wait(stage)
    desk, (late, far) = stage.desk, (stage.cases[LATE], stage.cases[FAR])
    desk.do(ApproveLetterDraft(desk.new_id(), late, first))
    desk.do(ReturnLetterDraft(desk.new_id(), far, second, "写清楚去哪个窗口"))
    page = opened(stage)
    stage.wait(lambda: page._clear.text())
    assert page.came_back.isHidden(), "who decided knows"
    desk.actor = Actor(desk.store.user, "王敏", "接访员")
    page.activate()
    stage.wait(lambda: not page.came_back.isHidden())
    assert "您经手的文书" in stage.words() and "2 份" in stage.words()
    lines = [line.accessibleName() for line in page.came_back.findChildren(LineItem)]
    assert "都同意了，等您出具" in lines[0] and "退回修改：写清楚去哪个窗口" in lines[1]
    stage.key(Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    stage.key(Qt.Key.Key_Return)
    press(stage, page.came_back.findChildren(LineItem)[1])
    assert stage.led_to == [(CASE, (late, "issue_letter", {"letter": first})), (CASE, (far, "decline"))]
    desk.do(IssueLetterDraft(desk.new_id(), late, first))
    desk.do(RecallLetterDraft(desk.new_id(), far, second))
    page.activate()
    stage.wait(page.came_back.isHidden)


def test_a_letter_that_is_held_up_while_its_day_comes_near_is_told_to_its_writer(stage):
    first, _ = letters_wait(stage)
    desk, late = stage.desk, stage.cases[LATE]
    page = opened(stage)
    stage.wait(page.letters.isVisible)
    assert "10月13日已经到期" in page.letters.findChildren(LineItem)[0].accessibleName()
    desk.actor = Actor(desk.store.user, "王敏", "接访员")
    page.activate()
    stage.wait(page.came_back.isVisible)
    [line] = page.came_back.findChildren(LineItem)
    assert "还没批完，等审批，10月13日已经到期" in line.accessibleName()
    press(stage, line)
    assert stage.led_to == [(CASE, late)] and first


def test_the_head_is_told_of_a_restricted_case_without_a_word_of_it_and_lets_somebody_in(stage):
    desk, head = stage.desk, stage.desk.new_id()
    desk.do(AddUserDraft(desk.new_id(), head, "林海涛", "主任", ("head",)))
    words = {"against": "440104000-housing", "against_text": "某科长收红包", "legal_class": "accusation"}
    case = stage.registered("某科长收红包。", **words)
    desk.actor = Actor(head, "林海涛", "主任", ("head",))
    page = opened(stage)
    stage.wait(page.duties.isVisible)
    [line] = page.duties.findChildren(LineItem)
    assert line.accessibleName().startswith("一件限知悉的事，15 日期限还剩 15 天，看得到的人：王敏")
    assert "红包" not in stage.words()
    stage.key(Qt.Key.Key_H, ALT)
    stage.key(Qt.Key.Key_Return)
    form = page.findChild(LetInForm)
    assert stage.words().count("看得到的人：王敏") == 2, "the form says it too"
    stage.save()
    stage.wait(form.fields["reason"].error)
    form.fields["reason"].set_value("王敏请假")
    stage.save()
    stage.wait(lambda: stage.desk.read(CaseFileQuery(case)))
    assert head in stage.case(case).readers
    stage.wait(page.duties.isHidden)
