"""A hall's record carried into the file of a backup, as it is."""

from __future__ import annotations

from sqlalchemy import Connection, Table, insert, select

from db.tables import certificates, counters, journal, origins, packets, quarantine, subject_keys

_AT_ONCE = 1000
_CARRIED = (subject_keys, journal, counters, certificates, quarantine, packets)


def bring_record(source: Connection, sink: Connection) -> None:
    """Copy journal, subject keys, counters, certificates, what was set aside, packets, and origins into tables where none of them is yet.

    An origin that is there already is the sink's own: it keeps its signing key and takes over how far it has come.
    Projections are not copied; they are computed anew.
    """
    for table in _CARRIED:
        _copy(source, sink, table)
    own = set(sink.scalars(select(origins.c.id)))
    for row in source.execute(select(origins)).mappings():
        known = {name: value for name, value in row.items() if name != "secret_key"}
        if row["id"] in own:
            sink.execute(origins.update().where(origins.c.id == row["id"]).values(known))
        else:
            sink.execute(insert(origins).values(known))


def _copy(source: Connection, sink: Connection, table: Table) -> None:
    rows = source.execute(select(table), execution_options={"yield_per": _AT_ONCE}).mappings()
    for some in rows.partitions():
        sink.execute(insert(table), [dict(row) for row in some])
