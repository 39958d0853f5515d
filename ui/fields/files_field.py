"""Materials: papers with their page counts, brought by dragging, from a file, from the scanner, or only on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui.fields.field import Field
from ui.fields.number_field import NumberField
from ui.fields.takes_files import TakesFiles
from ui.fields.text_field import TextField
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.flow import FlowLayout
from ui.parts.tags import Chip
from ui.words import joint

IMAGES = {".jpg", ".jpeg", ".png", ".tif", ".tiff"}


@dataclass(frozen=True, slots=True)
class FileItem:
    """One paper: what it is called on the receipt, how many pages, and its file where there is one."""

    name: str
    pages: int
    path: Path | None = None


class FilesField(TakesFiles, Field):
    """A list of papers; value() is a tuple of FileItem.

    count_pages(path): pages of a file, at least 1; it may raise OSError or ValueError for a file that cannot be read,
    which is then said beside the field. A pressed chip goes back into the line to be changed.
    """

    def __init__(
        self, label: str, count_pages: Callable[[Path], int], parent: QWidget | None = None, *, example: str = ""
    ) -> None:
        super().__init__(label, side="none", parent=parent)
        self._count_pages = count_pages
        self._items: list[FileItem] = []
        self._path: Path | None = None
        hint = example or self.tr("如：身份证复印件")
        self._name = TextField(self.tr("材料名称"), hint=hint, side="top", height=30)
        self._pages = NumberField(self.tr("页数"), side="top", unit=self.tr("页"), width=52, height=30)
        self._add = Button(self.tr("加进清单"), icon="plus", height=30)
        self._add.clicked.connect(self.take_line)
        self._pages.editor().installEventFilter(self)
        self._choose = Button(self.tr("选文件"), icon="folder-open", height=30)
        self._choose.clicked.connect(self._choose_files)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        line = QWidget()
        line.setLayout(column(self._name, row(self._pages, column(None, self._add), column(None, self._choose), None)))
        body = QWidget()
        stack = QVBoxLayout(body)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(line)
        stack.addWidget(self._chips)
        self.setAcceptDrops(True)
        self._build(body)
        self.setFocusProxy(self._name)
        self._show()

    def value(self) -> object:
        return self.items()

    def items(self) -> tuple[FileItem, ...]:
        """The papers in the order they were brought."""
        return tuple(self._items)

    def set_value(self, value: object) -> None:
        self._items = [item for item in value if isinstance(item, FileItem)] if isinstance(value, tuple) else []
        self._show()

    def add_files(self, paths: list[Path]) -> None:
        """Take files in with their page counts; one that cannot be read is named beside the field."""
        unreadable = []
        for path in paths:
            try:
                self._items.append(FileItem(path.stem, self._count_pages(path), path))
            except (OSError, ValueError):
                unreadable.append(path.name)
        words = self.tr("打不开：{names}。这里收 PDF 和 JPG、PNG、TIFF 图片；请看看文件是否完好，再拖一次。")
        self.set_error(words.format(names=joint("、").join(unreadable)) if unreadable else "")
        self._changed()

    def take_line(self) -> None:
        """Put what the line says on the list; without a page count it is one page."""
        name = self._name.text().strip()
        if not name:
            self._name.setFocus()
            return
        self._items.append(FileItem(name, max(1, self._pages.number() or 1), self._path))
        self._path = None
        self._name.set_value("")
        self._pages.set_value("")
        self._name.setFocus()
        self._changed()

    def _change(self, item: FileItem) -> None:
        self._items.remove(item)
        self._path = item.path
        self._name.set_value(item.name)
        self._pages.set_value(item.pages)
        self._name.setFocus()
        self._changed()

    def _remove(self, item: FileItem) -> None:
        self._items.remove(item)
        self._name.setFocus()
        self._changed()

    def _changed(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        while taken := self._flow.takeAt(0):
            if chip := taken.widget():
                chip.hide()
                chip.deleteLater()
        for item in self._items:
            icon = "image" if item.path and item.path.suffix.lower() in IMAGES else "file-text"
            words = self.tr("{name} {pages} 页").format(name=item.name, pages=item.pages)
            chip = Chip(words, icon, removable=True)
            chip.pressed.connect(lambda item=item: self._change(item))
            chip.removed.connect(lambda item=item: self._remove(item))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._items))
        self._chips.updateGeometry()

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("选材料的文件"))
        if names:
            self.add_files([Path(name) for name in names])

    def _enter(self) -> bool:
        """Enter after the page count puts the line on the list; on an empty line it moves on."""
        if not self._name.text().strip():
            return super()._enter()
        self.take_line()
        return True
