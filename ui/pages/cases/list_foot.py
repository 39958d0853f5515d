"""The foot of the register: which keys work on a row, and which rows are on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from ui import style
from ui.icons import Icon
from ui.parts.boxes import row
from ui.parts.keycap import Keycap
from ui.parts.labels import ElidedLabel, Label
from ui.tables.table_view import TableView


class ListFoot(QFrame):
    """Follows the scrolling of its table."""

    def __init__(self, table: TableView) -> None:
        super().__init__()
        self._table = table
        self._total = 0
        self.setProperty("box", "foot")
        self.setFixedHeight(style.px(34))
        self._range = Label("", style.SMALL, "soft")
        masked = ElidedLabel(self.tr("姓名已遮盖，打开以后写明原因可看全名"), style.SMALL, "soft")
        hints = row(
            Keycap("Space"), Label(self.tr("预览"), style.SMALL, "soft"), 6,
            Keycap("Return"), Label(self.tr("打开"), style.SMALL, "soft"), 6,
            Icon("eye-slash", 16), masked, gap=6,
        )  # fmt: skip
        hints.setStretch(hints.indexOf(masked), 1)
        self._hints = QWidget()
        self._hints.setLayout(hints)
        line = row(self._hints, self._range, gap=6, margins=(14, 0, 16, 0))
        line.setStretch(0, 1)
        self.setLayout(line)
        table.verticalScrollBar().valueChanged.connect(self._tell)
        table.verticalScrollBar().rangeChanged.connect(self._tell)

    def set_total(self, total: int) -> None:
        """How many rows there are."""
        self._total = total
        self._tell()

    def _tell(self) -> None:
        self._hints.setVisible(bool(self._total))
        if not self._total:
            self._range.setText("")
            return
        seen = self._table.whole_rows()
        first, last = seen.start + 1, min(seen.stop, self._total)
        words = self.tr("第 {first}–{last} 件，共 {total} 件")
        self._range.setText(words.format(first=f"{first:,}", last=f"{last:,}", total=f"{self._total:,}"))
