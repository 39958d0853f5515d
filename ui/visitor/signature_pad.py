"""手写签名: strokes with a finger, a pen or the mouse; what is kept is a picture of what was confirmed with them under it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import style
from ui.visitor.big import face

Stroke = list[QPointF]
WIDE, MARGIN, ROW = 1240, 70, 34
"""Of the kept picture, in pixels: a page as wide as a scan of 150 dpi."""
SIGNED_HIGH = 320


class SignaturePad(QWidget):
    """An empty field to write in. `written` after every stroke."""

    written = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strokes: list[Stroke] = []
        self.setAccessibleName(self.tr("签名处"))
        self.setCursor(Qt.CursorShape.CrossCursor)

    def clear(self) -> None:
        """Write it anew."""
        self.strokes.clear()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.strokes.append([event.position()])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.strokes:
            self.strokes[-1].append(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.written.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("line2"), 2))
        painter.setBrush(style.colour("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), style.RADIUS, style.RADIUS)
        base = self.height() * 0.78
        painter.setPen(QPen(style.colour("line2"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(self.width() * 0.06, base), QPointF(self.width() * 0.94, base))
        draw_strokes(painter, self.strokes, style.colour("paper_ink"), max(3.0, self.height() / 90))


def draw_strokes(painter: QPainter, strokes: Sequence[Stroke], ink: QColor, wide: float) -> None:
    """The strokes as round lines; a touch without a move is a dot."""
    painter.setPen(QPen(ink, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        path = QPainterPath(stroke[0])
        for before, after in pairwise(stroke):
            path.quadTo(before, (before + after) / 2)
        path.lineTo(stroke[-1] + QPointF(0.1, 0))
        painter.drawPath(path)


def signed_picture(title: str, rows: Sequence[tuple[str, str]], foot: str, pad: SignaturePad) -> bytes:
    """PNG: the title, what was confirmed row by row, the signature, and a line under it that says when."""
    room = WIDE - 2 * MARGIN
    sheet = QImage(WIDE, _height(rows, room), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(face(ROW, bold=True))
    painter.drawText(QRectF(MARGIN, MARGIN, room, ROW * 2), Qt.AlignmentFlag.AlignHCenter, title)
    painter.setFont(face(ROW * 0.8))
    y = MARGIN + ROW * 2.0
    for label, words in rows:
        text = f"{label}　{words}"
        high = _row_height(painter, text, room)
        painter.drawText(QRectF(MARGIN, y, room, high), Qt.TextFlag.TextWordWrap, text)
        y += high + ROW * 0.5
    painter.save()
    scale = min(SIGNED_HIGH / pad.height(), room / pad.width())
    painter.translate(MARGIN, y)
    painter.scale(scale, scale)
    draw_strokes(painter, pad.strokes, QColor(Qt.GlobalColor.black), max(3.0, pad.height() / 90))
    painter.restore()
    painter.drawText(QRectF(MARGIN, y + SIGNED_HIGH, room, ROW * 2), Qt.AlignmentFlag.AlignLeft, foot)
    painter.end()
    return _png(sheet)


def _height(rows: Sequence[tuple[str, str]], room: int) -> int:
    probe = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(probe)
    painter.setFont(face(ROW * 0.8))
    high = sum(_row_height(painter, f"{label}　{words}", room) + ROW * 0.5 for label, words in rows)
    painter.end()
    return round(2 * MARGIN + ROW * 4 + SIGNED_HIGH + high)


def _row_height(painter: QPainter, text: str, room: int) -> float:
    return painter.boundingRect(QRectF(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, text).height()


def _png(sheet: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.save(buffer, "PNG")
    return bytes(buffer.data().data())
