"""The ways to a store: set up a new desk, or open one with a password (without one: db/letting_in.py)."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import insert

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Lookup
from app.ports import Refused
from db.drafts import SECRET
from db.engine import writing_engine
from db.errors import FILE_DAMAGED, unavailable, worldly
from db.files import sync_folder
from db.founding import FirstStart, enter_hall, first_entries, new_origin
from db.hall import Hall
from db.home import Home, HomeLock
from db.keys import KeyFile, check_new_password, read_keys
from db.process import keep_no_core
from db.rekeying import settled_key
from db.schema import create_schema
from db.sealing import new_key
from db.second_lock import passed
from db.store import SqlStore
from db.tables import local_secrets
from db.tries import counted

HOME_TAKEN = template(
    "home_taken",
    QT_TRANSLATE_NOOP("Problem", "{place} 里已经有一个接访台，没有动它。请直接打开，或者另选一个空资料夹。"),
)
NO_DESK = template("no_desk", QT_TRANSLATE_NOOP("Problem", "{place} 里还没有接访台。请先选站建台，或者从备份里恢复。"))


def create(home: Home, first: FirstStart, lookup: Lookup, now: datetime, hall: Hall | None = None) -> SqlStore:
    """Set up a new desk and open it; with `hall` one that keeps its record there, beside the desks it already has.

    Whatever happens, there is a whole desk afterwards or none. Raises Refused when there is one already, the password is
    too short or the hall is another station's or has this desk tag; Unavailable when the world is in the way.
    """
    with locked(home) as lock:
        if home.exists:
            raise Refused([Problem(HOME_TAKEN, "home", {"place": str(home.folder)})])
        check_new_password(first.password)
        key = new_key()
        with worldly(home.folder), growing(home) as new:
            user = _found(new, key, first, lookup, now, hall)
            KeyFile(first.org, first.practice).with_user(user, first.name, first.password, key).write(new.keys)
        return SqlStore(home, key, lookup, lock, user, hall)


def open_store(
    home: Home, password: str, lookup: Lookup, user: str = "", code: str = "", now: Callable[[], float] = time.time
) -> SqlStore:
    """Open a desk for a user (id or name; empty while there is only one). `code`: from the telephone of whoever has one.

    Raises Unavailable, Refused (also while a code or a key file is still wanted).
    """
    with standing(home) as lock:
        keys = read_keys(home.keys)
        with counted(home, keys.id_of(user)) as right:
            opened = passed(keys.open(user, password), code, now())
            wrong = right()
        store = SqlStore(home, settled_key(home, keys, opened), lookup, lock, opened.slot.id, hall_of(home))
        store.wrong_before = wrong
        return store


def hall_of(home: Home) -> Hall | None:
    """The hall a home keeps its record in, None: in its own file. Raises Refused when the address has been spoiled."""
    try:
        return Hall.at(home.hall.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None


@contextmanager
def locked(home: Home) -> Iterator[HomeLock]:
    """The home prepared and its lock held; freed only when the block fails. Raises Unavailable."""
    home.prepare()
    keep_no_core()
    lock = HomeLock(home)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


@contextmanager
def standing(home: Home) -> Iterator[HomeLock]:
    """The lock of the desk that stands in a home; freed only when the block fails. Raises Unavailable."""
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
        if new.hall.exists():
            new.hall.replace(home.hall)
        new.keys.replace(home.keys)
        new.database.replace(home.database)
        sync_folder(home.folder)
    finally:
        shutil.rmtree(home.growing, ignore_errors=True)


def _found(new: Home, key: bytes, first: FirstStart, lookup: Lookup, now: datetime, hall: Hall | None) -> str:
    """The file with its tables, origin and secrets, and the first entries in the record; answers the first user's id."""
    engine = writing_engine(new.database, key)
    try:
        with engine.begin() as connection:
            create_schema(connection)
            connection.execute(insert(local_secrets).values(name=SECRET, value=new_key()))
            origin = new_origin(connection)
            if hall is None:
                return first_entries(connection, origin, first, lookup, now)
    finally:
        engine.dispose()
    new.hall.write_text(hall.url, encoding="utf-8")
    return enter_hall(hall, origin, first, lookup, now)
