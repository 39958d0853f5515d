"""What a scan may be: one of four kinds, told by its first bytes and never by its name, and so large at most."""

from __future__ import annotations

from app.domain.problems import QT_TRANSLATE_NOOP, template

TOO_LARGE = template(
    "scan.too_large",
    QT_TRANSLATE_NOOP(
        "Problem", "这份扫描件有 {size} MB，太大了，没有存。一份最多 {most} MB；请分成几份，或者扫得小一点。"
    ),
)
OTHER_KIND = template(
    "scan.kind",
    QT_TRANSLATE_NOOP("Problem", "“{name}”不是 PDF，也不是 JPG、PNG、TIFF 图片，没有存。请扫成其中一种再拖一次。"),
)
TOO_MANY_PIXELS = template(
    "scan.pixels",
    QT_TRANSLATE_NOOP(
        "Problem", "“{name}”有 {wide} × {high} 个点，太大了，打开会占满内存。一张最多一亿个点，请扫得小一点。"
    ),
)
TOO_MANY_PAGES = template(
    "scan.pages", QT_TRANSLATE_NOOP("Problem", "“{name}”有 {count} 页，太多了。一份最多 {most} 页，请分成几份。")
)
MOST = 256 << 20
"""Bytes of a scan; the centre takes no larger one."""
MOST_PIXELS = 100_000_000
"""Of a picture: an A3 sheet in colour at 600 dots per inch has seventy million."""
MOST_PAGES = 2000
PDF, JPEG, PNG, TIFF = "application/pdf", "image/jpeg", "image/png", "image/tiff"
_BEGINNINGS = {b"%PDF-": PDF, b"\xff\xd8\xff": JPEG, b"\x89PNG\r\n\x1a\n": PNG, b"II*\0": TIFF, b"MM\0*": TIFF}


def kind_of(data: bytes) -> str:
    """The media type that the first bytes tell; empty for anything that is no scan."""
    return next((kind for beginning, kind in _BEGINNINGS.items() if data.startswith(beginning)), "")
