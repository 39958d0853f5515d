"""Scans: each encrypted with its own key in a file named by the hash of its encrypted bytes. The key stands in the entry."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, template
from db.errors import unavailable, worldly
from db.files import write_whole
from db.sealing import Unsealable, new_key, seal, unseal

BLOB_MISSING = template(
    "blob_missing",
    QT_TRANSLATE_NOOP(
        "Problem", "这份扫描件的文件不在了（{place}）。登记内容不受影响。请从备份里找回，或者请来访人再给一次原件。"
    ),
)
BLOB_DAMAGED = template(
    "blob_damaged",
    QT_TRANSLATE_NOOP(
        "Problem", "这份扫描件的文件坏了（{place}）。登记内容不受影响。请从备份里找回，或者请来访人再给一次原件。"
    ),
)
_PURPOSE = b"KAPOK-BLOB-1\n"


def put_blob(folder: Path, data: bytes) -> tuple[str, str]:
    """Keep a scan; answers (hash of the encrypted bytes, key as hex). Raises Unavailable."""
    key = new_key()
    sealed = seal(key, data, _PURPOSE)
    name = hashlib.sha256(sealed).hexdigest()
    with worldly(folder):
        path = blob_path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, sealed)
    return name, key.hex()


def get_blob(folder: Path, name: str, key: str) -> bytes:
    """A scan back. Raises Unavailable when it is missing or damaged."""
    path = blob_path(folder, name)
    try:
        with worldly(path):
            return unseal(bytes.fromhex(key), path.read_bytes() if path.exists() else _missing(path), _PURPOSE)
    except (Unsealable, ValueError) as error:
        raise unavailable(BLOB_DAMAGED, path) from error


def blob_path(folder: Path, name: str) -> Path:
    """Where a blob lies."""
    return folder / name[:2] / name


def blob_names(folder: Path) -> Iterator[str]:
    """The names of all blobs there are."""
    return (path.name for path in sorted(folder.glob("??/*")) if len(path.name) == 64)


def is_whole(folder: Path, name: str) -> bool:
    """Whether the blob is there and its bytes are those it is named by."""
    path = blob_path(folder, name)
    return path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == name


def _missing(path: Path) -> bytes:
    raise unavailable(BLOB_MISSING, path)
