"""个人信息泄露 over a real desk, by keys: one is recorded, and both are told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.app.acts.test_record_breach import ASKED, record
from tests.app.acts.test_tell_breach import tell
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import hall
from ui.pages.breaches_page import BreachesPage
from ui.pages.hall.breach_forms import RecordBreachForm, TellBreachForm


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage):
    page = BreachesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None)
    return page


def test_one_is_recorded_by_keys_and_goes_to_the_one_above_that_was_ticked(stage):
    page = opened(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(RecordBreachForm)
    for name, typed in (
        ("what", "登记表丢了一份"),
        ("people", "3"),
        ("cause", "没有收好"),
        ("harm", "骚扰电话"),
        ("measures", "已找回"),
    ):
        form.fields[name].setFocus()
        stage.type(typed)
    form.fields["data"].set_value(("name", "contact"))
    form.fields["superiors"].set_value(("440104000",))
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 1)
    row = stage.desk.read(ASKED)[0]
    assert (row.line.state, row.line.detail["people"]) == ("untold", 3)


def test_who_was_told_is_recorded_on_it_and_then_nothing_waits(stage):
    stage.desk.do(tell(stage.desk, record(stage.desk), "authority", "书面报区网信办"))
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(TellBreachForm))
    stage.wait(lambda: "告知了网信部门：书面报区网信办" in stage.words())
    form = page.findChild(TellBreachForm)
    form.fields["to"].set_value("people")
    form.fields["how"].setFocus()
    stage.type("逐个打电话")
    stage.save()
    stage.wait(lambda: page.model.rowCount() == 0)
    assert stage.desk.read(ASKED)[0].line.state == "told"
