"""Running clocks across all cases: how many of each kind, and the cases they run on."""

from __future__ import annotations

from sqlalchemy import Connection, func, select, tuple_

from app.domain.running import RunningClock
from app.ports import CaseRow, CasesOfClocksQuery
from db.case_rows import case_rows, hidden_from
from db.projection_tables import case_clocks

FIELDS = [case_clocks.c[name] for name in RunningClock.__dataclass_fields__]


def kinds(connection: Connection, viewer: str) -> tuple[tuple[RunningClock, int], ...]:
    """Each kind of clock with the number of them, as far as this user may see their cases."""
    seen = select(*FIELDS, func.count()).where(case_clocks.c.no.not_in(hidden_from(viewer))).group_by(*FIELDS)
    return tuple((RunningClock(*fields), count) for *fields, count in connection.execute(seen))


def of_kinds(
    connection: Connection, query: CasesOfClocksQuery, viewer: str
) -> tuple[tuple[CaseRow, RunningClock], ...]:
    """The cases of these kinds of clocks, each with its clock."""
    kinds_of = tuple_(case_clocks.c.rule, case_clocks.c.start, case_clocks.c.due, case_clocks.c.closes)
    wanted = [(one.rule, one.start, one.due, one.closes) for one in query.clocks]
    found = (
        select(case_clocks.c.no, *FIELDS)
        .where(kinds_of.in_(wanted), case_clocks.c.no.not_in(hidden_from(viewer)))
        .order_by(case_clocks.c.due, case_clocks.c.no)
        .limit(query.limit)
    )
    clocks = [(no, RunningClock(*fields)) for no, *fields in connection.execute(found)]
    rows = case_rows(connection, {no for no, _ in clocks})
    return tuple((rows[no], clock) for no, clock in clocks)
