"""One of three, large enough for a visitor: nothing is chosen at first; a click, 1 to 3, or the arrows choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, style

HEIGHT, GAP, RADIUS, MARK = 64, 12, 8, 22


class BigChoice(QWidget):
    """(value, words) side by side over the whole width; `chosen` tells that one was taken."""

    chosen = Signal()

    def __init__(self, options: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self._options, self._place = list(options), -1
        self.setFont(style.font(style.TITLE))
        self.setFixedHeight(style.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = name
        self._describe()

    def value(self) -> str | None:
        """What was chosen; None: nothing."""
        return self._options[self._place][0] if self._place >= 0 else None

    def set_value(self, value: str | None) -> None:
        """Show a choice without telling anybody; None shows none."""
        values = [value_ for value_, _ in self._options]
        self._place = values.index(value) if value in values else -1
        self._describe()
        self.update()

    def _describe(self) -> None:
        words = self._options[self._place][1] if self._place >= 0 else ""
        self.setAccessibleName(f"{self._name}：{words}" if words else self._name)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._options):
            self._place = place
            self._describe()
            self.update()
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Right:
                self._choose(min(self._place + 1, len(self._options) - 1))
            case Qt.Key.Key_Left:
                self._choose(max(self._place - 1, 0))
            case key if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
                self._choose(key - Qt.Key.Key_1)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in range(len(self._options)):
            if self._box(place).contains(event.position()):
                self._choose(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _box(self, place: int) -> QRectF:
        gap, count = style.px(GAP), len(self._options)
        width = (self.width() - gap * (count - 1)) / count
        return QRectF(place * (width + gap), 0, width, self.height()).adjusted(1, 1, -1, -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (_, words) in enumerate(self._options):
            taken, box = place == self._place, self._box(place)
            # while nothing is chosen the focus stands on all alike: none of them is proposed
            at = self.hasFocus() and self._place in (place, -1)
            painter.setPen(QPen(style.colour("sky" if at else "kapok" if taken else "line"), 2 if at or taken else 1))
            painter.setBrush(style.colour("kapok" if taken else "surface"))
            painter.drawRoundedRect(box, style.px(RADIUS), style.px(RADIUS))
            ink = style.colour("on_kapok" if taken else "ink")
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            if taken:
                mark = style.px(MARK)
                where = QRectF(box.right() - mark - style.px(14), box.center().y() - mark / 2, mark, mark)
                icons.draw(painter, "check", where, ink)
        painter.end()
