"""Words and buttons for whoever sits across the counter: sizes are real pixels, they grow with the display and not with 大字."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import icons, style
from ui.icons import draw_flower
from ui.parts.labels import Label

RADIUS = 0.12
"""Of a button's height."""


def face(high: float, *, bold: bool = False) -> QFont:
    """The desk's font, so many pixels high."""
    font = style.font(bold=bold)
    font.setPixelSize(max(12, round(high)))
    return font


class Words(Label):
    """Words so many pixels high; they go on in further lines."""

    def __init__(self, text: str, high: float, tone: str = "ink", *, bold: bool = False) -> None:
        super().__init__(text, tone=tone, wrap=True)
        self.setFont(face(high, bold=bold))


class BrandMark(QWidget):
    """The flower, so many pixels wide."""

    def __init__(self, side: float) -> None:
        super().__init__()
        self.setFixedSize(round(side), round(side))

    def paintEvent(self, event: QPaintEvent) -> None:
        middle, half = QRectF(self.rect()).center(), self.width() / 2
        draw_flower(QPainter(self), middle, half, style.colour("kapok"), style.colour("ground"), style.colour("stamen"))


class BigButton(QAbstractButton):
    """An answer to be touched. tone: leaf, amber, kapok, or "" for one that is not proposed. It never takes the keys."""

    def __init__(self, words: str, icon: str, tone: str, high: float) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(face(high * 0.36, bold=True))
        self.setFixedHeight(round(high))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _wide(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        return QSize(round(self._wide() + self.height() * 1.4), self.height())

    def minimumSizeHint(self) -> QSize:
        """Words that have less room are set smaller."""
        return QSize(round(self._wide() * 0.6 + self.height() * 0.8), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink = (f"{self._tone}", f"on_{self._tone}") if self._tone else ("surface", "ink")
        edge = "ink" if self.isDown() else "line2" if not self._tone else fill
        painter.setPen(QPen(style.colour(edge), 4 if self.isDown() else 2))
        painter.setBrush(style.colour(fill))
        round_ = self.height() * RADIUS
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), round_, round_)
        mark, gap = self.height() * 0.4, self.height() * 0.16
        font, words, room = self.font(), self._wide(), self.width() * 0.94 - mark - gap
        if words > room:
            font.setPixelSize(max(12, int(font.pixelSize() * room / words)))
            words = QFontMetrics(font).horizontalAdvance(self.text())
        left = (self.width() - words - mark - gap) / 2
        middle = self.height() / 2
        icons.draw(painter, self._icon, QRectF(left, middle - mark / 2, mark, mark), style.colour(ink))
        painter.setFont(font)
        painter.setPen(style.colour(ink))
        painter.drawText(
            QRectF(left + mark + gap, 0, words + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
