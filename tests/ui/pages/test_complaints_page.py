"""服务投诉 over a real desk, by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.domain.complaints import fold_complaint
from app.domain.hall_terms import What
from app.domain.world import Actor
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from tests.app.acts.complaint_steps import colleague, complain
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import hall
from ui.pages.complaints_page import YEAR, ComplaintsPage
from ui.pages.hall.complaint_forms import CorrectComplaintForm, RecordComplaintForm, SettleComplaintForm


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage, part=None):
    page = ComplaintsPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, part)
    stage.wait(lambda: page.listed is not None)
    return page


def shown(page, *columns):
    return [[page.model.index(row, c).data() for c in columns] for row in range(page.model.rowCount())]


def test_one_is_recorded_by_keys(stage):
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(RecordComplaintForm))
    form = page.findChild(RecordComplaintForm)
    form.fields["way"].set_value("box")
    form.fields["about"].set_value("waiting")
    form.fields["text"].setFocus()
    stage.type("王敏窗口等了一个上午")
    assert form.fields["against"].value() == stage.desk.actor.id, "whose name stands in it is proposed"
    form.fields["text"].set_value("等了一个上午")
    form.fields["against"].set_value("unclear")
    form.fields["owner"].setFocus()
    stage.type("王敏")
    stage.wait(lambda: form.fields["owner"]._list.isVisible())
    stage.key(Qt.Key.Key_Return)
    form.fields["due_on"].setFocus()
    stage.type("10-26")
    stage.save()
    stage.wait(lambda: shown(page, 1, 2, 3, 5) == [["等得太久", "意见箱", "王敏", "还没有回复"]])


def test_it_is_answered_and_stays_in_the_year(stage):
    complain(stage.desk)
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(SettleComplaintForm))
    form = page.findChild(SettleComplaintForm)
    stage.wait(lambda: "说话不耐烦" in stage.words())
    form.fields["found"].set_value("partly")
    form.fields["text"].setFocus()
    stage.type("当天忙")
    form.fields["told"].setFocus()
    stage.type("当面道歉")
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 0)
    page.activate(YEAR)
    stage.wait(lambda: shown(page, 1, 5) == [["态度不好", "部分属实"]])
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: "当面道歉" in stage.words())
    (row,) = stage.desk.read(AgendaQuery((What.COMPLAINT.code,)))
    assert row.line.state == "settled"


def test_an_error_is_put_right_by_keys_and_the_old_words_are_read_beside(stage):
    complain(stage.desk, "窗口的人说话不耐烦。")
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_G, ALT)
    stage.wait(lambda: page.findChild(CorrectComplaintForm))
    form = page.findChild(CorrectComplaintForm)
    assert form.text("text") == "窗口的人说话不耐烦。"
    form.fields["text"].set_value("电话里的人说话不耐烦。")
    form.fields["reason"].setFocus()
    stage.type("记错了，是电话里")
    stage.save()
    stage.wait(lambda: not page.findChild(CorrectComplaintForm))
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: "10月19日更正过（记错了，是电话里），原来写的：窗口的人说话不耐烦。" in stage.words())


def test_a_colleague_picked_by_mistake_is_put_right_in_the_form(stage):
    li = colleague(stage.desk)
    complaint = complain(stage.desk, against=li)
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_G, ALT)
    stage.wait(lambda: page.findChild(CorrectComplaintForm))
    form = page.findChild(CorrectComplaintForm)
    assert form.fields["against"].value() == li
    form.fields["against"].set_value("unclear")
    form.fields["reason"].setFocus()
    stage.type("问过了，不是他")
    stage.save()
    stage.wait(lambda: fold_complaint(stage.desk.read(EntriesQuery("complaint", complaint))).told.against == "unclear")


def test_the_one_it_is_about_puts_nothing_right_and_reads_nothing(stage):
    li = colleague(stage.desk)
    complain(stage.desk, "窗口的人说话不耐烦。", against=li)
    stage.desk.actor = replace(stage.desk.actor, id=li, name="李青")
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_G, ALT)
    stage.wait(lambda: page.findChild(CorrectComplaintForm))
    form = page.findChild(CorrectComplaintForm)
    assert form.save.isHidden() and form.text("text") == "" and "说话不耐烦" not in stage.words()


def test_the_one_it_is_about_does_not_read_what_was_said(stage):
    li = colleague(stage.desk)
    complain(stage.desk, "窗口的人说话不耐烦。", against=li)
    stage.desk.actor = replace(stage.desk.actor, id=li, name="李青")
    assert isinstance(stage.desk.actor, Actor)
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(SettleComplaintForm))
    stage.wait(lambda: "这条投诉反映的是您，由王敏来查" in stage.words())
    assert "说话不耐烦" not in stage.words()
    assert page.findChild(SettleComplaintForm).save.isHidden()


def test_what_is_about_the_whole_unit_asks_for_no_colleague_and_is_not_read_nor_answered_within_it(stage):
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChild(RecordComplaintForm))
    form = page.findChild(RecordComplaintForm)
    form.fields["way"].set_value("box")
    form.fields["about"].set_value("manner")
    form.fields["text"].set_value("几个窗口都不理人")
    form.fields["against"].setFocus()
    stage.key(Qt.Key.Key_Down)
    assert form.fields["against"].value() == "unit" and form.fields["owner"].isHidden()
    form.fields["due_on"].setFocus()
    stage.type("10-26")
    stage.save()
    stage.wait(lambda: shown(page, 1, 3) == [["态度不好", "越秀区"]])
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(SettleComplaintForm))
    stage.wait(lambda: "由上级越秀区来查" in stage.words())
    assert "不理人" not in stage.words()
    assert page.findChild(SettleComplaintForm).save.isHidden()
