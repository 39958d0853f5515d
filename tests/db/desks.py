"""Desks on the disk for the tests of the store: set up once, copied for each test, with a few readable acts."""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain import kinds as k
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.staff import Member
from app.domain.world import World
from app.ids import uuid7
from db.engine import connect
from db.founding import FirstStart
from db.hall import Hall
from db.home import Home, HomeLock
from db.keys import read_keys
from db.laying_out import init_hall
from db.letting_in import let_in
from db.opening import create, hall_of
from db.store import SqlStore
from tests import postgres
from tests.builders import HE, NOW, ORG, lookup, number, world
from tests.commands import PASSWORD

FIRST = FirstStart(ORG, "F0", "王敏", "接访员", PASSWORD, "0.1.0")
ROUTE = Routing((ORG,))


@functools.cache
def _set_up() -> tuple[Path, bytes]:
    """A fresh desk and its file key; made once, because a password costs a fifth of a second by intention."""
    parent = Path(tempfile.mkdtemp(prefix="kapok-test-"))
    atexit.register(shutil.rmtree, parent)
    folder = parent / "home"
    create(Home(folder), FIRST, lookup(), NOW).close()
    return folder, key_of(Home(folder))


def file_key() -> bytes:
    """The key of every desk made here."""
    return _set_up()[1]


def key_of(home: Home) -> bytes:
    """The file key of any desk of the tests, by its first user's password."""
    return read_keys(home.keys).unlock("", PASSWORD)[1]


def new_desk(folder: Path) -> Home:
    """A copy of a fresh desk in `folder`."""
    shutil.copytree(_set_up()[0], folder)
    return Home(folder)


def new_hall() -> str:
    """A database that an administrator has laid out for the desks of a hall; answers its name."""
    server = postgres.shared()
    database = server.new_database()
    init_hall(server.url(database), [postgres.DESK], lookup())
    return database


@functools.cache
def _hall_set_up() -> tuple[Path, bytes, str]:
    """The same at a hall: the desk, its file key and its database."""
    parent = Path(tempfile.mkdtemp(prefix="kapok-test-"))
    atexit.register(shutil.rmtree, parent)
    database = new_hall()
    home = join_hall(parent / "home", database)
    return home.folder, key_of(home), database


def new_hall_desk(folder: Path) -> Home:
    """A copy of a fresh desk whose record is in a database of its own."""
    source, _, database = _hall_set_up()
    shutil.copytree(source, folder)
    server = postgres.shared()
    Home(folder).hall.write_text(server.url(server.new_database(database), postgres.DESK))
    return Home(folder)


def join_hall(folder: Path, database: str, **changes: str) -> Home:
    """A further desk of the hall in this database."""
    hall = Hall.at(postgres.shared().url(database, postgres.DESK))
    create(Home(folder), replace(FIRST, **changes), lookup(), NOW, hall).close()
    return Home(folder)


@contextmanager
def opened(home: Home, key: bytes = b"") -> Iterator[SqlStore]:
    """The desk opened with its key, closed afterwards."""
    lock = HomeLock(home)
    try:
        store = SqlStore(home, key or _key_of(home), lookup(), lock, read_keys(home.keys).users[0][0], hall_of(home))
    except BaseException:
        lock.release()
        raise
    try:
        yield store
    finally:
        store.close()


def _key_of(home: Home) -> bytes:
    return _hall_set_up()[1] if home.hall.exists() else file_key()


class Behind:
    """What stands over a store where somebody is let in again, without what a Desk needs besides."""

    def __init__(self, store: SqlStore, staff: tuple[Member, ...] = ()) -> None:
        self.store, self.staff, self.noted = store, staff, list[Body]()

    def world(self) -> World:
        """Of whoever is on the staff, the first user among them."""
        return replace(world(), staff=self.staff)

    def note(self, body: Body) -> None:
        """Kept, to be looked at."""
        self.noted.append(body)


def recover(home: Home, code: str, password: str) -> str:
    """Let the only user in by the recovery sheet; answers the id."""
    behind = let_in(home, "", code, password, lookup(), Behind)
    behind.store.close()
    return behind.store.user


def raw(home: Home) -> Any:
    """A bare connection to the desk's file, as someone who has its key would have."""
    return connect(home.database, file_key())


def registration(at: datetime, serial: int, person: k.Person = HE, case: str = "") -> list[NewEntry]:
    """What registering one visitor writes: the petitioner and the case."""
    case, petitioner = case or uuid7(at), uuid7(at)
    body = k.CaseRegistered(
        number=number(at.date(), serial, case),
        inquiry_code="4827193605",
        channel="visit",
        received_at=at.isoformat(timespec="milliseconds"),
        title="三楼楼道渗水三个月没有修",
        people=(k.Party("main", petitioner),),
        headcount=1,
        demands=(k.Demand("1", "三楼楼道渗水三个月没有修，请协调物业来修。", "0301", "440104014005"),),
    )
    return [
        NewEntry(uuid7(at), Subject("petitioner", petitioner), k.PetitionerRecorded(person), ROUTE),
        NewEntry(case, Subject("case", case), body, ROUTE),
    ]


def register(store: SqlStore, serial: int = 1, at: datetime | None = None) -> str:
    """Register a visitor; answers the case's id."""
    moment = at or NOW + timedelta(minutes=serial)
    entries = registration(moment, serial)
    with store.write(moment, store.user, ORG) as work:
        work.append(entries)
    return entries[1].id


def note(store: SqlStore, case: str, text: str = "已联系物业，周五前上门。") -> None:
    """A talk note on a case."""
    entry = NewEntry(uuid7(NOW), Subject("case", case), k.TalkNoted("何永强", text), ROUTE)
    with store.write(NOW + timedelta(hours=1), store.user, ORG) as work:
        work.append([entry])


@contextmanager
def unprivileged() -> Iterator[None]:
    """As a user to whom file permissions apply; root is asked to step down."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def scanned(store: SqlStore, case: str, data: bytes = b"%PDF scan") -> k.Material:
    """A paper that is handed over later, with its scan."""
    blob, key = store.scans.put(data)
    scan = k.Material("m1", "房产证复印件", blob=blob, key=key, size=len(data), media_type="application/pdf")
    at = NOW + timedelta(hours=2)
    with store.write(at, store.user, ORG) as work:
        work.append([NewEntry(uuid7(at), Subject("case", case), k.MaterialAdded((scan,)), ROUTE)])
    return scan
