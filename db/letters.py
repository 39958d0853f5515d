"""Letters that wait for somebody's agreement or are back with their writer, across all cases."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from app.ports import LetterRow, LettersQuery
from db.case_rows import hidden_from
from db.projection_tables import case_letters, cases

_LETTER = case_letters.c
_FIELDS = [
    _LETTER.id, cases.c.id, _LETTER.act, _LETTER.kind, cases.c.title, cases.c.who, _LETTER.written_by,
    _LETTER.submitted_at, _LETTER.role, _LETTER.deputy, _LETTER.deputy_name, _LETTER.result, _LETTER.note,
    cases.c.restricted, cases.c.due_on, cases.c.officer,
]  # fmt: skip
"""In the order of a LetterRow."""


def rows(connection: Connection, query: LettersQuery, viewer: str) -> tuple[LetterRow, ...]:
    """Those this user may see, the longest waiting first."""
    wanted: list[ColumnElement[bool]] = [_LETTER.no.not_in(hidden_from(viewer))]
    if query.kinds:
        wanted.append(_LETTER.kind.in_(query.kinds))
    if query.roles is not None:
        any_of_them = and_(_LETTER.deputy == "", _LETTER.role.in_(query.roles))
        wanted += [_LETTER.written_by != viewer, or_(_LETTER.deputy == viewer, any_of_them)]
    if query.back:
        wanted += [_LETTER.written_by == viewer, _LETTER.result != ""]
    if query.due_to:
        wanted += [cases.c.due_on <= query.due_to, _LETTER.result != "returned"]
    page = select(*_FIELDS).join(cases, cases.c.no == _LETTER.no).where(*wanted)
    found = connection.execute(page.order_by(_LETTER.submitted_at, _LETTER.id).limit(query.limit))
    return tuple(LetterRow(*tuple(row)) for row in found)
