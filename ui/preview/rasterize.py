"""PDF bytes to page images, and to the words on them, with pypdfium2. It is not safe from several threads at once: one lock guards it."""

from __future__ import annotations

import threading

from PySide6.QtGui import QImage

_one_at_a_time = threading.Lock()

POINTS_PER_INCH = 72


def page_count(pdf: bytes) -> int:
    """Pages of a PDF. Raises ValueError when the bytes are no PDF."""
    import pypdfium2

    with _one_at_a_time:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise ValueError("not a PDF") from error
        try:
            return len(document)
        finally:
            document.close()


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    import pypdfium2

    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [document.get_page_size(number) for number in range(len(document))]
        finally:
            document.close()


def page_lines(pdf: bytes) -> list[list[str]]:
    """The lines of text on each page, in the order in which they were set."""
    import pypdfium2

    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [page.get_textpage().get_text_range().splitlines() for page in document]
        finally:
            document.close()


def page_image(pdf: bytes, number: int, dots_per_inch: float) -> QImage:
    """One page (from 0) as an image that owns its pixels."""
    import pypdfium2

    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            bitmap = document[number].render(
                scale=dots_per_inch / POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True
            )
            form = QImage.Format.Format_RGBX8888
            return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
        finally:
            document.close()
