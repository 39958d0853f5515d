"""What was written for an act that cannot be done any more: why not, the words to read and copy, and letting them go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.acts.panel_foot import PanelFoot
from ui.acts.unfinished import Unfinished
from ui.fields import LongTextField
from ui.messages import sentence
from ui.parts.boxes import column, line, scrolled
from ui.parts.button import Button
from ui.parts.labels import Label


class LeftOver(QWidget):
    """`gone` carries the id of the draft that is let go, `left`: it stays."""

    gone = Signal(str)
    left = Signal()

    def __init__(self, draft: Unfinished) -> None:
        super().__init__()
        why = Label(sentence(draft.over) if draft.over else "", tone="amber_ink", wrap=True)
        self.text = LongTextField(self.tr("当时写的"), side="top", lines=(6, 20), read_only=True)
        self.text.set_value(draft.text)
        self.copy = Button(self.tr("复制"), icon="copy", height=36)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(draft.text))
        self.away = Button(self.tr("看过了，删掉"), "primary", icon="check", key="Ctrl+Return", height=36)
        self.away.clicked.connect(lambda: self.gone.emit(draft.row.id))
        self.foot = PanelFoot(self.away, self.copy)
        self.foot.left.connect(self.left)
        holder = QWidget()
        holder.setLayout(column(why, self.text, None, gap=12, margins=16))
        whole = column(scrolled(holder), line(), self.foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def heightForWidth(self, width: int) -> int:
        """In a place too low for all of it the words scroll, and the foot stays in sight."""
        layout = self.layout()
        assert layout is not None
        return layout.totalMinimumHeightForWidth(width)
