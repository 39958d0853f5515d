"""Words are looked for in the agenda by an index of them alone, however many lines there are."""

from __future__ import annotations

from sqlalchemy import event

from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from app.reports.found_around import SEARCHED
from tests.app.acts.complaint_steps import complain
from tests.app.conftest import desk  # noqa: F401 - the desk of the tests of `app`

ASKED = tuple(what.code for what in SEARCHED)


def test_the_index_of_words_alone_is_read_in_the_order_of_the_days(desk):  # noqa: F811
    said: list[str] = []

    def explain(connection, cursor, statement, parameters, context, executemany):
        if "agenda" in statement:
            cursor.execute("EXPLAIN QUERY PLAN " + statement, parameters)
            said.append("; ".join(row[3] for row in cursor.fetchall()))

    complain(desk)
    with desk.store.reading() as connection:
        engine = connection.engine
    event.listen(engine, "before_cursor_execute", explain)
    found = desk.read(AgendaQuery(ASKED, text="态度", descending=True, limit=8))
    event.remove(engine, "before_cursor_execute", explain)
    assert [row.line.what for row in found] == [What.COMPLAINT.code]
    (plan,) = said
    assert "SCAN agenda USING COVERING INDEX ix_agenda_words" in plan
