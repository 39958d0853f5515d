"""Every page in English: no Chinese stands on it but names, places, people's own words and the wording of the law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

import main
from app.console.program import FirstStart
from app.desk import Desk
from app.machine import save_machine
from app.ports import CaseFileQuery, CasesQuery
from app.practice import fill
from ui import application
from ui.main_window import MainWindow
from ui.session import Session
from ui.start.lock_window import LockWindow

HAN = re.compile("[\u3400-\u9fff]+")
PASSWORD = "correct horse"
PAGES = ("today", "registration", "cases", "letters", "deadlines", "settings", "case", "proof", "reply")
TYPED = "黄花岗街道 黄花岗 王敏 接访员 黄花岗信访受 黄花岗信访转 黄花岗信访复 号 中文 简体中文 年 演练 国务院办公厅放假通知 越秀区人民政府"
"""What is typed at the first start, and marks of numbers, which are the same in every language."""


def data_of(desk: Desk) -> str:
    """Everything that people wrote, and the names of places, bodies, categories and the wording of the law."""
    lookup = desk.world().lookup
    known = [TYPED, *lookup.articles.values(), desk.station.name]
    for row in desk.read(CasesQuery()):
        known += [
            row.title,
            row.who,
            row.handler,
            row.officer_name,
            lookup.categories.name(row.category),
            lookup.directory.place_name(row.place),
        ]
        known.append(repr(desk.read(CaseFileQuery(row.id))))
    return "\n".join(known)


def said_on(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        yield widget.accessibleName()
        yield widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QTableView) and (model := widget.model()):
            for column in range(model.columnCount()):
                for row in range(model.rowCount()):
                    yield str(model.index(row, column).data() or "")


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    home = tmp_path / "home"
    desk = main.create_desk(FirstStart(home, "440104014", "王敏", PASSWORD), "接访员", practice=True)
    fill(desk)
    desk.store.close()
    save_machine(home, {"language": "en"})
    application.set_language("en")
    session = Session(qapp, home, main.doors())
    session.start()
    yield session
    assert session.window is not None
    session.window.close()
    session.window.deleteLater()
    session.end()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.set_language("zh")


def test_no_page_speaks_chinese(session: Session, qtbot: QtBot) -> None:
    assert isinstance(session.window, LockWindow)
    session.window.unlock_asked.emit("", PASSWORD)
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow), timeout=20_000)
    window, desk = session.window, session.desk()
    assert isinstance(window, MainWindow)
    window.resize(1366, 768)
    known, cases = data_of(desk), desk.read(CasesQuery())
    handled = next(row.id for row in cases if row.step == "handling")
    for key in PAGES:
        argument: object = {"case": handled, "reply": handled, "proof": (handled, "")}.get(key)
        window.go(key, argument)
        qtbot.wait(400)
        left = {(key, text) for text in said_on(window) for run in HAN.findall(text) if run not in known}
        assert left == set()
