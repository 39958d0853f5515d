"""Open cases by the day they are to be acted on."""

from __future__ import annotations

from datetime import date, datetime

from app.domain.envelope import CHINA
from app.ports import CaseFilter, CountQuery, DuesQuery
from tests.builders import CASE, registered
from tests.db.shelf import shelf

OTHERS = (CASE[:-1] + "8", CASE[:-1] + "9")


def test_days_are_counted_in_their_order_and_hidden_cases_for_nobody_else(tmp_path):
    with shelf(tmp_path) as store:
        registered(store.history, at=datetime(2026, 10, 12, 9, tzinfo=CHINA))
        registered(store.history, case=OTHERS[0], at=datetime(2026, 10, 5, 9, tzinfo=CHINA))
        registered(
            store.history, case=OTHERS[1], at=datetime(2026, 10, 5, 10, tzinfo=CHINA), restricted=True, readers=("u1",)
        )
        store.lay_out()
        assert store.ask(DuesQuery()) == ((date(2026, 10, 20), 1), (date(2026, 10, 27), 1))
        assert dict(store.ask(DuesQuery(), "u1"))[date(2026, 10, 20)] == 2
        assert sum(dict(store.ask(DuesQuery())).values()) == store.ask(CountQuery(CaseFilter(open=True)))
