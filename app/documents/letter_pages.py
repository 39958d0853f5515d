"""Official letters by GB/T 9704-2012: 文件格式, 信函格式 and the notices of this desk, on A4 or reduced to A5.

Lines stand on a grid of 22 to the page and 28 characters to the line, filling the type area of 156 x 225 mm
(5.2.1 to 5.2.3). Here is what flows over the pages: text, signature, annexes; head and foot stand in their own files.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from app.documents.fonts import Chain
from app.documents.grid import (
    BODY,
    DEPTH,
    FLUSH,
    LEFT,
    MEASURE,
    PITCH,
    RIGHT,
    ROW,
    ROWS,
    SIZE_2,
    SIZE_3,
    SIZE_4,
    TITLE_ROW,
    TOP,
    middle_of,
)
from app.documents.letter import Annex, Letter
from app.documents.letter_foot import Closing, Colophon
from app.documents.letter_head import draw_head
from app.documents.lines import Line, Setting, Span, natural_width, set_paragraph
from app.documents.sheet import A4, A5, MM, Marks, Sheet
from app.documents.titles import title_lines
from app.domain.wording import Format

PAGE_NUMBER_BELOW = 7 * MM
QR_SIDE, QR_SIDE_OF_LETTER = 20 * MM, 10 * MM
SIZES = {"A4": A4, "A5": A5}
ANNEX_TITLE_ROW, ANNEX_TEXT_ROW = 2, 4
LONGEST_HEADING = 40
LINES_OVER_SIGNATURE = 2
MOST_HEADINGS = 4
"""Lines of headings one under the other: two levels of two lines. More of them are a list."""
NARROWEST = 22.0
"""From line to line, in points: of the type of 16 a third and a little more; an ordinary notice then fits its page."""
_FIRST_LEVEL = re.compile(r"[一二三四五六七八九十]{1,3}、")
_SECOND_LEVEL = re.compile(r"（[一二三四五六七八九十]{1,3}）")


def letter_pdf(letter: Letter, marks: Marks) -> bytes:
    """The letter as PDF. Raises Unavailable when a font cannot be read."""
    page = _Pages(letter, marks)
    first_row = draw_head(page.sheet, letter)
    _qr(page.sheet, letter)
    closing, colophon = Closing(letter), Colophon(letter)
    several = len(letter.annexes) > 1
    printed = [(number, annex) for number, annex in enumerate(letter.annexes, 1) if annex.paragraphs]
    body, listed = _body(letter), _annex_list(letter.annexes)
    foot = 0 if printed else colophon.rows
    page.narrow(first_row, len(body) + len(listed) + closing.rows, foot)
    row = _text(page, first_row, body, len(listed) + closing.rows + foot)
    row = _text(page, row, listed, closing.rows)
    closing.draw(page.sheet, row, page.middle_of)
    row += closing.rows
    for number, annex in printed:
        row = _annex(page, annex, number if several else 0)
    if row + colophon.rows > page.rows:
        page.turn()
    colophon.draw(page.sheet)
    return page.finish()


class _Pages:
    """The sheet and its page numbers."""

    def __init__(self, letter: Letter, marks: Marks) -> None:
        size = SIZES[letter.size]
        self.sheet = Sheet(size, letter.kind, marks, scale=size[0] / A4[0])
        self._first_unnumbered = letter.format is Format.LETTER
        self.rows = ROWS
        """How many rows this page holds."""
        self._narrow_from, self._pitch = ROWS, ROW

    def narrow(self, first: int, text: int, foot: int) -> None:
        """Rows from `first` on a little closer, where that keeps text and signature on this page (7.3.5.4)."""
        pitch = (ROWS - first - foot) * ROW / text
        if NARROWEST <= pitch < ROW:
            self.rows, self._narrow_from, self._pitch = first + text + foot, first, pitch

    def middle_of(self, row: int) -> float:
        """The middle of a row of this page, row 0 first."""
        if row < self._narrow_from:
            return middle_of(row)
        return middle_of(self._narrow_from) - ROW / 2 + (row - self._narrow_from + 0.5) * self._pitch

    def turn(self) -> int:
        """Begin a new page; its first row."""
        self._number()
        self.sheet.next_page()
        self.rows, self._narrow_from, self._pitch = ROWS, ROWS, ROW
        return 0

    def finish(self) -> bytes:
        """The PDF."""
        self._number()
        return self.sheet.finish()

    def _number(self) -> None:
        """4号, a dash on each side, one character in from the outer edge (7.5); none on the first page of a 函 (10.1)."""
        number = self.sheet.number
        if number == 1 and self._first_unnumbered:
            return
        odd = number % 2 == 1
        self.sheet.text(
            RIGHT - SIZE_4 if odd else LEFT + SIZE_4,
            TOP + DEPTH + PAGE_NUMBER_BELOW,
            f"— {number} —",
            SIZE_4,
            align=1.0 if odd else 0.0,
        )


def _qr(sheet: Sheet, letter: Letter) -> None:
    """The item number, left below the type area; in a 函 smaller, between the text and the lower double rule."""
    if not letter.case_number:
        return
    if letter.format is Format.LETTER:
        sheet.qr(LEFT, TOP + DEPTH + 2 * MM, QR_SIDE_OF_LETTER, letter.case_number)
    else:
        sheet.qr(LEFT, TOP + DEPTH + PAGE_NUMBER_BELOW, QR_SIDE, letter.case_number)


def _text(page: _Pages, row: int, lines: Sequence[Line], tail: int) -> int:
    """Set lines from a row on; the first row for the `tail` rows that follow on the same page."""
    for place, line in enumerate(lines):
        if row and row + _together(lines[place:], tail) > page.rows:
            row = page.turn()
        if line.text or row:
            page.sheet.line(LEFT, page.middle_of(row), line, SIZE_3)
            row += 1
    return page.turn() if row + tail > page.rows and row else row


def _together(lines: Sequence[Line], tail: int) -> int:
    """How many rows from this line on stay on one page: a heading has a line under it, a signature two lines over it."""
    headings = sum(1 for _ in takewhile(lambda line: line.heads, lines))
    if headings > MOST_HEADINGS:
        headings = 0
    return headings + 1 if len(lines) > headings + LINES_OVER_SIGNATURE else len(lines) + tail


def _body(letter: Letter) -> list[Line]:
    lines = set_paragraph([Span(letter.addressee)], FLUSH) if letter.addressee else []
    return [*lines, *_paragraphs(letter.paragraphs)]


def _paragraphs(texts: Sequence[str]) -> list[Line]:
    return [line for text in texts for line in _paragraph(spans_of(text))]


def _paragraph(spans: list[Span]) -> list[Line]:
    """One that is a heading and nothing else belongs to what follows."""
    lines = set_paragraph(spans, BODY)
    return (
        [replace(line, heads=True) for line in lines] if spans[0].chain is not Chain.BODY and not spans[1:] else lines
    )


def _annex_list(annexes: Sequence[Annex]) -> list[Line]:
    """附件说明 (7.3.4): a blank line, two characters in, each title under the one above, no mark at its end."""
    if not annexes:
        return []
    indent = 2 * PITCH
    hang = indent + 3 * PITCH
    lines = set_paragraph([], FLUSH)
    for number, annex in enumerate(annexes, 1):
        ordinal = f"{number}." if len(annexes) > 1 else ""
        setting = Setting(
            MEASURE,
            SIZE_3,
            PITCH,
            first_indent=indent if number == 1 else hang,
            rest_indent=hang + natural_width(ordinal, Chain.BODY, SIZE_3),
        )
        lines += set_paragraph([Span(f"{'附件：' if number == 1 else ''}{ordinal}{annex.title}")], setting)
    return lines


def _annex(page: _Pages, annex: Annex, number: int) -> int:
    """An annex on new pages (7.3.7): 附件 in the first line, its title in the third; the row after it."""
    page.turn()
    page.sheet.text(LEFT, middle_of(0), f"附件{number or ''}", SIZE_3, Chain.HEADING)
    titles = title_lines(annex.title, Chain.TITLE, SIZE_2, MEASURE - 2 * SIZE_2)
    for place, line in enumerate(titles):
        middle = middle_of(ANNEX_TITLE_ROW) + place * TITLE_ROW
        page.sheet.text(LEFT + MEASURE / 2, middle, line, SIZE_2, Chain.TITLE, align=0.5)
    row = ANNEX_TEXT_ROW + round((len(titles) - 1) * TITLE_ROW / ROW + 0.49)
    return _text(page, row, _paragraphs(annex.paragraphs), 0)


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
