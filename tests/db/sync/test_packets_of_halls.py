"""Ferry packets of a hall, whose desks share one record; and in any order there is."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from app.ports import CaseFileQuery
from db.founding import FirstStart
from db.hall import Hall
from db.home import Home
from db.opening import create
from db.store import SqlStore
from db.sync.enrolling import enrol_isolated
from tests import postgres
from tests.builders import NOW, lookup
from tests.commands import PASSWORD
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU
from tests.db.sync.stations import enrolment_of
from tests.db.sync.sticks import Let, Stick, introduce, read
from tests.db.sync.test_exchange import note, register, seen


def hall_desk(folder: Path, url: str, tag: str, name: str) -> SqlStore:
    """A desk of a district's hall."""
    first = FirstStart(YUEXIU, tag, name, "", PASSWORD, "0.1.0")
    store = create(Home(folder), first, lookup(), NOW, Hall.at(url))
    enrol_isolated(store, enrolment_of(YUEXIU), YUEXIU)
    return store


def test_one_desk_of_a_hall_reads_and_another_answers(
    isolated: Let, stick: Stick, tmp_path: Path, hall_password: None
) -> None:
    township = isolated(HUANGHUAGANG)
    server = postgres.shared()
    url = server.url(server.new_database())
    one, two = hall_desk(tmp_path / "h1", url, "F1", "李青"), hall_desk(tmp_path / "h2", url, "F2", "张兰")
    try:
        introduce((township, HUANGHUAGANG), (one, YUEXIU), (two, YUEXIU))
        case = register(township, HUANGHUAGANG)
        packet = stick.write(township)
        assert read(one, packet).entries == 4
        # the desks share one record: what was read at one was read
        assert read(two, packet).series.again
        assert seen(two) == {case}
        note(two, YUEXIU, case, HUANGHUAGANG, YUEXIU)
        back = stick.carry(two, township, HUANGHUAGANG)
        assert (back.entries, back.known, back.series.whole) == (1, 0, True)
        assert stick.carry(township, one).series.whole
        for store in (township, one, two):
            assert store.verify().damage == ()
    finally:
        one.close()
        two.close()


@pytest.mark.parametrize("seed", range(3))
def test_lost_late_and_double_packets_leave_both_with_the_same(
    pair: tuple[SqlStore, SqlStore], stick: Stick, seed: int
) -> None:
    dice, (township, district) = random.Random(seed), pair
    sides = {HUANGHUAGANG: township, YUEXIU: district}
    drawer: dict[str, list[Path]] = {HUANGHUAGANG: [], YUEXIU: []}
    cases: list[str] = []

    def write_something(org: str) -> None:
        if org == HUANGHUAGANG and (not cases or dice.random() < 0.4):
            cases.append(register(township, HUANGHUAGANG, len(cases) + 1))
        elif known := sorted(seen(sides[org])):
            note(sides[org], org, dice.choice(known), HUANGHUAGANG, YUEXIU, text=f"第 {dice.random()} 句")

    def write_packet(org: str) -> None:
        other = YUEXIU if org == HUANGHUAGANG else HUANGHUAGANG
        drawer[other].append(stick.write(sides[org], other))

    def read_some(org: str) -> None:
        if drawer[org]:
            read(sides[org], dice.choice(drawer[org]))

    steps: list[Callable[[str], None]] = [write_something, write_something, write_packet, read_some]
    for _ in range(60):
        dice.choice(steps)(dice.choice([HUANGHUAGANG, YUEXIU]))
    # one there, one back, one there: whatever was lost before
    stick.carry(township, district, YUEXIU)
    stick.carry(district, township, HUANGHUAGANG)
    stick.carry(township, district, YUEXIU)
    assert seen(township) == seen(district) == set(cases)
    for case in cases:
        timelines = [
            [entry.id for entry in store.read(CaseFileQuery(case), store.user).case.entries]  # type: ignore[union-attr]
            for store in pair
        ]
        assert timelines[0] == timelines[1]
    for store in pair:
        assert store.verify().damage == ()
