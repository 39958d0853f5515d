"""材料: what was handed over, with page counts; a scan is dragged in or chosen (F8) and kept encrypted with its hash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from app.domain.kinds import Material
from app.domain.problems import Problem
from ui import style
from ui.fields import Field, NumberField, TextField
from ui.fields.takes_files import TakesFiles
from ui.lane import Lane
from ui.messages import sentence
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button
from ui.parts.flow import FlowLayout
from ui.parts.labels import Label
from ui.parts.narrow import lay
from ui.parts.tags import Chip
from ui.scans import PutScan, stored_scan


class _PagesField(NumberField):
    """The page count ends the line: Enter puts it on the list instead of moving on."""

    def _enter(self) -> bool:
        self.entered.emit()
        return True


class MaterialsCard(TakesFiles, QFrame):
    """The materials of a registration. A pressed chip comes back into the line to be changed."""

    edited = Signal()

    def __init__(self, lane: Lane, put_scan: PutScan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane, self._put_scan = lane, put_scan
        self._materials: list[Material] = []
        self._changing = Material("", "")
        self._narrow = False
        self.setProperty("box", "card")
        self.setAcceptDrops(True)
        self._note = Label("", tone="soft")
        self.name = TextField(self.tr("材料名称"), hint=self.tr("名称，可直接拖进来"), side="none", height=30)
        self.pages = _PagesField(self.tr("页数"), side="none", unit=self.tr("页"), width=40, height=30)
        self._scan = Button(self.tr("选扫描件"), icon="file-plus", key="F8", height=30)
        self._lay_out()
        self.name.entered.connect(self._skip_empty)
        self.name.edited.connect(self.edited)
        self.pages.edited.connect(self.edited)
        self.pages.entered.connect(self.take_line)
        self._scan.clicked.connect(self._choose)
        self._show()

    def _lay_out(self) -> None:
        chips = QWidget()
        self._chips = FlowLayout(chips)
        self.name.setFixedWidth(style.px(168))
        self.pages.setFixedWidth(max(style.px(64), self.pages.sizeHint().width()))
        self._scan.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._error = Label("", style.SMALL, "alarm_ink", wrap=True)
        self._error.hide()
        title = Label(self.tr("材料"), style.TITLE, bold=True)
        handed = row(title, self._note, chips)
        handed.setStretch(2, 1)
        self._line_row = row(handed, row(None, self.name, self.pages, self._scan))
        self._line_row.setStretch(0, 1)
        self.setLayout(column(self._line_row, self._error, gap=2, margins=(17, 6, 17, 6)))

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the line to type in below the list where there is little room, and where the list is long."""
        self._narrow = narrow
        lay((self._line_row,), narrow=narrow or len(self._materials) > 1)

    def materials(self) -> tuple[Material, ...]:
        """What was handed over; a line that is still being typed counts too, so that nothing is lost."""
        if self.name.text().strip():
            return (*self._materials, self._line())
        return tuple(self._materials)

    def show_materials(self, materials: Sequence[Material]) -> None:
        """Put the materials of a draft in place."""
        self._materials = list(materials)
        self._clear_line()
        self._show()

    def fields(self) -> dict[str, Field]:
        """The two fields of the line, in the order of the eye."""
        at = f"materials.{len(self._materials)}"
        return {f"{at}.name": self.name, f"{at}.pages": self.pages}

    def add_files(self, paths: Sequence[Path]) -> None:
        """Keep these files as scans; each appears when it is kept, and those that cannot be read are named."""
        self._say("")
        for path in paths:
            self._lane.run(
                stored_scan, path, self._put_scan, owner=self, on_done=self._take, on_unavailable=self._failed
            )

    def take_line(self) -> None:
        """Put what the line says on the list; without a page count it is one page."""
        if not self.name.text().strip():
            self.pages.move_on()
            return
        material = self._line()
        self._clear_line()
        self._take(material)
        self.name.setFocus()

    def _line(self) -> Material:
        pages = self.pages.number() if self.pages.text().strip() else 1
        return replace(self._changing, name=self.name.text().strip(), pages=pages or 0)

    def _clear_line(self) -> None:
        self._changing = Material("", "")
        self.name.set_value("")
        self.pages.set_value("")

    def _skip_empty(self) -> None:
        """Enter on an empty name passes over the page count too."""
        if not self.name.text().strip():
            self.pages.setFocus()

    def _take(self, material: Material) -> None:
        self._materials.append(material)
        self._changed()

    def _failed(self, problem: Problem) -> None:
        self._say("\n".join(filter(None, (self.said(), sentence(problem)))))

    def said(self) -> str:
        """What could not be taken, in words."""
        return self._error.text()

    def _say(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))

    def _change(self, material: Material) -> None:
        self._materials.remove(material)
        self._changing = material
        self.name.set_value(material.name)
        self.pages.set_value(material.pages)
        self.name.setFocus()
        self._changed()

    def _remove(self, material: Material) -> None:
        self._materials.remove(material)
        self._changed()

    def _changed(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        clear(self._chips)
        for material in self._materials:
            icon = "image" if material.media_type.startswith("image/") else "file-text"
            words = self.tr("{name} {pages} 页").format(name=material.name, pages=material.pages)
            chip = Chip(words, icon, removable=True)
            chip.pressed.connect(lambda material=material: self._change(material))
            chip.removed.connect(lambda material=material: self._remove(material))
            self._chips.addWidget(chip)
        total = sum(material.pages for material in self._materials)
        words = self.tr("{count} 份 {pages} 页").format(count=len(self._materials), pages=total)
        self._note.setText(words if self._materials else "")
        self.set_narrow(narrow=self._narrow)

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("选扫描件"))
        self.add_files([Path(name) for name in names])
