"""A deadline in words, colour and icon at once: overdue, due today, days left, not counted, done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.alarm import Level
from app.domain.last_day import last_day
from ui import icons, style
from ui.parts.tags import TagKind, draw_tag, tag_width
from ui.words import word

SOON_DAYS = 3
COLUMN_PADDING = 24
_LEVELS: dict[Level, tuple[TagKind, str]] = {
    Level.EARLY: ("sky", "clock"),
    Level.WARNING: ("amber", "clock"),
    Level.SERIOUS: ("amber", "warning"),
    Level.LAST: ("amber", "hourglass-medium"),
}
"""Colour and icon of each level; the word says which it is."""


@dataclass(frozen=True, slots=True)
class DeadlineLook:
    """How a deadline is shown. `chip` says whether it stands out as a coloured chip or is plain text."""

    text: str
    kind: TagKind
    icon: str
    chip: bool


def deadline_look(
    due: date | None,
    today: date,
    clock: Literal["running", "suspended", "done", "none"] = "running",
    closes: date | None = None,
    level: Level | None = None,
) -> DeadlineLook:
    """The look of a due date on a day; a clock that is done, suspended or not counted needs no due date.

    `closes` is the day the due date rolls to where it is no working day: what is late is late only after it. `level` is
    how urgent it is by the share of time used; without it the last days stand out.
    """
    if clock == "done":
        return DeadlineLook(QCoreApplication.translate("Deadline", "已办结"), "leaf", "check-circle", chip=False)
    if clock == "suspended":
        return DeadlineLook(QCoreApplication.translate("Deadline", "期限暂停"), "neutral", "pause", chip=False)
    if clock == "none" or due is None:
        return DeadlineLook(QCoreApplication.translate("Deadline", "不计期限"), "neutral", "minus", chip=False)
    last = last_day(due, closes or due, today)
    due, left = last.day, (last.day - today).days
    if left < 0:
        text = QCoreApplication.translate("Deadline", "超期 {days} 天").format(days=-left)
        return DeadlineLook(text, "alarm", "warning-circle", chip=True)
    if left == 0:
        text = QCoreApplication.translate("Deadline", "今天到期")
        return DeadlineLook(text, "amber", "hourglass-medium", chip=True)
    if level is not None and level in _LEVELS:
        kind, icon = _LEVELS[level]
        return DeadlineLook(_left_words(left, level), kind, icon, chip=True)
    if left <= SOON_DAYS:
        text = QCoreApplication.translate("Deadline", "剩 {days} 天，{weekday}")
        return DeadlineLook(text.format(days=left, weekday=weekday(due)), "amber", "clock", chip=True)
    text = QCoreApplication.translate("Deadline", "剩 {days} 天").format(days=left)
    return DeadlineLook(text, "neutral", "clock", chip=False)


def deadline_room() -> int:
    """How wide a column is that holds any deadline in the language of the screen, px at 100 %."""
    # only the first level still has weeks before it
    levels = (_left_words(29 if level is Level.EARLY else 9, level) for level in _LEVELS)
    late = QCoreApplication.translate("Deadline", "超期 {days} 天").format(days=999)
    widest = max(tag_width(words, "clock", style.BODY) for words in (*levels, late))
    return round(widest * 100 / style.percent()) + COLUMN_PADDING


def _left_words(days: int, level: Level) -> str:
    return QCoreApplication.translate("Deadline", "剩 {days} 天，{level}").format(days=days, level=word(level))


def weekday(day: date) -> str:
    """The short name of a weekday: 周一 … 周日."""
    return (
        QCoreApplication.translate("Deadline", "周一"),
        QCoreApplication.translate("Deadline", "周二"),
        QCoreApplication.translate("Deadline", "周三"),
        QCoreApplication.translate("Deadline", "周四"),
        QCoreApplication.translate("Deadline", "周五"),
        QCoreApplication.translate("Deadline", "周六"),
        QCoreApplication.translate("Deadline", "周日"),
    )[day.weekday()]


def draw_deadline(painter: QPainter, where: QRectF, look: DeadlineLook) -> None:
    """Draw a deadline at the left of a rectangle, in the middle of its height (24 px in tables)."""
    middle = where.center().y()
    if look.chip:
        height = min(style.px(24), where.height())
        width = min(tag_width(look.text, look.icon, style.BODY), where.width())
        tag = QRectF(where.left(), middle - height / 2, width, height)
        draw_tag(painter, tag, look.text, look.kind, look.icon, style.BODY)
        return
    ink = "leaf_ink" if look.kind == "leaf" else "ink" if look.icon == "clock" else "soft"
    side = style.px(14)
    left = where.left() + style.px(8)
    icons.draw(painter, look.icon, QRectF(left, middle - side / 2, side, side), style.colour(ink))
    painter.setFont(style.font())
    painter.setPen(style.colour(ink))
    words = where.adjusted(style.px(27), 0, 0, -1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, look.text)


class DeadlineTag(QWidget):
    """A deadline by itself, in cards and heads."""

    def __init__(self, look: DeadlineLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(look.text)

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._look.text, self._look.icon, style.BODY), style.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_deadline(QPainter(self), QRectF(self.rect()), self._look)
