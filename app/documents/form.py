"""Plain forms: labelled rows, headed sections, items with figures at the right, signature lines; flowing over pages.

Used by the papers that are no 公文 (receipt, proof card, recovery sheet). All lengths are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.fonts import Chain
from app.documents.lines import Line, Setting, Span, natural_width, set_paragraph
from app.documents.sheet import HAIR, INK, MM, SOFT, Colour, Marks, Sheet
from app.documents.titles import title_lines

KEPT_TOGETHER = 3
"""Paragraphs of so few lines are not cut by the end of a page."""


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes of a form."""

    margin: float
    top: float
    foot: float
    """Height kept free at the bottom of every page."""
    size: float
    leading: float
    label: float
    """Width of the column of labels."""
    title: float


A5_LOOK = Look(margin=13 * MM, top=14 * MM, foot=15 * MM, size=10.5, leading=16.5, label=19 * MM, title=18)
A4_LOOK = Look(margin=25 * MM, top=26 * MM, foot=24 * MM, size=12, leading=20, label=26 * MM, title=22)


class Form:
    """A form being written downwards; `y` is where the next thing begins."""

    def __init__(self, size: tuple[float, float], kind: str, marks: Marks, look: Look, running: str = "") -> None:
        self.sheet = Sheet(size, kind, marks)
        self.look = look
        self._running = running
        self.left, self.right = look.margin, size[0] - look.margin
        self.y = look.top
        self.narrowed = 0.0
        """Width kept free at the right of rows and paragraphs, beside a QR code."""

    @property
    def bottom(self) -> float:
        """Where a page ends for running text."""
        return self.sheet.height - self.look.foot

    def finish(self) -> bytes:
        """Number the last page if there are several; the PDF."""
        self._page_number()
        return self.sheet.finish()

    def room(self, height: float) -> None:
        """Go to a new page unless this much height is left."""
        if self.y + height > self.bottom:
            self._page_number(more=True)
            self.sheet.next_page()
            self.y = self.look.top
            self.narrowed = 0.0
            if self._running:
                self.sheet.text(self.left, self.y, self._running, self.look.size - 1.5, colour=SOFT)
                self.y += self.look.leading

    def _page_number(self, more: bool = False) -> None:
        if more or self.sheet.number > 1:
            self.sheet.text(
                self.sheet.width / 2,
                self.sheet.height - self.look.foot / 2,
                f"— {self.sheet.number} —",
                self.look.size - 1.5,
                align=0.5,
                colour=SOFT,
            )

    def gap(self, height: float) -> None:
        """Leave this much white."""
        self.y += height

    def title(self, text: str, under: str = "") -> None:
        """The centred title and, smaller, who issues the paper."""
        middle = self.sheet.width / 2
        for line in title_lines(text, Chain.TITLE, self.look.title, self.right - self.left):
            self.sheet.text(middle, self.y + self.look.title / 2, line, self.look.title, Chain.TITLE, align=0.5)
            self.y += self.look.title * 1.4
        if under:
            for line in title_lines(under, Chain.BODY, self.look.size, self.right - self.left):
                self.sheet.text(middle, self.y + self.look.leading / 2, line, self.look.size, align=0.5, colour=SOFT)
                self.y += self.look.leading
        self.y += self.look.leading * 0.3

    def rule(self, thickness: float = 0.5, colour: Colour = INK, dash: tuple[float, float] | None = None) -> None:
        """A rule across the form."""
        self.sheet.rule(self.left, self.right, self.y, thickness, colour, dash)

    def row(self, label: str, value: str, size: float | None = None, chain: Chain = Chain.BODY) -> None:
        """A label and its value; a long value wraps under itself."""
        size = size or self.look.size
        leading = self.look.leading + max(size - self.look.size, 0) * 0.8
        measure = self.right - self.narrowed - self.left - self.look.label
        setting = Setting(measure, size, size, justified=False)
        for number, line in enumerate(set_paragraph([Span(value, chain)], setting)):
            self.room(leading)
            if number == 0:
                self._label(label, self.y + leading / 2)
            self.sheet.line(self.left + self.look.label, self.y + leading / 2, line, size)
            self.y += leading

    def _label(self, label: str, middle: float) -> None:
        """Labels of two characters are spread to the width of three, so that the values stand under one edge."""
        spread = f"{label[0]}　{label[1]}" if len(label) == 2 else label
        self.sheet.text(self.left, middle, spread, self.look.size, colour=SOFT)

    def section(self, heading: str) -> None:
        """A bold heading that keeps the first lines under it on its page."""
        self.y += self.look.leading * 0.45
        self.room(self.look.leading * 3)
        self.sheet.text(self.left, self.y + self.look.leading / 2, heading, self.look.size, Chain.TITLE)
        self.y += self.look.leading * 1.08

    def paragraph(
        self,
        text: str,
        *,
        chain: Chain = Chain.BODY,
        size: float | None = None,
        indent: float = 0.0,
        hanging: float = 0.0,
        colour: Colour = INK,
    ) -> None:
        """Justified text; `indent` in ems for the first line, `hanging` for the others."""
        size = size or self.look.size
        leading = size * (self.look.leading / self.look.size)
        lines = self._lines(text, chain, size, indent, hanging)
        if len(lines) <= KEPT_TOGETHER:
            self.room(len(lines) * leading)
        for line in lines:
            self.room(leading)
            self.sheet.line(self.left, self.y + leading / 2, line, size, colour)
            self.y += leading

    def _lines(self, text: str, chain: Chain, size: float, indent: float, hanging: float = 0.0) -> list[Line]:
        measure = self.right - self.narrowed - self.left
        return set_paragraph([Span(text, chain)], Setting(measure, size, size, indent * size, hanging * size))

    def height(self, text: str, indent: float = 0.0) -> float:
        """How much a paragraph of the common size takes."""
        return self.look.leading * len(self._lines(text, Chain.BODY, self.look.size, indent))

    def numbered(self, texts: Sequence[str]) -> None:
        """Items 1. 2. 3., their numbers hanging; a single one stands without a number."""
        if len(texts) == 1:
            self.paragraph(texts[0])
            return
        size = self.look.size
        hang = natural_width(f"{len(texts)}.", Chain.BODY, size) + 0.35 * size
        setting = Setting(self.right - self.left, size, size, hang, hang)
        for number, text in enumerate(texts, 1):
            for place, line in enumerate(set_paragraph([Span(text)], setting)):
                self.room(self.look.leading)
                if place == 0:
                    self.sheet.text(self.left, self.y + self.look.leading / 2, f"{number}.", size)
                self.sheet.line(self.left, self.y + self.look.leading / 2, line, size)
                self.y += self.look.leading

    def item(self, text: str, figure: str) -> None:
        """An item with a figure at the right end of its first line."""
        size = self.look.size
        setting = Setting(self.right - self.left - 22 * MM, size, size, justified=False)
        for place, line in enumerate(set_paragraph([Span(text)], setting)):
            self.room(self.look.leading)
            if place == 0:
                self.sheet.text(self.right, self.y + self.look.leading / 2, figure, size, align=1)
            self.sheet.line(self.left, self.y + self.look.leading / 2, line, size)
            self.y += self.look.leading

    def sign_line(self, label: str, x: float, width: float) -> None:
        """A label and a line to write on, at x, within `width`; does not move down."""
        taken = self.sheet.text(x, self.y + self.look.leading / 2, label, self.look.size)
        self.sheet.rule(x + taken + 2, x + width, self.y + self.look.leading * 0.9, 0.5, HAIR)
