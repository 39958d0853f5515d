"""A scan from a file: read, counted and handed to the store; runs on the lane, never on the window's thread."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable
from pathlib import Path

from app.domain.kinds import Material
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable
from ui.preview.rasterize import page_count

PutScan = Callable[[bytes], tuple[str, str]]
"""Keeps bytes encrypted; answers (hash of what is kept, key)."""

UNREADABLE = template("scan.unreadable", QT_TRANSLATE_NOOP("Problem", "打不开“{name}”。请看看文件是否完好，再拖一次。"))
PDF = "application/pdf"


def stored_scan(path: Path, put_scan: PutScan) -> Material:
    """Keep a file as a material: named like the file, a PDF with its pages, anything else as one page.

    Raises Unavailable, naming the file, when it cannot be read or is a PDF that is none.
    """
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    try:
        data = path.read_bytes()
        pages = page_count(data) if media_type == PDF else 1
    except (OSError, ValueError) as error:
        raise Unavailable(Problem(UNREADABLE, values={"name": path.name})) from error
    blob, key = put_scan(data)
    return Material("", path.stem, pages, blob=blob, key=key, size=len(data), media_type=media_type)
