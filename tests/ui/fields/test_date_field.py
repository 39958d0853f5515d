"""What stands beside a day in its field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.fields import DateField


def test_a_day_is_called_by_its_weekday_where_there_is_room(qtbot: QtBot, show: Callable[..., None]) -> None:
    field = DateField("日期", lambda: date(2026, 10, 19))
    show(field)
    field.set_value(date(2026, 12, 27))
    assert field.weekday() == "周日"
    QTest.keyClick(field.editor(), Qt.Key.Key_End)
    QTest.keyClick(field.editor(), Qt.Key.Key_Backspace)
    QTest.keyClick(field.editor(), Qt.Key.Key_Backspace)
    assert not field.weekday(), "no day is written there now"
    field.set_value(date(1976, 12, 27))
    assert not field.weekday(), "a day of birth has no weekday"
    field.set_value(date(2026, 12, 27))
    field.editor().setFixedWidth(90)
    qtbot.waitUntil(lambda: not field.weekday())
