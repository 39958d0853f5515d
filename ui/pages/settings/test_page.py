"""A page that shows whether a printer prints straight and at its true size; nothing of anybody stands on it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QPen

from ui import style

translate = QCoreApplication.translate

DOTS = 300
MM = DOTS / 25.4


def printer_test_page(name: str) -> bytes:
    """One A4 page as PDF: a frame 10 mm from the edges, a line of 100 mm, and words of three sizes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.setPen(QPen(Qt.GlobalColor.black, 0.3 * MM))
    painter.drawRect(QRectF(10 * MM, 10 * MM, 190 * MM, 277 * MM))
    lines = (
        (24, translate("TestPage", "打印试页")),
        (14, name or translate("TestPage", "电脑的默认打印机")),
        (12, translate("TestPage", "四边的框线离纸边都应当是 10 毫米。")),
        (12, translate("TestPage", "下面这条线应当正好 100 毫米长；不对时，请在打印机设置里选“实际大小”。")),
    )
    top = 30.0
    for size, words in lines:
        font = style.font()
        font.setPixelSize(round(size * DOTS / 72))
        painter.setFont(font)
        painter.drawText(QRectF(25 * MM, top * MM, 160 * MM, 14 * MM), Qt.AlignmentFlag.AlignVCenter, words)
        top += 14
    painter.drawLine(round(25 * MM), round(95 * MM), round(125 * MM), round(95 * MM))
    for end in (25, 125):
        painter.drawLine(round(end * MM), round(92 * MM), round(end * MM), round(98 * MM))
    painter.end()
    buffer.close()
    return bytes(data.data())
