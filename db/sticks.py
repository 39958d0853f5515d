"""A key file on a stick: 32 random bytes, without which a password opens nothing.

Its hash goes into what Argon2id stretches, so that the slot cannot be opened without it. The stick is found by the name of its file
at whatever is mounted; KAPOK_KEY_FOLDER names another folder to look into.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import string
import sys
from collections.abc import Iterator
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused
from db.errors import worldly
from db.files import write_whole

STICK_MISSING = template(
    "stick.missing",
    QT_TRANSLATE_NOOP(
        "Problem", "请插上您的钥匙盘（里面有 {file}），再按一次打开。盘丢了，请用恢复单或者找两位管理员。"
    ),
)
STICK_BYTES = 32
FOLDER_VARIABLE = "KAPOK_KEY_FOLDER"
_NAMED, _MIXED = b"KAPOK-STICK-1\n", b"KAPOK-STICK-2\n"


def file_name(stick: str) -> str:
    """Of the key file with this id."""
    return f"kapok-{stick}.key"


def new_stick(folder: Path) -> str:
    """Write a new key file into the folder of a stick, durably; answers its id. Raises Unavailable."""
    key = secrets.token_bytes(STICK_BYTES)
    stick = _id_of(key)
    file = folder / file_name(stick)
    with worldly(file):
        write_whole(file, key)
    return stick


def mixed_in(stick: str) -> bytes:
    """What the password is stretched together with. Raises Refused while the stick is not there."""
    for folder in (*_named_folder(), *_mounted()):
        key = _read(folder / file_name(stick))
        if len(key) == STICK_BYTES and _id_of(key) == stick:
            return hashlib.sha256(_MIXED + key).digest()
    raise Refused([Problem(STICK_MISSING, "stick", {"file": file_name(stick)})])


def _id_of(key: bytes) -> str:
    return hashlib.sha256(_NAMED + key).hexdigest()[:8]


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(STICK_BYTES + 1)
    except OSError:
        return b""


def _named_folder() -> Iterator[Path]:
    if folder := os.environ.get(FOLDER_VARIABLE):
        yield Path(folder)


def _mounted() -> Iterator[Path]:
    """Where sticks show up: the letters of drives, or the folders in which a desktop mounts them."""
    if sys.platform == "win32":
        yield from (Path(f"{letter}:\\") for letter in string.ascii_uppercase[2:])
        return
    for parent, depth in (("/media", 2), ("/run/media", 2), ("/mnt", 1), ("/Volumes", 1)):
        for pattern in ("*", "*/*")[:depth]:
            yield from sorted(Path(parent).glob(pattern))
