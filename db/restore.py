"""Restoring a backup: everything is checked before it takes a desk's place, and the copy writes under a new origin and
gives its numbers under a new desk tag.

The machine the backup came from may still be running, and may have worked on after it: two writers under one origin
would fork its chain for ever, and two counters under one tag would give a number twice.
"""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Lookup
from app.ports import Progress, Refused
from db.backup import BLOBS, DATABASE, FORMAT, KEYS, MANIFEST, copied
from db.blobs import blob_path
from db.engine import writing_engine
from db.errors import unavailable, worldly
from db.founding import open_again, successor
from db.home import Home
from db.keys import KeyFile, read_keys
from db.opening import HOME_TAKEN, growing, locked
from db.schema import needs_upgrade, upgrade
from db.store import SqlStore
from db.tables import journal
from db.verify import verify

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

_STATION = journal.c.subject_kind == "station"


def restore(
    file: Path,
    home: Home,
    password: str,
    lookup: Lookup,
    now: datetime,
    user: str = "",
    replace: bool = False,
    progress: Progress | None = None,
) -> SqlStore:
    """Make the desk in a backup the desk of `home`, under a new origin and desk tag, and open it.

    `password` is the one of the backup. With `replace` a desk that stands there is moved aside into its backups folder.
    Raises Refused when a desk stands there, Unavailable when the backup or the world is in the way; then nothing changed.
    """
    with locked(home) as lock:
        if home.exists and not replace:
            raise Refused([Problem(HOME_TAKEN, "home", {"place": str(home.folder)})])
        with worldly(home.folder), growing(home) as new:
            with_blobs = _unpack(file, new)
            id_, key = read_keys(new.keys).unlock(user, password)
            with _checked(new, key, file, lookup, progress) as connection:
                origin = successor(connection)
                open_again(connection, origin, now, id_, lookup)
            _bring_blobs(new.blobs if with_blobs else file.absolute().parent.parent / "blobs", home.blobs)
            _move_aside(home)
        return SqlStore(home, key, lookup, lock, id_)


def _unpack(file: Path, new: Home) -> bool:
    """Put the members where they belong, each checked by its hash; answers whether the scans were among them."""
    if not file.exists():
        raise unavailable(BACKUP_DAMAGED, file, "找不到文件")
    try:
        with zipfile.ZipFile(file) as packed:
            about = json.loads(packed.read(MANIFEST))
            if about["format"] > FORMAT:
                raise unavailable(BACKUP_NEWER, file)
            for name, hash_ in about["files"].items():
                target = _place(new, name)
                target.parent.mkdir(parents=True, exist_ok=True)
                with packed.open(name) as source, target.open("wb") as sink:
                    if copied(source, sink) != hash_:
                        raise unavailable(BACKUP_DAMAGED, file, name)
            return bool(about["with_blobs"])
    except (zipfile.BadZipFile, EOFError, ValueError, KeyError, TypeError) as error:
        raise unavailable(BACKUP_DAMAGED, file, type(error).__name__) from error


def users_of_backup(file: Path) -> tuple[tuple[str, str], ...]:
    """(id, name) of everyone whose password opens a backup. Raises Unavailable when the file is no backup."""
    try:
        with zipfile.ZipFile(file) as packed:
            return KeyFile.parse(packed.read(KEYS).decode()).users
    except (OSError, zipfile.BadZipFile, EOFError, ValueError, KeyError, TypeError) as error:
        raise unavailable(BACKUP_DAMAGED, file, type(error).__name__) from error


def _place(new: Home, name: str) -> Path:
    """Where a member goes; names are never used as paths. Raises ValueError for a name no backup has."""
    if name == DATABASE:
        return new.database
    if name == KEYS:
        return new.keys
    blob = name.removeprefix(BLOBS)
    if not name.startswith(BLOBS) or len(blob) != 64 or set(blob) - set("0123456789abcdef"):
        raise ValueError(name)
    return blob_path(new.blobs, blob)


@contextmanager
def _checked(new: Home, key: bytes, file: Path, lookup: Lookup, progress: Progress | None) -> Iterator[Connection]:
    """The copy lifted to this program's tables and verified whole, to be written in; kept when the block ends well."""
    engine = writing_engine(new.database, key)
    try:
        with engine.begin() as connection:
            if needs_upgrade(connection):
                upgrade(connection, lookup)
            # the scans are checked where they will lie, by `verify` of the store
            found = verify(connection, None, lookup, progress)
            if found.damage:
                raise unavailable(BACKUP_DAMAGED, file, "；".join(found.damage[:3]))
            yield connection
    finally:
        engine.dispose()


def _bring_blobs(source: Path, target: Path) -> None:
    """Copy the scans that are not there yet; they never change."""
    if source == target or not source.exists():
        return
    for path in source.glob("??/*"):
        place = blob_path(target, path.name)
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


def _move_aside(home: Home) -> None:
    """Keep the files of the desk that stood here, as they are: even a damaged one is somebody's work."""
    if not home.exists:
        return
    number = 1 + len(list(home.backups.glob("replaced-*")))
    aside = home.backups / f"replaced-{number:04d}"
    aside.mkdir()
    # the log goes first: a database without it would be read as older than it is
    for name in (DATABASE + "-wal", DATABASE + "-shm", KEYS, DATABASE):
        if (home.folder / name).exists():
            (home.folder / name).replace(aside / name)
