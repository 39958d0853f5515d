"""Heads of official letters: mark, number, red rules, title, by the format of the paper (GB/T 9704-2012 7.2, 10.1)."""

from __future__ import annotations

from math import ceil

from app.documents.fonts import Chain
from app.documents.grid import LEFT, MEASURE, PITCH, RIGHT, ROW, SIZE_2, SIZE_3, TITLE_ROW, TOP, middle_of
from app.documents.letter import Letter
from app.documents.lines import natural_width
from app.documents.sheet import MM, RED, Sheet
from app.documents.titles import title_lines
from app.domain.wording import Format

LEAST_BELOW_TITLE = 0.8 * ROW
MARK_BELOW_TOP_OF_FILE = 35 * MM
MARK_SIZES = (36.0, 32.0, 28.0, 26.0, 22.0, 18.0, 14.0)
RULE_BELOW_NUMBER = 4 * MM
MARK_OF_LETTER = 30 * MM
"""From the upper edge of the paper."""
RULE_BELOW_MARK, RULE_ABOVE_FOOT = 4 * MM, 20 * MM
RULE_OF_LETTER = 170 * MM
THICK, THIN, BETWEEN = 0.7 * MM, 0.25 * MM, 0.5 * MM
"""The double rule; the standard gives its place and length, not its strength."""
BELOW_RULE = SIZE_3 * 7 / 8


def draw_head(sheet: Sheet, letter: Letter) -> int:
    """Everything above the text; the first row left for it."""
    if letter.format is Format.LETTER:
        return _head_of_letter(sheet, letter)
    is_file = letter.format is Format.FILE
    top = TOP + (MARK_BELOW_TOP_OF_FILE if is_file else 0.0)
    size = _mark_size(letter.mark)
    number_middle = top + MARK_SIZES[0] + (2 if is_file else 1) * ROW + ROW / 2
    rule = number_middle + SIZE_3 / 2 + RULE_BELOW_NUMBER
    if letter.red_mark:
        _mark(sheet, letter.mark, top, size)
        sheet.rule(LEFT, RIGHT, rule, 1.0, RED)
    _number(sheet, letter, number_middle)
    for place, words in enumerate(letter.corner):
        middle = middle_of(place) if is_file else number_middle + place * ROW
        sheet.text(LEFT, middle, words, SIZE_3, Chain.HEADING)
    return _title(sheet, letter.title, rule + (2 if is_file else 1) * ROW)


def _number(sheet: Sheet, letter: Letter, middle: float) -> None:
    """Centred; of a letter that goes upward one character in at the left, with 签发人 at the right (7.2.5, 7.2.6)."""
    if not letter.approver:
        sheet.text(LEFT + MEASURE / 2, middle, letter.number, SIZE_3, align=0.5)
        return
    sheet.text(LEFT + PITCH, middle, letter.number, SIZE_3)
    name = RIGHT - PITCH - natural_width(letter.approver, Chain.KAI, SIZE_3)
    sheet.text(name, middle, letter.approver, SIZE_3, Chain.KAI)
    sheet.text(name, middle, "签发人：", SIZE_3, align=1.0)


def _head_of_letter(sheet: Sheet, letter: Letter) -> int:
    """信函格式: mark 30 mm from the edge, double rules, number at the right under the first (10.1)."""
    size = _mark_size(letter.mark)
    first = MARK_OF_LETTER + size + RULE_BELOW_MARK
    if letter.red_mark:
        _mark(sheet, letter.mark, MARK_OF_LETTER, size)
        _double_rule(sheet, first, thick_above=True)
        _double_rule(sheet, sheet.height - RULE_ABOVE_FOOT - THICK - BETWEEN - THIN, thick_above=False)
    under = first + THICK + BETWEEN + THIN + BELOW_RULE
    sheet.text(RIGHT, under + SIZE_3 / 2, letter.number, SIZE_3, align=1.0)
    for place, words in enumerate(letter.corner):
        sheet.text(LEFT, under + SIZE_3 / 2 + place * ROW, words, SIZE_3, Chain.HEADING)
    last = under + SIZE_3 + max(len(letter.corner) - 1, 0) * ROW
    return _title(sheet, letter.title, last + 2 * ROW)


def _double_rule(sheet: Sheet, top: float, *, thick_above: bool) -> None:
    """A red double rule of 170 mm across the middle of the paper, its upper edge at `top`."""
    left, right = (sheet.width - RULE_OF_LETTER) / 2, (sheet.width + RULE_OF_LETTER) / 2
    upper, lower = (THICK, THIN) if thick_above else (THIN, THICK)
    sheet.rule(left, right, top + upper / 2, upper, RED)
    sheet.rule(left, right, top + upper + BETWEEN + lower / 2, lower, RED)


def _title(sheet: Sheet, title: str, least: float) -> int:
    """The title, at least this far down; the first row of the text under it."""
    lines = title_lines(title, Chain.TITLE, SIZE_2, MEASURE - 2 * SIZE_2)
    height = SIZE_2 + (len(lines) - 1) * TITLE_ROW
    first_row = ceil((least + height + LEAST_BELOW_TITLE - TOP) / ROW)
    # the text stands on the grid; what is left over is shared between above and below the title
    y = least + (TOP + first_row * ROW - LEAST_BELOW_TITLE - height - least) / 2
    for number, line in enumerate(lines):
        sheet.text(LEFT + MEASURE / 2, y + SIZE_2 / 2 + number * TITLE_ROW, line, SIZE_2, Chain.TITLE, align=0.5)
    return first_row


def _mark_size(mark: str) -> float:
    return next((size for size in MARK_SIZES if natural_width(mark, Chain.TITLE, size) <= MEASURE), MARK_SIZES[-1])


def _mark(sheet: Sheet, mark: str, top: float, size: float) -> None:
    """The issuing body's mark; a short one is spread so that it is seen as a head."""
    whole = natural_width(mark, Chain.TITLE, size)
    spread = min((MEASURE * 0.94 - whole) / max(len(mark) - 1, 1), size * 0.45)
    x = LEFT + (MEASURE - whole - spread * (len(mark) - 1)) / 2
    for char in mark:
        x += sheet.text(x, top + size / 2, char, size, Chain.TITLE, colour=RED) + spread
