"""A station is let in: the enrolment file works once, for the station then has a password that only it knows."""

from __future__ import annotations

import secrets

from sqlalchemy import delete, insert, select

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused
from db.store import SqlStore
from db.sync.certificates import Enrolment, certificate_for
from db.sync.link import linked
from db.tables import local_secrets

NO_ENROLMENT = template(
    "enrol.file", QT_TRANSLATE_NOOP("Problem", "这个文件不是入网文件，或者改动过，没有用它。请向管理员再要一份。")
)
OTHER_STATION = template(
    "enrol.other_station", QT_TRANSLATE_NOOP("Problem", "这份入网文件是给 {org} 的，不是给本站的，没有用它。")
)
_ENROLMENT, _INCARNATION = "enrolment", "incarnation"


def parse_enrolment(text: str) -> Enrolment:
    """An enrolment file. Raises Refused for anything else."""
    try:
        return Enrolment.parse(text)
    except ValueError as error:
        raise Refused([Problem(NO_ENROLMENT, "file")]) from error


def enrol(store: SqlStore, enrolment: Enrolment, org: str) -> None:
    """Enrol this desk, of this organisation, and let its origin be known. Raises Refused, Unavailable."""
    if enrolment.org != org:
        raise Refused([Problem(OTHER_STATION, "file", {"org": enrolment.org})])
    own = enrolment.with_password(secrets.token_urlsafe(32))
    with linked(enrolment) as link:
        # kept first: should the power fail between, the file still opens the way and this can be done again
        keep(store, _ENROLMENT, own.text().encode())
        link.set_password(own.password)
        link.add_origin(certificate_for(own, store.origin, store.secret_key))


def enrolment_of(store: SqlStore) -> Enrolment | None:
    """How this desk is enrolled; None when it is not."""
    text = kept(store, _ENROLMENT)
    return Enrolment.parse(text.decode()) if text else None


def incarnation_of(store: SqlStore) -> tuple[bytes, bytes]:
    """The incarnation the centre said yes to last, and the one it was asked for since; both empty at first."""
    was, _, becomes = kept(store, f"{_INCARNATION}:{store.origin}").decode().partition(",")
    return bytes.fromhex(was), bytes.fromhex(becomes)


def keep_incarnation(store: SqlStore, was: bytes, becomes: bytes) -> None:
    """Remember them, before the centre is asked."""
    keep(store, f"{_INCARNATION}:{store.origin}", f"{was.hex()},{becomes.hex()}".encode())


def keep(store: SqlStore, name: str, value: bytes) -> None:
    """Keep something of this desk's own in its encrypted file."""
    with store.own_file() as connection:
        connection.execute(delete(local_secrets).where(local_secrets.c.name == name))
        connection.execute(insert(local_secrets).values(name=name, value=value))


def kept(store: SqlStore, name: str) -> bytes:
    """What was kept under this name; empty when nothing was."""
    with store.own_file() as connection:
        return connection.scalar(select(local_secrets.c.value).where(local_secrets.c.name == name)) or b""
