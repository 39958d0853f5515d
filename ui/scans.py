"""A scan from a file: read, looked at and handed to the store; runs on the lane, never on the window's thread.

What it is its first bytes tell; how large it would become is read from its head before anything of it is drawn. The same is looked
at again when a scan is shown: one from elsewhere was stored by another program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader

from app.domain.kinds import Material
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.scan_kinds import (
    MOST,
    MOST_PAGES,
    MOST_PIXELS,
    OTHER_KIND,
    PDF,
    TOO_LARGE,
    TOO_MANY_PAGES,
    TOO_MANY_PIXELS,
    kind_of,
)
from app.ports import Unavailable
from ui.preview.rasterize import page_count

PutScan = Callable[[bytes], tuple[str, str]]
"""Keeps bytes encrypted; answers (hash of what is kept, key)."""

UNREADABLE = template("scan.unreadable", QT_TRANSLATE_NOOP("Problem", "打不开“{name}”。请看看文件是否完好，再拖一次。"))
_DECODED_MB = 4 * MOST_PIXELS // 1_000_000 + 1
"""Qt's own bound is lower than a large scan needs."""


def stored_scan(path: Path, put_scan: PutScan) -> Material:
    """Keep a file as a material: named like the file, a PDF with its pages, a picture as one page.

    Raises Unavailable, naming the file, when it cannot be read, is no scan, or would become too large.
    """
    data, media_type, pages = read_scan(path)
    blob, key = put_scan(data)
    return Material("", path.stem, pages, blob=blob, key=key, size=len(data), media_type=media_type)


def read_scan(path: Path) -> tuple[bytes, str, int]:
    """The bytes of a file, what they are and how many pages. Raises Unavailable as `stored_scan`."""
    try:
        if (size := path.stat().st_size) > MOST:
            raise Unavailable(Problem(TOO_LARGE, values={"size": str(size >> 20), "most": str(MOST >> 20)}))
        data = path.read_bytes()
    except OSError as error:
        raise Unavailable(Problem(UNREADABLE, values={"name": path.name})) from error
    pages = pages_of(data, path.name)
    return data, kind_of(data), pages


def pages_of(data: bytes, name: str) -> int:
    """Pages of a scan that may be drawn, from its head alone. Raises Unavailable, naming it, for one that may not."""
    if not (kind := kind_of(data)):
        raise Unavailable(Problem(OTHER_KIND, values={"name": name}))
    try:
        count, size = (page_count(data), QSize(1, 1)) if kind == PDF else (1, _size_of(data))
    except ValueError as error:
        raise Unavailable(Problem(UNREADABLE, values={"name": name})) from error
    if not size.isValid() or not size.width() or not size.height() or not count:
        raise Unavailable(Problem(UNREADABLE, values={"name": name}))
    if size.width() * size.height() > MOST_PIXELS:
        values = {"name": name, "wide": str(size.width()), "high": str(size.height())}
        raise Unavailable(Problem(TOO_MANY_PIXELS, values=values))
    if count > MOST_PAGES:
        values = {"name": name, "count": str(count), "most": str(MOST_PAGES)}
        raise Unavailable(Problem(TOO_MANY_PAGES, values=values))
    return count


def picture_of(data: bytes, width: int) -> QImage:
    """A picture, at most so many pixels wide; null where it cannot be drawn."""
    QImageReader.setAllocationLimit(_DECODED_MB)
    with _reading(data) as reader:
        reader.setAutoTransform(True)
        size = reader.size()
        if size.width() > width > 0:
            reader.setScaledSize(QSize(width, max(1, round(size.height() * width / size.width()))))
        return reader.read()


def _size_of(data: bytes) -> QSize:
    with _reading(data) as reader:
        return reader.size()


@contextmanager
def _reading(data: bytes) -> Iterator[QImageReader]:
    """The decoder of what the first bytes say it is; no other one is tried on it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind_of(data).removeprefix("image/").encode()))
    try:
        yield reader
    finally:
        # the decoder looks at what it read from once more when it goes
        reader.setDevice(None)  # type: ignore[arg-type]
