"""The lane: order, thread, who hears what, and nothing left when it closes."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.desk import Done
from app.domain.envelope import Subject
from app.domain.problems import Problem
from app.ports import Changes, Refused, Unavailable
from ui.lane import Lane

SOME = Changes(frozenset({Subject("case", "01")}), frozenset({"case.registered"}))


def _raising(error: Exception) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


def test_work_runs_off_the_window_and_comes_back_to_it(qtbot: QtBot, lane: Lane) -> None:
    threads: list[str] = []
    got: list[tuple[object, str]] = []
    lane.run(
        lambda a: threads.append(threading.current_thread().name) or a,
        7,
        on_done=lambda r: got.append((r, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: bool(got))
    assert threads == ["lane-write"]
    assert got == [(7, threading.main_thread().name)]


def test_the_clerk_goes_before_background_work(qtbot: QtBot, lane: Lane) -> None:
    gate = threading.Event()
    order: list[str] = []
    lane.run(gate.wait)
    lane.run(order.append, "background", background=True)
    lane.run(order.append, "clerk 1")
    lane.run(order.append, "clerk 2")
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["clerk 1", "clerk 2", "background"]


def test_nobody_waits_behind_long_work_aside(qtbot: QtBot, lane: Lane) -> None:
    gate = threading.Event()
    order: list[str] = []
    lane.run(lambda: (gate.wait(), order.append("aside")), aside=True)
    lane.run(order.append, "clerk", on_done=lambda _: gate.set())
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["clerk", "aside"]


def test_a_write_is_told_to_everybody(qtbot: QtBot, lane: Lane) -> None:
    with qtbot.waitSignal(lane.changed) as told:
        lane.run(lambda: SOME)
    assert told.args == [SOME]


def test_what_an_act_changed_is_told_too(qtbot: QtBot, lane: Lane) -> None:
    with qtbot.waitSignal(lane.changed) as told:
        lane.run(lambda: Done(SOME, "case"))
    assert told.args == [SOME]


def test_a_write_that_changed_nothing_is_not_told(qtbot: QtBot, lane: Lane) -> None:
    done: list[object] = []
    with qtbot.assertNotEmitted(lane.changed):
        lane.run(lambda: Changes(), on_done=done.append)
        qtbot.waitUntil(lambda: bool(done))


def test_refusal_goes_to_who_asked(qtbot: QtBot, lane: Lane) -> None:
    problem = Problem("x", "name")
    refused: list[tuple[Problem, ...]] = []
    ended: list[bool] = []
    lane.run(_raising(Refused([problem])), on_refused=refused.append, on_end=lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(refused))
    assert refused == [(problem,)]
    assert ended == [True]


def test_trouble_of_the_world_is_told_to_the_window_when_nobody_else_listens(qtbot: QtBot, lane: Lane) -> None:
    problem = Problem("disk")
    with qtbot.waitSignal(lane.unavailable) as told:
        lane.run(_raising(Unavailable(problem)))
    assert told.args == [problem]


def test_a_bug_comes_out_on_the_window_thread(qtbot: QtBot, lane: Lane) -> None:
    with qtbot.captureExceptions() as caught:
        ended: list[bool] = []
        lane.run(_raising(ZeroDivisionError()), on_end=lambda: ended.append(True))
        qtbot.waitUntil(lambda: bool(ended) and bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_a_newer_read_wins(qtbot: QtBot, lane: Lane) -> None:
    owner = QObject()
    gate = threading.Event()
    ran: list[str] = []
    rows: list[object] = []

    def slow(text: str) -> str:
        ran.append(text)
        gate.wait()
        return text

    lane.read(slow, "a", owner=owner, on_rows=rows.append)
    qtbot.waitUntil(lambda: bool(ran))
    lane.read(slow, "ab", owner=owner, on_rows=rows.append)
    lane.read(slow, "abc", owner=owner, on_rows=rows.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(rows))
    assert rows == ["abc"]
    assert ran == ["a", "abc"]


def test_reads_with_other_keys_do_not_replace_each_other(qtbot: QtBot, lane: Lane) -> None:
    owner = QObject()
    rows: list[object] = []
    lane.read(lambda: 1, owner=owner, key="count", on_rows=rows.append)
    lane.read(lambda: 2, owner=owner, key="rows", on_rows=rows.append)
    qtbot.waitUntil(lambda: len(rows) == 2)
    assert rows == [1, 2]


def test_who_is_gone_hears_nothing(qtbot: QtBot, lane: Lane) -> None:
    import shiboken6

    owner, other = QObject(), QObject()
    gate = threading.Event()
    heard: list[object] = []
    lane.read(gate.wait, owner=owner, on_rows=heard.append)
    shiboken6.delete(owner)
    gate.set()
    lane.read(lambda: "other", owner=other, on_rows=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["other"]


def test_closing_finishes_what_was_asked_and_ends_the_threads(qtbot: QtBot) -> None:
    lane = Lane()
    written: list[int] = []
    for number in range(20):
        lane.run(written.append, number)
    lane.close()
    assert written == list(range(20))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("lane-")]
    lane.run(written.append, 99)
    lane.close()
    assert 99 not in written


@pytest.mark.parametrize("error", [Refused([Problem("x")]), ValueError("x")])
def test_an_error_nobody_takes_is_a_bug(qtbot: QtBot, lane: Lane, error: Exception) -> None:
    with qtbot.captureExceptions() as caught:
        lane.run(_raising(error))
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is type(error)


def test_no_thread_of_the_lane_ever_takes_a_page_apart(qtbot: QtBot, lane: Lane) -> None:
    """Neither as its last holder nor by collecting what it belongs to; a desk died of it while its type was made larger."""
    where: list[str] = []

    def note(_gone: object) -> None:
        where.append(threading.current_thread().name)

    class Page(QObject):
        def work(self) -> None:
            made = [[] for _ in range(50_000)]  # enough for Python's own collector to run many times
            assert made

    held, circle = Page(), Page()
    circle.itself = circle
    watched = [weakref.ref(each, note) for each in (held, circle)]
    circle = None
    done: list[object] = []
    lane.run(held.work, owner=held, on_done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    held = None
    lane.run(
        lambda: None, on_done=done.append
    )  # what the thread still held of the one before, it lets go with the next
    qtbot.waitUntil(lambda: len(done) == 2)
    assert watched[0]() is None
    assert watched[1]() is not None, "only the collector takes what holds itself"
    gc.collect()
    assert where == [threading.main_thread().name] * 2
