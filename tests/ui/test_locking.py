"""The lock over the window: what is typed stays, keys sleep, the password leads back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.problems import Problem
from app.ports import Refused
from db.sticks import STICK_MISSING
from tests.conftest import FixedClock
from tests.ui.window_stage import CONTROL, Desk, SomePage, windowed
from ui.lane import Lane


@pytest.fixture
def desk(qtbot: QtBot, lane: Lane, clock: Callable[[], datetime]) -> Iterator[Desk]:
    with windowed(qtbot, lane, clock) as made:
        yield made


def test_the_lock_keeps_what_is_typed_and_sleeps_the_keys(desk: Desk, qtbot: QtBot) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "abc")
    desk.press(Qt.Key.Key_L, CONTROL)
    assert desk.window.is_locked()
    assert not page.isVisible()
    with qtbot.assertNotEmitted(page.act.clicked):
        desk.press(Qt.Key.Key_F3)
    QTest.keyClicks(QApplication.focusWidget(), "wrong")
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("密码不对" in words for words in desk.labels()))
    assert desk.window.is_locked()


def test_the_lock_says_that_all_is_kept(desk: Desk) -> None:
    assert "已锁屏，写到一半的都在。" not in desk.labels()
    desk.press(Qt.Key.Key_L, CONTROL)
    assert "已锁屏，写到一半的都在。" in desk.labels()


def test_the_right_password_leads_back_to_the_field(desk: Desk, qtbot: QtBot, commit: Callable[[str], None]) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.setFocus()
    desk.press(Qt.Key.Key_L, CONTROL)
    commit("木棉花开")
    with qtbot.waitSignal(desk.window.unlocked):
        desk.press(Qt.Key.Key_Return)
    assert page.name.isAncestorOf(QApplication.focusWidget())


def test_a_stick_that_is_not_there_is_told_and_what_was_typed_stays(desk: Desk, qtbot: QtBot) -> None:
    def missing(password: str) -> bool:
        raise Refused([Problem(STICK_MISSING, "stick", {"file": "kapok-1a2b3c4d.key"})])

    desk.window._services = replace(desk.window._services, check_password=missing)
    desk.press(Qt.Key.Key_L, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "right")
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("请插上您的钥匙盘" in words for words in desk.labels()))
    assert desk.window.is_locked() and desk.window._lock._password.text() == "right"


def test_an_idle_desk_locks_itself(desk: Desk, qtbot: QtBot) -> None:
    desk.window._idle.start(1)
    qtbot.waitUntil(desk.window.is_locked)


def test_typing_keeps_the_desk_open(desk: Desk) -> None:
    desk.window._idle.setInterval(600_000)
    desk.window._idle.stop()
    desk.press(Qt.Key.Key_Shift)
    assert desk.window._idle.isActive()


def test_every_way_on_from_the_lock_is_seen_whole(desk: Desk) -> None:
    desk.press(Qt.Key.Key_L, CONTROL)
    lock = desk.window._lock
    lock.offer_recovery(can=True)
    lock.offer_hand_over(can=True)
    QApplication.processEvents()
    for button in (lock._unlock, lock._hand_over, lock._forgot):
        assert button.isVisible() and button.width() >= button.sizeHint().width(), button.text()


def test_a_new_day_is_found_by_whoever_is_at_the_desk(desk: Desk, clock: FixedClock) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.set_value("何永强")
    clock.advance(days=1)
    desk.window._frame.status._tick()
    assert desk.seen.built == ["today", "today"]
    assert desk.seen.activated[-1] == ("today", "何永强")
    desk.window._frame.status._tick()
    assert desk.seen.built == ["today", "today"]


def test_a_new_day_waits_behind_the_lock(
    desk: Desk, qtbot: QtBot, clock: FixedClock, commit: Callable[[str], None]
) -> None:
    desk.press(Qt.Key.Key_L, CONTROL)
    clock.advance(days=1)
    desk.window._frame.status._tick()
    assert desk.window.is_locked()
    assert desk.seen.built == ["today"]
    commit("木棉花开")
    with qtbot.waitSignal(desk.window.unlocked):
        desk.press(Qt.Key.Key_Return)
    assert desk.seen.built == ["today", "today"]
    assert not desk.window.is_locked()
