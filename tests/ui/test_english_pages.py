"""Every page in English: no Chinese stands on it but names, places, people's own words and the wording of the law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.ports import CaseFileQuery, CasesQuery
from tests.ui.practice_stage import each_page, practising, unlocked
from ui.session import Session

HAN = re.compile("[\u3400-\u9fff]+")
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
    with practising(tmp_path / "home", qapp, "en") as session:
        yield session


def test_no_page_speaks_chinese(session: Session, qtbot: QtBot) -> None:
    window, desk = unlocked(session, qtbot), session.desk()
    known = data_of(desk)
    for key in each_page(window, desk, qtbot):
        left = {(key, text) for text in said_on(window) for run in HAN.findall(text) if run not in known}
        assert left == set()
