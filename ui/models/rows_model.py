"""One model for every table: columns declared once, rows given or fetched page by page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui.parts.deadline import DeadlineLook
from ui.parts.tags import TagKind
from ui.words import capital

PAGE_ROWS = 100
KEPT_PAGES = 60

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
Deliver = Callable[[Sequence[Any]], None]
Fetch = Callable[[int, int, Deliver], None]


@dataclass(frozen=True, slots=True)
class Column:
    """How one column is shown. text(row) gives the words; everything else says how they look.

    sort: the key handed out when its header is clicked, "" for columns that do not sort. width in px at 100 %;
    stretch: takes the room that is left. tone(row): a colour token. tag(row): (kind, icon) draws the words as a tag,
    None as plain text. deadline(row): draws a deadline, its words are then the text. most: how wide the column may grow
    where there is plenty of room. whole: its words are never cut, a day of another year is longer than one of this year;
    with `most` up to that. outside(row): the words where the list leaves the desk, on paper or as a file, None where they are
    the same; stays: it does not leave the desk at all.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    width: int = 96
    stretch: bool = False
    right: bool = False
    sort: str = ""
    tone: Callable[[Any], str] = lambda row: "ink"
    tag: Callable[[Any], tuple[TagKind, str] | None] | None = None
    deadline: Callable[[Any], DeadlineLook] | None = None
    most: int = 0
    whole: bool = False
    outside: Callable[[Any], str] | None = None
    stays: bool = False


class RowsModel(QAbstractTableModel):
    """Rows under declared columns. Either set_rows(), for what fits in memory, or set_source(), for what does not.

    A page that is missing is asked for once and shown as "…" until it comes; refresh() keeps the old rows on the screen
    until the new ones are there, so that the table never goes blank.
    """

    loaded = Signal()
    row_role = Qt.ItemDataRole.UserRole

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.sorted_by = ""
        self.descending = False
        self._total = 0
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._fetch: Fetch | None = None
        self._generation = 0

    def set_title(self, key: str, title: str) -> None:
        """Call a column something else from now on."""
        place = next(n for n, column in enumerate(self.columns) if column.key == key)
        self.columns = (*self.columns[:place], replace(self.columns[place], title=title), *self.columns[place + 1 :])
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, place, place)

    # ---------- filling

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows, all of them."""
        self.beginResetModel()
        self._forget(None)
        self._total = len(rows)
        for start in range(0, len(rows), PAGE_ROWS):
            self._pages[start // PAGE_ROWS] = rows[start : start + PAGE_ROWS]
        self.endResetModel()
        self.loaded.emit()

    def set_source(self, fetch: Fetch, total: int) -> None:
        """Show `total` rows fetched as they are seen: fetch(offset, limit, deliver) calls deliver(rows) now or later.

        A total not yet known may be given as what is surely there; set_total() corrects it.
        """
        self.beginResetModel()
        self._forget(fetch)
        self._total = total
        self.endResetModel()

    def set_total(self, total: int) -> None:
        """The number of rows became known or changed; nothing that is shown moves."""
        if total > self._total:
            self.beginInsertRows(NO_PARENT, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(NO_PARENT, total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def refresh(self) -> None:
        """What is shown may be out of date: fetch it again, and show the old rows until the new ones come."""
        if self._fetch is None:
            return
        self._generation += 1
        self._asked.clear()
        self._stale = set(self._pages)
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(self.columns) - 1))

    def _forget(self, fetch: Fetch | None) -> None:
        self._generation += 1
        self._fetch = fetch
        self._pages.clear()
        self._stale.clear()
        self._asked.clear()

    def _ask(self, page: int) -> None:
        if self._fetch is None or page in self._asked:
            return
        self._asked.add(page)
        generation = self._generation

        def deliver(rows: Sequence[Any]) -> None:
            if generation == self._generation:
                self._take(page, rows)

        self._fetch(page * PAGE_ROWS, PAGE_ROWS, deliver)

    def _take(self, page: int, rows: Sequence[Any]) -> None:
        self._asked.discard(page)
        self._stale.discard(page)
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while self._fetch is not None and len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = page * PAGE_ROWS
        last = min(first + PAGE_ROWS, self._total) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self.loaded.emit()

    # ---------- asking

    def row(self, number: int) -> Any | None:
        """The row object at a place, None while it is on its way."""
        page, place = divmod(number, PAGE_ROWS)
        if page not in self._pages or page in self._stale:
            self._ask(page)
        rows = self._pages.get(page, ())
        return rows[place] if place < len(rows) else None

    def rows_here(self) -> Iterator[Any]:
        """The rows that are here; nothing is asked for."""
        return (row for rows in self._pages.values() for row in rows)

    def place_of(self, id_: str) -> int | None:
        """Where the row with this id stands, as far as its page is here and fresh."""
        pages = ((page, rows) for page, rows in self._pages.items() if page not in self._stale)
        found = (
            page * PAGE_ROWS + n for page, rows in pages for n, row in enumerate(rows) if getattr(row, "id", "") == id_
        )
        return next(found, None)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._total:
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row(index.row())
            if row is None:
                return "…"
            return column.deadline(row).text if column.deadline else column.text(row)
        if role == self.row_role:
            return self.row(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = " ↓" if self.descending else " ↑"
            return capital(column.title) + (arrow if column.sort and column.sort == self.sorted_by else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def set_sort_mark(self, sort: str, *, descending: bool) -> None:
        """Show by an arrow which column the rows are sorted by; sorting itself is the source's."""
        self.sorted_by, self.descending = sort, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
