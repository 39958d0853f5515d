"""A QR code on the screen, for a telephone that looks at it: black on white in every theme, with its quiet zone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import style

QUIET = 4
"""Modules left white on each side (ISO/IEC 18004)."""


class QrCode(QWidget):
    """`side` in px at 100 %, with the quiet zone."""

    def __init__(self, content: str, name: str, side: int = 220) -> None:
        super().__init__()
        import segno

        self._rows = [[bool(module) for module in line] for line in segno.make_qr(content, error="m").matrix]
        self.setFixedSize(style.px(side), style.px(side))
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        # whole pixels: a telephone reads edges, not shades
        cell = self.width() // (len(self._rows) + 2 * QUIET)
        start = (self.width() - cell * len(self._rows)) // 2
        for y, line in enumerate(self._rows):
            for x, dark in enumerate(line):
                if dark:
                    painter.fillRect(QRectF(start + x * cell, start + y * cell, cell, cell), Qt.GlobalColor.black)
