"""A look round the hall: what others wrote comes once, who is there is known while it is true and kept nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desk import Desk
from app.domain.envelope import Subject
from app.ports import Changes, News, Present, Watching
from tests import postgres
from tests.app.desks import accusation
from tests.conftest import FixedClock
from tests.db.desks import new_desk, new_hall_desk, note, opened, register
from tests.halls import database_of, two_desks

pytestmark = pytest.mark.usefixtures("hall_password")


@pytest.fixture
def desks(tmp_path: Path, clock: FixedClock) -> Iterator[tuple[Desk, Desk]]:
    with two_desks(tmp_path, clock) as pair:
        yield pair


def looked(desk: Desk, case: str = "", *, writing: bool = False) -> News:
    news = desk.look_round(Watching(case, writing))
    assert news is not None
    return news


def rows(desk: Desk) -> list[tuple[object, ...]]:
    """What stands in the table, as somebody with the database before them would see it."""
    with postgres.shared().connect(database_of(desk.store.home)) as connection:
        return connection.execute("SELECT origin, actor, case_id, writing FROM kapok.presence").fetchall()


def aged(desk: Desk, seconds: int) -> None:
    """As if the desks had been silent for so long."""
    with postgres.shared().connect(database_of(desk.store.home)) as connection:
        connection.execute("UPDATE kapok.presence SET at = at - make_interval(secs => %s)", (seconds,))


def test_what_another_desk_wrote_is_noticed_once_and_ones_own_is_not(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    assert looked(one) == looked(other) == News()
    case = register(one.store)
    assert looked(one) == News()
    changes = looked(other).changes
    assert Subject("case", case) in changes.subjects
    assert changes.kinds == {"petitioner.recorded", "case.registered"}
    note(one.store, case)
    assert looked(other).changes == Changes(frozenset({Subject("case", case)}), frozenset({"talk.noted"}))
    assert looked(other) == News()


def test_that_somebody_has_a_secret_case_open_is_said_to_nobody(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    case = one.do(accusation(one)).case
    looked(one, "a")
    looked(one, case, writing=True)
    assert rows(one) == [], "and what was open before is told no longer"
    assert looked(other, case).present == ()


def test_what_was_written_before_the_desk_was_opened_is_no_news(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with opened(home) as store:
        register(store)
    with opened(home) as store:
        assert store.look_round(store.user, Watching()) == News()


def test_a_look_waits_for_no_writer(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    with one.store.record():
        assert looked(other, "case") == News()


def test_who_has_the_same_case_open_is_told_and_whether_they_write(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    looked(one, "a")
    assert looked(other, "b").present == ()
    assert looked(other, "a").present == (Present(one.store.origin, one.actor.id, writing=False),)
    looked(one, "a", writing=True)
    assert looked(other, "a").present == (Present(one.store.origin, one.actor.id, writing=True),)
    looked(one, "b")
    assert looked(other, "a").present == ()


def test_there_is_one_row_a_desk_and_none_when_nothing_is_open(desks: tuple[Desk, Desk]) -> None:
    one, _ = desks
    looked(one, "a")
    looked(one, "b")
    assert rows(one) == [(one.store.origin, one.actor.id, "b", False)]
    looked(one)
    assert rows(one) == []


def test_who_fell_silent_is_believed_for_half_a_minute_and_then_forgotten(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    looked(one, "a")
    aged(one, 25)
    assert looked(other, "a").present
    aged(one, 6)
    assert looked(other, "a").present == ()
    assert [row[0] for row in rows(one)] == [other.store.origin]


def test_who_stays_says_so_again_before_being_forgotten(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    looked(one, "a")
    for _ in range(3):
        aged(one, 25)
        looked(one, "a")
        assert looked(other, "a").present


def test_nothing_of_it_is_journalled_or_survives_a_crash_of_the_server(desks: tuple[Desk, Desk]) -> None:
    one, _ = desks
    looked(one, "a")
    database = database_of(one.store.home)
    with postgres.shared().connect(database) as connection:
        count = "SELECT count(*) FROM kapok.journal"
        (before,) = connection.execute(count).fetchall()
        looked(one, "b", writing=True)
        assert connection.execute(count).fetchall() == [before]
        kind = "SELECT relpersistence FROM pg_class WHERE relname = 'presence'"
        assert connection.execute(kind).fetchall() == [("u",)]


def test_a_desk_without_a_hall_has_nobody_to_look_for(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "home")) as store:
        assert store.look_round(store.user, Watching("a")) is None
