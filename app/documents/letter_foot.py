"""Under the text of official letters: signature, date and note; on the last page 版记 (GB/T 9704-2012 7.3.5, 7.3.6, 7.4)."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from app.documents.fonts import Chain
from app.documents.grid import BODY, DEPTH, LEFT, MEASURE, PITCH, RIGHT, ROW, SIZE_3, SIZE_4, TOP
from app.documents.letter import Letter
from app.documents.lines import Line, Setting, Span, natural_width, set_paragraph
from app.documents.sheet import MM, Sheet
from app.documents.titles import title_lines
from app.domain.calendar import chinese_date
from app.domain.wording import Format

SEAL_ROWS = 2
"""Blank lines before the name: a seal of 42 mm, centred on name and date, then reaches within one line of the text."""
OUTER_RULE, INNER_RULE = 0.35 * MM, 0.25 * MM
COLOPHON_ROW = 24.0
_COPIES = Setting(MEASURE - 2 * SIZE_4, SIZE_4, SIZE_4, rest_indent=3 * SIZE_4)


class Closing:
    """Name, date and note under the text."""

    def __init__(self, letter: Letter) -> None:
        self._sealed = letter.sealed
        self._day = chinese_date(letter.dated) if letter.dated else "　　　年　　月　　日"
        self._name = title_lines(letter.signer, Chain.BODY, SIZE_3, MEASURE - 4 * SIZE_3)
        self._note: list[Line] = set_paragraph([Span(letter.note)], BODY) if letter.note else []
        self._blank = SEAL_ROWS if letter.sealed else 1
        self.rows = self._blank + len(self._name) + 1 + len(self._note)

    def draw(self, sheet: Sheet, row: int, middle_of: Callable[[int], float]) -> None:
        """Draw from this row on; `middle_of` a row says where it stands on the page."""
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
        row += 1
        for line in self._note:
            sheet.line(LEFT, middle_of(row), line, SIZE_3)
            row += 1


class Colophon:
    """版记 at the foot of the last page: 抄送, and in 文件格式 who printed it when, between rules."""

    def __init__(self, letter: Letter) -> None:
        words = f"抄送：{'，'.join(letter.copies)}。" if letter.copies else ""
        self._copies = set_paragraph([Span(words)], _COPIES) if words else []
        self._ruled = letter.format is not Format.LETTER
        self._imprint = letter.imprint if self._ruled else ""
        self._day = chinese_date(letter.dated) if letter.dated else ""
        self._height = COLOPHON_ROW * (len(self._copies) + bool(self._imprint))
        # a blank row keeps it apart from what stands above
        self.rows = ceil(self._height / ROW) + 1 if self._height else 0

    def draw(self, sheet: Sheet) -> None:
        """Draw so that its last edge is the lower edge of the type area."""
        if not self._height:
            return
        y = TOP + DEPTH - self._height
        self._rule(sheet, y, OUTER_RULE)
        for line in self._copies:
            sheet.line(LEFT + SIZE_4, y + COLOPHON_ROW / 2, line, SIZE_4)
            y += COLOPHON_ROW
        if self._imprint:
            if self._copies:
                self._rule(sheet, y, INNER_RULE)
            middle = y + COLOPHON_ROW / 2
            sheet.text(LEFT + SIZE_4, middle, self._imprint, SIZE_4)
            printed = f"{self._day}印发" if self._day else "　　　年　　月　　日印发"
            sheet.text(RIGHT - SIZE_4, middle, printed, SIZE_4, align=1.0)
        self._rule(sheet, TOP + DEPTH, OUTER_RULE)

    def _rule(self, sheet: Sheet, y: float, thickness: float) -> None:
        if self._ruled:
            sheet.rule(LEFT, RIGHT, y, thickness)
