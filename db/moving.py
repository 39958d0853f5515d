"""A record carried from one database into another, as it is: a hall's into the file of a backup, a station's into a hall."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, delete, insert, select, text

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import Lookup
from app.ports import Refused
from db.engine import large_cache, writing_engine
from db.errors import worldly
from db.hall import Hall
from db.journal import Journal
from db.laying_out import bring_up_to_date
from db.metadata import metadata
from db.projections import rebuild
from db.recomputing import law_here
from db.tables import (
    certificates,
    counters,
    drafts,
    erased_keys,
    feed_cursors,
    journal,
    local_secrets,
    origins,
    packets,
    quarantine,
    scans,
    subject_keys,
)

NOT_EMPTY = template(
    "hall.not_empty",
    QT_TRANSLATE_NOOP(
        "Problem",
        "大厅数据库 {place} 里已经有资料，两本台账不能并成一本，所以没有搬。请换一个空库；这一台的资料没有动。",
    ),
)
_AT_ONCE = 1000
_CARRIED = (subject_keys, erased_keys, journal, counters, certificates, quarantine)
_EXCHANGED = (feed_cursors, packets, scans)
"""How far a station has come with others: it goes on where it was, what is restored from a backup begins anew."""
_OWN = (origins, drafts, local_secrets)
"""What stays in the file of a desk whose record is in a hall."""


def bring_record(source: Connection, sink: Connection, more: Sequence[Table] = ()) -> None:
    """Copy journal, subject keys, counters, certificates, what was set aside, and origins into tables where none of them is yet.

    An origin that is there already is the sink's own: it keeps its signing key and takes over how far it has come.
    Projections are not copied; they are computed anew.
    """
    for table in (*_CARRIED, *more):
        _copy(source, sink, table)
    own = set(sink.scalars(select(origins.c.id)))
    for row in source.execute(select(origins)).mappings():
        known = {name: value for name, value in row.items() if name != "secret_key"}
        if row["id"] in own:
            sink.execute(origins.update().where(origins.c.id == row["id"]).values(known))
        else:
            sink.execute(insert(origins).values(known))


def bring_into(copy: Path, key: bytes, source: Connection, lookup: Lookup) -> None:
    """A hall's record into a copy of a desk's own file, which is then a station's. Raises Unavailable when the disk is full."""
    engine = writing_engine(copy, key)
    try:
        with worldly(copy), engine.begin() as sink:
            bring_record(source, sink)
            with large_cache(sink):
                rebuild(sink, Journal(sink), law_here(sink, lookup), lambda done: True)
    finally:
        engine.dispose()


def _copy(source: Connection, sink: Connection, table: Table) -> None:
    rows = source.execute(select(table), execution_options={"yield_per": _AT_ONCE}).mappings()
    for some in rows.partitions():
        sink.execute(insert(table), [dict(row) for row in some])


def carry_into(hall: Hall, file: Engine, lookup: Lookup) -> None:
    """A station's record into an empty hall, whole or not at all; once it is there, to carry it again does nothing.

    Raises Refused when another record is there, Unavailable.
    """
    with hall.worldly():
        with hall.founding_engine().begin() as connection:
            bring_up_to_date(connection, hall, lookup)
        there = hall.writing_engine()
        try:
            with there.begin() as sink, file.begin() as source:
                if _heads(sink) == _heads(source):
                    return
                if Journal(sink).count():
                    raise Refused([Problem(NOT_EMPTY, "store", {"place": hall.place})])
                bring_record(source, sink, _EXCHANGED)
                rebuild(sink, Journal(sink), law_here(sink, lookup), lambda done: True)
        finally:
            there.dispose()


def _heads(connection: Connection) -> set[tuple[object, ...]]:
    return {tuple(row) for row in connection.execute(select(origins.c.id, origins.c.seq, origins.c.hash))}


def forget_record(file: Connection) -> None:
    """From the own file of a desk whose record is in a hall now: what was carried there goes, what is the desk's own stays."""
    if not Journal(file).count():
        return
    record = [table for table in metadata.sorted_tables if table not in _OWN]
    metadata.drop_all(file, tables=record)
    file.execute(text("DROP TABLE IF EXISTS case_words"))
    metadata.create_all(file, tables=record)
    file.execute(delete(origins).where(origins.c.secret_key.is_(None)))
