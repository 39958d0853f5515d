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
from tests.ui.window_stage import CONTROL, Desk, SomePage, _search, windowed
from ui.command_box import Command, CommandBox
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


def test_enter_without_a_hit_asks_the_register(desk: Desk) -> None:
    _type(desk, "zzz")
    desk.press(Qt.Key.Key_Return)
    assert desk.seen.activated[-1] == ("cases", CaseFilter(text="zzz"))


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
