"""领导接访公告 for the wall and the door, A4 or A3: who receives, when, where and what is welcome. No petitioner is in it.

It is read from two metres away: the type is as large as all days leave room for on one sheet.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.documents import set_sheet
from app.documents.fonts import Chain
from app.documents.from_case import station_name
from app.documents.lines import Line, Setting, Span, set_paragraph
from app.documents.sheet import A4, HAIR, INK, MM, RED, SOFT, Marks, Sheet
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.hall_terms import What
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.reception_terms import ReceptionStep
from app.domain.world import World
from app.ports import Refused
from app.ports.agenda import AgendaQuery, AgendaRow

NOBODY = template("reception_notice.none", QT_TRANSLATE_NOOP("Problem", "这些日子还没有排领导接访，没有可以贴的。"))
SIZES = {"A4": 1.0, "A3": math.sqrt(2)}
"""How much larger than A4 everything is drawn."""
LEFT, RIGHT, TOP, BOTTOM = 18 * MM, 192 * MM, 20 * MM, 277 * MM
HEAD, FOOT = 40 * MM, 40 * MM
LARGEST, STEP = 1.65, 0.05
"""The type is enlarged at most so far, and made smaller by such steps down to 1."""
AIRIEST = 1.6
"""Where few days leave room, their lines stand so much further apart at most; what is left is above and below."""
DAY, WHO, BODY, LEADING, PAD = 21.0, 19.0, 14.0, 1.5, 7.0


@dataclass(frozen=True, slots=True)
class _Block:
    """A reception day: its lines with their size."""

    lines: tuple[tuple[str, float], ...]


def reception_notice(read: Any, world: World, about: str) -> bytes:
    """`about`: the first and the last ISO day and A4 or A3, with spaces between. Raises Refused, Unavailable."""
    first, last, size = about.split()
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    asked = AgendaQuery((What.RECEPTION.code,), (ReceptionStep.COMING.code,), begins, ends, org=world.station.org)
    rows = read(asked)
    # a day that was announced and is off is said until it has passed: somebody may have read it here
    off = replace(asked, states=(ReceptionStep.STOOD_DOWN.code,), on_from=max(begins, world.today))
    rows = sorted((*rows, *read(off)), key=lambda row: (row.line.on, row.line.at, row.subject.id))
    if not rows:
        raise Refused([Problem(NOBODY)])
    words = Words(world.lookup.editions, world.today)["reception_notice"]
    blocks = [_block(row, words) for row in rows]
    return set_sheet(lambda marks: _pdf(blocks, words, marks, world, SIZES[size]), world)


def _block(row: AgendaRow, words: Wording) -> _Block:
    line, detail = row.line, row.line.detail or {}
    assert line.on is not None
    matters = detail["matters"].rstrip("。")
    welcome = words.say("matters", 事项=matters) if matters else words.say("every_matter")
    date_ = f"{line.on.month}月{line.on.day}日　周{'一二三四五六日'[line.on.weekday()]}"
    if line.state == ReceptionStep.STOOD_DOWN.code:
        return _Block(((f"{date_}　{line.owner_name}　{ReceptionStep.STOOD_DOWN.chinese}", WHO),))
    starts, ends = (time.lstrip("0") for time in line.at.split("-"))
    day = f"{date_}　{starts}—{ends}"
    seats = words.say("seats", 批数=str(detail["seats"]))
    return _Block(
        (
            (day, DAY),
            (words.say("who", 姓名=line.owner_name, 职务=detail["post"]), WHO),
            (words.say("where", 地点=line.place, 几批=seats), BODY),
            (welcome, BODY),
        )
    )


def _pdf(blocks: Sequence[_Block], words: Wording, marks: Marks, world: World, size: float) -> bytes:
    sheet = Sheet((A4[0] * size, A4[1] * size), words.paper, marks, size)
    room = BOTTOM - TOP - HEAD - FOOT
    factor = LARGEST
    while factor > 1.0 and sum(_height(one, factor) for one in blocks) > room:
        factor -= STEP
    high = sum(_height(one, factor) for one in blocks)
    air = min(AIRIEST, max(1.0, room / high))
    above = max(0.0, room - high * air) / 3
    pages = _pages(blocks, max(factor, 1.0), room)
    for number, page in enumerate(pages, 1):
        if number > 1:
            sheet.next_page()
        _head(sheet, words, world)
        y = TOP + HEAD + above
        for block in page:
            y = _draw(sheet, block, y, max(factor, 1.0), air)
        _foot(sheet, words, world, (number, len(pages)))
    return sheet.finish()


def _pages(blocks: Sequence[_Block], factor: float, room: float) -> list[list[_Block]]:
    pages: list[list[_Block]] = [[]]
    left = room
    for block in blocks:
        high = _height(block, factor)
        if high > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(block)
        left -= high
    return pages


def _set(text: str, size: float) -> list[Line]:
    return set_paragraph([Span(text, Chain.HEADING)], Setting(RIGHT - LEFT, size, size, justified=False))


def _height(block: _Block, factor: float) -> float:
    lines = sum(len(_set(text, size * factor)) * size for text, size in block.lines)
    return lines * factor * LEADING + 2 * PAD * factor


def _draw(sheet: Sheet, block: _Block, top: float, factor: float, air: float) -> float:
    """A day with a rule above it, its day in red, its lines as far apart as `air` says; answers where the next one begins."""
    sheet.rule(LEFT, RIGHT, top, 0.6, HAIR)
    y = top + PAD * factor * air
    for text, size in block.lines:
        for line in _set(text, size * factor):
            sheet.line(LEFT, y + size * factor * LEADING * air / 2, line, size * factor, RED if size == DAY else INK)
            y += size * factor * LEADING * air
    return top + _height(block, factor) * air


def _head(sheet: Sheet, words: Wording, world: World) -> None:
    middle = (LEFT + RIGHT) / 2
    sheet.text(middle, TOP + 8 * MM, words.say("title"), 42, Chain.TITLE, align=0.5, colour=RED)
    sheet.text(middle, TOP + 25 * MM, words.say("station", 站名=station_name(world)), 22, Chain.HEADING, align=0.5)


def _foot(sheet: Sheet, words: Wording, world: World, page: tuple[int, int]) -> None:
    y = BOTTOM - FOOT + 4 * MM
    sheet.rule(LEFT, RIGHT, y, 1.2, RED)
    y += 7 * MM
    contact = world.settings["contact"]
    said = [words.say("how"), words.say("contact", 联系方式=contact) if contact else ""]
    for text in filter(None, said):
        for line in _set(text, BODY):
            sheet.line(LEFT, y, line, BODY)
            y += BODY * LEADING
    sheet.text(LEFT, BOTTOM + 2 * MM, words.say("moved"), 11, colour=SOFT)
    sheet.text(RIGHT, BOTTOM + 2 * MM, words.say("posted", 日子=chinese_date(world.today)), 11, align=1, colour=SOFT)
    if page[1] > 1:
        told = words.say("page", 第几页=str(page[0]), 总页数=str(page[1]))
        sheet.text((LEFT + RIGHT) / 2, BOTTOM + 2 * MM, told, 11, align=0.5, colour=SOFT)
