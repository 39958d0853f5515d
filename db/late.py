"""What was entered later than it took place: the explanations in the journal, each with the entry it explains."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, literal_column, select

from app.domain.kinds import LatenessExplained
from app.ports import LateEntriesQuery, LateRow
from db.case_rows import visible_to
from db.journal import CLEAR, WITH_KEYS, entry_of, envelope_of
from db.projection_tables import cases
from db.tables import journal

IS_LATE = journal.c.kind == literal_column("'lateness.explained'")
"""Written out, so that the database sees that its index over these few entries fits."""


def entries(connection: Connection, query: LateEntriesQuery, viewer: str) -> tuple[LateRow, ...]:
    """The rows of a page. What explains an entry that is not here (yet) is left out."""
    seen = select(cases.c.id).where(visible_to(viewer))
    page = (
        WITH_KEYS.where(IS_LATE, journal.c.subject_id.in_(seen))
        .order_by(journal.c.no.desc()).limit(query.limit).offset(query.offset)
    )  # fmt: skip
    explained = [entry_of(row) for row in connection.execute(page)]
    reasons = {e.body.entry: e.body.reason for e in explained if isinstance(e.body, LatenessExplained)}
    return tuple(_rows(connection, list(reasons), reasons))


def _rows(connection: Connection, ids: Sequence[str], reasons: dict[str, str]) -> list[LateRow]:
    clear = [journal.c[name] for name in CLEAR]
    wanted = (
        select(*clear, cases.c.number, cases.c.title)
        .join(cases, cases.c.id == journal.c.subject_id)
        .where(journal.c.id.in_(ids))
    )
    found = {}
    for *row, number, title in connection.execute(wanted):
        e = envelope_of(row)
        if e.happened_on is not None:
            late = LateRow(e.subject.id, number, title, e.kind, e.happened_on, e.at, e.actor, reasons[e.id])
            found[e.id] = late
    return [found[id_] for id_ in ids if id_ in found]
