"""Looks for words in the raw bytes of every file of a folder, in every encoding in which something may have written them."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")
SHORTEST = 2
"""A single character stands in half of all files."""


def found_in(folder: Path, words: Iterable[str]) -> list[tuple[str, str]]:
    """(file, encoding) of every file that says one of the words; what is packed in it is looked through as well."""
    needles = {
        (encoding, word.encode(encoding)) for word in words if len(word) >= SHORTEST for encoding in ENCODINGS
    } | {("hex", word.encode().hex().encode()) for word in words if len(word) >= SHORTEST}
    return sorted(
        {
            (str(path.relative_to(folder)), encoding)
            for path in folder.rglob("*")
            if path.is_file()
            for data in _layers(path.read_bytes())
            for encoding, needle in needles
            if needle in data
        }
    )


def _layers(data: bytes) -> Iterator[bytes]:
    """The bytes themselves, and what they hold where they are an archive or were deflated."""
    yield data
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from _layers(archive.read(name))
    try:
        yield zlib.decompress(data)
    except zlib.error:
        return
