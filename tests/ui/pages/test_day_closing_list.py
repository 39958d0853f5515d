"""日清 on 今日: the sums of the day, and what makes the difference, each line leading to the very thing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from app.acts.assign import AssignDraft
from app.acts.issue_ticket import IssueTicketDraft
from app.acts.print_paper import PrintPaperDraft
from app.acts.register_draft import NAME
from app.acts.staff import AddUserDraft
from app.domain.world import Actor
from app.ports import DraftRow
from tests.builders import NOW
from tests.ui.pages.hall_stage import CAME_TODAY
from tests.ui.pages.test_today_page import opened, press, stage  # noqa: F401 - the stage of 今日
from ui.page import CASE
from ui.pages.hall.wanted import Wanted
from ui.pages.today.day_closing_list import DayClosingList
from ui.pages.today.line_item import LineItem
from ui.parts.labels import Label


def visible_lines(page):
    return [line for line in page._drawer.findChildren(LineItem) if line.isVisible()]


def test_the_button_and_the_list_tell_the_same_number_and_arrows_walk_the_lines(stage):  # noqa: F811
    stage.registered("路灯不亮。")
    stage.desk.save_draft(DraftRow(stage.desk.new_id(), NAME, "黎**", "{}", NOW, ""))
    page = opened(stage)
    stage.wait(lambda: page._clear.text() == "日清：还差 3 件")
    press(stage, page._clear)
    shown = page._drawer.findChild(DayClosingList)
    assert shown.left.text() == "还差 3 件，其中 2 件差两样"
    lines = visible_lines(page)
    assert len(lines) == 3 and lines[0].hasFocus()
    for key, place in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1)):
        stage.key(key)
        assert lines[place].hasFocus()
    sums = [label.text() for label in page._drawer.findChildren(Label)]
    assert sums[sums.index("登记") :][:3] == ["登记", "2", "还差 1"]


def test_what_the_day_still_lacks_is_listed_and_each_line_opens_its_case(stage):  # noqa: F811
    page = opened(stage)
    stage.wait(lambda: page._clear.text() == "日清：还差 1 件")
    press(stage, page._clear)
    stage.wait(lambda: page._drawer.isVisible())
    (line,) = page._drawer.findChildren(LineItem)
    assert "回执还没有打印" in line.accessibleName() and "下一步还没有定" in line.accessibleName()
    assert "何永强" not in line.accessibleName()
    sums = [label.text() for label in page._drawer.findChildren(Label)]
    assert sums[sums.index("登记") :][:3] == ["登记", "1", "没有取号的来访 1"]
    assert sums[sums.index("回执") :][:3] == ["回执", "0", "还差 1"]
    press(stage, line)
    assert stage.led_to == [(CASE, (stage.cases[CAME_TODAY], "print_paper", {"paper": "receipt"}))]
    assert page._drawer.isVisible(), "whoever comes back goes on in the list"
    stage.desk.do(PrintPaperDraft(stage.desk.new_id(), stage.cases[CAME_TODAY], "receipt"))
    page.activate()
    stage.wait(lambda: page._closing.missing[0].lacks == ("next_step",))
    (line,) = visible_lines(page)
    assert "回执" not in line.accessibleName() and line.hasFocus()
    press(stage, line)
    assert stage.led_to[-1] == (CASE, (stage.cases[CAME_TODAY], "assign"))
    stage.desk.do(AssignDraft(stage.desk.new_id(), stage.cases[CAME_TODAY], officer_name="李文彬"))
    page.activate()
    stage.wait(lambda: page._clear.text() == "日清：都清了")
    assert visible_lines(page) == []


def test_a_form_that_was_not_saved_is_a_visit_without_registration(stage):  # noqa: F811
    stage.desk.save_draft(DraftRow(stage.desk.new_id(), NAME, "黎**", "{}", NOW, ""))
    page = opened(stage)
    stage.wait(lambda: page._clear.text() == "日清：还差 2 件")
    press(stage, page._clear)
    line = next(x for x in page._drawer.findChildren(LineItem) if "还没有登记" in x.accessibleName())
    press(stage, line)
    assert stage.led_to[-1][0] == "registration"


def test_a_number_that_is_not_ended_and_what_a_colleague_began_lead_on(stage):  # noqa: F811
    desk, ticket, other = stage.desk, stage.desk.new_id(), "c" * 32
    desk.do(AddUserDraft(desk.new_id(), other, "陈国强", "科员", ("reception",)))
    desk.do(IssueTicketDraft(desk.new_id(), ticket, "A"))
    replace(desk, actor=Actor(other, "陈国强")).save_draft(DraftRow(desk.new_id(), NAME, "黎**", "{}", NOW, ""))
    said = []
    stage.messages.status_said.connect(said.append)
    page = opened(stage)
    stage.wait(lambda: page._clear.text() == "日清：还差 3 件")
    press(stage, page._clear)
    lines = page._drawer.findChildren(LineItem)
    assert [line.accessibleName().split("，")[0] for line in lines[:2]] == ["A001", "陈国强没有写完的登记（10:21）"]
    press(stage, lines[1])
    assert "请陈国强" in said[-1]
    press(stage, lines[0])
    assert stage.led_to[-1] == ("queue", Wanted(ticket))
