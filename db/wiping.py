"""Taking a desk off a computer: first the keys, without which nothing that is left can be read, then the files.

The file key is random and lies nowhere but in the key slots, so a slot that was overwritten is worth more than any number of
overwritten files. A disk that moves its blocks about (SSD, stick) may all the same keep an older copy of a slot for a while.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import struct
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from db.backup_file import KEYS, SUFFIX, UNREADABLE
from db.errors import unavailable, worldly
from db.files import sync_folder
from db.home import ASIDE, BEFORE, Home, HomeLock
from db.opening import NO_DESK

_FOLDERS = ("blobs", "backups", "log", "new", "rehearsal", "trial")
_FILES = ("tries.json", "erased.json", "hall", "hall.*", "settings.json*", "lock", "kapok.db*", "keys.json*")
"""In this order: the last ones tell that a home is ours, also to whoever wipes again what was cut off."""
_HALF_PACKED = "packed"
"""A backup that a power cut left half written."""
_SCRATCH = re.compile(r"kapok-[a-z0-9_]{8}")
"""Where a practice, a run of pictures or a measurement was cut off."""
_NAME_AT, _LOCAL_HEAD = 26, 30


def wipe(home: Home) -> tuple[Path, ...]:
    """Take the desk and its practice hall away; answers what lies in the home and is not ours.

    Raises Unavailable, also where no desk stands: nothing is taken for ours that is not.
    """
    practice = Home(home.folder.with_name(f"{home.folder.name}-practice"))
    present = [one for one in (home, practice) if one.database.exists() or one.keys.exists()]
    if home not in present:
        raise unavailable(NO_DESK, home.folder)
    locks = [HomeLock(one) for one in present]
    for one in present:
        _destroy_keys(one)
    for one, lock in zip(present, locks, strict=True):
        lock.release()
        _remove(one)
    for half in (f"{one.folder.name}{ending}" for one in (home, practice) for ending in (ASIDE, BEFORE)):
        shutil.rmtree(home.folder.with_name(half), ignore_errors=True)
    for path in Path(tempfile.gettempdir()).iterdir():
        if _SCRATCH.fullmatch(path.name):
            shutil.rmtree(path, ignore_errors=True)
    return tuple(path for one in present if one.folder.is_dir() for path in sorted(one.folder.iterdir()))


def _destroy_keys(home: Home) -> None:
    """Overwrite every key slot, those in the backups too."""
    for path, start, size in list(_slots(home)):
        with worldly(path), path.open("r+b") as file:
            file.seek(start)
            file.write(secrets.token_bytes(size))
            file.flush()
            os.fsync(file.fileno())


def _slots(home: Home) -> Iterator[tuple[Path, int, int]]:
    """Where key slots lie: (file, first byte, bytes)."""
    inside = (path for name in _FOLDERS for path in (home.folder / name).rglob("*"))
    for path in (*home.folder.glob(f"{KEYS}*"), *inside):
        if path.name.startswith(KEYS) or path.name == _HALF_PACKED:
            yield path, 0, path.stat().st_size
        elif path.suffix == SUFFIX:
            yield path, *_slots_in_backup(path)


def _slots_in_backup(path: Path) -> tuple[int, int]:
    """The member with the slots; the whole file where it is no such backup, or says that they lie beyond it."""
    size = path.stat().st_size
    try:
        with zipfile.ZipFile(path) as packed:
            member = packed.getinfo(KEYS)
        with path.open("rb") as file:
            file.seek(member.header_offset + _NAME_AT)
            name, extra = struct.unpack("<HH", file.read(4))
    except (*UNREADABLE, struct.error):
        return 0, size
    start = member.header_offset + _LOCAL_HEAD + name + extra
    return (start, member.compress_size) if start + member.compress_size <= size else (0, size)


def _remove(home: Home) -> None:
    """Everything of ours; the folder itself when nothing else is in it."""
    with worldly(home.folder):
        for name in _FOLDERS:
            if (home.folder / name).is_dir():
                shutil.rmtree(home.folder / name)
        for pattern in _FILES:
            for path in home.folder.glob(pattern):
                path.unlink()
        if not any(home.folder.iterdir()):
            home.folder.rmdir()
            sync_folder(home.folder.parent)
