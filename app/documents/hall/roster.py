"""值班表 for the wall: a month on A4 across, a line for each shift, what has nobody yet in red. Names and places, no telephones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.documents import set_sheet
from app.documents.fonts import Chain
from app.documents.from_case import station_name
from app.documents.lines import natural_width
from app.documents.sheet import A4, HAIR, INK, MM, RED, SOFT, Colour, Marks, Sheet
from app.documents.wording import Wording, Words, chinese_moment
from app.domain.rosters import month_end
from app.domain.world import World
from app.roster_month import Month, Shift, read_month

PAGE = (A4[1], A4[0])
LEFT, RIGHT, TOP, BOTTOM = 12 * MM, PAGE[0] - 12 * MM, 12 * MM, PAGE[1] - 17 * MM
HEAD, WEEKDAYS = 18 * MM, 7 * MM
WIDE = (RIGHT - LEFT) / 7
TINT: Colour = (0.945, 0.935, 0.925)
SIZE, PLACE, PAD, NUMBER, GAP = 10.0, 7.5, 4.0, 15.0, 1.6
WITH_PLACES = ((SIZE, PLACE), (SIZE - 1, PLACE - 1))
"""Sizes of a shift and of its place, the first that fits: a month of six weeks has less room for a day, and who comes wants to
know where to go in it as well."""
LEAST = 6.5
"""No line of a day is set smaller than this, in points; what then has no room is said to be more."""


def roster_paper(read: Any, world: World, about: str) -> bytes:
    """The month that begins on the ISO day `about`, marked 草稿 until it is published. Raises Refused, Unavailable."""
    month = read_month(read, world, date.fromisoformat(about))
    words = Words(world.lookup.editions, world.today)["roster"]
    return set_sheet(lambda marks: _pdf(month, words, marks), world, draft=not month.published)


def _pdf(month: Month, words: Wording, marks: Marks) -> bytes:
    sheet, first = Sheet(PAGE, words.paper, marks), month.first
    title = words.say("title", 站名=station_name(month.world), 月份=f"{first.year}年{first.month}月")
    sheet.text(PAGE[0] / 2, TOP + 4 * MM, title, 18, Chain.TITLE, align=0.5)
    sheet.box(LEFT, TOP + HEAD - WEEKDAYS, RIGHT, TOP + HEAD, 0.5, HAIR, fill=TINT)
    for place, name in enumerate("一二三四五六日"):
        middle = LEFT + (place + 0.5) * WIDE
        sheet.text(middle, TOP + HEAD - WEEKDAYS / 2, f"周{name}", 10, Chain.HEADING, align=0.5)
    weeks = -(-(first.weekday() + month_end(first).day) // 7)
    high = (BOTTOM - TOP - HEAD) / weeks
    for number in range(1, month_end(first).day + 1):
        place = first.weekday() + number - 1
        _day(
            sheet,
            LEFT + place % 7 * WIDE,
            TOP + HEAD + place // 7 * high,
            high,
            first.replace(day=number),
            month,
            words,
        )
    made = words.say("made", 打印人=month.world.actor.name, 时间=chinese_moment(month.world.now))
    sheet.text(LEFT, BOTTOM + 6 * MM, words.say("invitation"), 11)
    sheet.text(RIGHT, BOTTOM + 6 * MM, made, 9, align=1, colour=SOFT)
    return sheet.finish()


def _day(sheet: Sheet, left: float, top: float, high: float, day: date, month: Month, words: Wording) -> None:
    sheet.box(left, top, left + WIDE, top + high, 0.4, HAIR)
    sheet.text(left + PAD, top + NUMBER / 2 + 1, str(day.day), 11, Chain.HEADING)
    shifts, room = month.on(day), high - NUMBER - 2
    both = (sizes for sizes in WITH_PLACES if len(shifts) * (sum(sizes) + 2 * GAP) <= room)
    size, place = next(both, (max(LEAST, min(SIZE, room / max(1, len(shifts)) - GAP)), 0.0))
    most = int(room // (size + GAP))
    shown = shifts if place or len(shifts) <= most else shifts[: most - 1]
    y = _shifts(sheet, left + PAD, top + NUMBER, shown, words, size, place)
    if left_over := len(shifts) - len(shown):
        sheet.text(left + PAD, y + size / 2, words.say("more", 班数=str(left_over)), size, colour=SOFT)


def _shifts(
    sheet: Sheet, left: float, y: float, shifts: Sequence[Shift], words: Wording, size: float, place: float
) -> float:
    """The shifts of a day one below the other, each with where it is in the size `place`, 0 where there is no room for it; answers
    where the next line would stand."""
    for shift in shifts:
        who, colour = (words.say("gap"), RED) if shift.gap else (shift.line.owner_name, INK)
        line = _cut(f"{shift.line.at} {who}", size)
        sheet.text(left, y + (size + GAP) / 2, line, size, Chain.HEADING, colour=colour)
        y += size + GAP
        if place:
            sheet.text(left, y + (place + GAP) / 2, _cut(shift.line.place, place), place, colour=SOFT)
            y += place + GAP
    return y


def _cut(text: str, size: float) -> str:
    """Words that fit into a day."""
    room = WIDE - 2 * PAD
    if natural_width(text, Chain.HEADING, size) <= room:
        return text
    while text and natural_width(f"{text}…", Chain.HEADING, size) > room:
        text = text[:-1]
    return f"{text}…"
