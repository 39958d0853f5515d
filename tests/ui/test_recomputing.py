"""The window's part in reckoning clocks anew: begun by a change of the law here, by itself after a start, never in the way."""

from __future__ import annotations

from app.domain.problems import Problem
from app.ports import Changes, Unavailable
from ui.recomputing import Recomputing


class Slices:
    """A desk that has so many slices left."""

    def __init__(self, left: int) -> None:
        self.left, self.asked = left, 0

    def recompute(self) -> Changes | None:
        self.asked += 1
        self.left = max(self.left - 1, 0)
        return None if self.left else Changes()


def test_slices_are_asked_for_until_none_is_left(qtbot, lane, monkeypatch):
    monkeypatch.setattr("ui.recomputing.FIRST_MS", 0)
    desk = Slices(3)
    Recomputing(lane, desk, lane)
    qtbot.waitUntil(lambda: desk.left == 0)
    qtbot.wait(50)
    assert desk.asked == 3


def test_a_notice_begins_it_and_other_acts_do_not(qtbot, lane, monkeypatch):
    monkeypatch.setattr("ui.recomputing.FIRST_MS", 0)
    desk = Slices(0)
    Recomputing(lane, desk, lane)
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
    Recomputing(lane, desk, lane)
    qtbot.waitUntil(lambda: told == [problem])
    lane.changed.emit(Changes(kinds=frozenset({"setting.changed"})))
    qtbot.waitUntil(lambda: desk.asked == 2)
