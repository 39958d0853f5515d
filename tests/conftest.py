"""What holds for every test: Qt offscreen, a fixed clock, and nothing left behind.

A test fails when something was logged at WARNING or above that it did not announce (`expected_log`), and when it leaves
a thread running, a QTimer active, a window open or the program with another clock. Qt's own warnings fail it through
pytest-qt (pyproject.toml).
"""

from __future__ import annotations

import atexit
import gc
import logging
import os
import re
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar
from weakref import WeakSet

import pytest
from hypothesis import settings
from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from tests.commands import Here

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# the same examples on every machine; no verdict may depend on how fast it is
settings.register_profile("desk", deadline=None, derandomize=True)
settings.load_profile("desk")

CHINA = timezone(timedelta(hours=8))
MORNING = datetime(2026, 10, 19, 10, 21, tzinfo=CHINA)
GRACE_SECONDS = 2.0
BYTECODE = "PYTHONPYCACHEPREFIX"


class QTimer(QtCore.QTimer):
    """Every timer that Python makes in a test, known from its birth: to look for them among all objects of a process that has run
    thousands of tests took longer than most tests."""

    known: ClassVar[WeakSet[QTimer]] = WeakSet()

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.known.add(self)


QtCore.QTimer = QTimer  # type: ignore[misc]


@dataclass(slots=True)
class FixedClock:
    """A clock that moves only when told to; call it like the real one."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **amount: float) -> None:
        """Move on by timedelta's arguments, e.g. advance(days=15); negative turns back."""
        self.now += timedelta(**amount)


@pytest.fixture
def clock() -> FixedClock:
    """A Monday morning in the hall."""
    return FixedClock(MORNING)


@pytest.fixture
def hall_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The password of the tests' server, where libpq looks for it."""
    from tests import postgres

    monkeypatch.setenv("PGPASSFILE", str(postgres.password_file(tmp_path)))


class _Records(logging.Handler):
    """Keeps what was logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def expected_log() -> list[str]:
    """Announce log records: expected_log.append("regex"). One that never comes fails the test too."""
    return []


@pytest.fixture(autouse=True)
def _nothing_unexpected_logged(expected_log: list[str]) -> Iterator[None]:
    handler = _Records()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if complaint := judge_log([f"{r.levelname} {r.name}: {r.getMessage()}" for r in handler.records], expected_log):
        pytest.fail(complaint, pytrace=False)


def judge_log(said: list[str], expected: list[str]) -> str:
    """What is wrong between what was logged and what was announced; empty when nothing is."""
    unexpected = [line for line in said if not any(re.search(pattern, line) for pattern in expected)]
    missing = [pattern for pattern in expected if not any(re.search(pattern, line) for line in said)]
    return "\n".join([f"unexpected log: {line}" for line in unexpected] + [f"never logged: {p}" for p in missing])


def pytest_configure() -> None:
    """Where a shell forbids bytecode beside the sources, what the tests start keeps it in a folder of this run: to compile the
    program anew took each of a hundred processes a second or two."""
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        os.environ[BYTECODE] = tempfile.mkdtemp(prefix="kapok-bytecode-")
        atexit.register(shutil.rmtree, os.environ[BYTECODE], ignore_errors=True)
    # these processes themselves keep none: a limit that a test lays on its own files would cut it short
    sys.dont_write_bytecode |= BYTECODE in os.environ


def pytest_collection_finish() -> None:
    """Set aside what importing made: the collector then passes over it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collected_here(request: pytest.FixtureRequest) -> Iterator[None]:
    """Where there are windows nothing is collected on another thread (ui/collector.py), without them Python does as it likes."""
    windows = "qapp" in request.fixturenames
    if windows:
        gc.disable()
    elif not gc.isenabled():
        gc.collect()  # what windows have left must not be taken apart by a thread of the tests to come
        gc.enable()
    yield
    if windows:
        from ui.collector import collect_due

        collect_due()


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    threads, clock = set(threading.enumerate()), _clock_of_program()
    yield
    left = [f"thread {t.name}" for t in threading.enumerate() if t not in threads and _still_alive(t)]
    if "qapp" in request.fixturenames:
        _run_deferred_deletes()
        left += _put_away(active_timers(), "stop", "active timer")
        left += _put_away(open_windows(), "close", "open window")
    if clock is not None and _clock_of_program() is not clock:
        left.append("another clock of the program")
    if left:
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)


def _clock_of_program() -> object:
    """What tells the program the time, None while it is not loaded; one that stays for other tests makes them wrong by weeks."""
    return getattr(sys.modules.get("main"), "now", None)


def _still_alive(thread: threading.Thread) -> bool:
    """Whether a thread keeps running; one that is just ending is waited for."""
    if isinstance(thread, threading._DummyThread):  # a thread of Qt that only passed through Python
        return False
    thread.join(GRACE_SECONDS)
    return thread.is_alive()


def active_timers() -> list[QTimer]:
    """Every QTimer that still fires, whoever holds it."""
    return [timer for timer in list(QTimer.known) if isValid(timer) and timer.isActive()]


def open_windows() -> list[QWidget]:
    """Every top-level window on the (offscreen) screen."""
    return [window for window in QApplication.topLevelWidgets() if isValid(window) and window.isVisible()]


def _put_away(found: Sequence[QTimer | QWidget], way: str, what: str) -> list[str]:
    """End what the test left, so that only this test fails for it; answers what it was."""
    names = [f"{what} {type(each).__name__} {each.objectName()!r}" for each in found]
    for each in found:
        getattr(each, way)()
    return names


def _run_deferred_deletes() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Here:
    """Run a command of main.py within this process."""
    import main
    from tests.commands import PASSWORD, Answer

    def run(*arguments: str, home: Path | None = None, password: str | None = PASSWORD) -> Answer:
        monkeypatch.delenv("KAPOK_PASSWORD", raising=False)
        if password is not None:
            monkeypatch.setenv("KAPOK_PASSWORD", password)
        capsys.readouterr()
        try:
            code = main.main([*(["--home", str(home)] if home else []), *arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        told = capsys.readouterr()
        return Answer(code, told.out, told.err)

    return run
