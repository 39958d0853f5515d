"""One line with words at its left and buttons at its right; where there is no room for both, the buttons go below, in as many
lines as they need: none of them is ever pushed out of sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui import style
from ui.parts.boxes import row
from ui.parts.flow import flowing


class TwoSides(QWidget):
    """The left side gives way as far as it can be narrowed before the line breaks. gap and line_gap in px at 100 %."""

    def __init__(self, left: QWidget, *right: QWidget, gap: int = 12, line_gap: int = 8) -> None:
        super().__init__()
        self._left, self._gap = left, gap
        self._right, _ = flowing(*right, gap=gap, line_gap=line_gap)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(style.px(line_gap))
        holder = QWidget()
        holder.setLayout(row(left, None, gap=0))
        self._line.addWidget(holder, 1)
        self._line.addWidget(self._right, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            # also when a button came or went
            self._fit()
        return done

    def _fit(self) -> None:
        """Break the line where both sides have no room in it."""
        needed = self._left.minimumSizeHint().width() + style.px(self._gap) + self._right.sizeHint().width()
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if needed <= self.width() else ways.TopToBottom)
