"""The panel that slides over the right side of a page: a question, help, a list of keys. Never a modal dialog."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import style
from ui.parts.boxes import line, row, scrolled
from ui.parts.button import Button
from ui.parts.labels import ElidedLabel, Label

WIDTH = 380


class SidePanel(QFrame):
    """A panel as high as the widget it stands on. Escape or × closes it and gives the focus back.

    least: asked for what must be left beside it (real px), so that nothing looks out from under it in pieces: the panel
    gives way as far as its content may be narrowed, else it covers everything. opens: it is about to come out, before
    `least` is asked. covers: how much of the right side it
    covers from now on (real px), 0 once it is away.
    """

    opens = Signal()
    closed = Signal()
    covers = Signal(int)

    def __init__(self, over: QWidget, width: int = WIDTH, *, least: Callable[[], int] | None = None) -> None:
        super().__init__(over)
        self._over = over
        self._width, self._narrowest, self._least = width, width, least
        self._before: QWidget | None = None
        self._clear = 0
        self.setProperty("box", "panel")
        self._title = Label("", style.TITLE, bold=True)
        self._about = ElidedLabel("", tone="soft")
        self._close = Button("", "link", icon="x", height=28)
        self._close.setAccessibleName(self.tr("收起"))
        self._close.setToolTip(self.tr("收起，Esc"))
        self._close.clicked.connect(self.close_panel)
        self._content = QVBoxLayout()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(1, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(row(self._title, self._about, None, self._close, gap=12, margins=(16, 10, 10, 10)))
        stack.addWidget(line())
        stack.addLayout(self._content, 1)
        over.installEventFilter(self)
        self.hide()

    def show_content(self, title: str, content: QWidget, focus: QWidget | None = None, about: str = "") -> None:
        """Show a widget under a title and give the focus to `focus`, else to the close button. about: what the page is
        about, said in the panel where it hides the page."""
        self._drop_content()
        if self.isHidden():
            self._before = self.window().focusWidget()
            self.opens.emit()
        self._title.setText(title)
        self._about.setText(about)
        self.setAccessibleName(title)
        self._content.addWidget(scrolled(content))
        self.show()
        self._fit()
        self.raise_()
        (focus or self._close).setFocus(Qt.FocusReason.PopupFocusReason)

    def set_width(self, width: int, narrowest: int = 0) -> None:
        """Make room for wider content (px at 100 %), which may also be as narrow as `narrowest`."""
        self._width, self._narrowest = width, narrowest or width
        self._fit()

    def stand_clear(self, taken: int) -> None:
        """Leave so much of the right side (real px) to another panel, and go without what is left of the page where it must."""
        self._clear = taken
        self._fit()

    def least_width(self) -> int:
        """Real px it needs for its content to be read."""
        return style.px(self._narrowest)

    def close_panel(self) -> None:
        """Put the panel away."""
        if self.isHidden():
            return
        self.hide()
        self.covers.emit(0)
        self._drop_content()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def _drop_content(self) -> None:
        while item := self._content.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _fit(self) -> None:
        width, whole = style.px(self._width), self._over.width() - self._clear
        if self._least is not None and not self.isHidden():
            room = whole - self._least()
            width = whole if room < style.px(self._narrowest) else min(width, room)
        self._about.setVisible(bool(self._about.text()) and (self._least is None or width == whole))
        self.setGeometry(whole - width, 0, width, self._over.height())
        if not self.isHidden():
            self.covers.emit(width + self._clear)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
