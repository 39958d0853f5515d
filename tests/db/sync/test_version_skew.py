"""Programs of different age: what one cannot read it keeps, forwards and shows closed; after its upgrade it reads it, and nothing was lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.entries import KINDS, Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import CaseCorrected
from app.domain.upcasts import LIFTS
from app.ids import uuid7
from app.ports import CaseFileQuery, CasesQuery, EntriesQuery, ExchangeState
from app.ports.centre import CentreAccess
from db import bodies
from db.store import SqlStore
from db.sync.centre import require, status
from db.sync.enrolling import enrol
from db.sync.exchange import synchronise
from db.sync.packing import write_packet
from db.sync.unpacking import read_packet
from tests import postgres
from tests.builders import NOW
from tests.commands import Here
from tests.db.sync.centres import CITY, HUANGHUAGANG, YUEXIU, Place
from tests.db.sync.stations import _set_up, station
from tests.db.sync.sticks import Let
from tests.db.sync.test_exchange import note, register, sync

TITLE = "新版程序写的标题"


def correct(store: SqlStore, case: str) -> None:
    at = NOW + timedelta(hours=1)
    with store.write(at, store.user, HUANGHUAGANG) as work:
        body = CaseCorrected({"title": TITLE}, "写清楚")
        work.append([NewEntry(uuid7(at), Subject("case", case), body, Routing((HUANGHUAGANG,)))])


def titles(store: SqlStore) -> list[str]:
    return [row.title for row in store.read(CasesQuery(), store.user)]


def read_only(store: SqlStore, case: str) -> bool:
    file = store.read(CaseFileQuery(case), store.user)
    assert file is not None
    return file.case.read_only


# ---------- entries


def test_what_an_older_program_cannot_read_waits_for_its_upgrade(let_in: Let, place: Place, tmp_path: Path) -> None:
    township, city = let_in(HUANGHUAGANG), let_in(CITY)
    case = register(township, HUANGHUAGANG)
    home = tmp_path / "district"
    # the desk that other tests copy was made by a program that knows all kinds
    _set_up.cache_clear()
    with pytest.MonkeyPatch.context() as older:
        older.delitem(KINDS, "case.corrected")
        with station(home, YUEXIU) as district:
            enrol(district, place.enrol(YUEXIU), YUEXIU)
            sync(township, district)
            assert not read_only(district, case)
    correct(township, case)
    sync(township, city)
    with pytest.MonkeyPatch.context() as older:
        older.delitem(KINDS, "case.corrected")
        with station(home, YUEXIU) as district:
            # stored, counted, told; the case is only to be looked at
            assert sync(district)[0].is_whole
            assert read_only(district, case)
            assert titles(district) != [TITLE]
            assert district.verify().damage == ()
            # and forwarded as it came
            packet = write_packet(district, tmp_path / "1.kpk", CITY, NOW).file
        with station(home, YUEXIU) as district:
            assert read_only(district, case)
    assert read_packet(city, packet, NOW, keep=True).refused == ()
    assert titles(city) == [TITLE]
    with station(home, YUEXIU) as district:
        assert not read_only(district, case)
        assert titles(district) == [TITLE]
        assert district.verify().damage == ()


def test_a_newer_program_reads_what_an_older_one_wrote(let_in: Let) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG)
    note(township, HUANGHUAGANG, case)
    sync(township)

    @dataclass(frozen=True, slots=True)
    class Noted(Body):
        officer: str
        text: str
        place: str

    with pytest.MonkeyPatch.context() as newer:
        before = KINDS["talk.noted"]
        names = list(before[0].__slots__)
        newer.setitem(KINDS, "talk.noted", (Noted, before[1] + 1))
        newer.setitem(
            LIFTS,
            ("talk.noted", before[1]),
            lambda body: {"officer": body[names[0]], "text": body[names[1]], "place": "接待厅"},
        )
        bodies._decoder.cache_clear()
        sync(district, township, district)
        entries = district.read(EntriesQuery("case", case), district.user)
        assert entries[-1].body == Noted("何永强", "已联系。", "接待厅")
        assert district.verify().damage == ()
    bodies._decoder.cache_clear()


# ---------- the least version


def test_an_older_program_may_send_and_is_told_to_upgrade(
    let_in: Let, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    township, district = let_in(HUANGHUAGANG), let_in(YUEXIU)
    case = register(township, HUANGHUAGANG)
    sync(township, district)
    require(place.access, "0.1.0")
    note(township, HUANGHUAGANG, case)
    note(district, YUEXIU, case, HUANGHUAGANG, YUEXIU, text="区里的话")
    with monkeypatch.context() as older:
        older.setattr("db.sync.link.VERSION", "0.0.12")
        done = synchronise(township, lambda: NOW)
    assert (done.state, done.about, done.pushed, done.pulled) == (ExchangeState.TOO_OLD, "0.1.0", 1, 0)
    sync(district)
    assert len(district.read(EntriesQuery("case", case), district.user)) == 3
    assert sync(township)[0].is_whole
    assert len(township.read(EntriesQuery("case", case), township.user)) == 3


@pytest.mark.parametrize(("version", "code"), [("0.1.0", 0), ("0.0.9", 0), ("9.0", 1), ("neu", 1), ("1.", 1)])
def test_the_administrator_says_which_version_is_the_least(
    here: Here, place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, code: int
) -> None:
    monkeypatch.setenv("PGPASSFILE", str(postgres.password_file(tmp_path)))
    access: CentreAccess = place.access
    done = here("centre", "require", access.url, "--version", version, password=None)
    assert done.code == code, done.err
    assert status(access).least_version == (version if code == 0 else "0.1.0")
