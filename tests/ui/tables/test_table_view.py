"""The table by keys, and how its rows stand there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ui import style
from ui.models.rows_model import Column, RowsModel
from ui.parts.deadline import deadline_look
from ui.tables.table_view import TableView

TODAY = date(2026, 10, 19)
Show = Callable[..., None]


def _press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def table(qtbot: QtBot, show: Show) -> TableView:
    model = RowsModel(
        [
            Column("due", "期限", str, sort="due_on", deadline=lambda n: deadline_look(TODAY + timedelta(n), TODAY)),
            Column("text", "说的事", lambda n: f"事 {n}", stretch=True),
            Column("kind", "性质", lambda n: "集体访", tag=lambda n: ("neutral", "")),
        ]
    )
    model.set_rows(list(range(300)))
    view = TableView(model)
    show(view)
    return view


def test_the_table_by_keys(qtbot: QtBot, table: TableView) -> None:
    assert table.current_row() == 0
    _press(Qt.Key.Key_Down)
    with qtbot.waitSignal(table.previewed) as seen:
        _press(Qt.Key.Key_Space)
    assert seen.args == [1]
    with qtbot.waitSignal(table.opened) as seen:
        _press(Qt.Key.Key_Return)
    assert seen.args == [1]


def test_a_header_click_asks_for_an_order_and_then_for_the_other(qtbot: QtBot, table: TableView) -> None:
    with qtbot.waitSignal(table.sort_asked) as asked:
        table.horizontalHeader().sectionClicked.emit(0)
    assert asked.args == ["due_on", False]
    table.model().set_sort_mark("due_on", descending=False)
    with qtbot.waitSignal(table.sort_asked) as asked:
        table.horizontalHeader().sectionClicked.emit(0)
    assert asked.args == ["due_on", True]
    with qtbot.assertNotEmitted(table.sort_asked):
        table.horizontalHeader().sectionClicked.emit(1)


def test_the_selected_row_has_its_sky_mark(table: TableView) -> None:
    picture = table.viewport().grab().toImage()
    assert picture.pixelColor(1, style.px(16)) == style.colour("sky")
    assert picture.pixelColor(1, style.px(48)) == style.colour("surface")


def test_half_a_row_is_not_drawn(qtbot: QtBot, table: TableView) -> None:
    table.resize(400, table.height() - table.viewport().height() + style.px(32) * 3 + style.px(20))
    qtbot.waitUntil(lambda: table.viewport().height() == style.px(32) * 3 + style.px(20))
    assert table.whole_rows() == range(3)
    picture = table.viewport().grab().toImage()
    below = range(style.px(32) * 3 + 1, table.viewport().height())
    assert {picture.pixelColor(x, y).name() for y in below for x in range(200)} == {style.colour("surface").name()}
    table.scrollToBottom()
    assert table.whole_rows() == range(297, 300)
    assert table.rowViewportPosition(297) == style.px(20)


def test_a_deadline_says_what_it_is_about_in_its_tooltip(qtbot: QtBot, table: TableView) -> None:
    QToolTip.hideText()
    model = table.model()
    told = Column("due", "期限", str, deadline=lambda n: replace(deadline_look(TODAY, TODAY), tip="办理 60 日"))
    model.columns = (told, *model.columns[1:])
    where = table.visualRect(model.index(0, 0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, where, table.viewport().mapToGlobal(where))
    table.viewportEvent(event)
    qtbot.waitUntil(lambda: QToolTip.text() == "办理 60 日")
    QToolTip.hideText()


def test_rows_are_as_high_as_the_scale_says(table: TableView) -> None:
    assert table.rowHeight(0) == style.px(32)
