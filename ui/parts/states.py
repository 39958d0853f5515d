"""The three states a list can be in when it shows no rows: empty, busy, failed. Each says why and what next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui import style
from ui.icons import Icon
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label


class EmptyState(QWidget):
    """Nothing here: why (title), what next (text), and perhaps a button that does it."""

    acted = Signal()

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        icon: str = "tray",
        tone: str = "soft",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        words = Label(title, style.TITLE)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        stack = column(None, row(None, Icon(icon, 40, tone), None), 4, words, gap=6, margins=24)
        if text:
            more = Label(text, tone="soft", wrap=True)
            more.setAlignment(Qt.AlignmentFlag.AlignCenter)
            stack.addWidget(more)
        if action:
            button = Button(action)
            button.clicked.connect(self.acted)
            stack.addSpacing(style.px(6))
            stack.addLayout(row(None, button, None))
        stack.addStretch(1)
        self.setLayout(stack)
        self.setAccessibleName(f"{title} {text}".strip())


class ErrorState(EmptyState):
    """Could not be shown: what happened, what to do, and a button that tries again."""

    def __init__(self, title: str, text: str, *, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, text, icon="warning-circle", tone="alarm_ink", action=action, parent=parent)


class Spinner(QWidget):
    """A turning arc; the timer lives only while it is seen."""

    def __init__(self, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(60)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(style.px(size), style.px(size))

    def _turn(self) -> None:
        self._angle = (self._angle + 24) % 360
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("sky"), style.px(2)))
        inset = style.px(2)
        painter.drawArc(self.rect().adjusted(inset, inset, -inset, -inset), -self._angle * 16, 270 * 16)


class Stated(QStackedWidget):
    """Content, or in its place why it is not there: busy at first, later an empty or an error state."""

    def __init__(self, content: QWidget, busy: str) -> None:
        super().__init__()
        self.addWidget(content)
        self.addWidget(BusyState(busy))
        self.setCurrentIndex(1)

    def show_content(self) -> bool:
        """The content is there; answers whether the clerk was waiting for it."""
        waited = self.currentIndex() == 1
        self.setCurrentIndex(0)
        return waited

    def shows_content(self) -> bool:
        """Whether the content is what the clerk sees."""
        return self.currentIndex() == 0

    def show_state(self, state: QWidget) -> None:
        """Show a state in place of the content and of any earlier state."""
        while self.count() > 2:
            old = self.widget(2)
            self.removeWidget(old)
            old.deleteLater()
        self.addWidget(state)
        self.setCurrentWidget(state)


class BusyState(QWidget):
    """Work is going on: what is being done, and a button that stops it where it can be stopped."""

    cancelled = Signal()

    def __init__(self, text: str, *, cancellable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(None, Spinner(), Label(text, tone="soft"), gap=10, margins=16)
        if cancellable:
            stop = Button(self.tr("停下"), height=30)
            stop.clicked.connect(self.cancelled)
            line.addWidget(stop)
        line.addStretch(1)
        self.setLayout(column(None, line, None))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(text)
