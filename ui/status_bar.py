"""The foot of the window: what is kept, where, by whom, and the time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.homes import LEAST_FREE
from ui import style
from ui.copies import Copies
from ui.copy_line import CopyLine
from ui.exchange import Exchanges
from ui.exchange_line import KEY, ExchangeLine
from ui.icons import Icon
from ui.messages import Working
from ui.parts.boxes import divider, row
from ui.parts.button import Button
from ui.parts.deadline import weekday
from ui.parts.keycap import shortcut
from ui.parts.labels import ElidedLabel, Label

CLOCK_MS = 5000


@dataclass(frozen=True, slots=True)
class Identity:
    """Who sits at the desk: station and its short name, the user's id, name and post; whether it is a practice
    hall. told_password: a password that nobody chose, so the lock tells it."""

    station: str
    user: str
    name: str
    post: str = ""
    practice: bool = False
    told_password: str = ""


class StatusBar(QFrame):
    """Kept drafts, where the record is and whether its disk is nearly full, how the exchange stands, station and user, the clock. exchange_asked: the clerk
    wants to see more of the exchange. day_turned: another day has begun; said until the desk is built anew."""

    exchange_asked = Signal()
    day_turned = Signal()

    def __init__(
        self,
        identity: Identity,
        now: Callable[[], datetime],
        exchanges: Exchanges | None = None,
        free_space: Callable[[], int] = lambda: LEAST_FREE,
        copies: Copies | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("box", "status")
        self.setFixedHeight(style.px(28))
        self._now, self._free_space = now, free_space
        self._saved = Label("", style.SMALL, "soft")
        self._kept = _part(Icon("floppy-disk", 14), self._saved)
        self._kept.hide()
        self._stop_work: Callable[[], object] | None = None
        self._work = Label("", style.SMALL, "soft")
        stop = Button(self.tr("先停下"), "link", height=22)
        stop.clicked.connect(self._on_stop)
        self._working = _part(Icon("hourglass-medium", 14), self._work, stop)
        self._working.hide()
        where = self._where(exchanges)
        if copies is not None:
            where.addWidget(CopyLine(copies))
        who = self.tr("{station}，{name}").format(station=identity.station, name=identity.name)
        self._clock = Label("", style.SMALL, "soft")
        place = ElidedLabel(who, style.SMALL, "soft")
        self.setLayout(
            row(
                self._kept, self._working, where, None,
                Icon("map-pin", 14), place, 8, divider(), 8, self._clock,
                gap=5, margins=(16, 0, 16, 0),
            )
        )  # fmt: skip
        self._day = self._now().date()
        timer = QTimer(self)
        timer.timeout.connect(self._tick)
        timer.start(CLOCK_MS)
        self._tick()

    def _where(self, exchanges: Exchanges | None) -> QHBoxLayout:
        """Where the record is, whether there is room for it, and how far the centre has it."""
        in_a_hall = exchanges is not None and exchanges.door.hall
        store = self.tr("存在大厅数据库") if in_a_hall else self.tr("已加密存在本机，不用联网")
        where = row(Icon("hard-drive", 14), ElidedLabel(store, style.SMALL, "soft"), 4, gap=5)
        self._room = Label("", style.SMALL, "amber_ink")
        self._little_room = _part(Icon("warning", 14, "amber_ink"), self._room)
        where.addWidget(self._little_room)
        if exchanges is not None:
            exchange = ExchangeLine(exchanges)
            exchange.asked.connect(self.exchange_asked)
            where.addWidget(exchange)
            # works, and is listed, at a desk that is in none too: there it says so
            shortcut(self, KEY, self.tr("同步的情况"), self.exchange_asked.emit)
        return where

    def say(self, text: str) -> None:
        """What was just kept, with its time."""
        self._saved.setText(text)
        self._kept.setVisible(bool(text))

    def is_of_yesterday(self) -> bool:
        """Whether another day has begun since the desk was built: what it proposes as today is so no more."""
        return self._now().date() != self._day

    def show_work(self, work: Working | None) -> None:
        """Long work that goes on, or None when none does."""
        self._stop_work = work.stop if work else None
        self._work.setText(work.text if work else "")
        self._working.setVisible(work is not None)

    def _on_stop(self) -> None:
        if self._stop_work is not None:
            self._stop_work()

    def _tick(self) -> None:
        now = self._now()
        if self.is_of_yesterday():
            self.day_turned.emit()
        free = self._free_space()
        self._room.setText(self.tr("磁盘只剩 {count} MB").format(count=free >> 20))
        self._little_room.setVisible(free < LEAST_FREE)
        self._clock.setText(f"{now:%Y-%m-%d} {weekday(now.date())} {now:%H:%M}")


def _part(*widgets: QWidget) -> QWidget:
    """Some of the bar that comes and goes."""
    part = QWidget()
    part.setLayout(row(*widgets, 8, gap=5))
    return part
