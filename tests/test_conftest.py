"""The watch over every test is itself watched: each guard turns red on a test that does what it forbids."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

BAD_TESTS = {
    "log": ("import logging\ndef test_it(): logging.getLogger('kapok').warning('odd')\n", "unexpected log"),
    "never": ("def test_it(expected_log): expected_log.append('disk full')\n", "never logged: disk full"),
    "thread": (
        "import threading\nstop = threading.Event()\n"
        "def test_it(): threading.Thread(target=stop.wait, name='stray', daemon=True).start()\n",
        "left behind: thread stray",
    ),
    "timer": (
        "from PySide6.QtCore import QTimer\nkept = []\ndef test_it(qapp): kept.append(QTimer()); kept[0].start(1000)\n",
        "left behind: active timer QTimer",
    ),
    "window": (
        "from PySide6.QtWidgets import QWidget\nkept = []\n"
        "def test_it(qapp): kept.append(QWidget()); kept[0].setObjectName('stray'); kept[0].show()\n",
        "left behind: open window QWidget 'stray'",
    ),
    "clock": (
        "import sys, types\nsys.modules['main'] = types.SimpleNamespace(now=1)\ndef test_it(): sys.modules['main'].now = 2\n",
        "left behind: another clock of the program",
    ),
    "qt": ("from PySide6.QtCore import qWarning\ndef test_it(): qWarning('odd')\n", "odd"),
}
GOOD_TEST = """
import logging

def test_it(expected_log, clock):
    expected_log.append("^WARNING kapok: disk")
    logging.getLogger("kapok").warning("disk full")
    before = clock()
    clock.advance(days=1)
    assert (clock() - before).days == 1
"""


def test_every_guard_turns_red_and_a_clean_test_stays_green(pytester: pytest.Pytester) -> None:
    shutil.copy(Path(__file__).with_name("conftest.py"), pytester.path)
    pytester.makepyfile(**{f"test_{name}": code for name, (code, _) in BAD_TESTS.items()}, test_good=GOOD_TEST)
    pytester.makeini("[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\n")
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    red = {line for line in result.outlines if line.startswith(("FAILED ", "ERROR "))}
    assert {line.split()[1].partition("::")[0] for line in red} == {f"test_{name}.py" for name in BAD_TESTS}
    for _, words in BAD_TESTS.values():
        assert words in result.stdout.str()
