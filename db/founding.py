"""How a desk begins: a new origin, and its first entries in its own file or in the record of its hall."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from dataclasses import replace as replaced
from datetime import datetime

from sqlalchemy import Connection, Engine, func, insert, select, update

from app.domain.entries import NewEntry
from app.domain.envelope import FIRST_PREV, Routing, Subject
from app.domain.kinds import StationOpened, UserAdded, UserAdmitted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.staff import fold_staff
from app.domain.world import Lookup
from app.ids import desk_tag, uuid7
from app.ports import Refused
from db.admission import known_as
from db.hall import Hall
from db.journal import Journal, own_org
from db.laying_out import bring_up_to_date
from db.sealing import new_key, public_key
from db.tables import origins
from db.writing import SqlWork, Writer

OTHER_STATION = template(
    "hall.other_station",
    QT_TRANSLATE_NOOP("Problem", "这个大厅数据库是另一个单位的（{org}），没有往里写。请核对地址，或换一个空库。"),
)
TAG_TAKEN = template(
    "hall.tag_taken",
    QT_TRANSLATE_NOOP("Problem", "大厅里已经有一台的台号是 {tag}。台号印在编号里，每台都要不同，请换一个。"),
)


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
    restored: bool = False
    """It comes in the place of a lost one, whose last numbers may not be here."""
    admission: str = ""
    """The code of somebody the hall knows (db/admission.py)."""


@dataclass(frozen=True, slots=True)
class Origin:
    """One that writes here."""

    id: str
    secret_key: bytes = field(repr=False)

    def row(self) -> dict[str, object]:
        """As the tables of origins know it before its first entry; without its signing key."""
        return {"id": self.id, "public_key": public_key(self.secret_key), "seq": 0, "hash": FIRST_PREV, "hlc": 0}


def new_origin(connection: Connection) -> Origin:
    """Make a fresh origin the one that writes in this file."""
    origin = Origin(secrets.token_hex(16), new_key())
    connection.execute(insert(origins).values(**origin.row(), secret_key=origin.secret_key))
    return origin


def successor(connection: Connection) -> Origin:
    """A fresh origin in the place of the one that wrote here, which writes no more."""
    latest = connection.scalar(select(func.max(origins.c.hlc))) or 0
    connection.execute(update(origins).values(secret_key=None))
    origin = new_origin(connection)
    # what is written from now on is shown after what is there already
    connection.execute(update(origins).where(origins.c.id == origin.id).values(hlc=latest))
    return origin


def open_again(connection: Connection, origin: Origin, now: datetime, user: str, lookup: Lookup) -> None:
    """The desk goes on under this origin and a fresh desk tag: the file it came from may still be giving numbers."""
    subject = Subject("station", own_org(connection))
    work = SqlWork(connection, Writer(origin.id, origin.secret_key, now, user, subject.id), lookup, {})
    opened = [entry.body for entry in work.entries(subject) if isinstance(entry.body, StationOpened)]
    again = replaced(opened[-1], desk_tag=desk_tag({body.desk_tag for body in opened}), restored=True)
    work.append([NewEntry(uuid7(now), subject, again, Routing((subject.id,)))])


def first_entries(connection: Connection, origin: Origin, first: FirstStart, lookup: Lookup, now: datetime) -> str:
    """The desk and its first user, as the first entries of the origin; answers the user's id.

    At a hall it is a known one for whoever brings the code for it. Raises Refused.
    """
    known = known_as(fold_staff(Journal(connection).of_kind("user")), first.name, first.admission)
    user = known.id if known else uuid7(now)
    route = Routing((first.org,))
    opened = StationOpened(first.org, first.desk_tag, first.program, first.practice, first.restored)
    entries = [NewEntry(uuid7(now), Subject("station", first.org), opened, route)]
    if known:
        entries.append(NewEntry(uuid7(now), Subject("user", user), UserAdmitted(""), route))
    else:
        # the first of a hall; whoever comes with a later desk is a colleague
        added = UserAdded(first.name, first.post, first=Journal(connection).count("user") == 0)
        entries.append(NewEntry(uuid7(now), Subject("user", user), added, route))
    SqlWork(connection, Writer(origin.id, origin.secret_key, now, user, first.org), lookup, {}).append(entries)
    return user


def enter_hall(hall: Hall, origin: Origin, first: FirstStart, lookup: Lookup, now: datetime) -> str:
    """Let a new desk into the record of a hall, which is made where there is none yet; answers the user's id.

    Raises Refused when the hall is another station's, has a desk of this tag or knows the name; Unavailable.
    """
    with hall.worldly():
        founding = hall.founding_engine()
        with founding.begin() as connection:
            bring_up_to_date(connection, hall, lookup)
        engine: Engine = hall.writing_engine()
        try:
            with engine.begin() as connection:
                _check_room(connection, first)
                connection.execute(insert(origins).values(**origin.row()))
                return first_entries(connection, origin, first, lookup, now)
        finally:
            engine.dispose()


def _check_room(connection: Connection, first: FirstStart) -> None:
    desks = [e.body for e in Journal(connection).of_kind("station") if isinstance(e.body, StationOpened)]
    if others := {one.org for one in desks} - {first.org}:
        raise Refused([Problem(OTHER_STATION, "store", {"org": min(others)})])
    if first.desk_tag in {one.desk_tag for one in desks}:
        raise Refused([Problem(TAG_TAKEN, "desk_tag", {"tag": first.desk_tag})])
