"""感谢 over a real desk, by keys: kept without a case, taken back, shown on 今日 to whoever earned it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.acts.receive_thanks import ReceiveThanksDraft
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import CAME_TODAY, hall
from ui.pages.case.scan_view import ScanView
from ui.pages.hall.thanks_forms import ThanksForm, WithdrawThanksForm
from ui.pages.thanks_page import ThanksPage
from ui.pages.today.thanks_card import thanks_lead

ASKED = AgendaQuery((What.THANKS.code,))


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage):
    page = ThanksPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None)
    page.setFocus()
    return page


def write(stage, page, picture):
    """A pennant for the window and for whoever sits here, with a picture of it."""
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(ThanksForm)
    form.fields["way"].set_value("pennant")
    form.fields["text"].setFocus()
    stage.type("热心为民")
    form.fields["teams"].set_value("接待窗口")
    form.fields["staff"].set_value(stage.desk.actor.name)
    assert form.fields["materials"]._name.editor().placeholderText() == "如：锦旗照片"
    form.fields["materials"].add_files([picture])
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 1)


def test_a_pennant_is_kept_with_its_picture_looked_at_and_taken_back(stage, tmp_path):
    picture = tmp_path / "pennant.png"
    page = opened(stage)
    page.grab().save(str(picture))
    write(stage, page, picture)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(ScanView))
    page.setFocus()
    stage.key(Qt.Key.Key_Z, ALT)
    form = page.findChild(WithdrawThanksForm)
    form.fields["reason"].set_value("送的人不想留")
    form.submit()
    stage.wait(lambda: stage.desk.read(ASKED)[0].line.state == "withdrawn")
    stage.wait(lambda: page.model.rowCount() == 0)


def test_enter_opens_the_case_they_came_on(stage):
    desk, case = stage.desk, stage.cases[CAME_TODAY]
    letter = ReceiveThanksDraft(desk.new_id(), case, "letter", "办得快。", "", "接待窗口", "", "2026-10-19")
    desk.do(letter)
    page = opened(stage)
    went = []
    page.navigate.connect(lambda key, argument: went.append((key, argument)))
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert went == [("case", case)]
    row = desk.read(AgendaQuery((What.THANKED.code,)))[0]
    assert thanks_lead(row) == ("case", case)
    assert thanks_lead(replace(row, line=replace(row.line, case=""))) == ("thanks", None)
