"""Scans as files of a desk: each named by the hash of its encrypted bytes, which is all that is known of them here."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from db.errors import worldly
from db.files import write_whole


def write_blob(folder: Path, name: str, sealed: bytes) -> None:
    """Keep encrypted bytes durably. Raises Unavailable."""
    path = blob_path(folder, name)
    with worldly(folder):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, sealed)


def read_blob(folder: Path, name: str) -> bytes | None:
    """The encrypted bytes, None when they are not there. Raises Unavailable."""
    path = blob_path(folder, name)
    with worldly(path):
        return path.read_bytes() if path.exists() else None


def blob_path(folder: Path, name: str) -> Path:
    """Where a blob lies."""
    return folder / name[:2] / name


class Part:
    """A blob on its way here: its first pieces, as far as they came before the line or this machine stopped."""

    def __init__(self, folder: Path, name: str, piece: int) -> None:
        self._path = blob_path(folder, name).with_suffix(".part")
        self._piece = piece

    @property
    def pieces(self) -> int:
        """How many are here whole."""
        with worldly(self._path):
            return self._path.stat().st_size // self._piece if self._path.exists() else 0

    def add(self, n: int, data: bytes) -> None:
        """Put the n-th piece behind those before it. Raises Unavailable."""
        with worldly(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # what a power cut has left of it is judged when the whole is
            with self._path.open("r+b" if self._path.exists() else "wb") as file:
                file.truncate(n * self._piece)
                file.seek(n * self._piece)
                file.write(data)

    def read(self) -> bytes:
        """What is here. Raises Unavailable."""
        with worldly(self._path):
            return self._path.read_bytes()

    def forget(self) -> None:
        """It is whole, or not what it should be. Raises Unavailable."""
        with worldly(self._path):
            self._path.unlink(missing_ok=True)


def blob_names(folder: Path) -> Iterator[str]:
    """The names of all blobs there are."""
    # not by a pattern: a desk that is opened looks through some ten thousand
    for within in sorted(each.path for each in os.scandir(folder) if each.is_dir()) if folder.exists() else ():
        yield from sorted(name for name in os.listdir(within) if len(name) == 64)


def has_blob(folder: Path, name: str, size: int) -> bool:
    """Whether a blob of this size is there: they never change, and one is put in its place whole."""
    path = blob_path(folder, name)
    return path.exists() and path.stat().st_size == size


def bring_blobs(source: Path, target: Path) -> None:
    """Copy what is not there yet, each read back. Raises OSError, Unavailable."""
    for name in blob_names(source):
        data = blob_path(source, name)
        if not has_blob(target, name, data.stat().st_size):
            write_blob(target, name, data.read_bytes())
            if blob_path(target, name).read_bytes() != data.read_bytes():
                raise OSError(f"{name} reads back otherwise")


def named_by(sealed: bytes) -> str:
    """The name of these bytes."""
    return hashlib.sha256(sealed).hexdigest()
