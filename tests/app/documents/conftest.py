"""Reading papers back: glyphs by place with pdfminer, text and pictures with pypdfium2."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO

import pytest
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar, LTContainer, LTLine

MM = 72 / 25.4


@dataclass(frozen=True)
class Glyph:
    """A drawn character: its origin (points from the left and from the top of the paper), size and font."""

    char: str
    x: float
    baseline: float
    size: float
    width: float
    font: str


def _characters(item: object) -> Iterator[LTChar]:
    if isinstance(item, LTChar):
        yield item
    elif isinstance(item, LTContainer):
        for inner in item:
            yield from _characters(inner)


@pytest.fixture
def glyphs() -> Callable[[bytes], list[list[Glyph]]]:
    """The upright glyphs of every page; what lies across the page (草稿) is left out."""

    def read(pdf: bytes) -> list[list[Glyph]]:
        pages = []
        for page in extract_pages(BytesIO(pdf)):
            pages.append(
                [
                    Glyph(c.get_text(), c.matrix[4], page.height - c.matrix[5], round(c.size, 2), c.adv, c.fontname)
                    for c in _characters(page)
                    if abs(c.matrix[1]) < 1e-6
                ]
            )
        return pages

    return read


@dataclass(frozen=True)
class Ruled:
    """A horizontal rule: where it begins and ends, its middle from the top of the paper, its thickness."""

    left: float
    right: float
    middle: float
    thickness: float
    red: bool


@pytest.fixture
def rules_of() -> Callable[[bytes], list[list[Ruled]]]:
    """The horizontal rules of every page, top to bottom."""

    def read(pdf: bytes) -> list[list[Ruled]]:
        pages = []
        for page in extract_pages(BytesIO(pdf)):
            found = [
                Ruled(r.x0, r.x1, page.height - r.y0, r.linewidth, r.stroking_color[0] > 0.5)
                for r in page
                if isinstance(r, LTLine)
            ]
            pages.append(sorted(found, key=lambda rule: rule.middle))
        return pages

    return read


@pytest.fixture
def lines_of(glyphs) -> Callable[[bytes], list[list[str]]]:
    """The lines of every page, top to bottom, as they stand on the paper."""

    def read(pdf: bytes) -> list[list[str]]:
        pages = []
        for page in glyphs(pdf):
            rows: dict[float, list[Glyph]] = {}
            for glyph in page:
                rows.setdefault(round(glyph.baseline, 1), []).append(glyph)
            pages.append(["".join(g.char for g in sorted(row, key=lambda g: g.x)) for _, row in sorted(rows.items())])
        return pages

    return read
