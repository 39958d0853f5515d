"""One scan as it was handed over, decrypted for this look only."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.kinds import Material
from app.domain.problems import Problem
from app.domain.scan_kinds import PDF, TOO_MANY_PAGES, TOO_MANY_PIXELS, kind_of
from app.ports import Unavailable
from ui import style
from ui.messages import sentence
from ui.parts.boxes import column, scrolled
from ui.parts.states import EmptyState
from ui.preview.pdf_view import PdfView
from ui.scans import pages_of, picture_of

VIEW_WIDTH = 560


class ScanView(QWidget):
    """A scan: a PDF page by page, a picture in the width of the panel, else a word that the file is kept.

    What it is, its bytes tell; what the entry says of it may be another station's word.
    """

    def __init__(self, material: Material, data: bytes) -> None:
        super().__init__()
        self.setLayout(column(self._content(material, data)))

    def _content(self, material: Material, data: bytes) -> QWidget:
        try:
            pages_of(data, material.name)
            if kind_of(data) == PDF:
                view = PdfView()
                view.show_pdf(data)
                return view
        except Unavailable as error:
            return self._not_shown(error.problem)
        except ValueError:
            return self._not_shown()
        image = picture_of(data, style.px(VIEW_WIDTH - 40))
        if image.isNull():
            return self._not_shown()
        picture = QLabel()
        picture.setPixmap(QPixmap.fromImage(image))
        picture.setAccessibleName(material.name)
        return scrolled(picture)

    def _not_shown(self, problem: Problem | None = None) -> QWidget:
        """That it is kept; of one that would fill the memory also how large it is."""
        told = problem is not None and problem.code in (TOO_MANY_PIXELS, TOO_MANY_PAGES)
        words = sentence(problem) if problem and told else self.tr("文件完好地存在本机。")
        return EmptyState(self.tr("这种文件不能在这里看"), words, icon="file")
