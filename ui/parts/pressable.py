"""A piece of a page that is pressed whole: by click, Enter or Space; arrows lead from one to the next, and it shows where the
pointer and the focus are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from ui import style
from ui.parts.arrows import next_of

_TURNS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Enter, QEvent.Type.Leave)


class Pressable(QFrame):
    """Base of cards and lines; `inset` (px at 100 %) is how far inside its edge the focus ring stands."""

    pressed = Signal()
    inset = 0

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        elif not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and (
            found := next_of(self, event.key(), Pressable)
        ):
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() in _TURNS:
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ring = self.hasFocus()
        if not (ring or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("sky" if ring else "line2"), 2 if ring else 1))
        inside = style.px(self.inset) if self.inset else 0
        edge = inside + (1.0 if ring else 0.5)
        radius = style.px(style.RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), radius, radius)
