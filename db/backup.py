"""Backups: one file with a copy of the encrypted file, its key slots and its scans; and those that come by themselves.

Backups in the home itself leave the scans out, which lie beside them and never change.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO

from sqlcipher3 import dbapi2

from app.domain.envelope import CHINA
from app.domain.problems import QT_TRANSLATE_NOOP, template
from app.ports import Unavailable
from db.backup_file import BLOBS, DATABASE, FORMAT, KEYS, MANIFEST, SUFFIX, copied, wrong_inside, wrong_members
from db.blobs import blob_names, blob_path, bring_blobs
from db.engine import connect
from db.errors import DISK_FAILED, DISK_FULL, FILE_DAMAGED, unavailable, worldly
from db.files import sync_folder
from db.home import Home
from db.rotation import Rotation, outlived

COPY_SPOILT = template(
    "backup.spoilt",
    QT_TRANSLATE_NOOP(
        "Problem",
        "刚写到 {place} 的备份读回来不对，已经丢掉；以前的备份都没有动。这块盘可能坏了，请换一块再备份。",
    ),
)
KEPT_HERE, KEPT_SAFETY = Rotation(days=7, weeks=4), 3
_DAILY = re.compile(r"daily-(\d{4}-\d{2}-\d{2})\.kapok")


@dataclass(frozen=True, slots=True)
class Original:
    """What is copied. `fill` brings into the copy of the file, and into a folder, what is kept elsewhere: the record and the
    scans of a hall."""

    home: Home
    key: bytes
    fill: Callable[[Path, Path], None] | None = None
    keeping: Callable[[], AbstractContextManager[bytes]] | None = None
    """Around the copying, giving the key that the file has meanwhile; None: nobody has it open."""

    def kept(self) -> AbstractContextManager[bytes]:
        """While this lasts, the file and its slots go together."""
        return self.keeping() if self.keeping else nullcontext(self.key)


def write_backup(
    original: Original, target: Path, scans: Path | None = None, about: Mapping[str, str] | None = None
) -> None:
    """Write a complete copy to one file, durably; an older file of that name is replaced only by one that reads back whole.

    `scans`: the folder that keeps them, each once, for all copies beside it; None: they go into the file. `about` goes into its
    manifest beside the counts: when it is `written`, of which `series`. Raises Unavailable.
    """
    home = original.home
    with worldly(target), original.kept() as key:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.stem}-") as folder:
            copy, packed = Path(folder) / DATABASE, Path(folder) / "packed"
            _copy_database(home, key, copy, target)
            blobs = scans or Path(folder) / home.blobs.name
            if original.fill:
                original.fill(copy, blobs)
            elif scans is None:
                blobs = home.blobs
            elif scans != home.blobs:
                bring_blobs(home.blobs, scans)
            told = {**_told(copy, key), **(about or {}), "format": FORMAT, "with_blobs": scans is None}
            members = {DATABASE: copy, KEYS: home.keys}
            if scans is None:
                members |= {BLOBS + name: blob_path(blobs, name) for name in blob_names(blobs)}
            with packed.open("wb") as file:
                _pack(file, members, told)
                file.flush()
                os.fsync(file.fileno())
                _forget_pages(file)
            _read_back(copy, packed, key, target)
            packed.replace(target)
        sync_folder(target.parent)


def _forget_pages(file: IO[bytes]) -> None:
    """What is read back is to come from the disk, not from the memory in front of it."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _read_back(copy: Path, packed: Path, key: bytes, target: Path) -> None:
    """The members are those that were packed, and the encrypted file among them reads whole. Raises Unavailable."""
    try:
        wrong = wrong_members(packed) or wrong_inside(copy, key)
    except Unavailable as error:
        raise unavailable(COPY_SPOILT, target) from error
    if wrong:
        raise unavailable(COPY_SPOILT, target)


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


def _pack(file: IO[bytes], members: dict[str, Path], about: Mapping[str, object]) -> None:
    hashes: dict[str, str] = {}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as packed:
        for name, path in members.items():
            with path.open("rb") as source, packed.open(zipfile.ZipInfo(name), "w", force_zip64=True) as sink:
                hashes[name] = copied(source, sink)
        packed.writestr(zipfile.ZipInfo(MANIFEST), json.dumps({**about, "files": hashes}, indent=1))


def daily_backup(original: Original, now: datetime) -> Path | None:
    """The backup of this day in the home, unless there is one; the last 7 days stay and the last of each of 4 weeks.

    Raises Unavailable.
    """
    backups, today = original.home.backups, now.astimezone(CHINA).date()
    target = backups / f"daily-{today.isoformat()}{SUFFIX}"
    if target.exists():
        return None
    write_backup(original, target, _scans_beside(original), {"written": now.isoformat()})
    with worldly(backups):
        dated = {
            date.fromisoformat(match[1]): path for path in backups.iterdir() if (match := _DAILY.fullmatch(path.name))
        }
        for day in outlived(dated, today, KEPT_HERE):
            dated[day].unlink()
    return target


def _scans_beside(original: Original) -> Path:
    """The folder with the scans of backups in the home: where they are; those of a hall are in no file of this desk."""
    home = original.home
    return home.backups / home.blobs.name if original.fill else home.blobs


def newest_backup(home: Home) -> datetime | None:
    """When the newest backup in the home was made; None when there is none."""
    times = [path.stat().st_mtime for path in home.backups.glob("*" + SUFFIX)]
    return datetime.fromtimestamp(max(times)).astimezone() if times else None


def before(home: Home, step: str) -> list[Path]:
    """The backups made before a risky step, the newest last."""
    return sorted(home.backups.glob(f"before-{step}-*{SUFFIX}"))


def safety_backup(original: Original, step: str) -> Path:
    """A backup before a risky step ("migration", "rebuild"); the last three of each are kept. Raises Unavailable."""
    backups = original.home.backups
    with worldly(backups):
        earlier = before(original.home, step)
        number = int(earlier[-1].stem.rpartition("-")[2]) + 1 if earlier else 1
        target = backups / f"before-{step}-{number:04d}{SUFFIX}"
        write_backup(original, target, _scans_beside(original))
        for path in earlier[: -(KEPT_SAFETY - 1)]:
            path.unlink()
    return target
