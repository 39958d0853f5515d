"""On a narrow screen, or in 大字, columns give way one after the other, so that what a row is about stays readable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject

from ui import style
from ui.models.rows_model import Column, RowsModel
from ui.tables.table_view import TableView, column_width

LEAST, PLENTY = 200, 400
"""What is left to the stretching column at least where nothing else is said, and from where on it gives of its own, px at 100 %."""


class ColumnFit(QObject):
    """Follows the width of a table and what it holds: hides columns in the order of `giving_way` until the stretching one
    has room, and where it has plenty lets the others grow to their `most`."""

    def __init__(
        self, table: TableView, columns: Sequence[Column], giving_way: Sequence[str], least: int = LEAST
    ) -> None:
        super().__init__(table)
        self._table, self._columns, self._giving_way, self._least = table, columns, giving_way, least
        self._never = ""
        table.installEventFilter(self)
        model = table.model()
        assert isinstance(model, RowsModel)
        self._model = model
        model.loaded.connect(self.fit)

    def set_never(self, key: str) -> None:
        """A column that says nothing now and stays hidden at any width; "" for none."""
        self._never = key
        self.fit()

    def fit(self) -> None:
        """Show what there is room for."""
        wide = {
            c.key: column_width(c, self._model.rows_here() if c.whole else ())
            for c in self._columns
            if not c.stretch and c.key != self._never
        }
        room = self._table.width() - style.px(self._least)
        for key in self._giving_way:
            if sum(wide.values()) <= room:
                break
            wide.pop(key, None)
        spare = self._table.width() - style.px(PLENTY) - sum(wide.values())
        for place, column in enumerate(self._columns):
            self._table.setColumnHidden(place, not column.stretch and column.key not in wide)
            if column.key not in wide:
                continue
            more = max(min(style.px(column.most) - wide[column.key], spare), 0)
            self._table.setColumnWidth(place, wide[column.key] + more)
            spare -= more

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)
