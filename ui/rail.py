"""The left rail: where the clerk can go, with what waits there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from ui import icons, style
from ui.page import Badge, PageSpec
from ui.parts.keycap import HEIGHT as KEY_HEIGHT
from ui.parts.keycap import draw_keycap, key_text, keycap_width
from ui.parts.tags import draw_tag

WIDTH, NARROW = 168, 56
HEIGHT, NARROW_HEIGHT = 40, 48
FOOT_KEY = "Ctrl+9"
MAP_KEY = "Ctrl+/"


class RailItem(QAbstractButton):
    """One destination: icon, title, badge; the current one is a surface pill with the kapok mark. short: what stands
    under the icon where there is little room."""

    def __init__(self, title: str, icon: str, key: str, *, short: str = "", show_key: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self._short = short or title
        self._key = key_text(key) if show_key else ""
        self._badge = ""
        self._narrow = False
        self.setText(title)
        self.setCheckable(not show_key)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(style.px(HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(title)
        self._told = f"{title}  {key_text(key)}"
        self.setToolTip(self._told)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_badge(self, badge: Badge) -> None:
        """How many things wait there; 0 shows nothing, beyond 99 "99+"."""
        self._badge = "" if badge.count <= 0 else "99+" if badge.count > 99 else str(badge.count)
        self.setAccessibleDescription(badge.words if self._badge else "")
        self.setToolTip("\n".join((self._told, badge.words)) if self._badge else self._told)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """The icon with a short word under it, in place of the title beside it."""
        self._narrow = narrow
        self.setFixedHeight(style.px(NARROW_HEIGHT if narrow else HEIGHT))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self.width(), self.height()
        pill = QRectF(self.rect()).adjusted(style.px(8) + 0.5, 2.5, -style.px(8) - 0.5, -2.5)
        here = self.isChecked()
        if here or self.underMouse() or self.hasFocus():
            ring = self.hasFocus()
            edge = style.colour("sky" if ring else "line" if here else "hover")
            painter.setPen(QPen(edge, 2 if ring else 1))
            painter.setBrush(style.colour("surface" if here else "hover"))
            painter.drawRoundedRect(pill, style.px(style.RADIUS), style.px(style.RADIUS))
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("kapok"))
            mark = QRectF(style.px(8), (height - style.px(18)) / 2, style.px(3), style.px(18))
            painter.drawRoundedRect(mark, style.px(1.5), style.px(1.5))
        ink = style.colour("ink" if here else "soft")
        side = style.px(20)
        left = self._beside_badge((width - side) / 2, side) if self._narrow else style.px(21)
        top = style.px(6) if self._narrow else (height - side) / 2
        icons.draw(painter, self._icon, QRectF(left, top, side, side), ink)
        if self._narrow:
            self._paint_short(painter)
        else:
            self._paint_words(painter)
        if self._badge:
            self._paint_badge(painter)

    def _paint_short(self, painter: QPainter) -> None:
        small = style.font(style.SMALL)
        where = QRectF(0, style.px(26), self.width(), self.height() - style.px(30))
        words = QFontMetrics(small).elidedText(self._short, Qt.TextElideMode.ElideRight, self.width() - style.px(2))
        painter.setFont(small)
        painter.setPen(style.colour("ink" if self.isChecked() else "soft"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_words(self, painter: QPainter) -> None:
        room = self.width() - style.px(50) - style.px(12)
        if self._badge:
            room -= style.px(32)
        if self._key:
            key_width = keycap_width(self._key)
            top = (self.height() - style.px(KEY_HEIGHT)) / 2
            where = QRectF(self.width() - style.px(16) - key_width, top, key_width, style.px(KEY_HEIGHT))
            draw_keycap(painter, where, self._key)
            room -= key_width
        words = QFontMetrics(style.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(style.font())
        painter.setPen(style.colour("ink" if self.isChecked() else "soft"))
        painter.drawText(QRectF(style.px(50), 0, room + 4, self.height() - 1), Qt.AlignmentFlag.AlignVCenter, words)

    def _beside_badge(self, middle: float, side: float) -> float:
        """Where the icon of a narrow item stands: in the middle, but not under a badge of several figures."""
        return max(0.0, min(middle, self.width() - self._badge_width() - side)) if self._badge else middle

    def _badge_width(self) -> float:
        return QFontMetrics(style.font(style.SMALL)).horizontalAdvance(self._badge) + style.px(12)

    def _paint_badge(self, painter: QPainter) -> None:
        small = style.font(style.SMALL)
        width = self._badge_width()
        right = 0 if self._narrow else style.px(16)
        top = 0 if self._narrow else (self.height() - style.px(20)) / 2
        where = QRectF(self.width() - right - width, top, width, style.px(20))
        draw_tag(painter, where, "", "amber")
        painter.setFont(small)
        painter.setPen(style.colour("amber_ink"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, self._badge)


class _Brand(QWidget):
    """The flower and the product name."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow = False
        self.setFixedHeight(style.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = QRectF(self.rect()).center()
        middle.setX(self.width() / 2 if self.narrow else style.px(32))
        colours = (style.colour(name) for name in ("kapok", "rail", "stamen"))
        icons.draw_flower(painter, middle, style.px(15), *colours)
        if not self.narrow:
            painter.setFont(style.font(style.PAGE, face="kai"))
            painter.setPen(style.colour("ink"))
            where = QRectF(style.px(54), 0, self.width() - style.px(56), self.height() - 1)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, self.tr("红棉接访台"))


class Rail(QFrame):
    """The pages in order, those at the foot below, and the map of shortcuts. Items are named by their page's key."""

    chosen = Signal(str)
    map_asked = Signal()

    def __init__(self, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setProperty("box", "rail")
        self._items: dict[str, RailItem] = {}
        self._current = ""
        self._brand = _Brand()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 1, style.px(8))
        stack.setSpacing(0)
        stack.addWidget(self._brand)
        keys = rail_keys(pages)
        for spec in pages:
            if spec.key in keys and not spec.at_foot:
                stack.addWidget(self._item(spec, keys[spec.key]))
        stack.addStretch(1)
        for spec in pages:
            if spec.key in keys and spec.at_foot:
                stack.addWidget(self._item(spec, keys[spec.key]))
        self._map = RailItem(self.tr("快捷键"), "keyboard", MAP_KEY, short=self.tr("按键"), show_key=True)
        self._map.clicked.connect(self.map_asked)
        stack.addWidget(self._map)
        self.set_narrow(narrow=False)

    def _item(self, spec: PageSpec, key: str) -> RailItem:
        item = RailItem(spec.title, spec.icon, key, short=spec.short)
        item.clicked.connect(lambda: self.chosen.emit(spec.key))
        self._items[spec.key] = item
        return item

    def set_current(self, key: str) -> None:
        """Mark the page in front; a page that is not on the rail leaves the mark where it was."""
        shown = key if key in self._items else self._current
        self._current = shown
        for other, item in self._items.items():
            item.setChecked(other == shown)

    def set_badge(self, key: str, badge: Badge) -> None:
        """What waits on a page."""
        self._items[key].set_badge(badge)

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons with a short word under them, or with the title beside them."""
        self.setFixedWidth(style.px(NARROW if narrow else WIDTH))
        self._brand.narrow = narrow
        for item in (*self._items.values(), self._map):
            item.set_narrow(narrow)


def rail_keys(pages: Sequence[PageSpec]) -> dict[str, str]:
    """The shortcut of each page on the rail: Ctrl+1 … Ctrl+8 from above, Ctrl+9 at the foot."""
    shown = [spec for spec in pages if not spec.under]
    keys = {spec.key: f"Ctrl+{number}" for number, spec in enumerate((s for s in shown if not s.at_foot), start=1)}
    keys.update({spec.key: FOOT_KEY for spec in shown if spec.at_foot})
    return keys
