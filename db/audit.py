"""What the audit shows, read from the journal itself: it is there for whoever audits alone, readers of a case or not."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, literal_column, select

from app.domain.entries import Body, Entry
from app.domain.kinds import CaseViewed, PersonRevealed
from app.ports.audit import AuditFilter, AuditQuery, AuditRow
from db.journal import WITH_KEYS, entry_of, own_org
from db.projection_tables import cases
from db.tables import AUDITED_KINDS, journal

IS_AUDITED: ColumnElement[bool] = literal_column(AUDITED_KINDS)
"""Word for word what the index over these entries says, so that the database sees that it fits."""


FOR_THE_AUDIT = ("session", "look")
"""Kinds of subjects that nobody else is told of, waiting to be sent or not."""
LOOKS = ("case.viewed", "person.revealed")
ID_LENGTH = 32
"""Of a case; its ledgers of looks begin with it."""


def rows(connection: Connection, query: AuditQuery) -> tuple[AuditRow, ...]:
    """A page of them, newest first."""
    asked = page(connection, WITH_KEYS, query.which).order_by(journal.c.no.desc())
    if query.which.over:
        # what a look says is sealed, and those of secret cases are few
        every = (entry for row in connection.execute(asked) if is_over((entry := entry_of(row)).body))
        found = list(islice(every, query.offset, query.offset + query.limit))
    else:
        found = [entry_of(row) for row in connection.execute(asked.limit(query.limit).offset(query.offset))]
    about = select(cases.c.id, cases.c.number, cases.c.restricted).where(cases.c.id.in_({_case(e) for e in found}))
    known = {id_: (number, bool(restricted)) for id_, number, restricted in connection.execute(about)}
    return tuple(_row(entry, *known.get(_case(entry), ("", False))) for entry in found)


def page(connection: Connection, asked: Select[Any], which: AuditFilter) -> Select[Any]:
    """A question to the journal, asked of what the filter lets through alone."""
    asked = asked.where(IS_AUDITED, journal.c.org == own_org(connection))
    if which.actor:
        asked = asked.where(journal.c.actor == which.actor)
    if which.over:
        secret = select(cases.c.id).where(cases.c.restricted)
        asked = asked.where(journal.c.kind.in_(LOOKS), func.substr(journal.c.subject_id, 1, ID_LENGTH).in_(secret))
    elif which.kinds:
        asked = asked.where(journal.c.kind.in_(which.kinds))
    if which.first:
        asked = asked.where(journal.c.at >= which.first.isoformat())
    if which.last:
        asked = asked.where(journal.c.at < (which.last + timedelta(days=1)).isoformat())
    return asked


def is_over(body: Body | None) -> bool:
    """Whether it is a look by whoever works at a unit that the case accuses, or above one."""
    return isinstance(body, CaseViewed | PersonRevealed) and body.over


def _row(entry: Entry, number: str, restricted: bool) -> AuditRow:
    return AuditRow(entry, "" if restricted else number, restricted)


def _case(entry: Entry) -> str:
    """The case itself, or the one whose ledger of looks it is."""
    return entry.envelope.subject.id.partition(".")[0]
