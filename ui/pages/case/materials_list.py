"""材料: what was handed over, with pages; a scan can be looked at again, decrypted for this look only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.kinds import Material
from ui import style
from ui.parts.boxes import clear, column, row, scrolled
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import ElidedLabel, Label
from ui.parts.states import EmptyState
from ui.preview.pdf_view import PdfView
from ui.scans import PDF

VIEW_WIDTH = 560


class MaterialsList(Card):
    """The materials of a case. asked(Material): its scan should be shown."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("材料"), padded=True)

    def show_materials(self, materials: Sequence[Material]) -> None:
        """Show these; without any the card is not there."""
        clear(self.body)
        pages = sum(material.pages for material in materials)
        self.set_note(self.tr("{count} 份 {pages} 页").format(count=len(materials), pages=pages))
        for material in materials:
            self.body.addLayout(self._line(material))
        self.setVisible(bool(materials))

    def _line(self, material: Material) -> QHBoxLayout:
        words = ElidedLabel(material.name)
        count = Label(self.tr("{pages} 页").format(pages=material.pages), style.SMALL, "soft")
        line = row(words, count, gap=8)
        line.setStretch(0, 1)
        if material.blob:
            look = Button(self.tr("看扫描件"), "link", icon="image", height=28)
            look.setAccessibleName(self.tr("看扫描件：{name}").format(name=material.name))
            look.clicked.connect(lambda: self.asked.emit(material))
            line.addWidget(look)
        return line


class ScanView(QWidget):
    """A scan: a PDF page by page, a picture in the width of the panel, else a word that the file is kept."""

    def __init__(self, material: Material, data: bytes) -> None:
        super().__init__()
        self.setLayout(column(self._content(material, data)))

    def _content(self, material: Material, data: bytes) -> QWidget:
        if material.media_type == PDF:
            view = PdfView()
            view.show_pdf(data)
            return view
        image = QImage.fromData(QByteArray(data))
        if image.isNull():
            return EmptyState(self.tr("这种文件不能在这里看"), self.tr("文件完好地存在本机。"), icon="file")
        picture = QLabel()
        width = min(style.px(VIEW_WIDTH - 40), image.width())
        picture.setPixmap(QPixmap.fromImage(image.scaledToWidth(width)))
        picture.setAccessibleName(material.name)
        return scrolled(picture)
