"""The first start and the lock, by keys and an input method, and what they must not import."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import style
from ui.start.first_start import FirstStartDraft, FirstStartWindow
from ui.start.lock_panel import wait_seconds
from ui.start.lock_window import LockWindow
from ui.start.password_words import strength
from ui.start.stations import find_stations

Commit = Callable[[str], None]


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[FirstStartWindow]:
    window = FirstStartWindow(Path("docs"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window._station.setFocus()
    yield window
    window.close()


def test_stations_by_name_and_by_initials() -> None:
    assert find_stations("hhg")[0].text == "黄花岗街道"
    assert find_stations("黄花岗")[0].detail == "广州市 › 越秀区"
    assert not find_stations("")


def test_a_community_is_no_station() -> None:
    assert all(len(str(found.value)) <= 9 for found in find_stations("社区"))


def test_the_whole_first_start_by_keys(qtbot: QtBot, first: FirstStartWindow, commit: Commit) -> None:
    QTest.keyClicks(QApplication.focusWidget(), "hhg")
    qtbot.waitUntil(first._station._list.isVisible)
    _press(Qt.Key.Key_Return)
    commit("王敏")
    _press(Qt.Key.Key_Return)
    _press(Qt.Key.Key_Return)
    commit("木棉花开的时候")
    _press(Qt.Key.Key_Home)
    commit("每年")
    _press(Qt.Key.Key_Return)
    commit("每年木棉花开的时候")
    with qtbot.waitSignal(first.start_asked) as asked:
        _press(Qt.Key.Key_Return)
    code = find_stations("黄花岗街道")[0].value
    assert asked.args == [FirstStartDraft(str(code), "王敏", "接访员", "每年木棉花开的时候", "print")]


def test_what_is_missing_stands_beside_its_field(qtbot: QtBot, first: FirstStartWindow) -> None:
    with qtbot.assertNotEmitted(first.start_asked):
        _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert first._station.error()
    assert first._name.error()
    assert first._password.error()
    assert first._station.isAncestorOf(QApplication.focusWidget())


def test_two_passwords_that_differ_are_said(first: FirstStartWindow) -> None:
    first._password.set_value("12345678")
    first._again.set_value("12345679")
    first._start()
    assert first._again.error()
    QTest.keyClicks(first._again.editor(), "12345678")
    assert first._again.text() == "12345678"


def test_an_error_pushes_nothing_aside(qtbot: QtBot, first: FirstStartWindow) -> None:
    fields = (first._station, first._name, first._post, first._password, first._again, first._recovery)
    first._password.set_value("木棉花开的时候来")
    first._judge()
    places = [field.mapTo(first, field.rect().topLeft()) for field in fields]
    for field in fields[:-1]:
        field.set_error("两遍不一样，请再输一遍")  # type: ignore[attr-defined]
        qtbot.wait(20)
        assert [each.mapTo(first, each.rect().topLeft()) for each in fields] == places


def test_a_failure_lets_the_clerk_try_again(qtbot: QtBot, first: FirstStartWindow) -> None:
    first._begin.set_reason("正在准备")
    first.refuse("这个文件夹在网络盘上，断网时数据可能损坏。请换到本机的硬盘。")
    assert first._trouble.isVisible()
    assert first._begin.isEnabled()
    assert not first._admission.isVisible(), "only at a hall that knows the name"
    first.ask_for("admission", "大厅里已经有一位王敏。")
    assert first._admission.isAncestorOf(QApplication.focusWidget()) and "已经有一位" in first._admission.error()


def test_the_button_that_begins_is_in_sight_however_large_the_type(
    qtbot: QtBot, qapp: QApplication, first: FirstStartWindow
) -> None:
    style.apply(qapp, "light", 150)
    first.rebuild(Path("/"), "zh")
    first.resize(1366, 768)
    first.show()
    qtbot.waitUntil(first._begin.isVisible)
    low = first._begin.mapTo(first, first._begin.rect().bottomLeft()).y()
    style.apply(qapp, "light", 100)
    assert low < first.height() and not first._begin.visibleRegion().isEmpty()


def test_language_and_scale_keep_what_is_typed(qtbot: QtBot, first: FirstStartWindow) -> None:
    first._station.set_value(find_stations("hhg")[0])
    first._name.set_value("王敏")
    first._password.set_value("木棉花开的时候")
    style.apply(QApplication.instance(), "light", 150)  # type: ignore[arg-type]
    first.rebuild(Path("docs"), "zh")
    assert first._name.text() == "王敏"
    assert first._password.text() == "木棉花开的时候"
    assert first._station.value() == find_stations("hhg")[0].value
    assert first._name.editor().height() == 54
    style.apply(QApplication.instance(), "light", 100)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("password", "usable"),
    [("", False), ("1234567", False), ("12345678", True), ("aaaaaaaa", True), ("木棉花开的时候来", True)],
)
def test_passwords_in_words(password: str, usable: bool) -> None:
    words, enough = strength(password)
    assert enough is usable
    assert bool(words) is bool(password)


# ---------- the lock


@pytest.fixture
def lock(qtbot: QtBot) -> Iterator[LockWindow]:
    window = LockWindow([("u1", "王敏"), ("u2", "李文彬")], "黄花岗街道接访站")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window._panel._password.setFocus()
    yield window
    window._panel._timer.stop()
    window.close()


def test_the_lock_asks_with_user_and_password(qtbot: QtBot, lock: LockWindow, commit: Commit) -> None:
    lock._panel._who.set_value("u2")
    commit("木棉花开")
    with qtbot.waitSignal(lock.unlock_asked) as asked:
        _press(Qt.Key.Key_Return)
    assert asked.args == ["u2", "木棉花开"]


def test_a_wrong_password_is_said_and_waits_longer_each_time(qtbot: QtBot, lock: LockWindow) -> None:
    panel = lock._panel
    for wrong in range(1, 5):
        lock.refuse("密码不对，请再输一遍。")
        assert "密码不对" in panel._password.error()
        assert panel._unlock.isEnabled() is (wrong <= 2)
    with qtbot.assertNotEmitted(lock.unlock_asked):
        QTest.keyClicks(panel._password.editor(), "12345678")
        panel._ask()
    panel._count_down()
    panel._count_down()
    assert panel._unlock.isEnabled()


def test_the_wait_grows_and_has_an_end() -> None:
    assert [wait_seconds(wrong) for wrong in range(9)] == [0, 0, 0, 1, 2, 4, 8, 16, 30]
    assert wait_seconds(500) == 30


def test_what_else_is_needed_is_asked_and_the_password_stays(qtbot: QtBot, lock: LockWindow, commit: Commit) -> None:
    commit("木棉花开")
    _press(Qt.Key.Key_Return)
    lock.ask_for("stick", "请插上您的钥匙盘。")
    assert "钥匙盘" in lock._panel._password.error() and not lock._panel._code.isVisible()
    lock.ask_for("code", "再输手机上现在显示的 6 位数字。")
    assert lock._panel._code.error() == "", "nothing is wrong yet"
    QTest.keyClicks(QApplication.focusWidget(), "123456")
    with qtbot.waitSignal(lock.unlock_asked) as asked:
        _press(Qt.Key.Key_Return)
    assert (asked.args[1], lock.code()) == ("木棉花开", "123456")
    lock.ask_for("code", "数字对不上。")
    assert lock._panel._code.error() == "数字对不上。"
    lock.refuse("密码不对，请再输一遍。")
    assert (lock.code(), lock._panel._code.isVisible()) == ("", False)


def test_an_empty_password_is_asked_for(qtbot: QtBot, lock: LockWindow) -> None:
    with qtbot.assertNotEmitted(lock.unlock_asked):
        _press(Qt.Key.Key_Return)
    assert lock._panel._password.error()


@pytest.mark.parametrize("module", ["ui.start.first_start", "ui.start.lock_window"])
def test_the_first_windows_import_nothing_heavy(module: str) -> None:
    script = f"""
import sys
import {module}, ui.application, ui.crash, ui.lane, ui.messages
heavy = {{"app.ports", "app.world_loader", "sqlalchemy", "qtawesome", "pypinyin", "reportlab", "alembic", "openpyxl", "matplotlib", "faker", "numpy", "docx", "pypdfium2", "sqlcipher3"}}
sys.exit(",".join(heavy & set(sys.modules)) or 0)
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_the_first_paint_waits_for_nothing_it_does_not_show(tmp_path: Path) -> None:
    """The table of stations, the law, OpenSSL, sockets, the class QStyle, threads; and the look is ours, not the system's."""
    script = """
import sys, threading
from pathlib import Path
import main
app, session = main.boot(Path(sys.argv[1]))
app.processEvents()
from PySide6 import QtWidgets
loaded = sys.modules.keys() & {"ui.start.stations", "app.domain.rules", "hashlib", "logging.handlers"} | vars(QtWidgets).keys() & {"QStyle"}
threads = {thread.name for thread in threading.enumerate()} - {"MainThread"}
print(type(session.window).__name__, sorted(loaded | threads))
app.setStyleSheet("")
print(app.style().name())
session.end()
"""
    run = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "none")],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_STYLE_OVERRIDE": "windows"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.stdout == "FirstStartWindow []\nfusion\n", run.stderr
