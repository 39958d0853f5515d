"""Letters on A4 by GB/T 9704-2012: geometry, red head, title, text on the line grid, signature, page numbers.

Lines stand on a grid of 22 to the page and 28 characters to the line, filling the type area of 156 x 225 mm
(domain clauses 5.2.1 to 5.2.3). The text of a notice begins higher than that of an opinion: an opinion is a 文件 with
its mark 35 mm below the upper edge of the type area (7.2.4), a notice has its mark at the upper edge.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from app.documents.fonts import Chain
from app.documents.lines import Line, Setting, Span, natural_width, set_paragraph
from app.documents.sheet import A4, MM, RED, Marks, Sheet
from app.documents.titles import title_lines
from app.domain.calendar import chinese_date

LEFT, TOP = 28 * MM, 37 * MM
MEASURE, DEPTH = 156 * MM, 225 * MM
RIGHT = LEFT + MEASURE
ROWS, COLUMNS = 22, 28
PITCH, ROW = MEASURE / COLUMNS, DEPTH / ROWS
SIZE_3, SIZE_2, SIZE_4 = 16.0, 22.0, 14.0
TITLE_ROW = 32.0
LEAST_BELOW_TITLE = 0.8 * ROW
MARK_BELOW_TOP_OF_FILE = 35 * MM
MARK_SIZES = (36.0, 32.0, 28.0, 26.0, 22.0, 18.0, 14.0)
RULE_BELOW_NUMBER = 4 * MM
PAGE_NUMBER_BELOW = 7 * MM
QR_SIDE = 20 * MM
SEAL_ROWS = 2
"""Blank lines before the name: a seal of 42 mm, centred on name and date, then reaches within one line of the text."""

_BODY = Setting(MEASURE, SIZE_3, PITCH, first_indent=2 * PITCH)
_FLUSH = Setting(MEASURE, SIZE_3, PITCH)
_FIRST_LEVEL = re.compile(r"[一二三四五六七八九十]{1,3}、")
_SECOND_LEVEL = re.compile(r"（[一二三四五六七八九十]{1,3}）")
LONGEST_HEADING = 40


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready to be set. Texts hold no line feeds except `paragraphs`, whose items are paragraphs themselves."""

    kind: str
    mark: str
    number: str
    title: str
    addressee: str
    paragraphs: Sequence[str]
    signer: str
    dated: date | None
    note: str = ""
    case_number: str = ""
    is_file: bool = False
    red_mark: bool = True
    """False leaves the place of the red head blank, for paper printed beforehand (套红)."""
    sealed: bool = True


def letter_pdf(letter: Letter, marks: Marks) -> bytes:
    """The letter as PDF. Raises Unavailable when a font cannot be read."""
    sheet = Sheet(A4, letter.kind, marks)
    first_row = _head(sheet, letter)
    if letter.case_number:
        sheet.qr(LEFT, TOP + DEPTH + PAGE_NUMBER_BELOW, QR_SIDE, letter.case_number)
    body = [line for spans, setting in _paragraphs(letter) for line in set_paragraph(spans, setting)]
    closing = _Closing(letter)
    row = first_row
    for place, line in enumerate(body):
        rest = len(body) - place
        # the signature never stands alone: at least two lines of the text go over with it
        if row >= ROWS or (rest == 2 and row > 0 and row + rest + closing.rows > ROWS):
            row = _turn(sheet)
        sheet.line(LEFT, middle_of(row), line, SIZE_3)
        row += 1
    if row + closing.rows > ROWS:
        row = _turn(sheet)
    closing.draw(sheet, row)
    _page_number(sheet)
    return sheet.finish()


def middle_of(row: int) -> float:
    """The middle of a row of the line grid, row 0 first, in points from the top of the paper."""
    return TOP + (row + 0.5) * ROW


def _turn(sheet: Sheet) -> int:
    _page_number(sheet)
    sheet.next_page()
    return 0


def _page_number(sheet: Sheet) -> None:
    """4号, a dash on each side, one character in from the outer edge (7.5)."""
    odd = sheet.number % 2 == 1
    sheet.text(
        RIGHT - SIZE_4 if odd else LEFT + SIZE_4,
        TOP + DEPTH + PAGE_NUMBER_BELOW,
        f"— {sheet.number} —",
        SIZE_4,
        align=1.0 if odd else 0.0,
    )


def _head(sheet: Sheet, letter: Letter) -> int:
    """Mark, number, rule and title; the first row left for the text."""
    top = TOP + (MARK_BELOW_TOP_OF_FILE if letter.is_file else 0.0)
    size = next(
        (size for size in MARK_SIZES if natural_width(letter.mark, Chain.TITLE, size) <= MEASURE), MARK_SIZES[-1]
    )
    middle = LEFT + MEASURE / 2
    if letter.red_mark:
        _mark(sheet, letter.mark, top, size)
    number_middle = top + MARK_SIZES[0] + (2 if letter.is_file else 1) * ROW + ROW / 2
    sheet.text(middle, number_middle, letter.number, SIZE_3, align=0.5)
    rule = number_middle + SIZE_3 / 2 + RULE_BELOW_NUMBER
    if letter.red_mark:
        sheet.rule(LEFT, RIGHT, rule, 1.0, RED)
    lines = title_lines(letter.title, Chain.TITLE, SIZE_2, MEASURE - 2 * SIZE_2)
    least = rule + (2 if letter.is_file else 1) * ROW
    height = SIZE_2 + (len(lines) - 1) * TITLE_ROW
    first_row = ceil((least + height + LEAST_BELOW_TITLE - TOP) / ROW)
    # the text stands on the grid; what is left over is shared between above and below the title
    y = least + (TOP + first_row * ROW - LEAST_BELOW_TITLE - height - least) / 2
    for number, line in enumerate(lines):
        sheet.text(middle, y + SIZE_2 / 2 + number * TITLE_ROW, line, SIZE_2, Chain.TITLE, align=0.5)
    return first_row


def _mark(sheet: Sheet, mark: str, top: float, size: float) -> None:
    """The issuing body's mark; a short one is spread so that it is seen as a head."""
    whole = natural_width(mark, Chain.TITLE, size)
    spread = min((MEASURE * 0.94 - whole) / max(len(mark) - 1, 1), size * 0.45)
    x = LEFT + (MEASURE - whole - spread * (len(mark) - 1)) / 2
    for char in mark:
        x += sheet.text(x, top + size / 2, char, size, Chain.TITLE, colour=RED) + spread


def _paragraphs(letter: Letter) -> list[tuple[list[Span], Setting]]:
    addressee = [([Span(letter.addressee)], _FLUSH)] if letter.addressee else []
    return [*addressee, *((spans_of(text), _BODY) for text in letter.paragraphs)]


def spans_of(paragraph: str) -> list[Span]:
    """Levels by their fonts (7.3.3): 一、 in 黑体, （一） in 楷体 up to the end of the heading, all else in 仿宋."""
    text = paragraph.strip()
    for pattern, chain in ((_FIRST_LEVEL, Chain.HEADING), (_SECOND_LEVEL, Chain.KAI)):
        if pattern.match(text):
            end = text.find("。") + 1
            heading = end if 0 < end <= LONGEST_HEADING else len(text) if len(text) <= LONGEST_HEADING else 0
            if heading:
                return [span for span in (Span(text[:heading], chain), Span(text[heading:])) if span.text]
    return [Span(text)]


class _Closing:
    """Name, date and note under the text."""

    def __init__(self, letter: Letter) -> None:
        self._sealed = letter.sealed
        self._day = chinese_date(letter.dated) if letter.dated else "　　　年　　月　　日"
        self._name = title_lines(letter.signer, Chain.BODY, SIZE_3, MEASURE - 4 * SIZE_3)
        self._note: list[Line] = set_paragraph([Span(letter.note)], _BODY) if letter.note else []
        self._blank = SEAL_ROWS if letter.sealed else 1
        self._gap = 1 if self._note and letter.sealed else 0
        self.rows = self._blank + len(self._name) + 1 + self._gap + len(self._note)

    def draw(self, sheet: Sheet, row: int) -> None:
        """Draw from this row on."""
        row += self._blank
        name_width = max(natural_width(line, Chain.BODY, SIZE_3) for line in self._name)
        day_width = natural_width(self._day, Chain.BODY, SIZE_3)
        if self._sealed:
            # centred over the date, which stands four characters in (7.3.5.1); a long name pushes both to the left
            middle = RIGHT - max(4 * PITCH + day_width / 2, name_width / 2)
            name_x, day_x = middle, middle - day_width / 2
        else:
            right = RIGHT - 2 * PITCH
            name_left = min(right - name_width, right - day_width - 2 * PITCH)
            name_x, day_x = name_left + name_width / 2, name_left + 2 * PITCH
        for part in self._name:
            sheet.text(name_x, middle_of(row), part, SIZE_3, align=0.5)
            row += 1
        sheet.text(day_x, middle_of(row), self._day, SIZE_3)
        row += 1 + self._gap
        for line in self._note:
            sheet.line(LEFT, middle_of(row), line, SIZE_3)
            row += 1
