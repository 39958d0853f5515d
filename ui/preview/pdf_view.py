"""A PDF as it will print: white pages with a soft shadow on a sunk desk, drawn off the window's thread."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import ClassVar

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui import style
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.preview.rasterize import page_image, page_sizes

SHADOW, MARGIN, GAP = 7, 16, 16
ZOOM_STEP = 1.25
HARDLY_SMALLER = 0.82
"""A page is shown whole when it then is at least so large, as a share of fitting its width."""
SMALLEST, LARGEST = 0.25, 4.0
LEAST_SHOWN, READABLE = 0.42, 1.1
"""A low view shows at least this share of the first page, from a letter's head to its first lines, as long as its type
stays readable at this scale."""


class _Drawing(QObject):
    """Draws the pages of one PDF at one scale on a thread of its own, until it is told to stop.

    It belongs to no view, so that it may end after the one it draws for; while it draws it is among those under way, so
    that it is never its thread that lets it go.
    """

    page = Signal(object, int, QImage)
    _ended = Signal()
    _under_way: ClassVar[set[_Drawing]] = set()

    def __init__(self, pdf: bytes, pages: int, dots_per_inch: float) -> None:
        super().__init__()
        self._what = (pdf, pages, dots_per_inch)
        self._stopped = threading.Event()
        self._ended.connect(self._let_go, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin with the first page."""
        self._under_way.add(self)
        self._thread = threading.Thread(target=self._run, name="pages")
        self._thread.start()

    def stop(self) -> None:
        """Nobody wants the pages any more; the one being drawn is the last."""
        self._stopped.set()

    def _run(self) -> None:
        pdf, pages, dots = self._what
        for number in range(pages):
            if self._stopped.is_set():
                break
            # a page of somebody else's PDF that cannot be drawn stays white, and the next one is drawn
            with suppress(ValueError):
                self.page.emit(self, number, page_image(pdf, number, dots))
        self._ended.emit()

    def _let_go(self) -> None:
        # the thread has said its last, but may still hold what it ran
        self._thread.join()
        self._under_way.discard(self)


class _Pages(QWidget):
    """The column of pages; asks nobody, paints what it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[tuple[float, float]] = []
        self.images: dict[int, QImage] = {}
        self.scale = 1.0

    def places(self) -> list[QRectF]:
        """Where each page stands, in pixels."""
        top: float = style.px(MARGIN)
        places = []
        for wide, high in self.sizes:
            width, height = wide * self.scale, high * self.scale
            left = max((self.width() - width) / 2, style.px(MARGIN))
            places.append(QRectF(left, top, width, height))
            top += height + style.px(GAP)
        return places

    def sizeHint(self) -> QSize:
        if not self.sizes:
            return QSize(0, 0)
        width = max(wide for wide, _ in self.sizes) * self.scale + 2 * style.px(MARGIN)
        return QSize(round(width), round(self.places()[-1].bottom() + style.px(MARGIN)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, where in enumerate(self.places()):
            if not where.intersects(QRectF(event.rect())):
                continue
            for spread in range(style.px(SHADOW), 0, -1):
                painter.fillRect(where.adjusted(-spread, -spread + 2, spread, spread + 2), style.colour("shadow", 9))
            painter.fillRect(where, style.colour("paper"))
            if image := self.images.get(number):
                painter.drawImage(where, image)


class PdfView(QFrame):
    """Shows a PDF page below page with its number, and zooms (Ctrl with + − 0).

    Until it is zoomed it fits the width, or the whole first page where that is hardly smaller; a low view is smaller still,
    so that more than an upper margin is seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "desk")
        self._pdf = b""
        self._zoom = 0.0
        self._drawing: _Drawing | None = None
        self._pages = _Pages()
        self._area = QScrollArea()
        self._area.setWidget(self._pages)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._pages.setAutoFillBackground(False)
        self._area.verticalScrollBar().valueChanged.connect(self._name_page)
        self._where = Label("", style.SMALL, "soft")
        self.setLayout(column(self._area, self._bar(), gap=0, margins=1))
        self.setFocusProxy(self._area)
        self._area.setAccessibleName(self.tr("文书预览"))

    def _bar(self) -> QWidget:
        smaller = Button("", "link", icon="magnifying-glass-minus", height=28)
        larger = Button("", "link", icon="magnifying-glass-plus", height=28)
        fit = Button(self.tr("合适"), "link", height=28)
        for button, words, act in (
            (smaller, self.tr("缩小，Ctrl −"), self.zoom_out),
            (larger, self.tr("放大，Ctrl +"), self.zoom_in),
            (fit, self.tr("合适的大小，Ctrl 0"), self.fit),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(act)
        bar = QWidget()
        bar.setLayout(row(self._where, None, smaller, fit, larger, gap=2, margins=(16, 2, 8, 2)))
        return bar

    def show_pdf(self, pdf: bytes) -> None:
        """Show these bytes from their first page; empty bytes show an empty desk."""
        self._pdf = pdf
        self._pages.sizes = page_sizes(pdf) if pdf else []
        self._pages.images.clear()
        self._area.verticalScrollBar().setValue(0)
        self._draw()

    def pdf(self) -> bytes:
        """The bytes shown."""
        return self._pdf

    def zoom_in(self) -> None:
        """A step larger."""
        self._set_zoom(self._pages.scale * ZOOM_STEP)

    def zoom_out(self) -> None:
        """A step smaller."""
        self._set_zoom(self._pages.scale / ZOOM_STEP)

    def fit(self) -> None:
        """As large as there is room."""
        self._set_zoom(0.0)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, SMALLEST), LARGEST) if zoom else 0.0
        self._draw()

    def _draw(self) -> None:
        """Lay the pages out at the present scale and draw those that are not there yet."""
        if self._drawing is not None:
            self._drawing.stop()
            self._drawing = None
        if not self._pages.sizes:
            self._where.setText("")
            self._pages.update()
            return
        self._pages.scale = self._zoom or max(self._fitting(), 0.1)
        self._pages.setMinimumSize(self._pages.sizeHint())
        dots = 72 * self._pages.scale * self.devicePixelRatioF()
        self._drawing = _Drawing(self._pdf, len(self._pages.sizes), dots)
        self._drawing.page.connect(self._take)
        self._drawing.start()
        self._name_page()
        self._pages.update()

    def _fitting(self) -> float:
        """The scale that fits the width, or the whole page."""
        widest = max(wide for wide, _ in self._pages.sizes)
        # the scroll bar's place is always left free: whether it shows depends on the scale chosen here
        room = self._area.width() - self._area.verticalScrollBar().sizeHint().width() - 2 * style.px(MARGIN) - 2
        across, down = room / widest, (self._area.height() - 2 * style.px(MARGIN)) / self._pages.sizes[0][1]
        across = min(across, max(down / LEAST_SHOWN, READABLE))
        return down if HARDLY_SMALLER * across <= down < across else across

    def _take(self, drawing: _Drawing, number: int, image: QImage) -> None:
        if drawing is self._drawing:
            self._pages.images[number] = image
            self._pages.update()

    def _name_page(self) -> None:
        if not self._pages.sizes:
            return
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() / 2
        places = self._pages.places()
        here = next((number for number, where in enumerate(places, 1) if where.bottom() >= middle), len(places))
        self._where.setText(self.tr("第 {page} 页，共 {total} 页").format(page=here, total=len(places)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        zooms = {Qt.Key.Key_Plus: self.zoom_in, Qt.Key.Key_Equal: self.zoom_in, Qt.Key.Key_Minus: self.zoom_out}
        zooms[Qt.Key.Key_0] = self.fit
        act = zooms.get(Qt.Key(event.key()))
        if act is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            act()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoom:
            self._draw()
