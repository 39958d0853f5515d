"""PDF bytes to page images, and to the words on them."""

from __future__ import annotations

from PySide6.QtGui import QImage

from app.documents.opened_pdf import opened

POINTS_PER_INCH = 72
MOST_PIXELS = 100_000_000
"""Of a page as it is drawn: an A3 sheet at 600 dots per inch has seventy million; a page may say that it is a mile long."""


def page_count(pdf: bytes) -> int:
    """Pages of a PDF. Raises ValueError when the bytes are no PDF."""
    with opened(pdf) as [document]:
        return len(document)


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points. Raises ValueError as `page_count`."""
    with opened(pdf) as [document]:
        return [document.get_page_size(number) for number in range(len(document))]


def page_lines(pdf: bytes) -> list[list[str]]:
    """The lines of text on each page, in the order in which they were set."""
    with opened(pdf) as [document]:
        return [page.get_textpage().get_text_range().splitlines() for page in document]


def page_image(pdf: bytes, number: int, dots_per_inch: float) -> QImage:
    """One page (from 0) as an image that owns its pixels, of a page beyond all use coarser. Raises ValueError as `page_count`."""
    with opened(pdf) as [document]:
        wide, high = document.get_page_size(number)
        scale = min(dots_per_inch / POINTS_PER_INCH, (MOST_PIXELS / max(wide * high, 1)) ** 0.5)
        bitmap = document[number].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        form = QImage.Format.Format_RGBX8888
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
