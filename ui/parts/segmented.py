"""The segmented switch: a few choices side by side, one of them in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style

Options = Sequence[tuple[object, str]]


class Segmented(QWidget):
    """A switch over (value, words) pairs; left and right arrows change it, `chosen` carries the new value.

    marks: values that carry the amber dot "something is missing here".
    small: 26 px and a sky tint for the chosen part, as the triage questions use it; value None chooses nothing.
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Options,
        value: object = None,
        *,
        small: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._options = list(options)
        self._value = value
        self._marks: frozenset[object] = frozenset()
        self._small = small
        self.setFont(style.font(style.SMALL if small else style.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self._describe()

    def value(self) -> object:
        """The value in force, None when nothing is chosen yet."""
        return self._value

    def set_value(self, value: object) -> None:
        """Put a value in force without telling anybody."""
        self._value = value
        self._describe()
        self.update()

    def set_options(self, options: Options) -> None:
        """Change the parts (words with counts); the value stays."""
        self._options = list(options)
        self._describe()
        self.updateGeometry()
        self.update()

    def set_marks(self, marked: Sequence[object]) -> None:
        """Put the amber dot on these values."""
        self._marks = frozenset(marked)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._parts()[-1][1].right()) + style.px(2) + 1, style.px(26 if self._small else 32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        values = [value for value, _ in self._options]
        place = values.index(self._value) + step if self._value in values else 0
        if 0 <= place < len(values):
            self._choose(values[place])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for value, where in self._parts():
            if where.contains(event.position()):
                self._choose(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _choose(self, value: object) -> None:
        if value != self._value:
            self.set_value(value)
            self.chosen.emit(value)

    def _describe(self) -> None:
        self.setAccessibleDescription(next((words for value, words in self._options if value == self._value), ""))

    def _parts(self) -> list[tuple[object, QRectF]]:
        """Where each part stands."""
        metrics = QFontMetrics(self.font())
        inset, padding = style.px(2), style.px(9 if self._small else 15)
        left: float = inset
        places = []
        for value, words in self._options:
            width = metrics.horizontalAdvance(words) + 2 * padding
            places.append((value, QRectF(left, inset, width, style.px(22 if self._small else 28))))
            left += width + inset
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = style.px(style.RADIUS)
        painter.setPen(QPen(style.colour("sky" if self.hasFocus() else "line"), 2 if self.hasFocus() else 1))
        painter.setBrush(style.colour("sunk"))
        inset = 1.0 if self.hasFocus() else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.setFont(self.font())
        for (value, where), (_, words) in zip(self._parts(), self._options, strict=True):
            self._paint_part(painter, where, words, here=value == self._value and self._value is not None)
            if value in self._marks:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(style.colour("amber"))
                side = style.px(6)
                painter.drawEllipse(QRectF(where.right() - style.px(10), where.top() + style.px(3), side, side))

    def _paint_part(self, painter: QPainter, where: QRectF, words: str, *, here: bool) -> None:
        if here:
            painter.setPen(QPen(style.colour("sky_line" if self._small else "line2"), 1))
            painter.setBrush(style.colour("sky_tint" if self._small else "surface"))
            painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), style.px(5), style.px(5))
        ink = ("sky_ink" if self._small else "ink") if here else "soft"
        painter.setPen(style.colour(ink if self.isEnabled() else "mute"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)
