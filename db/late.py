"""What was entered later than it took place: the explanations in the journal, each with the entry it explains."""

from __future__ import annotations

from sqlalchemy import Connection, literal_column, select

from app.domain.entries import Entry
from app.domain.kinds import LatenessExplained
from app.ports import CaseRow, LateEntriesQuery
from db.case_rows import case_rows, visible_to
from db.journal import WITH_KEYS, entry_of
from db.projection_tables import cases
from db.tables import journal

IS_LATE = journal.c.kind == literal_column("'lateness.explained'")
"""Written out, so that the database sees that its index over these few entries fits."""


def entries(connection: Connection, query: LateEntriesQuery, viewer: str) -> tuple[tuple[CaseRow, Entry, str], ...]:
    """A page of them. What explains an entry that is not here (yet) is left out."""
    seen = select(cases.c.id).where(visible_to(viewer))
    page = WITH_KEYS.where(IS_LATE, journal.c.subject_id.in_(seen)).order_by(journal.c.no.desc())
    explained = [entry_of(row) for row in connection.execute(page.limit(query.limit).offset(query.offset))]
    reasons = {e.body.entry: e.body.reason for e in explained if isinstance(e.body, LatenessExplained)}
    found = {e.id: e for e in map(entry_of, connection.execute(WITH_KEYS.where(journal.c.id.in_(list(reasons)))))}
    ids = {e.envelope.subject.id for e in found.values()}
    numbers = connection.scalars(select(cases.c.no).where(cases.c.id.in_(ids))).all()
    rows = {row.id: row for row in case_rows(connection, numbers).values()}
    return tuple(
        (rows[found[id_].envelope.subject.id], found[id_], why) for id_, why in reasons.items() if id_ in found
    )
