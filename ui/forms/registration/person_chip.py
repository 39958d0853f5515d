"""A person among those who came: pressing shows them in the fields, × or Delete takes them out again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.parts.tags import Chip

LEAST_WIDE = 96


class PersonChip(Chip):
    """A chip that shows by a sky border that this person is the one in the fields. A long name is cut where the line ends,
    and stands whole in the tooltip: it never makes the form wider."""

    def __init__(self, *, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__("", "user", removable=removable, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._here = False

    def show_person(self, text: str, *, here: bool) -> None:
        """Show these words; `here`: this is the person in the fields."""
        if (text, here) == (self._text, self._here):
            return
        self._text, self._here = text, here
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("正在填写") if here else "")
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), style.px(LEAST_WIDE)), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self._text if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._here and not self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("sky_line"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), style.px(4), style.px(4))
