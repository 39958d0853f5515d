"""A form on a case that moved on: said above its fields, compared field by field, and nothing that was typed is lost."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.acts.accept import AcceptDraft
from app.acts.correct import CorrectDraft
from tests.app.desks import colleague
from ui.acts.meanwhile import Meanwhile
from ui.pages.reply_page import ReplyPage
from ui.parts.button import Button


@pytest.fixture
def theirs(stage):
    """The desk of a colleague; what it writes is told to the windows as an exchange does."""
    return colleague(stage.desk)


def corrected(stage, theirs, case, **changes):
    done = theirs.do(CorrectDraft(theirs.new_id(), case, changes, reason="听错了"))
    stage.lane.changed.emit(done.changes)


def notice(stage):
    found = stage.page.panel().findChildren(Meanwhile)
    return next((each for each in found if each.isVisible()), None)


def press(stage, words):
    button = next(b for b in notice(stage).findChildren(Button) if words in b.text())
    button.setFocus()
    button.click()


def words_of(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def title_typed(stage, words):
    panel = stage.panel_of("correct")
    stage.write(panel, reason="写错了")
    panel.fields["title"].setFocus()
    panel.fields["title"].editor().selectAll()
    stage.type(words)
    return panel


def test_a_refused_correction_shows_both_words_and_goes_on_with_what_was_typed(stage, theirs):
    case = stage.registered()
    stage.open(case)
    panel = title_typed(stage, "加装电梯停工")
    theirs.do(CorrectDraft(theirs.new_id(), case, {"title": "电梯停工三个月"}, reason="听错了"))
    stage.save()
    stage.wait(lambda: notice(stage))
    assert panel.fields["title"].text() == "加装电梯停工"
    assert "李文彬（F0 台）10:21已经改过：" in words_of(panel.fields["title"])
    assert not notice(stage).comparison.isVisible()
    # the keys reach it before the fields below it
    notice(stage).look_closer.setFocus()
    stage.key(Qt.Key.Key_Tab)
    assert stage.focus() is notice(stage).go_on
    stage.key(Qt.Key.Key_Tab)
    assert panel.fields["reason"].isAncestorOf(stage.focus())
    press(stage, "看看改了什么")
    told = words_of(notice(stage).comparison)
    assert all(words in told for words in ("李文彬", "F0 台", "更正标题", "电梯停工三个月", "加装电梯停工", "听错了"))
    press(stage, "按现在的样子接着办")
    stage.wait(lambda: stage.page.panel() is not panel and stage.page.panel().isVisible())
    again = stage.page.panel()
    assert again.fields["title"].text() == "加装电梯停工" and again.fields["reason"].text() == "写错了"
    assert notice(stage) is None
    stage.saved()
    assert stage.case(case).title == "加装电梯停工" and not stage.case(case).conflicts
    stage.wait(lambda: not stage.drafts())


def test_an_open_form_says_at_once_what_came_in(stage, theirs):
    case = stage.registered()
    stage.open(case)
    panel = title_typed(stage, "加装电梯停工")
    corrected(stage, theirs, case, headcount="3")
    stage.wait(lambda: stage.page._sheet.case.headcount == 3)
    assert notice(stage) is None
    corrected(stage, theirs, case, title="电梯停工三个月")
    stage.wait(lambda: notice(stage))
    assert panel.fields["title"].text() == "加装电梯停工"
    press(stage, "按现在的样子接着办")
    stage.wait(lambda: stage.page.panel() is not panel and stage.page.panel().isVisible())
    # what was not touched here says what stands there now
    assert stage.page.panel().fields["headcount"].text() == "3"


def test_what_was_kept_from_before_does_not_put_older_words_back(stage, theirs):
    case = stage.registered()
    page = stage.open(case)
    panel = title_typed(stage, "加装电梯停工")
    panel.left.emit()
    stage.wait(lambda: stage.drafts())
    corrected(stage, theirs, case, title="电梯停工三个月", headcount="3")
    stage.wait(lambda: page._sheet.case.headcount == 3)
    again = stage.panel_of("correct")
    stage.wait(lambda: any(b.text().startswith("接着写") for b in again.findChildren(Button)))
    next(b for b in again.findChildren(Button) if b.text().startswith("接着写")).click()
    stage.wait(lambda: notice(stage))
    assert again.draft().changes == {"title": "加装电梯停工"}
    stage.save()
    stage.wait(lambda: "已经改过" in words_of(again.fields["title"]))
    assert stage.case(case).title == "电梯停工三个月"


def test_a_step_that_may_not_be_taken_any_more_says_why_and_keeps_the_words(stage, theirs):
    case = stage.registered()
    stage.open(case)
    panel = stage.panel_of("decline")
    stage.write(panel, explanation="不属于信访受理范围")
    theirs.do(AcceptDraft(theirs.new_id(), case, accepted_on="2026-10-19"))
    panel.keep_now()
    panel.look_again()
    stage.wait(lambda: notice(stage))
    assert "现在不能再办“不予受理”" in words_of(notice(stage))
    assert not any("接着办" in b.text() for b in notice(stage).findChildren(Button) if b.isVisible())
    stage.wait(lambda: stage.drafts())
    assert json.loads(stage.drafts()[0].payload)["fields"]["explanation"] == "不属于信访受理范围"


def test_what_is_being_saved_is_kept_before_it_is_refused(stage, theirs):
    case = stage.registered()
    stage.open(case)
    title_typed(stage, "加装电梯停工")
    theirs.do(CorrectDraft(theirs.new_id(), case, {"title": "电梯停工三个月"}, reason="听错了"))
    stage.save()
    stage.wait(lambda: notice(stage))
    (kept,) = stage.drafts()
    assert json.loads(kept.payload)["fields"]["title"] == "加装电梯停工"


def test_a_reply_that_is_being_written_is_told_and_goes_on_with_its_words(stage, theirs):
    case = stage.accepted()
    page = stage.put(ReplyPage(stage.lane, stage.desk, stage.messages, stage.printer), case)
    stage.wait(lambda: page.form() is not None)
    form = page.form()
    form.fields["points.0.findings"].setFocus()
    stage.type("井道敞着，停工属实。")
    corrected(stage, theirs, case, **{"demand.1.text": "加装电梯停工四个月，请求复工。"})
    told = form.findChild(Meanwhile)
    stage.wait(told.isVisible)
    told.go_on.click()
    stage.wait(lambda: page.form() is not None and page.form() is not form)
    assert page.form().fields["points.0.findings"].text() == "井道敞着，停工属实。"
    assert "停工四个月" in page.form().case.demands["1"].text
    assert not page.form().findChild(Meanwhile).isVisible()
