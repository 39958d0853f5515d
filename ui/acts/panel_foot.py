"""The foot of an act's panel: the button that saves, what may be done instead, the way out, and over them what is wrong, asked again, or bars it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import style
from ui.parts.boxes import column
from ui.parts.button import Button
from ui.parts.flow import flowing
from ui.parts.labels import Label


class PanelFoot(QWidget):
    """Stays in sight below the fields. `left`: not now. Tab comes by the button that saves before the way out (`leave`)."""

    left = Signal()

    def __init__(self, save: Button, *others: Button) -> None:
        super().__init__()
        self.save = save
        self._problems = Label("", tone="alarm_ink", wrap=True)
        self._asks = Label("", style.SMALL, "sky_ink", wrap=True)
        self._bar = Label("", style.SMALL, "amber_ink", wrap=True)
        for label in (self._problems, self._asks, self._bar):
            label.hide()
        # as the foot's focus proxy it would take the keys from Tab before the button that saves gets them
        self.leave = Button(self.tr("先不办"), key="Esc", height=36)
        self.leave.clicked.connect(self.left)
        buttons, _ = flowing(save, *others, self.leave, gap=8, line_gap=8)
        self.setLayout(column(self._problems, self._asks, self._bar, buttons, gap=8, margins=(16, 10, 16, 12)))

    def say_problems(self, words: str, beside: int) -> None:
        """How many fields have words beside them, and the problems of no field."""
        count = self.tr("还有 {count} 处要补或要改，红字写在各栏下面").format(count=beside) if beside else ""
        _say(self._problems, "\n".join(filter(None, (count, words))))

    def say_asks(self, words: str) -> None:
        """What is to be looked at again; it keeps nobody from saving."""
        _say(self._asks, words)

    def bar(self, reason: str) -> None:
        """Grey the button with its reason over it, or make it usable again."""
        # a panel may have greyed it for reasons of its own
        if reason != self._bar.text():
            _say(self._bar, reason)
            self.save.set_reason(reason)

    def set_busy(self, *, busy: bool) -> None:
        """While it is being saved nobody can save again."""
        self.save.set_reason(self.tr("正在保存") if busy else self._bar.text())


def _say(label: Label, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
