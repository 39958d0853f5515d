"""A calendar under a line, drawn in its window: Enter or a click takes a day, Escape or leaving puts it away."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QFrame, QToolButton, QWidget

from ui import style
from ui.parts.boxes import column


class CalendarPopup(QFrame):
    """Opens at a day; picked(date) once, then it is gone. left: it was put away without a day."""

    picked = Signal(object)
    left = Signal()

    def __init__(self, under: QWidget, day: date) -> None:
        super().__init__(under.window())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self.setProperty("box", "popup")
        self._calendar = QCalendarWidget()
        self._calendar.setFont(style.font())
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.clicked.connect(self._take)
        self._calendar.activated.connect(self._take)
        self._dress()
        self.setLayout(column(self._calendar, margins=6))
        self.adjustSize()
        corner = under.mapTo(under.window(), QPoint(0, under.height() + style.px(4)))
        window = under.window()
        corner.setX(max(0, min(corner.x(), window.width() - self.width())))
        corner.setY(max(0, min(corner.y(), window.height() - self.height())))
        self.move(corner)
        self.show()
        self.raise_()
        self._calendar.setFocus()
        self._app.focusChanged.connect(self._watch)

    def _dress(self) -> None:
        """Qt's red weekends and green arrows are not ours."""
        plain = QTextCharFormat()
        plain.setForeground(style.colour("soft"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, plain)
        for name, arrow in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            button = self._calendar.findChild(QToolButton, name)
            button.setIcon(QIcon())
            button.setText(arrow)

    def _take(self, chosen: QDate) -> None:
        self._go()
        self.picked.emit(date(chosen.year(), chosen.month(), chosen.day()))

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now):
            self._go()

    def _go(self) -> None:
        if self.isVisible():
            self._app.focusChanged.disconnect(self._watch)
            self.hide()
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go()
            self.left.emit()
        else:
            super().keyPressEvent(event)
