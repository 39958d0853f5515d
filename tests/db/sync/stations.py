"""Two stations that know each other by certificate, and the parcels between them."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.domain import kinds as k
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.ids import uuid7
from db.absorbing import WIRE, Parcel, SubjectKey
from db.certificates import Enrolment, certificate_for, token_for
from db.founding import FirstStart
from db.home import Home
from db.opening import create
from db.sealing import public_key
from db.store import SqlStore
from db.tables import journal, subject_keys
from tests.builders import NOW, lookup
from tests.commands import PASSWORD
from tests.db.desks import key_of, opened, registration

ISSUER = bytes(range(32))
ISSUER_PUBLIC = public_key(ISSUER).hex()
HALL = "440104000"


def enrolment_of(org: str) -> Enrolment:
    """An enrolment by the tests' issuer, without a centre behind it."""
    token, signature = token_for(ISSUER, f"kapok_{org}", org)
    return Enrolment(
        "postgresql://nowhere", f"kapok_{org}", org, "station", "c", ISSUER_PUBLIC, signature, "", token, "00"
    )


@functools.cache
def _set_up(org: str, tag: str) -> tuple[Path, bytes]:
    """A fresh desk of this organisation and its file key; made once, for a password costs time by intention."""
    parent = Path(tempfile.mkdtemp(prefix="kapok-test-"))
    atexit.register(shutil.rmtree, parent)
    home = Home(parent / "home")
    create(home, FirstStart(org, tag, "王敏", "接访员", PASSWORD, "0.1.0"), lookup(), NOW).close()
    return home.folder, key_of(home)


@contextmanager
def station(folder: Path, org: str, tag: str = "F0") -> Iterator[SqlStore]:
    """A copy of a fresh desk of this organisation, open; what is there already is opened again."""
    source, key = _set_up(org, tag)
    if not folder.exists():
        shutil.copytree(source, folder)
    with opened(Home(folder), key) as store:
        yield store


def fill(store: SqlStore, org: str, cases: int) -> None:
    """So many visitors come, a minute apart."""
    for serial in range(1, cases + 1):
        at = NOW + timedelta(minutes=serial)
        with store.write(at, store.user, org) as work:
            entries = registration(at, serial)
            work.append([NewEntry(e.id, e.subject, e.body, Routing((org,))) for e in entries])


def register_scan(
    store: SqlStore, org: str, data: bytes, restricted: bool = False, at: timedelta = timedelta()
) -> k.Material:
    """A visitor comes with a paper, which is scanned."""
    name, key = store.scans.put(data)
    scan = k.Material(uuid7(NOW), "房产证复印件", blob=name, key=key, size=len(data), media_type="image/png")
    person, case = registration(NOW + at, 1)
    body = replace(case.body, materials=(scan,))
    with store.write(NOW + at, store.user, org) as work:
        work.append(
            [
                NewEntry(e.id, e.subject, b, Routing((org,), restricted))
                for e, b in ((person, person.body), (case, body))
            ]
        )
    return scan


def certificate_of(store: SqlStore, org: str) -> str:
    return certificate_for(enrolment_of(org), store.origin, store.secret_key).text()


def rows_of(store: SqlStore, after: int = 0) -> list[dict[str, Any]]:
    """The station's own entries after this one, as they travel."""
    columns = [journal.c[name] for name in WIRE]
    own = select(*columns).where(journal.c.origin == store.origin, journal.c.seq > after).order_by(journal.c.seq)
    with store.record() as connection:
        return [dict(row) for row in connection.execute(own).mappings()]


def keys_of(store: SqlStore) -> list[SubjectKey]:
    with store.record() as connection:
        return [
            SubjectKey(row.id, Subject(row.subject_kind, row.subject_id), row.key)
            for row in connection.execute(select(subject_keys))
        ]


def parcel_from(store: SqlStore, org: str, after: int = 0, **changes: Any) -> Parcel:
    """Everything of a station for another one."""
    whole = {
        "rows": rows_of(store, after),
        "keys": keys_of(store),
        "certificates": [(certificate_of(store, org), "")],
        "issuer": ISSUER_PUBLIC,
    }
    return Parcel(**(whole | changes))
