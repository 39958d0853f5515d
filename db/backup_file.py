"""A backup as a file: a ZIP without compression (what is encrypted does not shrink), and a manifest with the hashes of its members.

Whoever holds it sees station, date and counts, and the names of those whose passwords open it; nothing of a petitioner.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import msgspec
from sqlcipher3 import dbapi2

from app.domain.bounded import MOST_TEXT, parsed_json
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, sentence, template
from app.ports import BackupAbout, BackupChecked, Unavailable
from db.engine import connect
from db.errors import unavailable, worldly
from db.key_slot import TooCostly
from db.keys import KEYS_COSTLY, KeyFile

BACKUP_DAMAGED = template(
    "backup_damaged",
    QT_TRANSLATE_NOOP(
        "Problem", "备份文件 {place} 不完整或者改动过（{why}），没有用它恢复，现有的资料没有动。请换一份备份再试。"
    ),
)
BACKUP_NEWER = template(
    "backup_newer",
    QT_TRANSLATE_NOOP("Problem", "备份文件 {place} 是新版本的程序做的，现有的资料没有动。请安装新版程序再恢复。"),
)
MEMBER_WRONG = template(
    "backup.member", QT_TRANSLATE_NOOP("Problem", "里面的 {name} 和清单上写的不一样：坏了，或者被改过")
)
MEMBER_EXTRA = template("backup.extra", QT_TRANSLATE_NOOP("Problem", "里面多出一份清单上没有的：{name}"))
PACKED_OTHERWISE = template(
    "backup.packed", QT_TRANSLATE_NOOP("Problem", "里面的东西不是本程序这样装的：压缩过、装了两次，或者比文件还大")
)
NO_ROOM = template(
    "backup.room",
    QT_TRANSLATE_NOOP(
        "Problem",
        "打开备份文件 {place} 要 {need} MB 空间，{disk} 所在的磁盘只剩 {free} MB，没有动手。请腾出一些空间，再做一次。",
    ),
)
PAGES_WRONG = template("backup.pages", QT_TRANSLATE_NOOP("Problem", "里面的数据文件有 {count} 处读不通"))
COUNT_WRONG = template(
    "backup.count", QT_TRANSLATE_NOOP("Problem", "清单上写着 {told} 条记录，里面只有 {found} 条：被截过")
)

DATABASE, KEYS, MANIFEST, BLOBS = "kapok.db", "keys.json", "manifest.json", "blobs/"
FORMAT = 1
SUFFIX = ".kapok"
_CHUNK = 1 << 20
_MOST_MANIFEST = 64 << 20
"""Bytes: for half a million scans."""
UNREADABLE = (
    zipfile.BadZipFile, zlib.error, EOFError, ValueError, KeyError, TypeError, RuntimeError, OverflowError
)  # fmt: skip
"""What reading a ZIP or its manifest raises when some of its bytes are not what was written."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself."""

    origin: str
    entries: int
    with_blobs: bool
    files: dict[str, str]
    """Name of a member → SHA-256."""
    written: datetime | None
    """None: by a program that did not say so yet."""
    series: str
    """Of the copies that the program writes and removes by itself, the name they share; empty for all others."""


@dataclass(frozen=True, slots=True)
class _Told:
    """The manifest as it stands in the file."""

    origin: str
    entries: int
    with_blobs: bool
    files: dict[str, str]
    written: str | None = None
    series: str = ""


@contextmanager
def opened_backup(file: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """A backup to read members from. Raises Unavailable when it is none, damaged, or a newer program's; so does the block."""
    if not file.exists():
        raise unavailable(BACKUP_DAMAGED, file, "找不到文件")
    try:
        with worldly(file), zipfile.ZipFile(file) as packed:
            _check_packing(file, packed)
            yield packed, _manifest(file, parsed_json(_member(packed, MANIFEST, _MOST_MANIFEST), _MOST_MANIFEST))
    except TooCostly as error:
        raise unavailable(KEYS_COSTLY, file) from error
    except UNREADABLE as error:
        raise unavailable(BACKUP_DAMAGED, file, type(error).__name__) from error


def _check_packing(file: Path, packed: zipfile.ZipFile) -> None:
    """What is not compressed cannot be larger than the file it lies in, however often somebody points to the same bytes."""
    members = packed.infolist()
    plain = all(one.compress_type == zipfile.ZIP_STORED and one.file_size == one.compress_size for one in members)
    once = len({one.filename for one in members}) == len(members)
    if not plain or not once or sum(one.file_size for one in members) > file.stat().st_size:
        raise unavailable(BACKUP_DAMAGED, file, sentence(Problem(PACKED_OTHERWISE)))


def _member(packed: zipfile.ZipFile, name: str, most: int = MOST_TEXT) -> bytes:
    with packed.open(name) as source:
        return source.read(most + 1)


def keys_in(packed: zipfile.ZipFile) -> KeyFile:
    """The key slots of a backup. Raises within `opened_backup` what becomes Unavailable there."""
    return KeyFile.parse(_member(packed, KEYS))


def check_room(file: Path, packed: zipfile.ZipFile, names: Iterable[str], folder: Path) -> None:
    """See that members fit where they are to be put, before any is. Raises Unavailable."""
    need, free = sum(packed.getinfo(name).file_size for name in names), shutil.disk_usage(folder).free
    if need > free:
        values = {"place": str(file), "disk": str(folder), "need": str(1 + (need >> 20)), "free": str(free >> 20)}
        raise Unavailable(Problem(NO_ROOM, values=values))


def _manifest(file: Path, value: Any) -> Manifest:
    if not isinstance(value, dict) or not isinstance(value.get("format"), int):
        raise ValueError("no manifest")
    if value["format"] > FORMAT:
        raise unavailable(BACKUP_NEWER, file)
    told = msgspec.convert(value, _Told)
    written = datetime.fromisoformat(told.written) if told.written else None
    if written and written.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return Manifest(told.origin, told.entries, told.with_blobs, told.files, written, told.series)


def about_backup(file: Path, now: datetime) -> BackupAbout:
    """What can be said of a backup without a password. Raises Unavailable when the file is no backup."""
    with opened_backup(file) as (packed, manifest):
        keys = keys_in(packed)
    days = (now - manifest.written).days if manifest.written else None
    scans = sum(name.startswith(BLOBS) for name in manifest.files)
    return BackupAbout(keys.org, keys.users, manifest.written, days, manifest.entries, scans)


def wrong_members(file: Path) -> list[Problem]:
    """Each member read back and held against the manifest. Raises Unavailable when there is no whole manifest to hold it against."""
    with opened_backup(file) as (packed, manifest):
        names = packed.namelist()
        found = [
            Problem(MEMBER_WRONG, values={"name": name})
            for name, hash_ in manifest.files.items()
            if _hash_of(packed, name) != hash_
        ]
        extra = sorted({*names} - {MANIFEST, *manifest.files})
        return found + [Problem(MEMBER_EXTRA, values={"name": name}) for name in extra]


def _hash_of(packed: zipfile.ZipFile, name: str) -> str:
    """The SHA-256 of a member as it reads, empty when it does not."""
    digest = hashlib.sha256()
    try:
        with packed.open(name) as source:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
    except UNREADABLE:
        return ""
    return digest.hexdigest()


def check_backup(file: Path, key: bytes | None, now: datetime, scratch: Path | None = None) -> BackupChecked:
    """All that can be said of a backup: its members, and with its key whether the encrypted file in it reads whole.

    `scratch`: where that file, encrypted as it is, lies meanwhile. Raises Unavailable when the file is no backup.
    """
    about, wrong = about_backup(file, now), wrong_members(file)
    if wrong or key is None:
        return BackupChecked(about, False, tuple(wrong))
    with worldly(scratch or file), tempfile.TemporaryDirectory(dir=scratch, prefix="kapok-") as folder:
        copy = Path(folder) / DATABASE
        with opened_backup(file) as (packed, _):
            check_room(file, packed, [DATABASE], Path(folder))
            with packed.open(DATABASE) as source, copy.open("wb") as sink:
                copied(source, sink)
        if not is_key(copy, key):
            return BackupChecked(about, False, ())
        return BackupChecked(about, True, tuple(wrong_inside(copy, key, about.entries)))


def check_by_password(file: Path, user: str, password: str, now: datetime) -> BackupChecked:
    """The same with the password of that backup; without one, only what needs none. Raises Refused, Unavailable."""
    key = None
    if password:
        with opened_backup(file) as (packed, _):
            keys = keys_in(packed)
        _, key = keys.unlock(user, password)
    return check_backup(file, key, now)


def is_key(copy: Path, key: bytes) -> bool:
    """Whether this key opens a whole file; of a damaged one it says no."""
    connection = connect(copy, key)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError:
        # its bytes are those of the manifest, so it is the key that is another's
        return False
    finally:
        connection.close()
    return True


def wrong_inside(copy: Path, key: bytes, entries: int | None = None) -> list[Problem]:
    """Pages of a copy of the encrypted file that do not read as they were written, and entries that are not there."""
    connection = connect(copy, key)
    try:
        if pages := connection.execute("PRAGMA cipher_integrity_check").fetchall():
            return [Problem(PAGES_WRONG, values={"count": str(len(pages))})]
        (found,) = connection.execute("SELECT count(*) FROM journal").fetchone()
    finally:
        connection.close()
    if entries is None or found == entries:
        return []
    return [Problem(COUNT_WRONG, values={"told": str(entries), "found": str(found)})]


def copied(source: IO[bytes], sink: IO[bytes]) -> str:
    """Copy to the end; answers the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    while chunk := source.read(_CHUNK):
        digest.update(chunk)
        sink.write(chunk)
    return digest.hexdigest()
