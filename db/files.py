"""Writing files so that a power cut leaves the old one or the new one, never half of it."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryFile

from app.domain.bounded import MOST_TEXT
from db.errors import worldly


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` durably in place of `path`. Raises OSError; then the old file is still there."""
    beside = path.with_name(path.name + ".new")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def beginning(path: Path, most: int = MOST_TEXT) -> bytes:
    """A file of at most `most` bytes, of a longer one as much as tells that it is longer. Raises OSError."""
    with path.open("rb") as file:
        return file.read(most + 1)


def check_writable(path: Path) -> None:
    """See that a file can be put there, before anything depends on it. Raises Unavailable."""
    with worldly(path), TemporaryFile(dir=path.parent):
        pass


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable; Windows does so by itself and cannot open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
