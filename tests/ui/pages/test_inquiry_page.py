"""查进度 by keys: the right code tells what may be told, a wrong one nothing, five wrong ones make wait."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.accept import AcceptDraft
from app.domain.receipt_code import receipt_code
from tests.app.desks import visit
from tests.ui.pages.hall_stage import LATE, hall
from ui.pages.inquiry_page import InquiryPage
from ui.parts.button import Button
from ui.parts.labels import Label


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


@pytest.fixture
def page(stage):
    made = InquiryPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(made, None)
    return made


def ask(stage, number, code):
    stage.page.forget()
    stage.type(number)
    stage.key(Qt.Key.Key_Return)
    stage.type(code)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: not stage.page.ask_button.reason())


def test_number_and_code_tell_the_public_progress_and_nothing_else(stage, page):
    case = stage.case(stage.cases[LATE])
    ask(stage, case.number, case.inquiry_code)
    stage.wait(lambda: "已登记" in stage.words() and "9月28日" in stage.words())
    assert "黎" not in stage.words() and "瓷片" not in stage.words()
    assert stage.kinds("inquiry") == ["progress.asked"]
    page.activate(None)
    assert case.number not in stage.words() and page.code.text() == ""


def test_the_end_of_the_number_will_do(stage, page):
    case = stage.case(stage.cases[LATE])
    ask(stage, case.number[-8:], case.inquiry_code)
    stage.wait(lambda: "已登记" in stage.words() and case.number in stage.words())


def test_the_code_of_a_receipt_is_read_off_and_said_to_be_ours(stage, page):
    case = stage.case(stage.cases[LATE])
    done = stage.desk.do(visit(stage.desk))
    sealed = stage.case(done.case)
    page.number.setFocus()
    stage.type(receipt_code(sealed.number, sealed.seal))
    stage.wait(lambda: "没有错" in stage.words())
    assert page.number.text() == sealed.number
    stage.type(sealed.inquiry_code)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: "已登记" in stage.words())
    page.activate(None)
    page.number.setFocus()
    stage.type(receipt_code(case.number, sealed.seal))
    stage.wait(lambda: "回执还给来访人" in stage.words())


def test_a_day_of_last_year_stands_whole(stage, page):
    case = stage.case(stage.cases[LATE])
    stage.desk.clock.now = stage.desk.clock.now.replace(year=2027, month=1)
    ask(stage, case.number, case.inquiry_code)
    stage.wait(lambda: "2026年9月28日" in stage.words())
    [day] = [label for label in page.findChildren(Label) if label.text() == "2026年9月28日"]
    stage.wait(lambda: day.width() >= day.fontMetrics().horizontalAdvance(day.text()))


def test_how_long_wrong_codes_make_wait_is_said_as_it_is_set_and_escape_leads_back(stage, page):
    stage.wait(lambda: "输错 5 次要等 15 分钟" in stage.words())
    with stage.qtbot.waitSignal(page.navigate) as gone:
        stage.key(Qt.Key.Key_Escape)
    assert gone.args == ["today", None]


def test_five_wrong_codes_make_wait_even_for_the_right_one(stage, page):
    case = stage.case(stage.cases[LATE])
    wrong = "11111111" if case.inquiry_code != "11111111" else "22222222"
    for _ in range(5):
        ask(stage, case.number, wrong)
        assert "编号和查询码对不上" in stage.words()
    ask(stage, case.number, case.inquiry_code)
    assert "查询码输错了 5 次，请过 15 分钟再试。" in stage.words()
    assert "已登记" not in stage.words()


def test_a_mistyped_number_is_said(stage, page):
    ask(stage, "12345", "4827193605")
    assert "不像一个编号" in stage.words()
    page.forget()
    page.ask()
    assert "请照回执填上编号和查询码。" in stage.words()


def test_of_demands_that_went_apart_each_is_told(stage, page):
    desk, id_ = stage.desk, stage.registered("电梯停工。", "路灯不亮。")
    desk.do(AcceptDraft(desk.new_id(), id_, ("1",), accepted_on="2026-10-19"))
    case = stage.case(id_)
    ask(stage, case.number, case.inquiry_code)
    stage.wait(lambda: "已登记，另 1 项" in stage.words())
    assert "第 1 项已受理；下一个日子：11月3日" in stage.words()
    assert "第 2 项已登记；下一个日子：11月3日" in stage.words()


def test_how_many_tries_there_are_is_told_and_escape_leads_back(stage, page):
    stage.wait(lambda: "输错 5 次要等 15 分钟" in page._note.text())
    stage.key(Qt.Key.Key_Escape)
    assert stage.led_to == [("today", None)]


def test_who_asks_in_person_gets_the_slip_in_plain_words_from_the_case(stage, page):
    case = stage.case(stage.cases[LATE])
    ask(stage, case.number, case.inquiry_code)
    stage.wait(lambda: any("家常话进度单" in b.text() and b.isVisible() for b in page.findChildren(Button)))
    stage.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    stage.wait(lambda: stage.led_to == [("case", (case.id, "print_paper", {"paper": "progress_slip"}))])
