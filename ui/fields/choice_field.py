"""One of a few known things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui import icons, style
from ui.fields.field import HEIGHT, Field, Placed


class _Combo(QComboBox):
    """A combo box with our arrow; the wheel scrolls the page instead of changing what was chosen."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(72), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = style.px(14)
        where = QRectF(self.width() - style.px(25), (self.height() - side) / 2, side, side)
        icons.draw(QPainter(self), "caret-down", where, style.colour("soft" if self.isEnabled() else "mute"))


class ChoiceField(Field):
    """A choice from (value, words) pairs; value() is the value chosen or None. Typing its first letters jumps to it."""

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[object, str]],
        *,
        hint: str = "",
        height: int = HEIGHT,
        beside: tuple[QWidget, ...] = (),
        **placed: Unpack[Placed],
    ) -> None:
        super().__init__(label, **placed)
        self._combo = _Combo()
        self._combo.setFont(style.font())
        self._combo.setFixedHeight(style.px(height))
        self._combo.setPlaceholderText(hint or self.tr("请选"))
        self._values: list[object] = []
        self.set_options(options)
        self._combo.activated.connect(lambda _: self.edited.emit())
        self._build(self._combo, *beside)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other choices; what was chosen stays chosen if it is still among them."""
        chosen = self.value() if self._values else None
        self._values = [value for value, _ in options]
        self._combo.clear()
        self._combo.addItems([words for _, words in options])
        self.set_value(chosen)

    def _hinted(self) -> str:
        return ""

    def _keys(self) -> str:
        return self.tr("上下方向键选，也可以打第一个字母。")

    def value(self) -> object:
        place = self._combo.currentIndex()
        return self._values[place] if place >= 0 else None

    def set_value(self, value: object) -> None:
        self._combo.setCurrentIndex(self._values.index(value) if value in self._values else -1)
