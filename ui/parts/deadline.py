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

SOON_DAYS = 3
WEEKDAY_DAYS = 7
"""So near a day is called by its weekday too."""
COLUMN_PADDING = 24
_LEVELS: dict[Level, tuple[TagKind, str]] = {
    Level.EARLY: ("sky", "clock"),
    Level.WARNING: ("amber", "timer"),
    Level.SERIOUS: ("amber", "warning"),
    Level.LAST: ("amber", "hourglass-medium"),
}
"""Colour and icon of each level, which is the share of its time that is used; what ends within three days is amber at any."""


@dataclass(frozen=True, slots=True)
class DeadlineLook:
    """How a deadline is shown. `chip` says whether it stands out as a coloured chip or is plain text; `tip` is what is
    told to who asks."""

    text: str
    kind: TagKind
    icon: str
    chip: bool
    tip: str = ""


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
    kind, icon = _LEVELS.get(level or Level.CALM, ("neutral", "clock"))
    if left <= SOON_DAYS:
        kind = "amber"
    return DeadlineLook(_left_words(left, due), kind, icon, chip=kind != "neutral")


def deadline_room() -> int:
    """How wide a column is that holds any deadline in the language of the screen, px at 100 %."""
    late = QCoreApplication.translate("Deadline", "超期 {days} 天").format(days=999)
    near = (_left_words(WEEKDAY_DAYS, date(2026, 1, day)) for day in range(1, 8))
    widest = max(tag_width(words, "clock", style.BODY) for words in (*near, late))
    return round(widest * 100 / style.percent()) + COLUMN_PADDING


def _left_words(left: int, last: date) -> str:
    if left > WEEKDAY_DAYS:
        return QCoreApplication.translate("Deadline", "剩 {days} 天").format(days=left)
    return QCoreApplication.translate("Deadline", "剩 {days} 天，{weekday}").format(days=left, weekday=weekday(last))


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
        self.setToolTip(look.tip)

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._look.text, self._look.icon, style.BODY), style.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_deadline(QPainter(self), QRectF(self.rect()), self._look)
