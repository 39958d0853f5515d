"""A person among those who came: pressing shows them in the fields, × or Delete takes them out again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import style
from ui.parts.tags import Chip

MOST_WIDE = 224


class PersonChip(Chip):
    """A chip that shows by a sky border that this person is the one in the fields."""

    def __init__(self, *, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__("", "user", removable=removable, parent=parent)
        self._here = False

    def show_person(self, text: str, *, here: bool) -> None:
        """Show these words, a long name cut; `here`: this is the person in the fields."""
        whole, room = text, style.px(MOST_WIDE)
        text = QFontMetrics(style.font()).elidedText(whole, Qt.TextElideMode.ElideRight, room)
        if (text, here) == (self._text, self._here):
            return
        self._text, self._here = text, here
        self.setAccessibleName(whole)
        self.setToolTip(whole if text != whole else "")
        self.setAccessibleDescription(self.tr("正在填写") if here else "")
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._here and not self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("sky_line"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), style.px(4), style.px(4))
