"""Columns give way in their order and come back when there is room again."""

from __future__ import annotations

import pytest

from ui import style
from ui.models.rows_model import Column, RowsModel
from ui.tables.fitting import LEAST, PLENTY, ColumnFit
from ui.tables.table_view import TableView

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
