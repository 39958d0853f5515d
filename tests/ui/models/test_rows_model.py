"""The model of every table, without a view."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.models.rows_model import KEPT_PAGES, PAGE_ROWS, Column, RowsModel

Deliver = Callable[[Sequence[object]], None]


@pytest.fixture
def model(qtbot: QtBot) -> RowsModel:
    return RowsModel(
        [Column("n", "号", str, sort="number"), Column("twice", "两倍", lambda row: str(row * 2), right=True)]
    )


class Source:
    """A source that answers when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[tuple[int, int, Deliver]] = []

    def fetch(self, offset: int, limit: int, deliver: Deliver) -> None:
        self.waiting.append((offset, limit, deliver))

    def answer(self, plus: int = 0) -> None:
        asked, self.waiting = self.waiting, []
        for offset, limit, deliver in asked:
            deliver([number + plus for number in range(offset, offset + limit)])


def _text(model: RowsModel, row: int, column: int = 0) -> object:
    return model.data(model.index(row, column))


def test_rows_in_memory(model: RowsModel) -> None:
    model.set_rows(list(range(250)))
    assert model.rowCount() == 250
    assert [_text(model, row, 1) for row in (0, 99, 100, 249)] == ["0", "198", "200", "498"]
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_row_has_no_children(model: RowsModel) -> None:
    model.set_rows([1])
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_a_page_is_asked_for_once_and_shown_when_it_comes(qtbot: QtBot, model: RowsModel) -> None:
    source = Source()
    model.set_source(source.fetch, 300_000)
    assert [_text(model, row) for row in (200_000, 200_050, 200_099)] == ["…"] * 3
    assert [(offset, limit) for offset, limit, _ in source.waiting] == [(200_000, PAGE_ROWS)]
    with qtbot.waitSignal(model.dataChanged):
        source.answer()
    assert _text(model, 200_050) == "200050"


def test_refresh_shows_the_old_rows_until_the_new_ones_come(model: RowsModel) -> None:
    source = Source()
    model.set_source(source.fetch, 10)
    _text(model, 3)
    source.answer()
    model.refresh()
    assert _text(model, 3) == "3"
    source.answer(plus=1000)
    assert _text(model, 3) == "1003"


def test_rows_of_an_older_source_are_dropped(model: RowsModel) -> None:
    old, new = Source(), Source()
    model.set_source(old.fetch, 10)
    _text(model, 0)
    model.set_source(new.fetch, 10)
    old.answer(plus=500)
    assert _text(model, 0) == "…"


def test_only_so_many_pages_are_kept(model: RowsModel) -> None:
    source = Source()
    model.set_source(source.fetch, 100_000)
    for page in range(KEPT_PAGES + 20):
        _text(model, page * PAGE_ROWS)
        source.answer()
    assert len(model._pages) == KEPT_PAGES
    assert _text(model, 0) == "…"


def test_the_total_may_come_later(qtbot: QtBot, model: RowsModel) -> None:
    model.set_source(Source().fetch, 100)
    with qtbot.waitSignal(model.rowsInserted):
        model.set_total(5000)
    with qtbot.waitSignal(model.rowsRemoved):
        model.set_total(40)
    assert model.rowCount() == 40


def test_headers_carry_the_mark_of_the_order(model: RowsModel) -> None:
    horizontal = Qt.Orientation.Horizontal
    model.set_sort_mark("number", descending=True)
    assert model.headerData(0, horizontal) == "号 ↓"
    assert model.headerData(1, horizontal) == "两倍"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_short_last_page_does_not_fail(model: RowsModel) -> None:
    model.set_source(lambda offset, limit, deliver: deliver([]), 10)
    assert _text(model, 5) == "…"
