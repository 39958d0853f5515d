"""One scan as it was handed over, decrypted for this look only."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.kinds import Material
from ui import style
from ui.parts.boxes import column, scrolled
from ui.parts.states import EmptyState
from ui.preview.pdf_view import PdfView
from ui.scans import PDF

VIEW_WIDTH = 560


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
