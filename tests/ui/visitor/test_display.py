"""群众屏 over the whole desk: on which display, and that it goes blank with the page and behind the lock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.practice_stage import practising, unlocked
from ui.visitor.display import VisitorDisplay, display_for
from ui.visitor.views import Neutral, Recorded


@pytest.fixture
def session(tmp_path, qapp):
    with practising(tmp_path / "home", qapp, "zh") as session:
        yield session


def test_the_display_is_the_chosen_one_beside_the_desk_and_never_the_desks_own():
    own, second, third = object(), object(), object()
    screens = [second, own, third]
    assert display_for("second", own, screens) is second
    assert display_for("third", own, screens) is third
    assert display_for("third", own, [own, second]) is None
    assert display_for("off", own, screens) is None
    assert display_for("second", own, [own]) is None


def test_what_has_come_together_in_the_box_is_let_out_when_the_desk_is_opened(session, qtbot, monkeypatch):
    let = []
    monkeypatch.setattr("ui.visitor.display.let_out", let.append)
    unlocked(session, qtbot)
    qtbot.waitUntil(lambda: let == [session.desk()], timeout=60_000)


def test_it_follows_the_page_in_front_and_the_lock(session, qtbot):
    window = unlocked(session, qtbot)
    (display,) = window.findChildren(VisitorDisplay)
    window.go("registration", "visit")
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert display.window.isVisible() and isinstance(display.window.view, Neutral)
    name = window.page().form.people.person.name
    name.editor().setFocus()
    QTest.keyClicks(name.editor(), "He Yongqiang")
    assert isinstance(display.window.view, Recorded)
    assert display.window.view.rows[0].words.text() == "He Yongqiang"
    window.go("today")
    assert isinstance(display.window.view, Neutral)
    window.go("registration")
    assert isinstance(display.window.view, Recorded)
    window.lock()
    assert isinstance(display.window.view, Neutral)
    window._unlock(right=True)
    assert isinstance(display.window.view, Recorded)
    session.change("visitor_screen", "second")
    assert not display.window.isVisible(), "on the only screen it is not opened by itself"
