"""Runs the scripted day in a scratch home: pictures and papers are what is left of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from ui import application
from ui.demo.day import Day
from ui.demo.hand import Hand
from ui.demo.tray import PaperTray
from ui.doors import Doors
from ui.session import Session


def run_day(out: Path, home: Path, doors: Doors) -> Day:
    """Live the day in `home`; pictures go to `out`/pictures, papers to `out`/papers. Raises NotShown."""
    app = QApplication.instance() or application.create(["kapok"])
    assert isinstance(app, QApplication)
    tray = PaperTray(out / "papers")
    session = Session(app, home, doors, tray)
    try:
        session.start()
        assert session.window is not None
        day = Day(session, Hand(session.window, out / "pictures"), tray)
        day.run()
    finally:
        close(session)
    return day


def close(session: Session) -> None:
    """Close the windows of a session and let Qt forget them."""
    window = session.window
    session.end()
    if window is not None:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
