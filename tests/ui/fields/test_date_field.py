"""A day: how it is read, what stands beside it, and its calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.fields import DateField, TextField
from ui.fields.date_field import read_date

TODAY = date(2026, 10, 19)
Commit = Callable[[str], None]
Show = Callable[..., None]


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_a_day_is_called_by_its_weekday_where_there_is_room(qtbot: QtBot, show: Show) -> None:
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


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-10-19", TODAY),
        ("20261019", TODAY),
        ("2026/10/9", date(2026, 10, 9)),
        ("2026年10月19日", TODAY),
        ("２０２６－１０－１９", TODAY),
        ("10-19", TODAY),
        ("10月9日", date(2026, 10, 9)),
        ("2026-02-30", None),
        ("昨天", date(2026, 10, 18)),
        ("后天", date(2026, 10, 21)),
        ("周五", date(2026, 10, 23)),
        ("这周日", date(2026, 10, 25)),
        ("下周三", date(2026, 10, 28)),
        ("下下个星期三", date(2026, 11, 4)),
        ("上礼拜天", date(2026, 10, 18)),
        ("周八", None),
        ("", None),
        ("1-2-3-4", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: date | None) -> None:
    assert read_date(typed, TODAY) == day


def test_where_one_plans_a_weekday_that_is_over_is_the_next_and_the_example_a_day_to_come(
    qtbot: QtBot, show: Show, commit: Commit
) -> None:
    friday = date(2026, 10, 23)
    assert read_date("周三", friday) == date(2026, 10, 21)
    assert read_date("周三", friday, plans=True) == date(2026, 10, 28)
    assert read_date("周五", friday, plans=True) == friday
    planned, noted = DateField("哪天", lambda: friday, plans=True), DateField("哪天", lambda: friday)
    show(planned, noted)
    for field, example in ((planned, "2026-10-30 或 10-30"), (noted, "2026-10-23 或 10-23")):
        field.setFocus()
        commit("哪天都行")
        QTest.keyClick(field.editor(), Qt.Key.Key_Tab)
        assert example in field.error() and example.partition(" ")[0] in field.how()


def test_a_day_is_written_out_or_explained_on_leaving(qtbot: QtBot, show: Show, commit: Commit) -> None:
    field, other = DateField("日期", lambda: TODAY), TextField("姓名")
    show(field, other)
    QTest.keyClicks(field.editor(), "10-8")
    _press(Qt.Key.Key_Return)
    assert field.text() == "2026-10-08"
    field.setFocus()
    field.set_value("")
    commit("上个月")
    _press(Qt.Key.Key_Tab)
    assert field.text() == "上个月"
    assert "2026-10-19" in field.error()


def test_the_calendar_opens_by_key_takes_a_day_and_gives_the_focus_back(qtbot: QtBot, show: Show) -> None:
    field = DateField("日期", lambda: TODAY)
    show(field)
    _press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    _press(Qt.Key.Key_Left)
    with qtbot.waitSignal(field.edited):
        _press(Qt.Key.Key_Return)
    assert field.day() == date(2026, 10, 18)
    assert QApplication.focusWidget() is field.editor()


def test_the_calendar_goes_away_without_a_day(qtbot: QtBot, show: Show) -> None:
    field = DateField("日期", lambda: TODAY)
    show(field)
    _press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    _press(Qt.Key.Key_Escape)
    assert field.day() is None
    assert QApplication.focusWidget() is field.editor()
