"""What happened, and what may be done, side by side. Each scrolls by itself; in little height both stand whole, and the page
alone scrolls: three bars beside each other are none that leads anywhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ui import style
from ui.pages.case.timeline_view import TimelineView
from ui.parts.boxes import row

LEAST_HEIGHT = 240
"""With less room than this, px at 100 %, nothing is read in a part that scrolls by itself."""


class Told(QWidget):
    """The lower part of the page that scrolls in `area`, which `stand_in` names."""

    def __init__(self, card: QWidget, timeline: TimelineView, beside: QScrollArea) -> None:
        super().__init__()
        self._timeline, self._beside = timeline, beside
        self._area: QScrollArea | None = None
        both = row(card, beside, gap=12)
        both.setStretch(0, 1)
        self.setLayout(both)
        self.setMinimumHeight(style.px(LEAST_HEIGHT))

    def stand_in(self, area: QScrollArea) -> None:
        """The page is built: follow how much room it leaves below the head and the clocks."""
        self._area = area
        area.viewport().installEventFilter(self)
        self._beside.widget().installEventFilter(self)

    def sizeHint(self) -> QSize:
        """What both would like to have makes no page scroll."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self._area is None:
            return
        below = self.parentWidget().contentsRect().height() - self.geometry().bottom() - 1
        whole = self._area.viewport().height() - self.y() - below < style.px(LEAST_HEIGHT)
        self._timeline.set_whole(self._area if whole else None)
        self._beside.setMinimumHeight(self._beside.widget().sizeHint().height() if whole else 0)
        # where it is said, what stands inside is not asked
        self.setMinimumHeight(0 if whole else style.px(LEAST_HEIGHT))
