"""Backups: one file with a copy of the encrypted file, its key slots and its scans; and those that come by themselves.

The file is a ZIP without compression (what is encrypted does not shrink): members, then a manifest with their hashes.
Backups in the home itself leave the scans out, which lie beside them and never change.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import IO

from sqlcipher3 import dbapi2

from db.blobs import blob_names, blob_path
from db.engine import connect
from db.errors import DISK_FAILED, DISK_FULL, FILE_DAMAGED, unavailable, worldly
from db.files import sync_folder
from db.home import Home

DATABASE, KEYS, MANIFEST, BLOBS = "kapok.db", "keys.json", "manifest.json", "blobs/"
FORMAT = 1
SUFFIX = ".kapok"
KEPT_DAYS, KEPT_WEEKS, KEPT_SAFETY = 7, 4, 3
_CHUNK = 1 << 20
_DAILY = re.compile(r"daily-(\d{4}-\d{2}-\d{2})\.kapok")


def write_backup(
    home: Home, key: bytes, target: Path, with_blobs: bool = True, fill: Callable[[Path], None] | None = None
) -> None:
    """Write a complete copy to one file, durably; an older file of that name is replaced only by a whole one.

    `fill` brings into the copy of the file, and beside it, what is kept elsewhere: the record and the scans of a hall. Raises
    Unavailable.
    """
    with worldly(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".kapok-") as folder:
            copy, packed = Path(folder) / DATABASE, Path(folder) / "packed"
            _copy_database(home, key, copy, target)
            if fill:
                fill(copy)
            about = _told(copy, key) | {"format": FORMAT, "with_blobs": with_blobs}
            members = {DATABASE: copy, KEYS: home.keys}
            if with_blobs:
                blobs = copy.with_name(home.blobs.name) if fill else home.blobs
                members |= {BLOBS + name: blob_path(blobs, name) for name in blob_names(blobs)}
            with packed.open("wb") as file:
                _pack(file, members, about)
                file.flush()
                os.fsync(file.fileno())
            packed.replace(target)
        sync_folder(target.parent)


def _copy_database(home: Home, key: bytes, copy: Path, target: Path) -> None:
    """Copy the file as it is at one moment."""
    source, sink = connect(home.database, key), connect(copy, key)
    try:
        # SQLite copies a page it cannot decrypt as zeros and says nothing
        if source.execute("PRAGMA cipher_integrity_check").fetchone():
            raise unavailable(FILE_DAMAGED, home.database)
        # the copy may lie on a share, where SQLite's locks cannot be trusted; nobody else sees it
        sink.execute("PRAGMA locking_mode = EXCLUSIVE")
        source.backup(sink)
    except dbapi2.OperationalError as error:
        # the backup's own errors carry no code; what can fail here is the disk it writes to
        raise unavailable(DISK_FULL if "full" in str(error) else DISK_FAILED, target, str(error)) from error
    finally:
        sink.close()
        source.close()


def _told(copy: Path, key: bytes) -> dict[str, object]:
    """What the manifest says of the copy."""
    packed = connect(copy, key)
    try:
        (origin,) = packed.execute("SELECT id FROM origins WHERE secret_key IS NOT NULL").fetchone()
        (entries,) = packed.execute("SELECT count(*) FROM journal").fetchone()
    finally:
        packed.close()
    return {"origin": origin, "entries": entries}


def _pack(file: IO[bytes], members: dict[str, Path], about: dict[str, object]) -> None:
    hashes: dict[str, str] = {}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as packed:
        for name, path in members.items():
            with path.open("rb") as source, packed.open(zipfile.ZipInfo(name), "w", force_zip64=True) as sink:
                hashes[name] = copied(source, sink)
        packed.writestr(zipfile.ZipInfo(MANIFEST), json.dumps(about | {"files": hashes}, indent=1))


def copied(source: IO[bytes], sink: IO[bytes]) -> str:
    """Copy to the end; answers the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    while chunk := source.read(_CHUNK):
        digest.update(chunk)
        sink.write(chunk)
    return digest.hexdigest()


def daily_backup(home: Home, key: bytes, today: date) -> Path | None:
    """The backup of this day, unless there is one; keeps the last 7 days and the last of each of 4 weeks.

    Raises Unavailable.
    """
    target = home.backups / f"daily-{today.isoformat()}{SUFFIX}"
    if target.exists():
        return None
    write_backup(home, key, target, with_blobs=False)
    with worldly(home.backups):
        for path in _outlived(home.backups):
            path.unlink()
    return target


def _outlived(folder: Path) -> list[Path]:
    dated = {date.fromisoformat(match[1]): path for path in folder.iterdir() if (match := _DAILY.fullmatch(path.name))}
    newest_first = sorted(dated, reverse=True)
    of_week: dict[tuple[int, int], date] = {}
    for day in newest_first:
        of_week.setdefault(day.isocalendar()[:2], day)
    kept = {*newest_first[:KEPT_DAYS], *list(of_week.values())[:KEPT_WEEKS]}
    return [dated[day] for day in newest_first if day not in kept]


def newest_backup(home: Home) -> datetime | None:
    """When the newest backup in the home was made; None when there is none."""
    times = [path.stat().st_mtime for path in home.backups.glob("*" + SUFFIX)]
    return datetime.fromtimestamp(max(times)).astimezone() if times else None


def safety_backup(home: Home, key: bytes, step: str) -> Path:
    """A backup before a risky step ("migration", "rebuild"); the last three of each are kept. Raises Unavailable."""
    with worldly(home.backups):
        earlier = sorted(home.backups.glob(f"before-{step}-*{SUFFIX}"))
        number = int(earlier[-1].stem.rpartition("-")[2]) + 1 if earlier else 1
        target = home.backups / f"before-{step}-{number:04d}{SUFFIX}"
        write_backup(home, key, target, with_blobs=False)
        for path in earlier[: -(KEPT_SAFETY - 1)]:
            path.unlink()
    return target
