"""群众工作: the work around the cases. Each tile says what it is for and how it stands, and leads to its page."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.desk import Desk
from app.ports import Changes
from ui import style
from ui.icons import Icon
from ui.lane import Lane
from ui.messages import Messages
from ui.page import Page
from ui.pages.hall.tiles import Tile, tiles
from ui.parts.boxes import column, row, scrolled
from ui.parts.labels import Label, page_title
from ui.parts.pressable import Pressable
from ui.preview.printing import Printer

HEIGHT, WIDTH, GAP = 120, 300, 12


class TileCard(Pressable):
    """One kind of work; pressed whole."""

    def __init__(self, tile: Tile) -> None:
        super().__init__()
        self.tile = tile
        self.setProperty("box", "card")
        # English words need a line more
        self.setMinimumHeight(style.px(HEIGHT))
        self._standing = Label("", style.SMALL, "soft")
        about = Label(tile.about, style.SMALL, "soft", wrap=True)
        head = row(Icon(tile.icon, 20), Label(tile.title, style.TITLE, bold=True), None, Icon("caret-right", 16), gap=8)
        self.setLayout(column(head, about, None, self._standing, gap=6, margins=(16, 12, 12, 10)))
        self.setAccessibleName(tile.title)
        self.setAccessibleDescription(tile.about)

    def say(self, standing: str) -> None:
        """How it stands today."""
        self._standing.setText(standing)
        self.setAccessibleDescription(f"{self.tile.about} {standing}".strip())


class HallPage(Page):
    """The tiles in as many columns as there is room for."""

    help_topic = "hall"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self._lane, self._desk = lane, desk
        self.cards = [TileCard(tile) for tile in tiles()]
        for card in self.cards:
            card.pressed.connect(partial(self.navigate.emit, card.tile.page, None))
        self._grid = QGridLayout()
        self._grid.setSpacing(style.px(GAP))
        holder = QWidget()
        holder.setLayout(column(self._grid, None, gap=0))
        words = Label(self.tr("把信访人当家人，把来信当家书：走出去、坐下来、说到做到"), tone="soft")
        whole = column(
            row(page_title(self.tr("群众工作")), 4, words, None, gap=12), scrolled(holder), gap=12, margins=16
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._columns = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = max(1, self.room() // style.px(WIDTH + GAP))
        if columns != self._columns:
            self._columns = columns
            for place, card in enumerate(self.cards):
                self._grid.addWidget(card, place // columns, place % columns)
            for number in range(max(columns, self._grid.columnCount())):
                self._grid.setColumnStretch(number, 1 if number < columns else 0)

    def activate(self, argument: object = None) -> None:
        for card in self.cards:
            self._lane.read(card.tile.standing, self._desk, owner=card, on_rows=card.say, key=f"tile.{card.tile.page}")
        if not any(card.hasFocus() for card in self.cards):
            self.cards[0].setFocus()

    def on_changed(self, changes: Changes) -> None:
        self.activate()
