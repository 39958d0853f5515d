"""The ways to a store: set up a new desk, open one with a password, or get back in with the recovery sheet."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert

from app.domain.entries import NewEntry
from app.domain.envelope import FIRST_PREV, Routing, Subject
from app.domain.kinds import StationOpened, UserAdded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Lookup
from app.ids import uuid7
from app.ports import Refused
from db.drafts import SECRET
from db.engine import writing_engine
from db.errors import FILE_DAMAGED, unavailable, worldly
from db.files import sync_folder
from db.home import Home, HomeLock
from db.keys import KeyFile, read_keys
from db.schema import create_schema
from db.sealing import new_key, public_key
from db.store import SqlStore
from db.tables import local_secrets, origins
from db.writing import SqlWork, Writer

HOME_TAKEN = template(
    "home_taken",
    QT_TRANSLATE_NOOP("Problem", "{place} 里已经有一个接访台，没有动它。请直接打开，或者另选一个空资料夹。"),
)
NO_DESK = template("no_desk", QT_TRANSLATE_NOOP("Problem", "{place} 里还没有接访台。请先选站建台，或者从备份里恢复。"))


@dataclass(frozen=True, slots=True)
class FirstStart:
    """What the first start asks, and the first user's password."""

    org: str
    """9-digit organisation code of the station."""
    desk_tag: str
    name: str
    post: str
    password: str
    program: str
    """Version of the program."""
    practice: bool = False


def create(home: Home, first: FirstStart, lookup: Lookup, now: datetime) -> SqlStore:
    """Set up a new desk and open it. Whatever happens, there is a whole desk afterwards or none.

    Raises Refused when there is one already or the password is too short, Unavailable when the world is in the way.
    """
    with locked(home) as lock:
        if home.exists:
            raise Refused([Problem(HOME_TAKEN, "home", {"place": str(home.folder)})])
        user, key = uuid7(now), new_key()
        keys = KeyFile(first.org, first.practice).with_user(user, first.name, first.password, key)
        with worldly(home.folder):
            with growing(home) as new:
                _found(new, key, user, first, lookup, now)
                keys.write(new.keys)
            store = SqlStore(home, key, lookup, lock, user)
    return store


def open_store(home: Home, password: str, lookup: Lookup, user: str = "") -> SqlStore:
    """Open a desk for a user (id or name; empty while there is only one). Raises Unavailable, Refused."""
    with _existing(home) as lock:
        id_, key = read_keys(home.keys).unlock(user, password)
        return SqlStore(home, key, lookup, lock, id_)


def recover(home: Home, secret: str, password: str, user: str = "") -> str:
    """Give a user a new password by the recovery sheet; answers the user's id. Raises Refused, Unavailable."""
    with _existing(home) as lock:
        keys = read_keys(home.keys)
        key = keys.recover(secret)
        id_ = keys.id_of(user)
        with worldly(home.keys):
            keys.with_user(id_, dict(keys.users)[id_], password, key).write(home.keys)
        lock.release()
        return id_


@contextmanager
def locked(home: Home) -> Iterator[HomeLock]:
    """The home prepared and its lock held; freed only when the block fails. Raises Unavailable."""
    home.prepare()
    lock = HomeLock(home)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


@contextmanager
def _existing(home: Home) -> Iterator[HomeLock]:
    if not home.exists:
        raise unavailable(NO_DESK, home.folder)
    # SQLite would take an emptied file for a new one and write into it
    if not home.database.stat().st_size:
        raise unavailable(FILE_DAMAGED, home.database)
    with locked(home) as lock:
        yield lock


@contextmanager
def growing(home: Home) -> Iterator[Home]:
    """A home beside the real one, to build a desk in; when the block ends well it takes its place, the file last."""
    shutil.rmtree(home.growing, ignore_errors=True)
    home.growing.mkdir()
    new = Home(home.growing)
    try:
        yield new
        # a desk exists from the moment its database does: it comes last
        new.keys.replace(home.keys)
        new.database.replace(home.database)
        sync_folder(home.folder)
    finally:
        shutil.rmtree(home.growing, ignore_errors=True)


def new_origin(connection: Connection) -> tuple[str, bytes]:
    """Make a fresh origin the one that writes in this file; answers its id and signing key."""
    id_, secret_key = secrets.token_hex(16), new_key()
    row = {"id": id_, "public_key": public_key(secret_key), "secret_key": secret_key}
    connection.execute(insert(origins).values(**row, seq=0, hash=FIRST_PREV, hlc=0))
    return id_, secret_key


def _found(new: Home, key: bytes, user: str, first: FirstStart, lookup: Lookup, now: datetime) -> None:
    """The tables, the origin and the first two entries, in one transaction."""
    engine = writing_engine(new.database, key)
    try:
        with engine.begin() as connection:
            create_schema(connection)
            connection.execute(insert(local_secrets).values(name=SECRET, value=new_key()))
            writer = Writer(*new_origin(connection), now, user, first.org)
            opened = StationOpened(first.org, first.desk_tag, first.program, first.practice)
            added = UserAdded(first.name, first.post, first=True)
            route = Routing((first.org,))
            SqlWork(connection, writer, lookup, {}).append(
                [
                    NewEntry(uuid7(now), Subject("station", first.org), opened, route),
                    NewEntry(uuid7(now), Subject("user", user), added, route),
                ]
            )
    finally:
        engine.dispose()
