"""Ruled tables on a form: cells that grow with their text and go over the page when one page is not enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.fonts import Chain
from app.documents.form import Form
from app.documents.lines import Line, Setting, Span, set_paragraph

PADDING = 5.0
THIN = 0.6
JUSTIFIED_FROM = 0.5
"""Narrower cells are set ragged: a few characters a line cannot be spread well."""
FEWEST_LINES = 2
"""A row is cut at the foot of a page only if this many of its lines stay there."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; `share` is its part of the table's width."""

    text: str
    share: float
    label: bool = False
    """Labels stand centred in 黑体, values justified in 仿宋."""
    foot: str = ""
    """Words at the lower right, over which somebody signs."""


class Table:
    """Rows one under the other, drawn as they are added; the form's `y` moves with them."""

    def __init__(self, form: Form, size: float, leading: float) -> None:
        self._form = form
        self._size = size
        self._leading = leading

    def row(self, cells: Sequence[Cell], least: float = 0.0, below: float = 0.0) -> None:
        """One row, at least `least` points high; `below` is the height of what must not stand on a page without it."""
        form = self._form
        rest = [self._lines(cell) for cell in cells]
        fresh = form.bottom - form.look.top - 2 * form.look.leading
        while True:
            height = max(least, *(self._height(cell, lines) for cell, lines in zip(cells, rest, strict=True)))
            left = form.bottom - form.y
            longest = len(max(rest, key=len))
            # what fits but for the things below it gives them its last lines
            fitting = int((left - 2 * PADDING) / self._leading) if height > left else longest
            fitting = min(fitting, longest - FEWEST_LINES)
            if height + below <= left or (height <= left and left >= fresh and fitting < FEWEST_LINES):
                self._draw(cells, rest, height, with_foot=True)
                return
            if fitting >= FEWEST_LINES and not left < height <= fresh:
                drawn = left if height > left else 2 * PADDING + fitting * self._leading
                self._draw(cells, [lines[:fitting] for lines in rest], drawn, with_foot=False)
                rest, least = [lines[fitting:] for lines in rest], 0.0
            form.room(left + 1)

    def rows_over(self, rows: Sequence[tuple[Sequence[Cell], float]], below: float) -> None:
        """Rows, each with its least height, over signatures and the like that take `below`: two lines of text stay with these."""
        wanted, kept = FEWEST_LINES, []
        for cells, least in reversed(rows):
            kept.append(below if wanted > 0 else 0.0)
            wanted -= max(len(self._lines(cell)) for cell in cells)
            below += self.height(cells, least)
        for (cells, least), under in zip(rows, reversed(kept), strict=True):
            self.row(cells, least, under)

    def height(self, cells: Sequence[Cell], least: float = 0.0) -> float:
        """How high a row is where it is not cut."""
        return max(least, *(self._height(cell, self._lines(cell)) for cell in cells))

    def _lines(self, cell: Cell) -> list[Line]:
        chain = Chain.HEADING if cell.label else Chain.BODY
        measure = cell.share * (self._form.right - self._form.left) - 2 * PADDING
        setting = Setting(measure, self._size, self._size, justified=cell.share > JUSTIFIED_FROM)
        paragraphs = cell.text.split("\n") if cell.text else []
        return [line for text in paragraphs for line in set_paragraph([Span(text, chain)], setting)]

    def _height(self, cell: Cell, lines: list[Line]) -> float:
        # who signs under a text does so on a blank line; in a cell of its own the row's least height leaves the place
        foot = (2 if lines else 1) if cell.foot else 0
        return 2 * PADDING + self._leading * (len(lines) + foot)

    def _draw(self, cells: Sequence[Cell], lines: list[list[Line]], height: float, with_foot: bool) -> None:
        form, x = self._form, self._form.left
        for cell, own in zip(cells, lines, strict=True):
            width = cell.share * (form.right - form.left)
            form.sheet.box(x, form.y, x + width, form.y + height, THIN)
            in_the_middle = cell.label or (len(own) == 1 and not cell.foot)
            y = form.y + ((height - len(own) * self._leading) / 2 if in_the_middle else PADDING)
            for line in own:
                inset = (width - line.width) / 2 if cell.label else PADDING
                form.sheet.line(x + inset, y + self._leading / 2, line, self._size)
                y += self._leading
            if cell.foot and with_foot:
                form.sheet.text(
                    x + width - PADDING - 4,
                    form.y + height - PADDING - self._leading / 2,
                    cell.foot,
                    self._size,
                    align=1,
                )
            x += width
        form.y += height
