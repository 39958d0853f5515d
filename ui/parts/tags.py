"""Tag: a fact as a small coloured word. Chip: a filter or person that can be pressed or taken away."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, style

TagKind = Literal["neutral", "plain", "amber", "leaf", "sky", "alarm"]

_COLOURS: dict[str, tuple[str, str, str]] = {
    "neutral": ("sunk", "line", "soft"),
    "plain": ("surface", "line2", "ink"),
    **{kind: (f"{kind}_tint", f"{kind}_line", f"{kind}_ink") for kind in ("amber", "leaf", "sky", "alarm")},
}


def tag_width(text: str, icon: str = "", size: int = style.SMALL) -> int:
    """Width in real pixels of a tag."""
    words = QFontMetrics(style.font(size)).horizontalAdvance(text)
    return words + style.px(16) + (style.px(17) if icon else 0)


def draw_tag(
    painter: QPainter, where: QRectF, text: str, kind: str, icon: str = "", size: int = style.SMALL, free: float = 0.0
) -> None:
    """Draw a tag in a rectangle as wide as tag_width says and 22 px (24 in tables) high; in a narrower one words are cut with ….
    free: what of its right side (real px) the words leave to something else."""
    fill, border, ink = _COLOURS[kind]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(style.colour(border), 1))
    painter.setBrush(style.colour(fill))
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), style.px(4), style.px(4))
    where = where.adjusted(0, 0, -free, 0)
    # in a wider place (a button of the timeline) in its middle
    left = where.left() + style.px(8) + max(0.0, (where.width() - tag_width(text, icon, size)) / 2)
    if icon:
        side = style.px(14)
        icons.draw(painter, icon, QRectF(left, where.center().y() - side / 2, side, side), style.colour(ink))
        left += style.px(17)
    painter.setFont(style.font(size))
    painter.setPen(style.colour(ink))
    words = QRectF(left, where.top() - 0.5, where.right() - left, where.height())
    room = round(where.right() - left) - style.px(8) + 2
    shown = QFontMetrics(style.font(size)).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()


class Tag(QWidget):
    """A fact in one word, with colour and (where it matters) an icon; not focusable."""

    def __init__(self, text: str, kind: TagKind = "neutral", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tag(text, kind, icon)

    def set_tag(self, text: str, kind: TagKind, icon: str = "") -> None:
        """Show another fact."""
        self._text, self._kind, self._icon = text, kind, icon
        self.setFixedSize(tag_width(text, icon), style.px(22))
        self.setAccessibleName(text)
        self.update()

    def text(self) -> str:
        """The word shown."""
        return self._text

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_tag(QPainter(self), QRectF(self.rect()), self._text, self._kind, self._icon)


class Chip(QWidget):
    """A filter, person or paper: 28 px high, reached by Tab. Enter or a click presses it, Delete or × removes it."""

    pressed = Signal()
    removed = Signal()

    def __init__(self, text: str, icon: str = "", *, removable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._icon = icon
        self._removable = removable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        if removable:
            self.setToolTip(self.tr("Delete 去掉"))

    def text(self) -> str:
        """The words on the chip."""
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._text, self._icon, style.BODY) + self._cross_room(), style.px(28))

    def _cross_room(self) -> int:
        return style.px(18) if self._removable else 0

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        elif self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._removable and event.position().x() > self.width() - style.px(26):
            self.removed.emit()
        else:
            self.pressed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        where = QRectF(self.rect())
        draw_tag(painter, where, self._text, "plain", self._icon, style.BODY, self._cross_room())
        if self._removable:
            side = style.px(12)
            cross = QRectF(where.right() - style.px(8) - side, where.center().y() - side / 2, side, side)
            icons.draw(painter, "x", cross, style.colour("soft"))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("sky"), 2))
            painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), style.px(4), style.px(4))
