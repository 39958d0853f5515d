"""On a narrow screen, or in 大字, columns give way one after the other, so that what a row is about stays readable."""

from __future__ import annotations

from collections.abc import Sequence

from ui import style
from ui.models.rows_model import Column
from ui.tables.table_view import TableView

LEAST = 200
"""What is left to the stretching column, px at 100 %."""


def fit_columns(
    table: TableView, columns: Sequence[Column], giving_way: Sequence[str], never: str | None = None
) -> None:
    """Hide columns in the order of `giving_way` until the rest leaves room for the stretching one; `never` stays hidden."""
    shown = {column.key: column.width for column in columns if column.key != never}
    room = table.width() - style.px(LEAST)
    fixed = {column.key for column in columns if not column.stretch}
    for key in giving_way:
        if sum(style.px(width) for name, width in shown.items() if name in fixed) <= room:
            break
        shown.pop(key, None)
    for place, column in enumerate(columns):
        table.setColumnHidden(place, column.key not in shown)
