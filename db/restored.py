"""A record that was brought back from a backup does not know what was destroyed since: until it has asked, it shows nobody.

One that is in the exchange asks the centre, or reads a packet. One that is not takes over what the desk knew in whose place it comes:
the ids of destroyed keys stand in the home beside the file, and say nothing of anybody.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from app.domain.bounded import parsed_json
from app.domain.envelope import Subject
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Lookup
from app.ports import (
    CaseFileQuery,
    ClocksQuery,
    CountQuery,
    DuesQuery,
    EntriesQuery,
    QuarantineQuery,
    Query,
    SyncStateQuery,
    Unavailable,
    UsersQuery,
    WatchCountsQuery,
    WhoQuery,
    WrongTriesQuery,
)
from app.ports.agenda import AgendaCountQuery, AgendaQuery, AgendaSumsQuery
from app.ports.audit import AuditQuery, AuditReportQuery
from app.ports.figures import FiguresQuery, OwedQuery
from db import erasing
from db.errors import worldly
from db.files import write_whole
from db.home import Home
from db.journal import Journal
from db.projections import refresh
from db.reading import Reader
from db.recomputing import law_here
from db.tables import erased_keys, feed_cursors, journal, local_secrets

UNASKED = template(
    "restored.unasked",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这份备份恢复以后还没有同步过：备份以后按期销毁了哪些，要先问过市中心。所以家事和信访人先不显示。请同步一次，没有网络的读一个摆渡包，"
        "马上就能看；登记新来的照常。",
    ),
)
_UNASKED = "erasures not asked for"
_ENROLMENT = "enrolment"
_KNOWN = "erased.json"


_SILENT: Mapping[type[Query[Any]], Any] = {WhoQuery: ()}
"""What is asked with every key that is typed: it knows nobody."""
_TOLD = (
    AgendaCountQuery, AgendaQuery, AgendaSumsQuery, AuditQuery, AuditReportQuery, ClocksQuery, CountQuery, DuesQuery,
    EntriesQuery, FiguresQuery, OwedQuery, QuarantineQuery, SyncStateQuery, UsersQuery, WatchCountsQuery, WrongTriesQuery,
)  # fmt: skip
"""What shows nobody and no matter."""
_OF_PEOPLE = ("case", "petitioner")


def begin(connection: Connection, home: Home, lookup: Lookup) -> None:
    """A backup takes the place of the desk in this home. Raises Unavailable."""
    known = known_in(home)
    erasing.take_over(connection, known)
    refresh(connection, {subject for _, subject in known}, Journal(connection), law_here(connection, lookup))
    if connection.scalar(select(local_secrets.c.name).where(local_secrets.c.name == _ENROLMENT)):
        settle(connection)
        connection.execute(insert(feed_cursors).values(feed=_UNASKED, pos=0, h=b"1"))


def is_unasked(connection: Connection) -> bool:
    """Whether it has not been asked yet."""
    return connection.scalar(select(feed_cursors.c.h).where(feed_cursors.c.feed == _UNASKED)) is not None


def settle(connection: Connection) -> None:
    """Somebody who knows has told everything."""
    connection.execute(delete(feed_cursors).where(feed_cursors.c.feed == _UNASKED))


def answered(reader: Reader, query: Query[Any], origin: str) -> Any:
    """The answer as long as it has not asked: of what was written since under this origin, and of what is about no case. Raises
    Unavailable for everything else that shows a person or a matter."""
    if type(query) in _SILENT:
        return _SILENT[type(query)]
    if not _may_be_told(reader.connection, query, origin):
        raise Unavailable(Problem(UNASKED))
    found = reader.read(query)
    return tuple(row for row in found if not row.line.case) if isinstance(query, AgendaQuery) else found


def _may_be_told(connection: Connection, query: Query[Any], origin: str) -> bool:
    match query:
        case CaseFileQuery(id_):
            return _begun_here(connection, Subject("case", id_), origin)
        case EntriesQuery(kind, id_) if kind in _OF_PEOPLE:
            return bool(id_) and _begun_here(connection, Subject(kind, id_), origin)
        case _:
            return isinstance(query, _TOLD)


def _begun_here(connection: Connection, subject: Subject, origin: str) -> bool:
    """Whether nothing of a subject was written before."""
    about = journal.c.subject_kind == subject.kind, journal.c.subject_id == subject.id
    return set(connection.scalars(select(journal.c.origin).where(*about))) <= {origin}


# ---------- beside the file


def remember(connection: Connection, home: Home) -> None:
    """Keep the ids of what was destroyed beside the file. Raises Unavailable."""
    rows = connection.execute(select(erased_keys).order_by(erased_keys.c.id))
    told = [[row.id, row.subject_kind, row.subject_id] for row in rows]
    with worldly(home.folder):
        write_whole(home.folder / _KNOWN, json.dumps(told).encode())


def known_in(home: Home) -> list[tuple[str, Subject]]:
    """What the desk that stands here knew; nothing where it knew nothing, or the file is not as we wrote it."""
    path = home.folder / _KNOWN
    with worldly(home.folder):
        text = path.read_bytes() if path.exists() else b"[]"
    try:
        return [(str(id_), Subject(str(kind), str(about))) for id_, kind, about in parsed_json(text)]
    except (ValueError, TypeError):
        return []
