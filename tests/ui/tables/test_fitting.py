"""Columns give way in their order and come back when there is room again."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from ui import style
from ui.models.rows_model import Column, RowsModel
from ui.tables.fitting import LEAST, PLENTY, ColumnFit
from ui.tables.table_view import FIRST_PADDING, PADDING, TableView

WIDTHS = {"due": 100, "who": 80, "number": 120}


@pytest.fixture
def table(qtbot):
    columns = [
        Column("title", "", str, stretch=True),
        *(Column(k, "", str, w, most=120 if k == "who" else 0) for k, w in WIDTHS.items()),
    ]
    made = TableView(RowsModel(columns))
    qtbot.addWidget(made)
    made.fit = ColumnFit(made, columns, ("number", "who"))
    made.resize(style.px(LEAST + 300), 200)
    made.show()
    yield made
    made.close()


def shown(table):
    keys = ("title", *WIDTHS)
    return [key for place, key in enumerate(keys) if not table.isColumnHidden(place)]


def test_columns_give_way_one_after_the_other_and_come_back(table):
    assert shown(table) == ["title", "due", "who", "number"]
    table.resize(LEAST + 299, 200)
    assert shown(table) == ["title", "due", "who"]
    table.resize(LEAST + 150, 200)
    assert shown(table) == ["title", "due"]
    table.resize(50, 200)
    assert shown(table) == ["title", "due"]
    table.resize(LEAST + 300, 200)
    assert shown(table) == ["title", "due", "who", "number"]


def test_a_column_grows_where_there_is_plenty(table):
    table.resize(PLENTY + 300, 200)
    assert table.columnWidth(2) == 80
    table.resize(PLENTY + 330, 200)
    assert table.columnWidth(2) == 110
    table.resize(PLENTY + 800, 200)
    assert table.columnWidth(2) == 120
    table.resize(LEAST + 300, 200)
    assert table.columnWidth(2) == 80


def test_a_column_that_says_nothing_stays_hidden_at_any_width(table):
    table.fit.set_never("due")
    assert shown(table) == ["title", "who", "number"]
    table.fit.set_never("")
    assert shown(table) == ["title", "due", "who", "number"]


def test_words_that_are_to_be_read_whole_are_never_cut(qtbot):
    """A day of another year is longer than the days it stands among."""
    columns = [
        Column("title", "", str, stretch=True),
        Column("day", "", str, 60, whole=True),
        Column("unit", "", str, 60, most=90, whole=True),
    ]
    model = RowsModel(columns)
    made = TableView(model)
    qtbot.addWidget(made)
    ColumnFit(made, columns, ())
    made.resize(400, 200)
    made.show()
    assert (made.columnWidth(1), made.columnWidth(2)) == (60, 60)
    model.set_rows(["12月30日", "2026年12月30日 周三"])
    needed = QFontMetrics(style.font()).horizontalAdvance("2026年12月30日 周三")
    assert made.columnWidth(1) >= needed + FIRST_PADDING + PADDING
    assert made.columnWidth(2) == 90
    model.set_rows(["3日"])
    assert (made.columnWidth(1), made.columnWidth(2)) == (60, 60)
    made.close()
