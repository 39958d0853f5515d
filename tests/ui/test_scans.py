"""What is kept and shown as a scan: four kinds, told by their bytes, and nothing that would fill the memory."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.kinds import Material
from app.domain.scan_kinds import MOST, PDF, kind_of
from app.ports import Unavailable
from tests.ui.pages.test_materials_list import a_picture
from ui.acts.add_material import pages_of as pages_of_file
from ui.pages.case.scan_view import ScanView
from ui.preview.pdf_view import PdfView
from ui.preview.rasterize import MOST_PIXELS, page_image
from ui.scans import pages_of, picture_of, stored_scan


def png(wide: int, high: int, data: bytes = b"") -> bytes:
    """A PNG that says it is so large."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def pdf(pages: int, wide: float = 200, high: float = 300) -> bytes:
    made, out = pypdfium2.PdfDocument.new(), BytesIO()
    for _ in range(pages):
        made.new_page(wide, high)
    made.save(out)
    made.close()
    return out.getvalue()


def refused_by(data: bytes) -> str:
    with pytest.raises(Unavailable) as caught:
        pages_of(data, "现场.png")
    return caught.value.problem.code


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_pictures_of_three_kinds_are_scans(kind: str) -> None:
    data = a_picture(kind)
    assert (kind_of(data), pages_of(data, "x")) == (f"image/{kind.lower()}", 1)
    assert (picture_of(data, 20).width(), picture_of(data, 20).height()) == (20, 15)
    assert picture_of(data, 500).width() == 40


def test_a_pdf_has_its_pages() -> None:
    assert (kind_of(pdf(3)), pages_of(pdf(3), "x")) == (PDF, 3)


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a", b"BM", b"MZ", b"PK\x03\x04", b"<html>", a_picture()[1:], b" %PDF"],
    ids=range(9),
)  # fmt: skip
def test_anything_else_is_none(data: bytes) -> None:
    assert refused_by(data) == "scan.kind"


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"II*\0", png(0, 0)], ids=range(5)
)
@pytest.mark.no_qt_log
def test_one_that_only_begins_like_a_scan_is_unreadable(data: bytes) -> None:
    assert refused_by(data) == "scan.unreadable"


def test_a_picture_that_would_fill_the_memory_is_known_by_its_head() -> None:
    assert refused_by(png(60_000, 60_000, bytes(1000))) == "scan.pixels"
    assert pages_of(png(10_000, 10_000), "x") == 1


def test_a_pdf_of_too_many_pages_is_refused() -> None:
    assert refused_by(pdf(2001)) == "scan.pages"


def test_nothing_is_kept_of_what_is_refused_and_its_name_is_said(tmp_path: Path) -> None:
    page = tmp_path / "网页.pdf"
    page.write_bytes(b"<html>")
    huge = tmp_path / "大.png"
    with huge.open("wb") as file:
        file.truncate(MOST + 1)
    for path, code in ((page, "scan.kind"), (huge, "scan.too_large"), (tmp_path / "没有.png", "scan.unreadable")):
        with pytest.raises(Unavailable) as caught:
            stored_scan(path, lambda data: pytest.fail("kept"))
        assert caught.value.problem.code == code
        with pytest.raises(ValueError):
            pages_of_file(path)


def test_a_page_as_long_as_a_street_is_drawn_coarser() -> None:
    image = page_image(pdf(1, 10, 14_000), 0, 7200)
    assert 0 < image.width() * image.height() <= 1.1 * MOST_PIXELS


@pytest.mark.parametrize(
    ("data", "words"),
    [(png(60_000, 60_000), "太大了"), (b"MZ", "完好地存在本机"), (b"%PDF-1.7", "完好地存在本机"), (png(9, 9), "完好地存在本机")],
    ids=range(4),
)  # fmt: skip
def test_one_from_elsewhere_that_may_not_be_drawn_is_said_to_be_kept(qtbot: QtBot, data: bytes, words: str) -> None:
    view = ScanView(Material("", "照片", media_type="image/png"), data)
    qtbot.addWidget(view)
    assert any(words in label.text() for label in view.findChildren(QLabel))
    assert not view.findChildren(PdfView)
