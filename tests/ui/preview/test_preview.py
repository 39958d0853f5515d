"""What is shown is what is printed: page images of real PDFs, and the printers' two ways."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from app.ports import Unavailable
from ui import style
from ui.preview.pdf_view import MARGIN, PdfView
from ui.preview.printing import NO_PRINTER, PRINTER_FAILED, LpPrinter, PrintJob, QtPrinter, paint_pages
from ui.preview.rasterize import page_count, page_image, page_sizes

Show = Callable[..., None]
A5 = (420.0, 595.0)


@pytest.fixture
def pdf() -> bytes:
    """Two A5 pages, a black square in the corner of each."""
    made = io.BytesIO()
    canvas = Canvas(made, A5)
    for _ in range(2):
        canvas.rect(0, 495, 100, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def test_pages_and_sizes(pdf: bytes) -> None:
    assert page_count(pdf) == 2
    assert page_sizes(pdf) == [A5, A5]
    with pytest.raises(ValueError, match="PDF"):
        page_count(b"no PDF")


def test_a_page_is_drawn_where_its_ink_is(pdf: bytes) -> None:
    image = page_image(pdf, 0, 144)
    assert (image.width(), image.height()) == (840, 1190)
    assert image.pixelColor(50, 50).lightness() < 20
    assert image.pixelColor(400, 800).lightness() > 250


def test_the_view_draws_every_page_and_names_the_one_in_front(qtbot: QtBot, show: Show, pdf: bytes) -> None:
    view = PdfView()
    show(view)
    view.show_pdf(pdf)
    qtbot.waitUntil(lambda: len(view._pages.images) == 2)
    assert view._where.text() == "第 1 页，共 2 页"
    bar = view._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view._where.text() == "第 2 页，共 2 页"


def test_zoom_by_keys(qtbot: QtBot, show: Show, pdf: bytes) -> None:
    view = PdfView()
    show(view)
    view.show_pdf(pdf)
    fitted = view._pages.scale
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view._pages.scale > fitted
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view._pages.scale == fitted
    qtbot.waitUntil(lambda: len(view._pages.images) == 2)


def test_a_page_that_hardly_misses_the_height_is_shown_whole(qtbot: QtBot, show: Show, pdf: bytes) -> None:
    view = PdfView()
    show(view)
    view.show_pdf(pdf)
    for height, whole in ((600, True), (420, False)):
        view.setFixedSize(452, height)
        qtbot.waitUntil(lambda: len(view._pages.images) == 2)
        page = view._pages.places()[0]
        assert (page.bottom() < view._area.height()) is whole, height
        assert page.right() < view._area.width()


def test_a_low_and_wide_view_shows_more_than_the_upper_margin(qtbot: QtBot, show: Show, pdf: bytes) -> None:
    view = PdfView()
    show(view)
    view.show_pdf(pdf)
    for wide, high in ((1200, 360), (1200, 160)):
        view.setFixedSize(wide, high)
        qtbot.waitUntil(lambda: len(view._pages.images) == 2)
        scale, room = view._pages.scale, view._area.height() - 2 * style.px(MARGIN)
        assert scale == pytest.approx(max(room / (0.42 * A5[1]), 1.1))
        assert scale * A5[0] < view._area.width() / 2, "the width alone would have shown a strip"


def test_another_paper_replaces_the_first(qtbot: QtBot, show: Show, pdf: bytes) -> None:
    view = PdfView()
    show(view)
    view.show_pdf(pdf)
    view.show_pdf(b"")
    assert (view._pages.sizes, view.pdf()) == ([], b"")


def _command(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Commands that stand for CUPS on a machine without a printer."""
    _command(
        tmp_path,
        "lpstat",
        'case $1 in -e) echo Hall; echo Office;; -d) echo "system default destination: Office";; esac',
    )
    _command(tmp_path, "lp", f'printf "%s\\n" "$@" > {tmp_path}/asked; cat > {tmp_path}/printed')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_cups_gets_the_very_bytes_over_a_pipe(cups: Path, pdf: bytes) -> None:
    LpPrinter().print_pdf(PrintJob(pdf, "回执", copies=2, both_sides=True), "Hall")
    assert (cups / "printed").read_bytes() == pdf
    assert (cups / "asked").read_text("utf-8").split() == [
        "-n", "2", "-t", "回执", "-o", "sides=two-sided-long-edge", "-d", "Hall",
    ]  # fmt: skip


def test_the_usual_printer_comes_first(cups: Path) -> None:
    assert LpPrinter().names() == ["Office", "Hall"]


def test_a_printer_that_refuses_is_said_in_words(cups: Path, pdf: bytes) -> None:
    _command(cups, "lp", "exit 1")
    with pytest.raises(Unavailable) as raised:
        LpPrinter().print_pdf(PrintJob(pdf, "回执"))
    assert raised.value.problem.code == PRINTER_FAILED


def test_no_printer_is_said_in_words(cups: Path, pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    _command(cups, "lpstat", "exit 0")
    with pytest.raises(Unavailable) as raised:
        LpPrinter().print_pdf(PrintJob(pdf, "回执"))
    assert raised.value.problem.code == NO_PRINTER
    monkeypatch.setattr(QtPrinter, "names", lambda self: [])
    with pytest.raises(Unavailable):
        QtPrinter().print_pdf(PrintJob(pdf, "回执"))


def test_qt_draws_every_page_at_its_own_size(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    paint_pages(printer, pdf)
    printed = target.read_bytes()
    assert page_count(printed) == 2
    assert [(round(width), round(height)) for width, height in page_sizes(printed)] == [(420, 595)] * 2
    image = page_image(printed, 1, 72)
    assert image.pixelColor(50, 50).lightness() < 40
    assert image.pixelColor(200, 400).lightness() > 240
