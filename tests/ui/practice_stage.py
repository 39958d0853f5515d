"""The whole window over a desk with invented people, and a walk through its pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from app.desk import Desk
from app.machine import save_machine
from app.ports import CasesQuery
from app.practice_login import PRACTICE_NAME
from app.practice_login import PRACTICE_PASSWORD as PASSWORD
from tests.practice_homes import practice_home
from ui import application
from ui.main_window import MainWindow
from ui.session import Session
from ui.start.lock_window import LockWindow

PAGES = ("today", "registration", "cases", "letters", "deadlines", "settings", "inquiry", "case", "proof", "reply")


@contextmanager
def practising(home: Path, qapp: QApplication, language: str) -> Iterator[Session]:
    """A session that stands at the lock of a practice desk."""
    save_machine(practice_home(home), {"language": language})
    application.set_language(language)
    session = Session(qapp, home, main.doors())
    session.start()
    yield session
    assert session.window is not None
    session.window.close()
    session.window.deleteLater()
    session.end()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.set_language("zh")


def unlocked(session: Session, qtbot: QtBot) -> MainWindow:
    """The main window, opened by the password."""
    assert isinstance(session.window, LockWindow)
    session.window.unlock_asked.emit(PRACTICE_NAME, PASSWORD)
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow), timeout=60_000)
    window = session.window
    assert isinstance(window, MainWindow)
    window.resize(1366, 768)
    return window


def each_page(window: MainWindow, desk: Desk, qtbot: QtBot) -> Iterator[str]:
    """The key of each page, standing in front with a case that is being handled."""
    handled = next(row.id for row in desk.read(CasesQuery()) if row.step == "handling")
    for key in PAGES:
        argument: object = {"case": handled, "reply": handled, "proof": (handled, "")}.get(key)
        window.go(key, argument)
        qtbot.wait(400)
        yield key
