"""Restoring a backup: everything is checked before it takes a desk's place, and the copy writes under a new origin and
gives its numbers under a new desk tag.

The machine the backup came from may still be running, and may have worked on after it: two writers under one origin
would fork its chain for ever, and two counters under one tag would give a number twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select

from app.domain.problems import Problem, sentence
from app.domain.running import Reckoner
from app.domain.world import Lookup
from app.ports import Progress, Refused
from db import behind, recomputing, restored
from db.backup_file import (
    BACKUP_DAMAGED,
    BLOBS,
    COUNT_WRONG,
    DATABASE,
    KEYS,
    Manifest,
    check_room,
    copied,
    opened_backup,
)
from db.blobs import blob_path, bring_blobs
from db.engine import writing_engine
from db.errors import unavailable, worldly
from db.founding import open_again, successor
from db.home import Home
from db.journal import Journal
from db.keys import read_keys
from db.opening import HOME_TAKEN, growing, locked
from db.projections import rebuild
from db.recomputing import law_here
from db.scans import Scans
from db.schema import needs_upgrade, upgrade
from db.store import SqlStore
from db.tables import journal
from db.verify import verify

_AT_ONCE = 5000
"""Clocks reckoned in one go."""


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
            manifest = unpack(file, new)
            id_, key = read_keys(new.keys).unlock(user, password)
            # the scans are checked where they will lie, by `verify` of the store
            with checked(new, key, file, manifest, lookup, progress=progress) as connection:
                origin = successor(connection)
                open_again(connection, origin, now, id_, lookup)
                restored.begin(connection, home, lookup)
            if (scans := scans_of(file, manifest, new)) != home.blobs:
                bring_blobs(scans, home.blobs)
            _move_aside(home)
        return SqlStore(home, key, lookup, lock, id_)


def unpack(file: Path, new: Home) -> Manifest:
    """Put the members where they belong, each checked by its hash. Raises Unavailable."""
    with opened_backup(file) as (packed, manifest):
        check_room(file, packed, manifest.files, new.folder)
        for name, hash_ in manifest.files.items():
            target = _place(new, name)
            target.parent.mkdir(parents=True, exist_ok=True)
            with packed.open(name) as source, target.open("wb") as sink:
                if copied(source, sink) != hash_:
                    raise unavailable(BACKUP_DAMAGED, file, name)
        return manifest


def scans_of(file: Path, manifest: Manifest, new: Home) -> Path:
    """The folder with the scans of an unpacked backup: in it, beside it, or, of one that a home keeps, beside its folder."""
    if manifest.with_blobs:
        return new.blobs
    beside = file.absolute().with_name(new.blobs.name)
    return beside if beside.exists() else file.absolute().parent.parent / new.blobs.name


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
def checked(
    new: Home,
    key: bytes,
    file: Path,
    manifest: Manifest,
    lookup: Lookup,
    blobs: Path | None = None,
    progress: Progress | None = None,
) -> Iterator[Connection]:
    """The copy lifted to this program's tables and verified whole, to be written in; kept when the block ends well.

    `blobs`: where its scans lie, None when they are not looked at. Raises Unavailable.
    """
    engine = writing_engine(new.database, key)
    try:
        with engine.begin() as connection:
            if needs_upgrade(connection):
                upgrade(connection, lookup)
            _catch_up(connection, lookup)
            count = connection.scalar(select(func.count()).select_from(journal)) or 0
            if count != manifest.entries:
                told = Problem(COUNT_WRONG, values={"told": str(manifest.entries), "found": str(count)})
                raise unavailable(BACKUP_DAMAGED, file, sentence(told))
            found = verify(connection, _scans_in(blobs, connection), lookup, progress)
            if found.damage:
                raise unavailable(BACKUP_DAMAGED, file, "；".join(found.damage[:3]))
            yield connection
    finally:
        engine.dispose()


def _scans_in(folder: Path | None, connection: Connection) -> Scans | None:
    if folder is None:
        return None
    return Scans(folder, lambda: nullcontext(connection), lambda: nullcontext(connection), at_hall=False)


def _catch_up(connection: Connection, lookup: Lookup) -> None:
    """What the desk was still reckoning when it was copied: an unfinished list is no damage."""
    if behind.is_behind(connection):
        rebuild(connection, Journal(connection), law_here(connection, lookup), lambda done: True)
        behind.settle(connection)
    if recomputing.is_begun(connection):
        reckoner = Reckoner(law_here(connection, lookup))
        while recomputing.go_on(connection, reckoner, _AT_ONCE) < recomputing.DONE:
            pass


def aside_of(home: Home) -> Path:
    """A new folder for the files of the desk that stands here. Raises OSError."""
    number = 1 + len(list(home.backups.glob("replaced-*")))
    aside = home.backups / f"replaced-{number:04d}"
    aside.mkdir()
    return aside


def _move_aside(home: Home) -> None:
    """Keep the files of the desk that stood here, as they are: even a damaged one is somebody's work."""
    if not home.exists:
        return
    aside = aside_of(home)
    # the log goes first: a database without it would be read as older than it is
    for name in (DATABASE + "-wal", DATABASE + "-shm", KEYS, DATABASE):
        if (home.folder / name).exists():
            (home.folder / name).replace(aside / name)
