"""A brief on A4: title, its parts with pictures and tables, page numbers; the pictures are those of the screen."""

from __future__ import annotations

import re

from app.documents.column_widths import ems, shared
from app.documents.fonts import Chain
from app.documents.lines import Line, Setting, Span, set_paragraph
from app.documents.pictures import Size, draw
from app.documents.sheet import A4, HAIR, INK, MM, SOFT, Colour, Marks, Sheet
from app.domain.pictures import Brief, Picture, Section, Shape, Table

LEFT, RIGHT = 25 * MM, A4[0] - 25 * MM
TOP, BOTTOM = 25 * MM, A4[1] - 25 * MM
TEXT, SMALL, LEADING, SMALL_LEADING = 12.0, 9.0, 21.0, 13.0
PADDING, GUTTER, TITLE_LEADING, TITLE = 3.0, 6.0, 18.0, 32.0
"""Within a cell; between a number that ends at the right and words that begin at the left; of the title of a table; of that of a
part, with the room above it."""
TOGETHER = 0.5
"""Of a page: a table that takes no more stays whole."""
HEAD_TINT: Colour = (0.945, 0.935, 0.925)
_MOST_EM, _SPARE_EM = 22.0, 1.2
"""Of a column."""
_NUMERIC = re.compile(r"[+-]?[\d,.]+( 天| 分钟|%)?|—|少于\d|不单列")
_DOTS = 2.5


def brief_pdf(brief: Brief) -> bytes:
    """The PDF. Raises Unavailable when a font cannot be read."""
    return _Setter(brief).set()


class _Setter:
    """Sets parts one under the other, on as many pages as it takes."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._sheet = Sheet(A4, brief.title, Marks(practice=brief.practice))
        self._y = TOP
        self._right: list[bool] = []
        """Which columns of the table at hand are numbers."""
        self._insets: list[float] = []
        """How far inside its column each begins."""

    def set(self) -> bytes:
        """Everything, and the PDF."""
        self._paragraph(self._brief.title, 20, Chain.TITLE, middle=True, leading=34)
        self._paragraph(f"{self._brief.station}　{self._brief.made_on}", TEXT, Chain.KAI, middle=True)
        self._y += 8
        for section in self._brief.sections:
            self._section(section)
        self._foot()
        return self._sheet.finish()

    def _section(self, section: Section) -> None:
        self._need(self._beginning(section))
        self._y += 8
        self._paragraph(section.title, 14, Chain.HEADING, leading=24)
        for text in section.texts:
            self._paragraph(text, TEXT, Chain.BODY, indent=2 * TEXT)
        for caption, picture in section.pictures:
            self._picture(caption, picture)
        for table in section.tables:
            self._table(table)

    def _beginning(self, section: Section) -> float:
        """How much room a title and what it is the title of take: it does not stay behind alone."""
        if section.texts or not (section.pictures or section.tables):
            return LEADING * 3
        if section.pictures:
            return TITLE + picture_height(section.pictures[0][1]) + LEADING
        return TITLE + self._least(*self._laid(section.tables[0])[1:])

    def _paragraph(
        self, text: str, size: float, chain: Chain, *, middle: bool = False, indent: float = 0, leading: float = LEADING
    ) -> None:
        setting = Setting(RIGHT - LEFT, size, size, first_indent=indent, justified=not middle)
        for line in set_paragraph([Span(text, chain)], setting):
            self._need(leading)
            x = (LEFT + RIGHT - line.width) / 2 if middle else LEFT
            self._sheet.line(x, self._y + leading / 2, line, size)
            self._y += leading

    def _picture(self, caption: str, picture: Picture) -> None:
        width = RIGHT - LEFT
        height = picture_height(picture)
        self._need(height + LEADING)
        png = draw(picture, Size(round(width / 0.75), round(height / 0.75), _DOTS, 11))
        self._sheet.image(LEFT, self._y, RIGHT, self._y + height, png)
        self._y += height
        self._paragraph(caption, SMALL, Chain.KAI, middle=True)

    def _laid(self, table: Table) -> tuple[list[float], list[list[Line]], list[list[list[Line]]]]:
        """How wide the columns of a table are, and the lines of its head and its rows."""
        widths = column_widths(table)
        self._right = numeric_columns(table)
        places = range(len(widths))
        self._insets = [PADDING + (GUTTER if _after_number(self._right, place) else 0) for place in places]
        head = _cells(table.head, widths, self._insets, Chain.HEADING)
        return widths, head, [_cells(row, widths, self._insets, Chain.BODY) for row in table.rows]

    def _least(self, head: list[list[Line]], rows: list[list[list[Line]]]) -> float:
        """The room that a table begins in: one that fills little of a page is not parted, a row alone on the next says nothing."""
        whole = TITLE_LEADING + sum(_height(cells) for cells in (head, *rows))
        return whole if whole <= TOGETHER * (BOTTOM - TOP) else LEADING * 3

    def _table(self, table: Table) -> None:
        widths, head, rows = self._laid(table)
        self._need(self._least(head, rows))
        self._paragraph(table.title, SMALL + 1, Chain.HEADING, leading=TITLE_LEADING)
        self._row(head, widths, HEAD_TINT)
        for cells in rows:
            if self._need(_height(cells)):
                self._row(head, widths, HEAD_TINT)
            self._row(cells, widths, None)
        if not table.rows:
            self._paragraph("没有", SMALL, Chain.BODY, middle=True)
        self._y += 8

    def _row(self, cells: list[list[Line]], widths: list[float], fill: Colour | None) -> None:
        bottom = self._y + _height(cells)
        if fill:
            self._sheet.box(LEFT, self._y, RIGHT, bottom, 0, fill=fill)
            self._sheet.rule(LEFT, RIGHT, self._y, 0.8, INK)
        x = LEFT
        for place, (lines, width) in enumerate(zip(cells, widths, strict=True)):
            for number, line in enumerate(lines):
                at = width - PADDING - line.width if self._right[place] else self._insets[place]
                self._sheet.line(x + at, self._y + PADDING + (number + 0.5) * SMALL_LEADING, line, SMALL)
            x += width
        self._y = bottom
        self._sheet.rule(LEFT, RIGHT, self._y, 0.4, HAIR)

    def _need(self, height: float) -> bool:
        """A new page where there is no room for so much; whether there is one."""
        if self._y + height <= BOTTOM:
            return False
        self._foot()
        self._sheet.next_page()
        self._y = TOP
        return True

    def _foot(self) -> None:
        self._sheet.text(A4[0] / 2, A4[1] - 15 * MM, f"— {self._sheet.number} —", SMALL, align=0.5, colour=SOFT)


def picture_height(picture: Picture) -> float:
    """How high a picture stands on paper, in points: bars and fields as many as there are."""
    if picture.shape is Shape.BARS:
        return min(150 * MM, (12 + 7.5 * len(picture.labels)) * MM)
    if picture.shape is Shape.CELLS:
        return min(220 * MM, (8 + 26 * -(-len(picture.series) // 6)) * MM)
    return 70 * MM


def column_widths(table: Table) -> list[float]:
    """In points: as much for each column as it has to say; where that is more than a page has, the long ones wrap."""
    right = numeric_columns(table)
    needed = []
    for place, column in enumerate(zip(*(table.head, *table.rows), strict=True)):
        most = min(_MOST_EM, max(map(ems, column)) + _SPARE_EM)
        needed.append(SMALL * most + (GUTTER if _after_number(right, place) else 0))
    return shared(needed, RIGHT - LEFT)


def _after_number(right: list[bool], place: int) -> bool:
    """Whether words begin here right beside a number."""
    return place > 0 and right[place - 1] and not right[place]


def numeric_columns(table: Table) -> list[bool]:
    """Which columns are numbers, and stand at the right; never the first, which says what they are of."""
    places = range(len(table.head))
    return [place > 0 and all(_NUMERIC.fullmatch(row[place]) for row in table.rows) for place in places]


def _cells(row: tuple[str, ...], widths: list[float], insets: list[float], chain: Chain) -> list[list[Line]]:
    return [
        set_paragraph([Span(text or "—", chain)], Setting(width - inset - PADDING, SMALL, SMALL, justified=False))
        for text, width, inset in zip(row, widths, insets, strict=True)
    ]


def _height(cells: list[list[Line]]) -> float:
    return max(len(lines) for lines in cells) * SMALL_LEADING + 2 * PADDING
