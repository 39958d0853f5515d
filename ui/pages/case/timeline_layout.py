"""Where everything of the timeline stands: pure measuring, so that painting touches only what is seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from app.reports.timeline import TimelineItem, gap
from ui import style, words
from ui.parts.deadline import weekday
from ui.parts.tags import tag_width
from ui.words import capital, counted, joint, said

GUTTER_RIGHT, SPINE, NODE, CONTENT, RIGHT = 85, 110, 27, 138, 24
GAP_HIGH, PAD = 30, 12


@dataclass(frozen=True, slots=True)
class Spot:
    """Something inside an item that can be pressed. kind: "document", "case" or "act"."""

    where: QRectF
    kind: str
    target: str
    text: str
    icon: str


@dataclass(slots=True)
class Block:
    """One item at its place; all lengths in pixels from the top of the timeline."""

    item: TimelineItem
    top: float
    height: float
    headline: str
    words: QTextLayout | None = None
    words_at: float = 0.0
    headlines: QTextLayout | None = None
    where_at: float = 0.0
    spots: list[Spot] = field(default_factory=list)
    gap_words: str = ""


def where_of(item: TimelineItem) -> str:
    """Who, where and when, in the language of the screen."""
    return joint("，").join(map(said, item.where))


def words_of(item: TimelineItem) -> str:
    """The words of an item with the lines under them, in the language of the screen."""
    return "\n".join([*([item.words] if item.words else ()), *(capital(said(fact)) for fact in item.facts)])


@dataclass(frozen=True, slots=True)
class _Faces:
    """The fonts of the timeline, made once for all its items."""

    bold: QFont
    plain: QFont
    small_height: float
    leading: int


def wrapped(text: str, width: float, font: QFont, leading: int) -> QTextLayout:
    """Text set to a width; Chinese breaks anywhere, long words of Latin letters too, U+2028 always."""
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QRectF(0, height, 0, 0).topLeft())
        height += line.height() + leading
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> float:
    """How high a set paragraph is."""
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height() + style.px(2)


def lay_out(items: Sequence[TimelineItem], width: int, act_names: dict[str, tuple[str, str]]) -> Iterator[Block]:
    """Blocks for items, newest first, for a timeline this wide; taken one by one, so that the first can be seen before
    the last is measured. act_names: act → (words, icon) of its button.
    """
    small = QFontMetricsF(style.font(style.SMALL)).height() + style.px(3)
    faces = _Faces(style.font(bold=True), style.font(), small, style.px(2))
    top = float(style.px(PAD))
    for i, item in enumerate(items):
        block = _block(item, top, width, faces, act_names)
        older = items[i + 1] if i + 1 < len(items) else None
        days = gap(item, older) if older else 0
        if days:
            block.gap_words = counted(QCoreApplication.translate("Timeline", "隔 {days} 天").format(days=days))
        top += block.height + style.px(GAP_HIGH if days else PAD)
        yield block


def _block(item: TimelineItem, top: float, width: int, faces: _Faces, act_names: dict[str, tuple[str, str]]) -> Block:
    inset = style.px(12) if item.odd else 0
    room = float(max(width - style.px(CONTENT) - style.px(RIGHT) - inset, style.px(120)))
    block = Block(item, top, 0, capital(said(item.headline)))
    y = top + (style.px(8) if item.odd else style.px(2))
    block.headlines = wrapped(block.headline, room, faces.bold, faces.leading)
    y += height_of(block.headlines)
    block.where_at = y
    if item.where:
        y += faces.small_height
    block.words_at = y
    if words := words_of(item):
        block.words = wrapped(words.replace("\n", "\u2028"), room, faces.plain, faces.leading)
        y += height_of(block.words)
    y = _place_spots(block, y, room, act_names)
    block.height = max(y - top + (style.px(10) if item.odd else 0), style.px(40))
    return block


def _place_spots(block: Block, y: float, room: float, act_names: dict[str, tuple[str, str]]) -> float:
    """Chips for papers, buttons for acts, in as many lines as they need; answers where they end."""
    item = block.item
    wanted = [
        ("document" if a.document else "case" if a.case else "", a.document or a.case, capital(said(a.text)), a.icon)
        for a in item.attachments
    ]
    wanted += [("act", name, *act_names[name]) for name in item.acts if name in act_names]
    if not wanted:
        return y
    left = start = float(style.px(CONTENT) + (style.px(12) if item.odd else 0))
    y += style.px(6)
    for kind, target, text, icon in wanted:
        button = kind == "act"
        high = style.px(30 if button else 22)
        wide = min(tag_width(text, icon, style.BODY if button else style.SMALL) + (style.px(8) if button else 0), room)
        if left > start and left + wide > start + room:
            left, y = start, y + high + style.px(6)
        block.spots.append(Spot(QRectF(left, y, wide, high), kind, target, text, icon))
        left += wide + style.px(8)
    return y + high + style.px(4)


def gutter_words(day: date, today: date) -> tuple[str, str]:
    """What stands beside the spine: the day, and below it its weekday; the year of another one has its room there."""
    below = weekday(day)
    if day.year == today.year or (today - day).days == 1:
        return day_words(day, today), below
    return words.short_day(day), f"{words.year_words(day)} {below}"


def day_words(day: date, today: date) -> str:
    """今天, 昨天, 10月12日, with the year when it is another one."""
    if day == today:
        return QCoreApplication.translate("Timeline", "今天")
    if (today - day).days == 1:
        return QCoreApplication.translate("Timeline", "昨天")
    return words.day_words(day, today)
