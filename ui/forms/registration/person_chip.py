"""A person among those who came: pressing shows them in the fields, × or Delete takes them out again."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import style
from ui.parts.tags import Chip


class PersonChip(Chip):
    """A chip that shows by a sky border that this person is the one in the fields."""

    def __init__(self, text: str, *, here: bool, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__(text, "user", removable=removable, parent=parent)
        self._here = here
        if here:
            self.setAccessibleDescription(self.tr("正在填写"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._here and not self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("sky_line"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), style.px(4), style.px(4))
