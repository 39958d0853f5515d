"""The window's part in reckoning clocks anew: begun by a change of the law here, by itself after a start, never in the way."""

from __future__ import annotations

from app.domain.problems import Problem
from app.ports import Changes, Unavailable
from tests.builders import NOW
from ui.messages import Messages, Working
from ui.parts.button import Button
from ui.recomputing import Recomputing
from ui.status_bar import Identity, StatusBar


class Slices:
    """A desk that has so many slices left."""

    def __init__(self, left: int) -> None:
        self.left, self.asked = left, 0

    def recompute(self) -> Changes | int:
        self.asked += 1
        self.left = max(self.left - 1, 0)
        return 100 - self.left if self.left else Changes()


def test_slices_are_asked_for_until_none_is_left(qtbot, lane, monkeypatch):
    monkeypatch.setattr("ui.recomputing.FIRST_MS", 0)
    desk = Slices(3)
    Recomputing(lane, desk, Messages(lane), lane)
    qtbot.waitUntil(lambda: desk.left == 0)
    qtbot.wait(50)
    assert desk.asked == 3


def test_a_notice_begins_it_and_other_acts_do_not(qtbot, lane, monkeypatch):
    monkeypatch.setattr("ui.recomputing.FIRST_MS", 0)
    desk = Slices(0)
    Recomputing(lane, desk, Messages(lane), lane)
    qtbot.waitUntil(lambda: desk.asked == 1)
    lane.changed.emit(Changes(kinds=frozenset({"case.accepted"})))
    qtbot.wait(50)
    assert desk.asked == 1
    desk.left = 2
    lane.changed.emit(Changes(kinds=frozenset({"calendar.announced"})))
    qtbot.waitUntil(lambda: desk.asked == 3)


def test_a_full_disk_is_told_and_the_next_change_tries_again(qtbot, lane, monkeypatch):
    monkeypatch.setattr("ui.recomputing.FIRST_MS", 0)
    desk = Slices(0)
    told = []
    lane.unavailable.connect(told.append)
    problem = Problem("disk_full")

    def fail() -> None:
        desk.asked += 1
        raise Unavailable(problem)

    monkeypatch.setattr(desk, "recompute", fail)
    Recomputing(lane, desk, Messages(lane), lane)
    qtbot.waitUntil(lambda: told == [problem])
    lane.changed.emit(Changes(kinds=frozenset({"setting.changed"})))
    qtbot.waitUntil(lambda: desk.asked == 2)


def test_the_status_bar_says_how_far_it_is_and_stops_it(qtbot, lane, monkeypatch):
    monkeypatch.setattr("ui.recomputing.FIRST_MS", 0)
    desk, messages, said = Slices(3), Messages(lane), []
    messages.worked.connect(lambda work: said.append(work.text if work else ""))
    Recomputing(lane, desk, messages, lane)
    qtbot.waitUntil(lambda: said[-1:] == [""])
    assert said == ["正在重算期限，已算 98%", "正在重算期限，已算 99%", ""]


def test_what_the_clerk_stops_waits_for_the_next_change(qtbot, lane, monkeypatch):
    monkeypatch.setattr("ui.recomputing.FIRST_MS", 0)
    desk, messages, kept = Slices(50), Messages(lane), []
    messages.worked.connect(lambda work: work and work.stop())
    messages.status_said.connect(kept.append)
    Recomputing(lane, desk, messages, lane)
    qtbot.waitUntil(lambda: kept == ["期限先算到这里，下次打开接着算"])
    qtbot.wait(100)
    assert desk.asked == 1 and desk.left == 49
    lane.changed.emit(Changes(kinds=frozenset({"setting.changed"})))
    qtbot.waitUntil(lambda: desk.asked == 2)


def test_the_button_in_the_status_bar_is_shown_only_while_it_works(qtbot):
    stopped = []
    bar = StatusBar(Identity("黄花岗街道", "u1", "王敏"), lambda: NOW)
    qtbot.addWidget(bar)
    bar.show()
    button = next(b for b in bar.findChildren(Button) if b.text() == "先停下")
    assert not button.isVisible()
    bar.show_work(Working("正在重算期限，已算 40%", lambda: stopped.append(True)))
    assert button.isVisible()
    button.click()
    assert stopped == [True]
    bar.show_work(None)
    assert not button.isVisible()
