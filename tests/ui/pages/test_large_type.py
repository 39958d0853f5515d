"""大字 (150 %) on a screen of 1366: the pages keep what matters, and nothing is cut at the side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from tests.ui.copies_stage import copies_of
from tests.ui.pages.hall_stage import hall
from ui import style
from ui.acts.print_paper import PrintPaperPanel
from ui.pages.case_page import CasePage
from ui.pages.cases.case_preview import CasePreview
from ui.pages.cases_page import CasesPage
from ui.pages.letters_page import LettersPage
from ui.pages.proof_page import ProofPage
from ui.pages.reply_page import ReplyPage
from ui.pages.today_page import TodayPage
from ui.parts.button import Button

LARGE, ROOM = 150, (1282, 660)
"""The scale, and what window and rail leave to a page."""
LONG_NUMBER = "黄花岗信访转函〔2026〕10号"


@pytest.fixture
def stage(qtbot, qapp, lane, printer, tmp_path):
    style.apply(qapp, "light", LARGE)
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def put(stage, kind, argument, *more):
    page = kind(stage.lane, stage.desk, stage.messages, stage.printer, *more)
    stage.put(page, argument)
    page.resize(*ROOM)
    stage.wait(lambda: page.width() == ROOM[0])
    return page


def cut_off(page):
    """How many pixels the content of the page's areas is wider than its place."""
    areas = [a for a in page.findChildren(QScrollArea) if a.isVisible() and a.widget()]
    return max(a.widget().width() - a.viewport().width() for a in areas)


def shown(table, model):
    return [c.key for place, c in enumerate(model.columns) if not table.isColumnHidden(place)]


def test_the_letters_keep_number_kind_matter_person_and_day(stage):
    stage.accepted("加装电梯停工。")
    page = put(stage, LettersPage, None)
    stage.wait(lambda: page._model.rowCount() and page.paper.isHidden())
    assert shown(page.table, page._model) == ["number", "kind", "title", "who", "issued"]
    number = next(i for i, c in enumerate(page._model.columns) if c.key == "number")
    assert page.table.columnWidth(number) >= page.table.fontMetrics().horizontalAdvance(LONG_NUMBER) + style.px(24)
    page.print.click()
    stage.wait(lambda: isinstance(page._panel, PrintPaperPanel) and page._panel.isVisible())
    page.resize(1800, 900)
    stage.wait(lambda: page.paper.isVisible())


def test_today_keeps_how_far_each_has_come(stage):
    stage.registered("加装电梯停工。")
    page = put(stage, TodayPage, None, copies_of(stage.lane, stage.desk))
    stage.wait(lambda: page._model.rowCount() and page.table.isVisible())
    page.table.resize(style.px(72 + 116 + 118 + 180), 300)
    assert shown(page.table, page._model) == ["at", "who", "title", "step"]


def test_several_lines_above_today_are_one_that_unfolds_by_a_key(stage):
    page = put(stage, TodayPage, None, copies_of(stage.lane, stage.desk))
    notices = page.notices

    def asked() -> list[str]:
        return sorted(button.text() for button in notices.findChildren(Button) if button.isVisible())

    stage.wait(lambda: page._figures.count() and asked() == ["去填写"])
    notices.show_conflicts(2)
    stage.wait(lambda: asked() == ["看是什么"])
    assert "有 2 条提醒" in stage.words()
    notices.unfold.setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.wait(lambda: asked() == sorted(["收起", "去看", "去填写"]))
    assert stage.focus().text() == "收起"
    stage.key(Qt.Key.Key_Space)
    page.resize(1700, 900)
    stage.wait(lambda: asked() == sorted(["去看", "去填写"]))


def test_the_check_of_a_reply_leaves_room_to_write_and_unfolds_by_a_key(stage):
    page = put(stage, ReplyPage, stage.accepted())
    stage.wait(lambda: page.form() is not None and page.form().checks.unfold.isVisible())
    checks = page.form().checks
    assert checks._area.isHidden()
    checks.unfold.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert checks._area.isVisible()
    page.resize(1800, 1000)
    stage.wait(lambda: checks.unfold.isHidden() and checks._area.isVisible())


def test_the_preview_opens_at_its_beginning_and_page_down_reads_on(stage):
    stage.registered("。".join(["楼上漏水，协调多次没有结果"] * 20))
    page = put(stage, CasesPage, None)
    stage.wait(lambda: page.table.current_row() is not None)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.wait(lambda: (found := page.findChild(CasePreview)) and found.open_button.hasFocus())
    bar = page.findChild(CasePreview)._area.verticalScrollBar()
    stage.wait(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    stage.key(Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_the_proof_of_a_clock_is_not_cut_and_the_number_stands_whole(stage):
    page = put(stage, ProofPage, (case := stage.accepted(), "HND-60"))
    stage.wait(lambda: "还剩 60 天" in stage.words())
    stage.wait(lambda: cut_off(page) <= 0)
    number = page._head.number
    assert number.text() == stage.case(case).number
    assert number.width() >= number.fontMetrics().horizontalAdvance(number.text())


def test_a_case_opens_at_its_title_however_far_the_one_before_was_scrolled(stage):
    first, second = stage.accepted(), stage.delivered(stage.accepted("供水发黄。"))
    page = put(stage, CasePage, first)
    stage.wait(page.is_ready)
    bar = page._area.verticalScrollBar()
    stage.wait(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.activate(second)
    stage.wait(lambda: page._sheet is not None and page._sheet.case.id == second)
    assert bar.maximum() > 0 and bar.value() == 0


def test_in_little_height_the_page_of_a_case_alone_scrolls(stage):
    page = put(stage, CasePage, stage.answered())
    stage.wait(page.is_ready)
    bar, timeline, beside = page._area.verticalScrollBar(), page._timeline, page._beside
    stage.wait(lambda: bar.maximum() > 0)
    stage.wait(lambda: timeline.verticalScrollBar().maximum() == beside.verticalScrollBar().maximum() == 0)
    stage.wait(lambda: beside.height() >= beside.widget().sizeHint().height())
    last = timeline.blocks()[-1]
    for _ in timeline.blocks():
        stage.key(Qt.Key.Key_Down)
    foot = timeline.mapTo(page._area.viewport(), QPoint(0, int(last.top + last.height))).y()
    assert bar.value() > 0 and foot <= page._area.viewport().height()
    for _ in range(len(timeline.blocks()) + 1):
        stage.key(Qt.Key.Key_Up)
    assert bar.value() == 0, "above the first stands the head"
    below = timeline.viewport().mapTo(page.window(), QPoint(60, 60))
    QTest.wheelEvent(page.window().windowHandle(), QPointF(below), QPoint(0, -240))
    stage.wait(lambda: bar.value() > 0)
    page.resize(1700, 1100)
    stage.wait(lambda: bar.maximum() == 0 and timeline.minimumHeight() == 0)


def test_who_comes_back_to_the_timeline_by_tab_comes_to_the_item_in_hand(stage):
    page = put(stage, CasePage, stage.answered())
    stage.wait(page.is_ready)
    bar = page._area.verticalScrollBar()
    stage.wait(lambda: bar.maximum() > 0)
    stage.key(Qt.Key.Key_Down)
    bar.setValue(bar.maximum())
    stage.key(Qt.Key.Key_Tab)
    stage.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert stage.focus() is page._timeline
    first = page._timeline.blocks()[0]
    top = page._timeline.mapTo(page._area.viewport(), QPoint(0, int(first.top))).y()
    assert 0 <= top <= page._area.viewport().height() - first.height


@pytest.mark.parametrize("act", ["note", "add_material", "hold_hearing", "minute_meeting", "print_paper"])
def test_an_open_act_never_cuts_the_case_beside_it(stage, act):
    case = stage.accepted("加装电梯停工三个月，一楼住户不同意，请求街道协调尽快复工。")
    page = put(stage, CasePage, case)
    stage.wait(page.is_ready)
    page.open_act(act)
    drawer, whole = page._drawer, act == "print_paper"
    stage.wait(lambda: (page.panel().isVisible() and drawer.width() + page._stack.width() <= page.width() + 1) or whole)
    assert (drawer.x() <= 1) is whole, "only a paper needs more than the case beside it leaves"
    assert whole or page._area.widget().width() <= page._area.viewport().width()
    assert drawer._about.isVisible() is whole, "what hides the case says whose it is"


def test_a_title_goes_on_in_a_second_line_before_it_is_cut(stage):
    page = put(stage, CasePage, stage.accepted("加装电梯停工三个月，请求街道协调尽快复工。"))
    stage.wait(page.is_ready)
    title = page._head._title
    one = title.height()
    page.open_act("note")
    stage.wait(lambda: title.height() == 2 * one)
    assert not title.toolTip()
