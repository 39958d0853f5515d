"""What stood in a field, and what somebody wrote there: one line each, the words before the values below each other."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from ui import style
from ui.parts.boxes import row
from ui.parts.labels import Label
from ui.words import spoken

WORDS = 72


def value_line(words: str, value: str, tone: str) -> QWidget:
    """A value of a field after the words that say whose it is."""
    label = Label(words, style.SMALL, "soft")
    label.setFixedWidth(style.px(WORDS))
    line = row(label, Label(spoken(value), tone=tone, wrap=True), gap=8)
    line.setStretch(1, 1)
    return held(line)


def held(layout: QLayout) -> QWidget:
    """A layout as a widget, to be put away as one."""
    holder = QWidget()
    holder.setLayout(layout)
    return holder
