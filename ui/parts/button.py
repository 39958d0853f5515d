"""The button: icon, words and its shortcut as a keycap, drawn in one piece."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import icons, style
from ui.parts.keycap import HEIGHT as KEY_HEIGHT
from ui.parts.keycap import draw_keycap, key_text, keycap_width, shortcut

ButtonKind = Literal["primary", "secondary", "link"]


SHOWN = ("Esc", "Return")
"""Keys that a button only shows. Escape belongs to what stands in front: a list, a panel, then the page (Page.go_back);
Enter to what has the focus."""


class Button(QPushButton):
    """One act. kind: "primary" (at most one a page), "secondary", "link"; icon: a Phosphor name; key: its shortcut
    ("F3", "Ctrl+S", "Ctrl+Return", "Alt+1"), shown on the button and wired to a click; height in px at 100 %:
    34, in headers 28-32, saving 36, on 今日 44-48 (from 44 on the words are larger); wide: words at the left and the
    keycap at the right edge, for buttons that fill a column; flush: a link among words, at their edge where a line
    begins with it.
    """

    def __init__(
        self,
        text: str,
        kind: ButtonKind = "secondary",
        *,
        icon: str = "",
        key: str = "",
        height: int = 34,
        wide: bool = False,
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._icon = icon
        self._key = key_text(key)
        self._key_name = key
        self._wide = wide
        self._flush = flush
        self._large = height >= 44
        self._reason = ""
        self._barred = ""
        self.setFont(style.font(style.TITLE if self._large else style.BODY))
        self.setFixedHeight(style.px(height))
        self.setSizePolicy(QSizePolicy.Policy.Preferred if wide else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if key and key not in SHOWN:
            shortcut(self, key, text, self.click)

    def set_text(self, text: str) -> None:
        """Change the words, for the eye and for screen readers."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Show another icon of the same size."""
        self._icon = icon
        self.update()

    def key(self) -> str:
        """The shortcut as it was given, "" without one."""
        return self._key_name

    def set_reason(self, reason: str) -> None:
        """Grey the button because of a reason in words; an empty reason makes it usable again, unless it is barred.

        The page shows the same words beside or under the button; the tooltip repeats them.
        """
        reason = self._barred or reason
        self._reason = reason
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def bar(self, why: str) -> None:
        """Grey the button whatever else stands: it is not for whoever sits here. Empty: it is."""
        self._barred = why
        self.set_reason("")

    def reason(self) -> str:
        """Why the button cannot be used now, "" when it can."""
        return self._reason

    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * self._padding(), self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _padding(self) -> int:
        if self._kind == "link":
            return style.px(2 if self._flush else 8)
        return style.px(24 if self._large else 14)

    def _icon_side(self) -> int:
        return style.px(22 if self._large else 18)

    def _content_width(self) -> int:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        if self._icon:
            width += self._icon_side() + (style.px(7) if self.text() else 0)
        if self._key:
            width += style.px(8) + keycap_width(self._key)
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        ink = style.colour(self._ink())
        middle = self.height() / 2
        left: float = style.px(12) if self._wide else (self.width() - self._content_width()) / 2
        if self._icon:
            side = self._icon_side()
            plain = self._kind == "secondary" and self.isEnabled()
            where = QRectF(left, middle - side / 2, side, side)
            icons.draw(painter, self._icon, where, style.colour("soft") if plain else ink)
            left += side + style.px(7)
        painter.setFont(self.font())
        painter.setPen(ink)
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        painter.drawText(QRectF(left, 0, width + 4, self.height() - 1), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            key_width = keycap_width(self._key)
            left = self.width() - key_width - style.px(12) if self._wide else left + width + style.px(8)
            key_height = style.px(KEY_HEIGHT)
            where = QRectF(left, middle - key_height / 2, key_width, key_height)
            draw_keycap(painter, where, self._key, on_primary=self._kind == "primary" and self.isEnabled())

    def _ink(self) -> str:
        if not self.isEnabled():
            return "mute"
        return {"primary": "on_kapok", "secondary": "ink", "link": "sky_ink"}[self._kind]

    def _paint_frame(self, painter: QPainter) -> None:
        fill, border = self._frame_colours()
        if fill:
            painter.setPen(QPen(style.colour(border), 1) if border else Qt.PenStyle.NoPen)
            painter.setBrush(style.colour(fill))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), *self._radius())
        if self.hasFocus():
            painter.setPen(QPen(style.colour("sky"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), *self._radius())
            if self._kind == "primary":
                painter.setPen(QPen(style.colour("on_kapok"), 1))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), *self._radius())

    @staticmethod
    def _radius() -> tuple[int, int]:
        return style.px(style.RADIUS), style.px(style.RADIUS)

    def _frame_colours(self) -> tuple[str, str]:
        """Fill and border tokens for the state the button is in; "" draws none."""
        if self._kind == "link":
            return ("hover", "") if self.isEnabled() and self.underMouse() else ("", "")
        if not self.isEnabled():
            return "sunk", "line"
        if self._kind == "primary":
            return ("kapok_dark", "kapok_dark") if self.isDown() or self.underMouse() else ("kapok", "kapok")
        if self.isDown():
            return "selected", "line2"
        return ("hover", "soft") if self.underMouse() else ("surface", "line2")
