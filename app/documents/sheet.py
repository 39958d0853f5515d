"""A stack of pages: text, lines, rules and QR codes at given places, with the marks that lie across every page.

All lengths are points, y counts from the top edge of the paper. The PDF carries no names, no dates and no random
identifiers: the same calls give the same bytes (ReportLab's invariant mode), and its metadata name only the kind of paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import segno
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.documents.flower import draw_flower
from app.documents.fonts import Chain, font, font_of, runs
from app.documents.lines import Line, natural_width

rl_config.useA85 = 0  # page streams as they are compressed: a fifth smaller, and nothing reads them as text

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
A5 = (148 * MM, 210 * MM)

Colour = tuple[float, float, float]
INK: Colour = (0.0, 0.0, 0.0)
SOFT: Colour = (0.36, 0.34, 0.33)
HAIR: Colour = (0.62, 0.60, 0.58)
RED: Colour = (0.85, 0.0, 0.06)
DRAFT_TINT: Colour = (0.98, 0.92, 0.912)
PRACTICE_TINT: Colour = (0.912, 0.938, 0.958)
_ACROSS, _APART, _RISING, _FAINT = 15.0, 42 * MM, 32, 0.13
"""Of the words across an internal copy: size and distance in points, degrees, opacity."""
MIDDLE = 0.38
"""Height of the middle of an ideograph above its baseline, in em (ascent 0.88, descent 0.12 in all bundled fonts)."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What lies across the pages: 草稿 for a paper without its number, 演练 in a practice hall, a line on copies."""

    draft: bool = False
    practice: bool = False
    copy: str = ""
    """Words at the head of a copy ("第 2 次打印，2026年10月20日"); empty on the original."""


class Sheet:
    """Pages of one size being written. With a `scale` everything is drawn reduced: `width` and `height` are those before."""

    def __init__(self, size: tuple[float, float], title: str, marks: Marks, scale: float = 1.0) -> None:
        font(Chain.BODY.value[0])
        self._scale = scale
        self.width, self.height = size[0] / scale, size[1] / scale
        self.number = 1
        self._marks = marks
        self._buffer = BytesIO()
        self._canvas = Canvas(
            self._buffer, pagesize=size, pageCompression=1, invariant=1, initialFontName=Chain.BODY.value[0]
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._canvas.setCreator("Kapok Desk")
        self._canvas.setProducer("Kapok Desk")
        self._underlay()

    def next_page(self) -> None:
        """Finish this page and begin the next one."""
        self._overlay()
        self._canvas.showPage()
        self.number += 1
        self._underlay()

    def finish(self) -> bytes:
        """Finish the last page; the PDF."""
        self._overlay()
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()

    def text(
        self,
        x: float,
        middle: float,
        text: str,
        size: float,
        chain: Chain = Chain.BODY,
        *,
        align: float = 0.0,
        colour: Colour = INK,
    ) -> float:
        """One line of text with its ideographs' middle at `middle`; align 0 left, 0.5 centred, 1 right. Its width."""
        whole = natural_width(text, chain, size)
        at = x - whole * align
        for run in runs(text, chain):
            self._piece(run.font, run.text, at, middle, size, 0.0, colour)
            at += natural_width(run.text, chain, size)
        return whole

    def line(self, x: float, middle: float, line: Line, size: float, colour: Colour = INK) -> None:
        """A line from `set_paragraph`."""
        for piece in line.pieces:
            self._piece(piece.font, piece.text, x + piece.x, middle, size, piece.spacing, colour)

    def _piece(
        self, font_name: str, text: str, x: float, middle: float, size: float, spacing: float, colour: Colour
    ) -> None:
        writing = self._canvas.beginText()
        writing.setFont(font_name, size)
        writing.setFillColorRGB(*colour)
        writing.setCharSpace(spacing)
        writing.setTextOrigin(x, self.height - middle - MIDDLE * size)
        writing.textOut(text)
        self._canvas.drawText(writing)

    def rule(
        self,
        left: float,
        right: float,
        y: float,
        thickness: float = 0.5,
        colour: Colour = INK,
        dash: tuple[float, float] | None = None,
    ) -> None:
        """A horizontal rule, its middle at y."""
        self._stroke(thickness, colour, dash)
        self._canvas.line(left, self.height - y, right, self.height - y)

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        thickness: float = 0.5,
        colour: Colour = INK,
        fill: Colour | None = None,
    ) -> None:
        """A rectangle, filled when a fill is given; thickness 0 draws no border."""
        self._stroke(thickness, colour, None)
        if fill is not None:
            self._canvas.setFillColorRGB(*fill)
        self._canvas.rect(
            left,
            self.height - bottom,
            right - left,
            bottom - top,
            stroke=int(thickness > 0),
            fill=int(fill is not None),
        )

    def qr(self, left: float, top: float, side: float, content: str) -> None:
        """A QR code (ISO/IEC 18004, level M) of `side` points, without its quiet zone: leave that white."""
        matrix = segno.make_qr(content, error="m").matrix
        cell = side / len(matrix)
        path = self._canvas.beginPath()
        for row, modules in enumerate(matrix):
            start = 0
            while start < len(modules):
                if not modules[start]:
                    start += 1
                    continue
                end = start
                while end < len(modules) and modules[end]:
                    end += 1
                path.rect(left + start * cell, self.height - top - (row + 1) * cell, (end - start) * cell, cell)
                start = end
        self._canvas.setFillColorRGB(*INK)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def image(self, left: float, top: float, right: float, bottom: float, png: bytes) -> None:
        """A picture over the whole of a rectangle."""
        self._canvas.drawImage(
            ImageReader(BytesIO(png)), left, self.height - bottom, width=right - left, height=bottom - top
        )

    def flower(self, x: float, y: float, radius: float, petal: Colour, gap: Colour, stamen: Colour) -> None:
        """The kapok flower with its middle at (x, y): five broad petals, a hairline between them, stamens in the middle."""
        draw_flower(self._canvas, x, self.height - y, radius, (petal, gap, stamen))

    def across(self, words: str) -> None:
        """Words in grey that rise across the page, line below line: what lies below is read through them."""
        length = sum(natural_width(run.text, Chain.BODY, _ACROSS) for run in runs(words, Chain.BODY))
        self._canvas.saveState()
        self._canvas.setFillAlpha(_FAINT)
        self._canvas.translate(self.width / 2, self.height / 2)
        self._canvas.rotate(_RISING)
        reach = (self.width**2 + self.height**2) ** 0.5 / 2
        lines = range(-int(reach / _APART), int(reach / _APART) + 1)
        for line in lines:
            at = -reach + (line % 2) * (length / 2)
            while at < reach:
                self._run_on(words, at, line * _APART)
                at += length + _APART
        self._canvas.restoreState()

    def _run_on(self, words: str, x: float, y: float) -> None:
        for run in runs(words, Chain.BODY):
            self._canvas.setFont(run.font, _ACROSS)
            self._canvas.drawString(x, y, run.text)
            x += natural_width(run.text, Chain.BODY, _ACROSS)

    def _stroke(self, thickness: float, colour: Colour, dash: tuple[float, float] | None) -> None:
        self._canvas.setLineWidth(thickness)
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setDash(*([list(dash)] if dash else []))

    def _underlay(self) -> None:
        if self._scale != 1.0:
            self._canvas.scale(self._scale, self._scale)
        words = (
            "演练草稿"
            if self._marks.draft and self._marks.practice
            else ("草稿" if self._marks.draft else "演练" if self._marks.practice else "")
        )
        if not words:
            return
        tint = PRACTICE_TINT if self._marks.practice else DRAFT_TINT
        size = self.width * 0.86 / (len(words) * 1.12)
        name = font_of(words[0], Chain.TITLE) or ""
        self._canvas.saveState()
        self._canvas.translate(self.width / 2, self.height / 2)
        self._canvas.rotate(38)
        self._canvas.setFont(name, size)
        self._canvas.setFillColorRGB(*tint)
        self._canvas.drawCentredString(0, -MIDDLE * size, words, charSpace=size * 0.12)
        self._canvas.restoreState()

    def _overlay(self) -> None:
        """Words in the top margin: that the paper is practice, that it is a copy."""
        middle, margin = 8 * MM, 13 * MM
        if self._marks.practice:
            self.text(margin, middle, "演练用，不作凭据", 9, Chain.HEADING, colour=SOFT)
        if self._marks.copy:
            words = f"副本　{self._marks.copy}"
            right = self.width - margin
            wide = natural_width(words, Chain.HEADING, 9)
            self.box(right - wide - 10, middle - 8, right, middle + 8, 0.6, SOFT)
            self.text(right - 5, middle, words, 9, Chain.HEADING, align=1, colour=SOFT)
