"""Rows of cases as lists show them, and who may see which case."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, Connection, Select, not_, or_, select

from app.ports import CaseRow
from db.projection_tables import case_readers, cases

_ASKED = 5000
"""So many numbers a statement: no database takes one of any length."""
_FIELDS = [cases.c[name] for name in CaseRow.__dataclass_fields__]


def _read_by(viewer: str) -> Select[int]:
    return select(case_readers.c.no).where(case_readers.c.reader == viewer)


def visible_to(viewer: str) -> ColumnElement[bool]:
    """The condition on `cases` that this user may see it: a restricted case is there for its readers only."""
    return or_(not_(cases.c.restricted), cases.c.no.in_(_read_by(viewer)))


def hidden_from(viewer: str) -> Select[int]:
    """The numbers of the cases this user may not see: few, and so quicker to leave out where only numbers are known."""
    return select(cases.c.no).where(cases.c.restricted, cases.c.no.not_in(_read_by(viewer)))


def hidden_of(connection: Connection, ids: Collection[str], viewer: str) -> set[str]:
    """Which of these cases this user may not see. In a city others are by the thousand."""
    wanted, found = list(ids), set[str]()
    for at in range(0, len(wanted), _ASKED):
        asked = select(cases.c.id).where(cases.c.id.in_(wanted[at : at + _ASKED]), not_(visible_to(viewer)))
        found.update(connection.scalars(asked))
    return found


def case_rows(connection: Connection, numbers: Collection[int]) -> dict[int, CaseRow]:
    """The rows behind these numbers, in the order of the numbers."""
    wanted, rows = list(numbers), dict[int, CaseRow]()
    for at in range(0, len(wanted), _ASKED):
        found = connection.execute(select(cases.c.no, *_FIELDS).where(cases.c.no.in_(wanted[at : at + _ASKED])))
        rows.update((no, CaseRow(*fields)) for no, *fields in found)
    return {no: rows[no] for no in numbers if no in rows}
