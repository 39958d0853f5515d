"""A list of matters on A4 across, in columns over as many pages as it takes; names masked, no persons' list (domain.md 11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.documents.fonts import Chain
from app.documents.lines import Line, Setting, Span, set_paragraph
from app.documents.sheet import A4, HAIR, INK, MM, SOFT, Colour, Marks, Sheet
from app.documents.wording import Wording, chinese_moment

PAGE = (A4[1], A4[0])
LEFT, RIGHT = 15 * MM, PAGE[0] - 15 * MM
TOP, BOTTOM = 15 * MM, PAGE[1] - 17 * MM
SIZE, LEADING, PADDING = 9.0, 12.5, 3.2
FIRST_HEAD = 17 * MM
HEAD_TINT: Colour = (0.945, 0.935, 0.925)

Cells = list[list[Line]]


@dataclass(frozen=True, slots=True)
class ListPaper:
    """What a list says; `selection` tells which filters made it, a row has one text for each column."""

    columns: Sequence[tuple[str, float]]
    """Heading and width in mm; together the 267 mm between the margins."""
    rows: Sequence[Sequence[str | None]]
    """None: nothing is printed there, somebody writes into it."""
    station: str
    selection: str
    made_at: datetime
    made_by: str
    least: float = 0.0
    """No row is lower, in points: where something is written by hand."""
    title: str = ""
    """What the list is called, where its words leave that open."""
    spare: int = 0
    """So many more rows, for what is written by hand alone; not counted."""


def list_pdf(paper: ListPaper, words: Wording, marks: Marks) -> bytes:
    """The list. Raises Refused naming a missing field, Unavailable when a font cannot be read."""
    sheet = Sheet(PAGE, words.paper, marks)
    head = [set_paragraph([Span(name, Chain.HEADING)], _setting(width)) for name, width in paper.columns]
    spare = [[None] * len(paper.columns)] * paper.spare
    pages = _pages([_cells(row, paper) for row in (*paper.rows, *spare)], paper.least)
    for number, rows in enumerate(pages, 1):
        if number > 1:
            sheet.next_page()
        y = _head(sheet, paper, words) if number == 1 else TOP
        y = _row(sheet, y, head, paper, HEAD_TINT)
        for cells in rows:
            y = _row(sheet, y, cells, paper, None)
        if not (paper.rows or spare):
            sheet.text(PAGE[0] / 2, y + 12 * MM, words.say("empty"), 11, align=0.5, colour=SOFT)
        _foot(sheet, paper, words, number, len(pages))
    return sheet.finish()


def _setting(width: float) -> Setting:
    return Setting(width * MM - 2 * PADDING, SIZE, SIZE, justified=False)


def _cells(row: Sequence[str | None], paper: ListPaper) -> Cells:
    return [
        set_paragraph([Span(said)], _setting(width)) if (said := " ".join((text or "").split())) else []
        for text, (_, width) in zip(row, paper.columns, strict=True)
    ]


def _height(cells: Cells, least: float = 0.0) -> float:
    return max(max(len(lines) for lines in cells) * LEADING + 2 * PADDING, least)


def _pages(rows: list[Cells], least: float) -> list[list[Cells]]:
    """Rows by pages, so that every page can say how many there are."""
    pages: list[list[Cells]] = [[]]
    y = TOP + FIRST_HEAD + LEADING + 2 * PADDING
    for cells in rows:
        if y + _height(cells, least) > BOTTOM:
            pages.append([])
            y = TOP + LEADING + 2 * PADDING
        pages[-1].append(cells)
        y += _height(cells, least)
    return pages


def _head(sheet: Sheet, paper: ListPaper, words: Wording) -> float:
    sheet.text(LEFT, TOP + 4 * MM, words.say("title", 名称=paper.title), 18, Chain.TITLE)
    sheet.text(RIGHT, TOP + 4.6 * MM, paper.station, 10.5, align=1, colour=SOFT)
    count = words.say("count", 件数=str(len(paper.rows)))
    chosen = words.say("selection", 条件=paper.selection, 件数=count) if paper.selection else count
    sheet.text(LEFT, TOP + 12 * MM, chosen, 10)
    return TOP + FIRST_HEAD


def _row(sheet: Sheet, y: float, cells: Cells, paper: ListPaper, fill: Colour | None) -> float:
    bottom = y + _height(cells, 0.0 if fill else paper.least)
    if fill:
        sheet.box(LEFT, y, RIGHT, bottom, 0, fill=fill)
        sheet.rule(LEFT, RIGHT, y, 0.8, INK)
    x = LEFT
    for lines, (_, width) in zip(cells, paper.columns, strict=True):
        for place, line in enumerate(lines):
            sheet.line(x + PADDING, y + PADDING + (place + 0.5) * LEADING, line, SIZE)
        x += width * MM
    sheet.rule(LEFT, RIGHT, bottom, 0.6 if fill else 0.4, INK if fill else HAIR)
    return bottom


def _foot(sheet: Sheet, paper: ListPaper, words: Wording, number: int, total: int) -> None:
    middle = PAGE[1] - 9 * MM
    sheet.text(
        LEFT, middle, words.say("made", 打印人=paper.made_by, 时间=chinese_moment(paper.made_at)), 9, colour=SOFT
    )
    sheet.text(RIGHT, middle, words.say("page", 第几页=str(number), 总页数=str(total)), 9, align=1, colour=SOFT)
