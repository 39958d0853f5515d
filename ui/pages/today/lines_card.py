"""A card of today's lines that wait for whoever sits here, the longest waiting first; Enter opens one. Not there without any."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.world import World
from ui import style
from ui.pages.today.line_item import HEIGHT as LINE_HEIGHT
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import clear, column, scrolled
from ui.parts.card import Card
from ui.parts.keycap import Keycap, shortcut
from ui.parts.labels import Label
from ui.parts.same_focus import focus_stays

HEAD = 50
FEWEST_SEEN, MOST_SEEN = 2, 4
"""Lines seen without scrolling, on a low page and on a high one; the matters that are nearly due keep their room below."""
HIGH = 900


class LinesCard(Card):
    """`opened` carries the row that was pressed. A subclass says its words, and the key that leads to its first line."""

    key = ""
    opened = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__(" ", right=(Keycap(self.key),), padded=False)
        self.set_title(title)
        self._lines = column(gap=0)
        holder = QWidget()
        holder.setLayout(self._lines)
        self._count, self._seen = 0, FEWEST_SEEN
        self.add(scrolled(holder))
        shortcut(self, self.key, self.tr("到“{card}”").format(card=title), self.focus_first)
        self.hide()

    def title(self, row: Any) -> str:
        """The first line."""
        raise NotImplementedError

    def about(self, row: Any, world: World) -> str:
        """The second line."""
        raise NotImplementedError

    def verb(self, row: Any, world: World) -> str:
        """What Enter does, at the right."""
        raise NotImplementedError

    def right(self, row: Any, world: World) -> QWidget:
        """What stands at the right: what Enter does, unless a subclass has something else."""
        return Label(self.verb(row, world), tone="sky_ink")

    def hour(self, row: Any) -> str:
        """When it is on this day, before the two lines."""
        return ""

    def count_words(self, count: int) -> str:
        """How many there are, beside the title."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Any], world: World) -> None:
        """Show these, or nothing at all; whoever is on a line while they are read anew stays on it."""
        with focus_stays(self):
            clear(self._lines)
            for row in rows:
                item = LineItem(self.title(row), self.about(row, world), self.right(row, world), at=self.hour(row))
                # the edge of the card is line enough below the last
                item.parted = row is not rows[-1]
                item.pressed.connect(lambda row=row: self.opened.emit(row))
                self._lines.addWidget(item)
            self._lines.addStretch(1)
        self.set_note(self.count_words(len(rows)))
        self._count = len(rows)
        self._fit()
        self.setVisible(bool(rows))

    def suit(self, height: int) -> None:
        """Show as many lines as a page of this height has room for."""
        self._seen = MOST_SEEN if height >= style.px(HIGH) else FEWEST_SEEN
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(style.px(HEAD + LINE_HEIGHT * min(self._count, self._seen)))

    def focus_first(self) -> None:
        """Go to the line that waits longest."""
        if lines := self.findChildren(LineItem):
            lines[0].setFocus()
