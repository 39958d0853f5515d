"""A station is let in: the enrolment file works once, for the station then has a password that only it knows."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused, Unavailable
from db.absorbing import Cursor, Parcel
from db.certificates import Enrolment, certificate_for
from db.errors import worldly
from db.files import beginning
from db.store import SqlStore
from db.sync.kept import ENROLMENT
from db.sync.link import Link, linked
from db.sync.server import DENIED
from db.tables import MATCH_KEY

NO_ENROLMENT = template(
    "enrol.file", QT_TRANSLATE_NOOP("Problem", "这个文件不是入网文件，或者改动过，没有用它。请向管理员再要一份。")
)
OTHER_STATION = template(
    "enrol.other_station", QT_TRANSLATE_NOOP("Problem", "这份入网文件是给 {org} 的，不是给本站的，没有用它。")
)
USED = template(
    "enrol.used", QT_TRANSLATE_NOOP("Problem", "这份入网文件已经用过，或者已经停用，没有入网。请向管理员再要一份。")
)
_INCARNATIONS = "incarnations"
_REMEMBERED = 1000
"""Exchanges that a centre may be behind when it is brought back from a backup, without its being taken for a copy."""


def enrol_by_file(store: SqlStore, file: Path, org: str, now: datetime, *, isolated: bool = False) -> None:
    """Enrol this desk, of this organisation, by an enrolment file. Raises Refused, Unavailable.

    `isolated`: it has no network; others believe it, and it goes on by packets.
    """
    enrolment = enrolment_in(file)
    (enrol_isolated if isolated else enrol)(store, enrolment, org)
    # those above are known from the first: a packet can be written for them before anything was received
    known = [(text, "") for text in enrolment.known]
    match_key = Cursor(MATCH_KEY, 0, bytes.fromhex(enrolment.match_key))
    store.receive(Parcel(certificates=known, issuer=enrolment.issuer, cursor=match_key), now)


def enrolment_in(file: Path) -> Enrolment:
    """What an enrolment file says. Raises Refused, Unavailable."""
    with worldly(file):
        text = beginning(file)
    try:
        return Enrolment.parse(text)
    except ValueError as error:
        raise Refused([Problem(NO_ENROLMENT, "file")]) from error


def enrol_isolated(store: SqlStore, enrolment: Enrolment, org: str) -> None:
    """Enrol this desk without asking the centre. Raises Refused, Unavailable.

    The password is not kept: the file still works once, on the day the network comes.
    """
    _check_org(enrolment, org)
    store.keep(ENROLMENT, enrolment.with_password("").text().encode())


def enrol(store: SqlStore, enrolment: Enrolment, org: str) -> None:
    """Enrol this desk, of this organisation, and let its origin be known. Raises Refused, Unavailable."""
    _check_org(enrolment, org)
    own = enrolment.with_password(secrets.token_urlsafe(32))
    with let_in_by(enrolment) as link:
        # kept first: should the power fail between, the file still opens the way and this can be done again
        store.keep(ENROLMENT, own.text().encode())
        link.set_password(own.password)
        link.add_origin(certificate_for(own, store.origin, store.secret_key))


@contextmanager
def let_in_by(enrolment: Enrolment) -> Iterator[Link]:
    """A connection as one that the file lets in. Raises Refused where it lets nobody in any more, Unavailable."""
    try:
        with linked(enrolment) as link:
            yield link
    except Unavailable as error:
        if is_shut_out(error, enrolment):
            raise Refused([Problem(USED, "file")]) from error
        raise


def _check_org(enrolment: Enrolment, org: str) -> None:
    if enrolment.org != org:
        raise Refused([Problem(OTHER_STATION, "file", {"org": enrolment.org})])


def is_shut_out(error: Unavailable, enrolment: Enrolment) -> bool:
    """Whether the centre's server lets nobody in by this role: it then names it; libpq keeps the code of that to itself."""
    return error.problem.code == DENIED or enrolment.role in error.problem.values.get("why", "")


def incarnations_of(store: SqlStore) -> tuple[list[bytes], bytes]:
    """The incarnations the centre has said yes to, and the one it was asked for since, empty when it has answered."""
    said, _, asked = store.kept(f"{_INCARNATIONS}:{store.origin}").decode().partition(";")
    return [bytes.fromhex(one) for one in said.split(",") if one], bytes.fromhex(asked)


def keep_incarnations(store: SqlStore, said: Sequence[bytes], asked: bytes) -> None:
    """Remember them, before the centre is asked; of those long ago none is needed any more."""
    text = ",".join(one.hex() for one in said[-_REMEMBERED:]) + ";" + asked.hex()
    store.keep(f"{_INCARNATIONS}:{store.origin}", text.encode())
