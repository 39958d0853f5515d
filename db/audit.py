"""What the audit shows, read from the journal itself: it is there for whoever audits alone, readers of a case or not."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import ColumnElement, Connection, literal_column, select

from app.domain.entries import Entry
from app.ports.audit import AuditQuery, AuditRow
from db.journal import WITH_KEYS, entry_of, own_org
from db.projection_tables import cases
from db.tables import AUDITED_KINDS, journal

IS_AUDITED: ColumnElement[bool] = literal_column(AUDITED_KINDS)
"""Word for word what the index over these entries says, so that the database sees that it fits."""


def rows(connection: Connection, query: AuditQuery) -> tuple[AuditRow, ...]:
    """A page of them, newest first."""
    page = WITH_KEYS.where(IS_AUDITED, journal.c.org == own_org(connection))
    if query.actor:
        page = page.where(journal.c.actor == query.actor)
    if query.kinds:
        page = page.where(journal.c.kind.in_(query.kinds))
    if query.first:
        page = page.where(journal.c.at >= query.first.isoformat())
    if query.last:
        page = page.where(journal.c.at < (query.last + timedelta(days=1)).isoformat())
    page = page.order_by(journal.c.no.desc()).limit(query.limit).offset(query.offset)
    found = [entry_of(row) for row in connection.execute(page)]
    about = select(cases.c.id, cases.c.number, cases.c.restricted).where(cases.c.id.in_({_case(e) for e in found}))
    known = {id_: (number, bool(restricted)) for id_, number, restricted in connection.execute(about)}
    return tuple(_row(entry, *known.get(_case(entry), ("", False))) for entry in found)


def _row(entry: Entry, number: str, restricted: bool) -> AuditRow:
    return AuditRow(entry, "" if restricted else number, restricted)


def _case(entry: Entry) -> str:
    """The case itself, or the one whose ledger of looks it is."""
    return entry.envelope.subject.id.partition(".")[0]
