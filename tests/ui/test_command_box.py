"""The command box: cases, acts by their initials, the register behind it; by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ports import CaseFilter
from tests.ui.desk_stage import commit as commit_words
from tests.ui.window_stage import CONTROL, Desk, SomePage, _hit, _search, windowed
from ui.command_box import MOST, Command, CommandBox
from ui.composition import commands
from ui.lane import Lane
from ui.parts.candidate_list import Candidate


@pytest.fixture
def desk(qtbot: QtBot, lane: Lane, clock: Callable[[], datetime]) -> Iterator[Desk]:
    with windowed(qtbot, lane, clock) as made:
        yield made


def _type(desk: Desk, text: str) -> None:
    desk.press(Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), text)


def test_the_command_box_finds_a_case(desk: Desk, qtbot: QtBot) -> None:
    _type(desk, "hyq")
    box = desk.window._frame.commands
    qtbot.waitUntil(lambda: box._list.current() is not None)
    desk.press(Qt.Key.Key_Return)
    assert desk.seen.activated[-1] == ("case", "name-hit")


def test_the_arrows_move_over_group_titles(desk: Desk, qtbot: QtBot) -> None:
    _type(desk, "hyq")
    box = desk.window._frame.commands
    qtbot.waitUntil(lambda: box._list.current() is not None)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.seen.activated[-1] == ("case", "text-hit")


def test_the_command_box_knows_acts_by_initials(desk: Desk) -> None:
    _type(desk, "xl")
    desk.press(Qt.Key.Key_Return)
    assert desk.seen.activated[-1] == ("cases", "new")


def test_what_bears_the_typed_name_stands_first(qtbot: QtBot, lane: Lane) -> None:
    titles = ("新来访", "群众工作", "积案", "办积案的事", "积")
    box = CommandBox(lane, lambda text: (), [Command(title, "plus", title, None, "ja") for title in titles])
    qtbot.addWidget(box)
    for typed, first, others in (
        ("积案", ["积案"], ["办积案的事"]), ("群众工", ["群众工作"], []), ("积", ["积"], ["积案", "办积案的事"]),
        ("ja", [], list(titles)), ("", [], []),
    ):  # fmt: skip
        found = [[each.text for each in part] for part in box._command_candidates(typed)]
        assert found == [first, others], typed


def test_a_page_by_its_name_comes_before_cases_that_have_the_word(desk: Desk, qtbot: QtBot) -> None:
    desk.window._frame.commands._search = lambda text: _search("hyq")
    desk.press(Qt.Key.Key_K, CONTROL)
    box = desk.window._frame.commands
    commit_words("新来访")
    qtbot.waitUntil(lambda: sum(isinstance(row, Candidate) for row in box._list._rows) == 3)
    assert box._list.current() is not None and box._list.current().text == "新来访"


def test_of_nothing_found_it_says_so_and_enter_leads_nowhere(desk: Desk, qtbot: QtBot) -> None:
    before = [*desk.seen.activated]
    _type(desk, "zzz")
    desk.press(Qt.Key.Key_Return)
    box = desk.window._frame.commands
    qtbot.waitUntil(lambda: box._list.isVisible())
    assert box._list._rows == ["没有找到“zzz”"]
    desk.press(Qt.Key.Key_Return)
    assert desk.seen.activated == before and box.line.hasFocus()


def test_where_more_answer_than_are_listed_the_last_line_leads_to_all(desk: Desk, qtbot: QtBot) -> None:
    box = desk.window._frame.commands
    box._search = lambda text: tuple(_hit(f"c{n}", "name") for n in range(MOST))
    _type(desk, "hyq")
    qtbot.waitUntil(lambda: box._list.isVisible())
    offered = [one for one in box._list._rows if isinstance(one, Candidate)]
    assert len(offered) == MOST and offered[-1].text == "到家事台账看全部“hyq”"
    box._list.taken.emit(offered[-1])
    assert desk.seen.activated[-1] == ("cases", CaseFilter(text="hyq"))


@pytest.mark.parametrize(("typed", "title"), [
    ("lxhy", "镇街联席会议"), ("xcpx", "宣传与培训"), ("xcypx", "宣传与培训"), ("简报", "简报"), ("公开答复", "公开答复"),
    ("myd", "满意度"), ("日清", "日清"), ("jjr", "节假日"), ("常用视图", "常用视图"),
])  # fmt: skip
def test_what_people_look_for_is_found_by_its_own_name(qtbot: QtBot, lane: Lane, typed: str, title: str) -> None:
    box = CommandBox(lane, lambda text: (), commands())
    qtbot.addWidget(box)
    assert title in [one.text for part in box._command_candidates(typed) for one in part]


def test_the_keys_go_with_the_eye_to_a_page_that_was_open_before(desk: Desk) -> None:
    desk.window.go("cases")
    cases = desk.window.page()
    assert isinstance(cases, SomePage)
    cases.name.setFocus()
    desk.window.go("today")
    today = desk.window.page()
    assert isinstance(today, SomePage)
    today.name.setFocus()
    _type(desk, "xl")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.page() is cases and QApplication.focusWidget() is cases.name.editor()
    desk.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is cases.name.editor()


def test_escape_never_leads_to_a_page_that_is_not_in_front(desk: Desk) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.setFocus()
    desk.press(Qt.Key.Key_K, CONTROL)
    page.hide()
    desk.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is not page.name.editor()


def test_escape_leads_back_to_the_field(desk: Desk) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.setFocus()
    _type(desk, "h")
    desk.press(Qt.Key.Key_Escape)
    assert page.name.isAncestorOf(QApplication.focusWidget())


def test_another_page_empties_the_command_box_for_the_next_visitor(desk: Desk) -> None:
    _type(desk, "hyq")
    desk.press(Qt.Key.Key_2, CONTROL)
    assert desk.window._frame.commands.line.text() == ""


def test_the_command_box_takes_an_input_method(desk: Desk, commit: Callable[[str], None], qtbot: QtBot) -> None:
    desk.press(Qt.Key.Key_K, CONTROL)
    commit("来访")
    assert desk.window._frame.commands._list.current() is not None
