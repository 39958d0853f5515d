"""What a petitioner takes home carries no mark: nothing that tells who drew it or when beyond what stands on it to be read."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pypdfium2
import pytest
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar, LTContainer, LTFigure, LTImage

from app.documents import render, render_proof_card, set_sheet
from app.documents.registry import OF_DOCUMENT, OF_REGISTRATION
from app.documents.sheet import A4, Marks, Sheet
from app.documents.wording import Words
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.document_marks import INTERNAL, THEIRS
from app.domain.envelope import Subject
from app.domain.staff import Member
from app.domain.terms import DocumentKind
from app.domain.world import Actor, World
from tests.app.issued import ISSUED
from tests.builders import CASE, NOW, TODAY, USER, lookup, registered, world

SETTINGS = {"contact": "王敏，020-8333 0000", "address": "水荫路00号，工作日9:00—17:00"}
PALEST, SMALLEST = 0.75, 6.0
"""Nothing that is written is paler (0 black, 1 white), or smaller in points."""
INFO = {
    "Author": "", "Subject": "", "Keywords": "", "Creator": "Kapok Desk", "Producer": "Kapok Desk",
    "CreationDate": "D:20000101000000+00'00'", "ModDate": "D:20000101000000+00'00'",
}  # fmt: skip
OF_SEVERAL_ACTS = (DocumentKind.HEARING_RECORD, DocumentKind.MEDIATION_RECORD, DocumentKind.MEDIATION_REQUEST)
"""Drawn from their samples: what they tell needs acts of its own (test_issued_papers.py)."""
ON_DARK = (DocumentKind.PROOF_CARD,)
"""Its days stand white on a strip of colour, to be read."""
HIDES = re.compile(
    rb"/(?:Metadata|Annots|EmbeddedFiles?|OCProperties|OCGs?|JavaScript|JS|OpenAction|AA|StructTreeRoot|PieceInfo|AcroForm|"
    rb"Thumb|ExtGState|XObject|Pattern|Shading)\b"
)
"""What may lie in a PDF beside what is seen, or make what lies there unseen."""


def ours() -> World:
    """王敏 draws it in the morning."""
    here = world(**SETTINGS)
    return replace(here, staff=(*here.staff, Member(USER, "王敏", "接访员")))


def somebody_else() -> World:
    """Another clerk, with another office, at another printer, in the afternoon."""
    there = world(NOW + timedelta(hours=6), printer="三楼打印机", **SETTINGS)
    else_ = Actor("0192f3a4b5c67d8e9fa0b1c2d3e40077", "李文彬", "副主任", roles=("head",))
    return replace(there, actor=else_, staff=ours().staff)


def drawn(kind: DocumentKind, *by: World) -> list[bytes]:
    """A paper of this kind as it leaves the desk the first time, drawn by each of them."""
    if kind is DocumentKind.PROOF_CARD:
        file = registered().file()
        rule = case_clocks(file.case, lookup())[0].key
        return [render_proof_card(file, each, rule) for each in by]
    if kind in OF_DOCUMENT:
        of = DocumentKind.ACCEPTANCE if kind is DocumentKind.DELIVERY_PROOF else kind
        file = ISSUED[of]().file(CASE)
        paper = [d for d in file.case.documents.values() if d.kind == of.code][-1]
        return [render(kind, file, each, paper) for each in by]
    if kind in OF_SEVERAL_ACTS:
        paper_kind = OF_REGISTRATION[kind]
        words = Words(lookup().editions, TODAY)
        return [set_sheet(lambda marks: paper_kind.pdf(paper_kind.sample, words, marks), each) for each in by]
    asked = k.DataAsked("r1", 0, ("see",), "", "看了身份证", "2026-10-19")
    journal = registered()
    journal.add(Subject("case", CASE), asked)
    return [render(kind, journal.file(), each, None) for each in by]


def marks_in(pdf: bytes) -> list[str]:
    """What of a paper is not there to be read."""
    document = pypdfium2.PdfDocument(pdf)
    told = document.get_metadata_dict()
    document.close()
    found = [f"{name}: {told.get(name)}" for name, value in INFO.items() if told.get(name, "") != value]
    found += [match.decode() for match in HIDES.findall(_outside_streams(pdf))]
    for stream in _streams(pdf):
        found += [f"text mode {mode.decode()}" for mode in re.findall(rb"\b([1-7]) Tr\b", stream)]
    return found + list(_unseen(pdf))


def _outside_streams(pdf: bytes) -> bytes:
    return re.sub(rb"stream\r?\n.*?endstream", b"", pdf, flags=re.DOTALL)


def _streams(pdf: bytes) -> Iterator[bytes]:
    for packed in re.findall(rb"(?<!end)stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            yield zlib.decompressobj().decompress(packed)
        except zlib.error:
            yield packed


def _unseen(pdf: bytes) -> Iterator[str]:
    for page in extract_pages(BytesIO(pdf)):
        for item in _items(page):
            if isinstance(item, LTFigure | LTImage):
                yield "a picture"
            elif isinstance(item, LTChar):
                ink = item.graphicstate.ncolor
                pale = min(ink) if isinstance(ink, tuple | list) and len(ink) == 3 else ink
                if isinstance(pale, float | int) and pale > PALEST:
                    yield f"pale: {item.get_text()}"
                if item.size < SMALLEST and item.get_text().strip():
                    yield f"small: {item.get_text()}"
                if not (item.x0 >= 0 and item.x1 <= page.width and item.y0 >= 0 and item.y1 <= page.height):
                    yield f"beside the page: {item.get_text()}"


def _items(item: object) -> Iterator[object]:
    if isinstance(item, LTContainer) and not isinstance(item, LTFigure):
        for inner in item:
            yield from _items(inner)
    else:
        yield item


def test_every_kind_of_paper_is_theirs_or_internal() -> None:
    assert frozenset(DocumentKind) == THEIRS | INTERNAL and not THEIRS & INTERNAL


@pytest.mark.parametrize("kind", sorted(THEIRS, key=lambda kind: kind.code), ids=lambda kind: kind.code)
def test_theirs_is_the_same_whoever_draws_it_and_whenever(kind: DocumentKind) -> None:
    once, again = drawn(kind, ours(), somebody_else())
    assert again == once
    assert [mark for mark in marks_in(once) if not (kind in ON_DARK and mark.startswith("pale"))] == []


@pytest.mark.parametrize(
    ("draw", "found"),
    [
        (lambda c: c.setAuthor("王敏 10:21"), "Author"),
        (lambda c: c.setKeywords("LZ-0007"), "Keywords"),
        (lambda c: c.linkURL("https://x.invalid/7", (0, 0, 9, 9)), "/Annots"),
        (lambda c: c.setFillAlpha(0.01), "/ExtGState"),
        (lambda c: (t := c.beginText(9, 9), t.setTextRenderMode(3), t.textOut("7"), c.drawText(t)), "text mode 3"),
        (lambda c: (c.setFillColorRGB(0.99, 0.99, 0.99), c.drawString(99, 99, "7")), "pale: 7"),
        (lambda c: (c.setFontSize(1), c.drawString(99, 99, "7")), "small: 7"),
        (lambda c: c.drawString(-99, 99, "7"), "beside the page: 7"),
    ],
)
def test_a_mark_would_be_found(draw: Callable[[object], object], found: str) -> None:
    sheet = Sheet(A4, "回执", Marks())
    sheet.text(99, 99, "回执", 12)
    draw(sheet._canvas)
    assert any(mark.startswith(found) for mark in marks_in(sheet.finish()))
