"""叫号屏: the last four calls on a second display, number and window alone, as large as the screen allows; never a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.domain.hall_terms import TicketStep
from app.domain.queue import Place
from app.ports import Changes
from app.queue_today import queue_today
from ui import style
from ui.lane import Lane
from ui.pages.hall.queue_cards import window_words
from ui.sound import play_chime

MOST = 4
SMALLEST = (720, 405)
_CALLED = frozenset(step.code for step in (TicketStep.CALLED, TicketStep.HELD, TicketStep.SERVED))


@dataclass(frozen=True, slots=True)
class Call:
    """What is shown and heard of one call."""

    number: str
    window: str
    at: str
    """ISO moment of the last call; another one is heard."""


def read_calls(desk: Desk) -> tuple[Call, ...]:
    """The last four calls of today, the newest first. Raises Unavailable."""
    called = [place for place in queue_today(desk.read, desk.world()) if place.step in _CALLED]
    calls = sorted(map(_call, called), key=lambda call: call.at, reverse=True)
    return tuple(calls[:MOST])


def _call(place: Place) -> Call:
    return Call(place.line.title, window_words(place.line.place), str((place.line.detail or {})["last_called"]))


class CallsWindow(QWidget):
    """The window. Esc closes it. `chime` is called when a number is called after it opened."""

    def __init__(self, lane: Lane, desk: Desk, parent: QWidget, chime: Callable[[], object] = play_chime) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("叫号屏"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(*map(style.px, SMALLEST))
        self._lane, self._desk, self._chime = lane, desk, chime
        self.calls: tuple[Call, ...] | None = None
        lane.changed.connect(self._on_changed)
        self._read()

    def show_beside(self) -> None:
        """On another display than the desk's where there is one, in full; else as a window that can be moved there."""
        owner = self.parentWidget()
        others = [screen for screen in QGuiApplication.screens() if screen is not owner.screen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.show()

    def _on_changed(self, changes: Changes) -> None:
        if any(subject.kind == "ticket" for subject in changes.subjects):
            self._read()

    def _read(self) -> None:
        self._lane.read(read_calls, self._desk, owner=self, on_rows=self._show, key="calls")

    def _show(self, calls: tuple[Call, ...]) -> None:
        before, self.calls = self.calls, calls
        if before is not None and calls and set(calls) - set(before) and calls[0] not in before:
            self._chime()
        self.setAccessibleName(f"{calls[0].number} {calls[0].window}" if calls else self.windowTitle())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    # ---------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), style.colour("ground"))
        calls, whole = self.calls or (), QRectF(self.rect())
        upper = QRectF(0, 0, whole.width(), whole.height() * 0.66)
        if not calls:
            self._words(painter, whole, self.tr("请取号，稍坐一会儿"), 0.11, "soft")
            return
        painter.fillRect(upper, style.colour("kapok_tint"))
        self._words(painter, upper.adjusted(0, upper.height() * 0.06, 0, -upper.height() * 0.34), calls[0].number, 0.36,
                    "kapok_ink", bold=True)  # fmt: skip
        self._words(painter, upper.adjusted(0, upper.height() * 0.64, 0, -upper.height() * 0.04),
                    self.tr("请到{window}").format(window=calls[0].window), 0.14, "ink", bold=True)  # fmt: skip
        self._earlier(painter, QRectF(0, upper.bottom(), whole.width(), whole.height() - upper.height()), calls[1:])

    def _earlier(self, painter: QPainter, where: QRectF, calls: tuple[Call, ...]) -> None:
        wide = where.width() / (MOST - 1)
        for place, call in enumerate(calls):
            cell = QRectF(where.left() + place * wide, where.top(), wide, where.height())
            tall = cell.height()
            self._words(painter, cell.adjusted(0, tall * 0.08, 0, -tall * 0.4), call.number, 0.13, "ink", bold=True)
            self._words(painter, cell.adjusted(0, tall * 0.58, 0, -tall * 0.12), call.window, 0.065, "soft")
            if place:
                painter.fillRect(QRectF(cell.left(), cell.top() + tall * 0.2, 1, tall * 0.6), style.colour("line2"))

    def _words(
        self, painter: QPainter, where: QRectF, words: str, share: float, tone: str, *, bold: bool = False
    ) -> None:
        """Words in the middle of a place, as high as this share of the window, smaller where they are too wide."""
        font = style.font(bold=bold)
        font.setPixelSize(max(12, int(self.height() * share)))
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(words)
        if wide > where.width() * 0.92:
            font.setPixelSize(max(12, int(font.pixelSize() * where.width() * 0.92 / wide)))
            painter.setFont(font)
        painter.setPen(style.colour(tone))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)
