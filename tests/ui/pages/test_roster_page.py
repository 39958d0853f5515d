"""值班表 over a real desk, by keys: planned, published with its gap, swapped, checked in, printed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.app.acts.roster_steps import MONTH, chen, liang, plan, shifts
from tests.ui.desk_stage import ALT, CTRL
from tests.ui.pages.hall_stage import hall
from ui.pages.hall.roster_forms import AttendForm, PublishForm, ShiftForm, SwapForm
from ui.pages.hall.sheet_view import SheetView
from ui.pages.roster_page import RosterPage


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage):
    page = RosterPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.month is not None and page.grid.hasFocus())
    return page


def test_a_shift_is_planned_every_week_by_keys(stage):
    chen(stage.desk)
    page = opened(stage)
    stage.key(Qt.Key.Key_Right)
    assert page.grid.day == date(2026, 10, 20)
    stage.key(Qt.Key.Key_Return)
    form = page.findChild(ShiftForm)
    assert form.text("days") == "2026-10-20"
    form.fields["place"].setFocus()
    stage.type("倾计工作室")
    form.fields["helper"].set_value(page.month.helpers[0].part)
    form.fields["weekly"].set_value(("weekly",))
    stage.save()
    stage.wait(lambda: len(shifts(stage.desk)) == 2)
    assert [str(row.line.on) for row in shifts(stage.desk)] == ["2026-10-20", "2026-10-27"]
    stage.wait(lambda: len(page.month.shifts) == 2 and page.grid.hasFocus())
    stage.key(Qt.Key.Key_Return)
    assert page.table.hasFocus()
    stage.key(Qt.Key.Key_Escape)
    assert page.grid.hasFocus()
    back = []
    page.led_back.connect(back.append)
    stage.key(Qt.Key.Key_Escape)
    assert back == ["hall"]


def test_a_day_without_its_year_is_one_of_the_month_shown(stage):
    page = opened(stage)
    for _ in range(3):
        month = page.month
        stage.key(Qt.Key.Key_PageDown)
        stage.wait(lambda month=month: page.month is not month)
    stage.key(Qt.Key.Key_N, ALT)
    form = page.findChild(ShiftForm)
    form.fields["days"].set_value("1-4")
    assert form.text("days") == "2027-01-04"


def test_the_month_is_published_with_its_gap_in_words(stage):
    plan(stage.desk)
    page = opened(stage)
    assert "1 班还没有人" in page._standing.text()
    stage.key(Qt.Key.Key_P, ALT)
    form = page.findChild(PublishForm)
    form.first().setFocus()
    stage.save()
    asked = AgendaQuery((What.ROSTER.code,), subject=MONTH)
    stage.wait(lambda: stage.desk.read(asked)[0].line.state == "published")
    stage.wait(lambda: not page.publish.isVisible())


def test_two_are_swapped_and_one_checks_in(stage):
    one, two = chen(stage.desk), liang(stage.desk)
    plan(stage.desk, one, days=("2026-10-19",))
    plan(stage.desk, two, days=("2026-10-23",))
    page = opened(stage)
    stage.key(Qt.Key.Key_H, ALT)
    form = page.findChild(SwapForm)
    other = shifts(stage.desk)[1].line.part
    form.fields["other"].set_value(other)
    form.fields["other"].edited.emit()
    assert form.text("takes") == two
    form.fields["reason"].setFocus()
    stage.type("复诊")
    stage.save()
    form.fields["agreed"].set_value(("agreed",))
    form.fields["reason"].setFocus()
    stage.wait(lambda: form.save.isEnabled())
    stage.save()
    stage.wait(lambda: [row.line.owner_name for row in shifts(stage.desk)] == ["梁玉兰", "陈伯年"])
    stage.wait(page.grid.hasFocus)
    stage.key(Qt.Key.Key_S, ALT)
    form = page.findChild(AttendForm)
    form.first().setFocus()
    stage.save()
    stage.wait(lambda: shifts(stage.desk)[0].line.state == "present")


def test_the_keys_turn_the_month_and_print_it(stage):
    plan(stage.desk)
    page = opened(stage)
    stage.key(Qt.Key.Key_PageDown)
    stage.wait(lambda: page.month.first == date(2026, 11, 1))
    stage.key(Qt.Key.Key_Left)
    stage.wait(lambda: page.month.first == date(2026, 10, 1) and page.grid.day == date(2026, 10, 1))
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: page.findChild(SheetView) is not None)
    page.findChild(SheetView).send.click()
    stage.wait(lambda: stage.printer.jobs)
    assert stage.printer.jobs[-1].title == "值班表"
