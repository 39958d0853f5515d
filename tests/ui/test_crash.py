"""Bugs are logged without anybody's data, told once, and do not end the program."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.crash import CrashDialog, CrashReporter

VISITOR = "何永强 440104196208174416"


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def reporter(told: list[str]) -> Iterator[CrashReporter]:
    made = CrashReporter(told.append)
    made.install()
    yield made
    made.uninstall()


def _bug() -> None:
    raise ValueError(VISITOR)


def _report() -> None:
    try:
        _bug()
    except ValueError:
        sys.excepthook(*sys.exc_info())


def test_a_bug_is_logged_without_its_words(
    qtbot: QtBot, reporter: CrashReporter, told: list[str], expected_log: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    expected_log.append("ValueError at .*_bug")
    with caplog.at_level(logging.ERROR):
        _report()
    qtbot.waitUntil(lambda: bool(told))
    assert VISITOR not in caplog.text
    assert "test_crash.py" in caplog.text
    assert VISITOR not in told[0]


def test_the_same_bug_is_told_once(
    qtbot: QtBot, reporter: CrashReporter, told: list[str], expected_log: list[str]
) -> None:
    expected_log.append("ValueError")
    for _ in range(3):
        _report()
    QApplication.processEvents()
    assert len(told) == 1


def test_a_bug_on_another_thread_is_told_on_the_window(
    qtbot: QtBot, reporter: CrashReporter, told: list[str], expected_log: list[str]
) -> None:
    expected_log.append("ValueError")
    thread = threading.Thread(target=_bug)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))


def test_the_hooks_are_given_back() -> None:
    before = sys.excepthook
    reporter = CrashReporter(lambda where: None)
    reporter.install()
    assert sys.excepthook != before
    reporter.uninstall()
    assert sys.excepthook == before


def test_the_dialog_says_that_nothing_is_lost(qtbot: QtBot) -> None:
    dialog = CrashDialog("ValueError at x.py:1 go")
    qtbot.addWidget(dialog)
    assert "出了一点问题" in dialog.windowTitle()


PAINTING = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from ui import application
from ui.crash import CrashReporter

class Faulty(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.drawLine(0, 0, 5, 5)
        raise ValueError

app, told = application.create([]), []
crash = CrashReporter(told.append)
crash.install()
window = Faulty()
window.show()
timer = QTimer()
timer.timeout.connect(lambda: window.resize(window.width() + 40, 200) if window.width() < 900 else app.quit())
timer.start(10)
app.exec()
print(told)
"""


def test_a_fault_while_painting_does_not_end_the_program() -> None:
    run = subprocess.run([sys.executable, "-c", PAINTING], capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stderr
    assert "active painter" not in run.stderr
    assert run.stdout.count("paintEvent") == 1
