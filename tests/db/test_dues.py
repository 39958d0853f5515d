"""Open cases by the day they are to be acted on."""

from __future__ import annotations

from datetime import date, datetime

from app.domain import kinds as k
from app.domain.envelope import CHINA, Subject
from app.ports import CaseFilter, CountQuery, DeadlinesQuery, DuesQuery
from tests.builders import CASE, registered
from tests.db.shelf import Shelf

OTHERS = (CASE[:-1] + "8", CASE[:-1] + "9")


def test_days_are_counted_in_their_order_and_hidden_cases_for_nobody_else(bare: Shelf) -> None:
    store = bare
    registered(store.history, at=datetime(2026, 10, 12, 9, tzinfo=CHINA))
    registered(store.history, case=OTHERS[0], at=datetime(2026, 10, 5, 9, tzinfo=CHINA))
    registered(
        store.history, case=OTHERS[1], at=datetime(2026, 10, 5, 10, tzinfo=CHINA), restricted=True, readers=("u1",)
    )
    store.lay_out()
    assert store.ask(DuesQuery()) == ((date(2026, 10, 20), 1), (date(2026, 10, 27), 1))
    assert dict(store.ask(DuesQuery(), "u1"))[date(2026, 10, 20)] == 2
    assert sum(dict(store.ask(DuesQuery())).values()) == store.ask(CountQuery(CaseFilter(open=True)))


def test_what_nobody_has_in_hand_goes_before_where_not_all_have_room(bare: Shelf) -> None:
    every = (date(2026, 1, 1), date(2026, 12, 31))
    store = bare
    for day, case in ((5, OTHERS[0]), (6, OTHERS[1]), (12, CASE)):
        registered(store.history, case=case, at=datetime(2026, 10, day, 9, tzinfo=CHINA))
    store.history.add(Subject("case", OTHERS[0]), k.CaseAssigned("u9", "李文彬"))
    store.history.add(Subject("case", OTHERS[1]), k.CaseAssigned("", "别处的人"))
    store.lay_out()

    def found(**more):
        return [row.id for row in store.ask(DeadlinesQuery(*every, **more))]

    assert found() == [*OTHERS, CASE]
    assert found(unowned_first=True, limit=2) == [CASE, OTHERS[0]]
    assert found(unowned_first=True) == [*OTHERS, CASE], "where all have room the day alone orders"
    assert [row.id for row in store.ask(DeadlinesQuery(date(2026, 10, 21), date(2026, 10, 21)))] == [OTHERS[1]]


def test_a_restricted_case_is_due_for_its_readers_only(bare: Shelf) -> None:
    every = DeadlinesQuery(date(2026, 1, 1), date(2026, 12, 31))
    store = bare
    registered(store.history, at=datetime(2026, 10, 5, 10, tzinfo=CHINA), restricted=True, readers=("u1",))
    store.lay_out()
    assert (len(store.ask(every)), len(store.ask(every, "u1"))) == (0, 1)
