"""未写完的草稿: each gone on with, thrown away, or looked at where its act cannot be done any more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.acts.register_draft import NAME
from app.domain.envelope import CHINA
from app.domain.world import World
from app.ports import DraftRow
from ui import style
from ui.acts.unfinished import Unfinished
from ui.messages import sentence
from ui.pages.today.line_item import HEIGHT as LINE_HEIGHT
from ui.pages.today.line_item import LineItem
from ui.parts.boxes import clear, column, row, scrolled
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.words import capital, day_words, spoken

CARD_HEAD = 44
"""Of a card at the side, px at 100 %; where it and one line have no room the page scrolls."""


class DraftsCard(Card):
    """`resumed` carries the draft to go on with, `looked` one that cannot be gone on with, `unwanted` the id of one that is not
    wanted. Not there without any."""

    resumed = Signal(object)
    looked = Signal(object)
    unwanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(" ", padded=False)
        self.set_title(self.tr("未写完的草稿"))
        self._lines = column(gap=0)
        holder = QWidget()
        holder.setLayout(self._lines)
        self.add(scrolled(holder))
        self.hide()

    def show_drafts(self, drafts: Sequence[Unfinished], world: World) -> None:
        """Show these; what holds no sentence and leads nowhere is let go at once."""
        clear(self._lines)
        kept = [draft for draft in drafts if draft.over is None or draft.text]
        for empty in (draft for draft in drafts if draft not in kept):
            self.unwanted.emit(empty.row.id)
        self.setVisible(bool(kept))
        self.set_note(self.tr("{count} 份").format(count=len(kept)))
        self.setMaximumHeight(style.px(CARD_HEAD + LINE_HEIGHT * len(kept)) + 3)
        for draft in kept:
            away = Button(self.tr("不要了"), "link", height=30)
            away.clicked.connect(lambda _=False, id_=draft.row.id: self.unwanted.emit(id_))
            self._lines.addLayout(row(self._line(draft, world), away, gap=4))
        self._lines.addStretch(1)

    def _line(self, draft: Unfinished, world: World) -> LineItem:
        saved, over = _saved(draft.row, world), draft.over
        about = self.tr("现在办不了：{why}").format(why=sentence(over)) if over else self._at(saved)
        goes = Label(self.tr("看一看") if over else self.tr("接着写"), tone="sky_ink")
        icon = "user" if draft.row.form == NAME else "file-text"
        item = LineItem(capital(spoken(draft.row.title)), about, goes, icon)
        item.pressed.connect(lambda: self.looked.emit(draft) if over else self.resumed.emit(draft.row))
        return item

    def _at(self, saved: tuple[str, str]) -> str:
        day, time = saved
        return (
            self.tr("{day} {time} 存").format(day=day, time=time)
            if day
            else self.tr("今天 {time} 存").format(time=time)
        )


def _saved(draft: DraftRow, world: World) -> tuple[str, str]:
    """The day in words, empty for today, and the time."""
    at = draft.saved_at.astimezone(CHINA)
    return "" if at.date() == world.today else day_words(at.date(), world.today), f"{at:%H:%M}"
