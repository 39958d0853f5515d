"""The list under a type-ahead line. It never takes the focus: an input method must stay with the line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui import icons, style

ROW, MOST_ROWS = 36, 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that may be meant: what it stands for, its words, soft words at the right, an icon, and the title
    of the group it belongs to (shown once above the first of the group)."""

    value: object
    text: str
    detail: str = ""
    icon: str = ""
    group: str = ""


class CandidateList(QFrame):
    """Candidates below a widget, drawn in its window above everything else; at most eight are offered."""

    taken = Signal(object)

    def __init__(self, under: QWidget, most: int = MOST_ROWS, hint: str = "") -> None:
        """`hint`: which keys work, below the candidates."""
        super().__init__(under)
        self._under = under
        self._most, self._hint = most, hint
        self._rows: list[Candidate | str] = []
        self._place = -1
        self.setProperty("box", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        # shown as a child of the window, it would outlive the line it belongs to
        under.destroyed.connect(self.deleteLater)
        self.hide()

    def show_candidates(self, candidates: Sequence[Candidate], *, preselect: bool, none: str = "") -> None:
        """Offer candidates; with preselect the first is taken by Enter at once. No candidates hides the list, or says `none`."""
        self._rows = []
        group = ""
        for candidate in candidates[: self._most]:
            if candidate.group and candidate.group != group:
                group = candidate.group
                self._rows.append(group)
            self._rows.append(candidate)
        if self._rows and self._hint:
            self._rows.append(self._hint)
        elif not self._rows and none:
            self._rows = [none]
        self._place = -1
        if preselect:
            self.move_by(1)
        if not self._rows:
            self.hide()
            return
        self._stand_below()
        self.show()
        self.raise_()
        self.update()

    def current(self) -> Candidate | None:
        """The candidate Enter would take; None when none is marked or the list is closed."""
        if not self.isVisible() or not 0 <= self._place < len(self._rows):
            return None
        found = self._rows[self._place]
        return found if isinstance(found, Candidate) else None

    def move_by(self, step: int) -> None:
        """Mark the next or previous candidate, passing over group titles; stops at both ends."""
        place = self._place + step
        while 0 <= place < len(self._rows) and isinstance(self._rows[place], str):
            place += step
        if 0 <= place < len(self._rows):
            self._place = place
            self.update()

    def _stand_below(self) -> None:
        window = self._under.window()
        self.setParent(window)
        height = style.px(ROW) * len(self._rows) + style.px(4)
        corner = self._under.mapTo(window, QPoint(0, self._under.height() + style.px(4)))
        if corner.y() + height > window.height():
            above = self._under.mapTo(window, QPoint(0, -style.px(4))).y() - height
            corner.setY(max(0, above))
        width = max(self._under.width(), min(self._widest(), window.width() - corner.x() - style.px(8)))
        self.setGeometry(corner.x(), corner.y(), width, height)

    def _widest(self) -> int:
        """How wide the longest candidate is that says all in its own words: under a narrow field the list is wider."""
        metrics = QFontMetrics(style.font())
        plain = [row.text for row in self._rows if isinstance(row, Candidate) and not row.detail]
        return max((metrics.horizontalAdvance(text) for text in plain), default=0) + style.px(56)

    def _row_at(self, y: float) -> int:
        return int((y - style.px(2)) // style.px(ROW))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._row_at(event.position().y())
        if 0 <= place < len(self._rows) and isinstance(self._rows[place], Candidate):
            self._place = place
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._row_at(event.position().y())
        if 0 <= place < len(self._rows) and isinstance(found := self._rows[place], Candidate):
            self.taken.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = style.px(ROW)
        for number, entry in enumerate(self._rows):
            where = QRectF(style.px(2), style.px(2) + number * height, self.width() - style.px(4), height)
            if isinstance(entry, str):
                painter.setFont(style.font(style.SMALL))
                painter.setPen(style.colour("soft"))
                painter.drawText(where.adjusted(style.px(10), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, entry)
            else:
                self._paint_candidate(painter, where, entry, here=number == self._place)

    def _paint_candidate(self, painter: QPainter, where: QRectF, candidate: Candidate, *, here: bool) -> None:
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("selected"))
            painter.drawRoundedRect(where, style.px(4), style.px(4))
        left = where.left() + style.px(10)
        side = style.px(18)
        if candidate.icon:
            spot = QRectF(left, where.center().y() - side / 2, side, side)
            icons.draw(painter, candidate.icon, spot, style.colour("soft"))
            left += side + style.px(9)
        small, body = style.font(style.SMALL), style.font()
        right = where.right() - style.px(12)
        if candidate.detail:
            room = min(QFontMetrics(small).horizontalAdvance(candidate.detail), where.width() * 0.55)
            right -= room
            painter.setFont(small)
            painter.setPen(style.colour("soft"))
            detail = QFontMetrics(small).elidedText(candidate.detail, Qt.TextElideMode.ElideLeft, int(room) + 1)
            painter.drawText(
                QRectF(right, where.top(), room + 2, where.height()), Qt.AlignmentFlag.AlignVCenter, detail
            )
            right -= style.px(12)
        painter.setFont(body)
        painter.setPen(style.colour("ink"))
        words = QFontMetrics(body).elidedText(candidate.text, Qt.TextElideMode.ElideRight, int(right - left))
        painter.drawText(QRectF(left, where.top(), right - left, where.height()), Qt.AlignmentFlag.AlignVCenter, words)
