"""The table: 32 px rows, hairlines, deadline and tag cells, Space previews, Enter opens."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QFontMetrics, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ui import style
from ui.models.rows_model import Column, RowsModel
from ui.parts.deadline import draw_deadline
from ui.parts.tags import draw_tag, tag_width

ROW_HEIGHT = 32
FIRST_PADDING, PADDING = 16, 8


def column_width(column: Column, rows: Iterable[Any] = ()) -> int:
    """Width of a column in real pixels: as declared, but never too narrow for its title, nor for the words of these rows
    where they are to be read whole."""
    title = QFontMetrics(style.font(style.SMALL)).horizontalAdvance(column.title)
    padding = style.px(FIRST_PADDING) + style.px(PADDING)
    declared = max(style.px(column.width), title + padding + style.px(PADDING))
    if not column.whole:
        return declared
    needed = max((_needed(column, row) for row in rows), default=0) + padding
    return max(declared, min(needed, style.px(column.most)) if column.most else needed)


def _needed(column: Column, row: Any) -> int:
    """How wide the words of a cell are as they are drawn: half a pixel short, and they would end in dots."""
    text = column.text(row)
    tag = column.tag(row) if column.tag and text else None
    return tag_width(text, tag[1]) if tag else ceil(QFontMetricsF(style.font()).horizontalAdvance(text))


class _Cells(QStyledItemDelegate):
    """Draws cells as their Column says."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, RowsModel)
        view = self.parent()
        assert isinstance(view, TableView)
        if index.row() not in view.whole_rows():
            # half a row looks broken, and cannot be read
            return
        where = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(where, style.colour("selected" if selected else "surface"))
        painter.setPen(QPen(style.colour("line"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        first = index.column() == self._first_shown()
        if selected and first:
            painter.fillRect(QRectF(where.left(), where.top(), style.px(3), where.height()), style.colour("sky"))
        left = style.px(FIRST_PADDING if first else PADDING)
        inside = where.adjusted(left, 0, -style.px(PADDING), -1)
        row = model.row(index.row())
        if row is not None:
            self._paint_row(painter, inside, model.columns[index.column()], row)
        else:
            painter.setPen(style.colour("mute"))
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, "…")
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """What a deadline is about; of any other cell that is cut its whole text, as a tooltip."""
        model = index.model()
        row = model.row(index.row()) if isinstance(model, RowsModel) else None
        if row is None:
            return False
        column = model.columns[index.column()]
        if column.deadline is not None:
            QToolTip.showText(event.globalPos(), column.deadline(row).tip, view)
            return True
        text = column.text(row)
        padding = style.px(FIRST_PADDING if index.column() == self._first_shown() else PADDING) + style.px(PADDING)
        tagged = column.tag is not None and column.tag(row) is not None
        metrics = QFontMetrics(style.font())
        needed = tag_width(text, "tag", style.BODY) if tagged else metrics.horizontalAdvance(text)
        QToolTip.showText(event.globalPos(), text if needed + padding > option.rect.width() else "", view)
        return True

    def _first_shown(self) -> int:
        """The column at the left edge: the first that has not given way."""
        view = self.parent()
        assert isinstance(view, QTableView)
        return next(n for n in range(view.horizontalHeader().count()) if not view.isColumnHidden(n))

    def _paint_row(self, painter: QPainter, inside: QRectF, column: Column, row: object) -> None:
        if column.deadline is not None:
            draw_deadline(painter, inside, column.deadline(row))
            return
        text = column.text(row)
        tag = column.tag(row) if column.tag and text else None
        if tag is not None:
            kind, icon = tag
            height = style.px(22)
            width = min(tag_width(text, icon), inside.width())
            spot = QRectF(inside.left(), inside.center().y() - height / 2, width, height)
            draw_tag(painter, spot, text, kind, icon)
            return
        body = style.font()
        painter.setFont(body)
        painter.setPen(style.colour(column.tone(row)))
        shown = QFontMetrics(body).elidedText(text, Qt.TextElideMode.ElideRight, int(inside.width()))
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, shown)


class TableView(QTableView):
    """A table over a RowsModel. opened(row) on Enter or double click, previewed(row) on Space,
    sort_asked(key, descending) on a header click (the page sorts, then calls
    model.set_sort_mark)."""

    opened = Signal(object)
    previewed = Signal(object)
    sort_asked = Signal(str, bool)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._held = ""
        model.loaded.connect(self._find_held)
        model.setParent(self)
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        self.setFont(style.font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(style.px(ROW_HEIGHT))
        self._build_header()
        self.doubleClicked.connect(lambda index: self._tell(self.opened, index.row()))

    def _build_header(self) -> None:
        head = self.horizontalHeader()
        head.setFont(style.font(style.SMALL))
        head.setFixedHeight(style.px(ROW_HEIGHT))
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(style.px(40))
        for number, column in enumerate(self._rows.columns):
            self.setColumnWidth(number, column_width(column))
            if column.stretch:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        head.sectionClicked.connect(self._sort)

    def _sort(self, section: int) -> None:
        key = self._rows.columns[section].sort
        if key:
            again = key == self._rows.sorted_by
            self.sort_asked.emit(key, again and not self._rows.descending)

    def whole_rows(self) -> range:
        """The rows that stand there from top to bottom; at the end of the list it is the first one that is cut."""
        high = self.verticalHeader().defaultSectionSize()
        at_top = max(self.rowAt(0), 0)
        cut = -self.rowViewportPosition(at_top)
        fit = (self.viewport().height() - (high - cut if cut else 0)) // high
        first = at_top + bool(cut)
        return range(first, first + max(fit, 1))

    def current_row(self) -> object | None:
        """The row the cursor is on, None when the table is empty or the row is on its way."""
        index = self.currentIndex()
        return self._rows.row(index.row()) if index.isValid() else None

    def hold_row(self) -> None:
        """The rows are read anew because somebody wrote: the cursor stays on its row, wherever that stands then."""
        self._held = getattr(self.current_row(), "id", "")

    def let_go(self) -> None:
        """Other rows are asked for: no row is to be found again."""
        self._held = ""

    def _find_held(self) -> None:
        if not self._held or getattr(self.current_row(), "id", "") == self._held:
            return
        number = self._rows.place_of(self._held)
        if number is not None:
            self.setCurrentIndex(self._rows.index(number, 0))

    def select_first(self) -> None:
        """Put the cursor on the first row, so that Space and Enter work at once; a row that was held keeps it."""
        held, self._held = self._held, ""
        if held and getattr(self.current_row(), "id", "") == held:
            return
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, 0))

    def _tell(self, signal: SignalInstance, number: int) -> None:
        row = self._rows.row(number)
        if row is not None:
            signal.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # before Qt marks a first cell without selecting its row
        if not self.currentIndex().isValid():
            self.select_first()
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.let_go()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.let_go()
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._tell(self.opened, index.row())
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self._tell(self.previewed, index.row())
        else:
            super().keyPressEvent(event)
