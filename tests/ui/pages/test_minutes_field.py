"""The items of the minutes by keys: Tab goes through those that were added, to the button below them, and on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import world
from ui.fields import TextField
from ui.pages.meeting.minutes_field import MinutesField
from ui.parts.boxes import column
from ui.parts.button import Button


def test_tab_goes_through_added_items_to_the_button_and_on(qtbot):
    holder, field = QWidget(), MinutesField("纪要", world(), lambda text, show: None)
    after, leave = TextField("下一格"), Button("先不办")
    holder.setLayout(column(field, after, leave))
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    more = field._more
    for _ in range(2):
        more.click()
    last = field._items[-1].cells[-1].editor()
    field._items[0].cells[0].setFocus()
    for _ in range(3 * 5 - 1):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last
    for then in (more, after.editor(), leave):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is then
