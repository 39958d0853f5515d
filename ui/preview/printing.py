"""Printing a PDF: by CUPS as it is where CUPS is, else drawn page by page through Qt. No temporary file is written."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable
from ui.preview.rasterize import POINTS_PER_INCH, page_image, page_sizes

PRINT_DOTS = 300
LP_SECONDS = 30

NO_PRINTER = template(
    "printer.none",
    QT_TRANSLATE_NOOP("Problem", "这台电脑还没有装打印机。文书都存着，装好以后在设置里选定，随时可以再印。"),
)
PRINTER_FAILED = template(
    "printer.failed",
    QT_TRANSLATE_NOOP("Problem", "打印机没有接受这份文书。请看看是否开机、有纸、没卡纸，再印一次。"),
)


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What to print: the paper's bytes, a title without anybody's name (it shows in the queue), copies, both sides."""

    pdf: bytes
    title: str
    copies: int = 1
    both_sides: bool = False


class Printer(Protocol):
    """Something that prints. Raises Unavailable when it does not."""

    def names(self) -> list[str]:
        """The printers there are, the usual one first; empty when there is none."""

    def print_pdf(self, job: PrintJob, name: str = "") -> None:
        """Print on a printer, "" on the usual one; runs on any thread but the window's."""


def system_printer() -> Printer:
    """The way this machine prints."""
    return LpPrinter() if shutil.which("lp") else QtPrinter()


class LpPrinter:
    """CUPS: the PDF itself goes to the queue over a pipe, so that text stays text and nothing is left on the disk."""

    def names(self) -> list[str]:
        found = subprocess.run(["lpstat", "-e"], capture_output=True, text=True, check=False, timeout=LP_SECONDS)
        usual = subprocess.run(["lpstat", "-d"], capture_output=True, text=True, check=False, timeout=LP_SECONDS)
        names = found.stdout.split()
        first = usual.stdout.rsplit(":", 1)[-1].strip()
        return sorted(names, key=lambda name: name != first)

    def print_pdf(self, job: PrintJob, name: str = "") -> None:
        if not self.names():
            raise Unavailable(Problem(NO_PRINTER))
        sides = "two-sided-long-edge" if job.both_sides else "one-sided"
        command = ["lp", "-n", str(job.copies), "-t", job.title, "-o", f"sides={sides}"]
        if name:
            command += ["-d", name]
        try:
            subprocess.run(command, input=job.pdf, capture_output=True, check=True, timeout=LP_SECONDS)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            raise Unavailable(Problem(PRINTER_FAILED)) from error


class QtPrinter:
    """Windows and machines without CUPS: pages drawn at 300 dots per inch."""

    def names(self) -> list[str]:
        from PySide6.QtPrintSupport import QPrinterInfo

        usual = QPrinterInfo.defaultPrinterName()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual)

    def print_pdf(self, job: PrintJob, name: str = "") -> None:
        from PySide6.QtPrintSupport import QPrinter

        if not self.names():
            raise Unavailable(Problem(NO_PRINTER))
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(name or self.names()[0])
        printer.setDocName(job.title)
        printer.setCopyCount(job.copies)
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if job.both_sides else QPrinter.DuplexMode.DuplexNone)
        paint_pages(printer, job.pdf)


def paint_pages(printer: object, pdf: bytes) -> None:
    """Draw every page of a PDF on a QPrinter at the paper's own size. Raises Unavailable when it cannot begin."""
    from PySide6.QtPrintSupport import QPrinter

    assert isinstance(printer, QPrinter)
    painter: QPainter | None = None
    for number, (width, height) in enumerate(page_sizes(pdf)):
        size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        printer.setFullPage(True)
        if painter is None:
            painter = QPainter()
            if not painter.begin(printer):
                raise Unavailable(Problem(PRINTER_FAILED))
        else:
            printer.newPage()
        scale = printer.resolution() / POINTS_PER_INCH
        painter.drawImage(QRectF(0, 0, width * scale, height * scale), page_image(pdf, number, PRINT_DOTS))
    if painter is not None:
        painter.end()
