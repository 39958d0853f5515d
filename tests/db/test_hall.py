"""Several desks on one PostgreSQL: each its own origin, one record; what the server does is told in words."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import SettingChanged, TalkNoted, UserAdmitted, UserLeft
from app.domain.world import Station
from app.ids import uuid7
from app.ports import BackupDoor, CaseFileQuery, CasesQuery, EntriesQuery, Refused, Unavailable, UsersQuery
from db.admission import NAME_KNOWN, WRONG_CODE, new_admission
from db.backup_door import backup_door
from db.hall import _OPTIONS as hall_options
from db.hall import Hall
from db.home import Home
from db.journal import Journal
from db.keys import read_keys
from db.restore import restore
from db.store import SqlStore
from db.sync.kept import ENROLMENT
from tests import postgres
from tests.builders import NOW, ORG, lookup
from tests.commands import PASSWORD
from tests.db.desks import ROUTE, join_hall, key_of, new_hall_desk, note, opened, register, scanned
from tests.db.sync.stations import enrolment_of, parcel_from, rows_of, station
from tests.halls import database_of

pytestmark = pytest.mark.usefixtures("hall_password")


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[SqlStore, SqlStore]]:
    """Two desks of one hall, both open."""
    first = new_hall_desk(tmp_path / "first")
    second = join_hall(tmp_path / "second", database_of(first), desk_tag="F1", name="李青")
    with ExitStack() as stack:
        key = key_of(second)
        yield stack.enter_context(opened(first)), stack.enter_context(opened(second, key))


def test_each_desk_has_an_origin_of_its_own_and_sees_what_the_others_write(desks: tuple[SqlStore, SqlStore]) -> None:
    one, other = desks
    assert one.origin != other.origin
    case = register(one)
    note(other, case)
    for store in desks:
        file = store.read(CaseFileQuery(case), store.user)
        assert file is not None
        assert [e.envelope.origin for e in file.case.entries] == [one.origin, other.origin]
        assert file.case.entries[1].envelope.parents == (file.case.entries[0].id,)
        assert store.verify().damage == ()


def test_the_first_of_a_hall_is_first_and_the_others_are_colleagues(desks: tuple[SqlStore, SqlStore]) -> None:
    found = desks[1].read(UsersQuery(), "")
    assert [(user.name, user.first) for user in found] == [("王敏", True), ("李青", False)]


def test_a_name_alone_makes_nobody_a_colleague(tmp_path: Path) -> None:
    first = new_hall_desk(tmp_path / "first")
    for code, problem in (("", NAME_KNOWN), ("7KQ2-M9X4", WRONG_CODE), (new_admission()[0], WRONG_CODE)):
        with pytest.raises(Refused, match=problem):
            join_hall(tmp_path / "second", database_of(first), desk_tag="F1", admission=code)
        assert not Home(tmp_path / "second").exists


def test_a_code_lets_somebody_known_set_up_one_further_desk_and_be_the_same_person(tmp_path: Path) -> None:
    first = new_hall_desk(tmp_path / "first")
    code, kept = new_admission()
    with opened(first) as store:
        user = Subject("user", store.user)
        with store.write(NOW, store.user, ORG) as work:
            work.append([NewEntry(uuid7(NOW), user, UserAdmitted(kept), ROUTE)])
    second = join_hall(tmp_path / "second", database_of(first), desk_tag="F1", admission=code.lower())
    assert read_keys(first.keys).users == read_keys(second.keys).users
    with pytest.raises(Refused, match=WRONG_CODE):
        join_hall(tmp_path / "third", database_of(first), desk_tag="F2", admission=code)


def test_who_left_is_not_let_in_by_an_old_code(tmp_path: Path) -> None:
    first = new_hall_desk(tmp_path / "first")
    code, kept = new_admission()
    with opened(first) as store, store.write(NOW, store.user, ORG) as work:
        user = Subject("user", store.user)
        work.append([NewEntry(uuid7(NOW), user, body, ROUTE) for body in (UserAdmitted(kept), UserLeft(""))])
    with pytest.raises(Refused, match=WRONG_CODE):
        join_hall(tmp_path / "second", database_of(first), desk_tag="F1", admission=code)


def test_a_tag_is_given_once_and_a_hall_has_one_station(tmp_path: Path) -> None:
    first = new_hall_desk(tmp_path / "first")
    with pytest.raises(Refused, match="tag_taken"):
        join_hall(tmp_path / "second", database_of(first))
    with pytest.raises(Refused, match="other_station"):
        join_hall(tmp_path / "second", database_of(first), desk_tag="F1", org="440105000")
    assert not Home(tmp_path / "second").exists


def test_nothing_is_laid_out_over_an_unsecured_connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = postgres.shared().new_database()
    monkeypatch.setattr("db.server.Server.is_secured", lambda self, connection: False)
    with pytest.raises(Unavailable, match="tls_needed"):
        join_hall(tmp_path / "desk", database)
    with postgres.shared().connect(database) as connection:
        assert connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = 'kapok'").fetchall() == []


def test_two_desks_that_write_at_once_lose_nothing(desks: tuple[SqlStore, SqlStore]) -> None:
    case = register(desks[0])

    def write(store: SqlStore) -> None:
        for n in range(20):
            at = NOW + timedelta(hours=1, seconds=n)
            with store.write(at, store.user, ORG) as work:
                entry = NewEntry(uuid7(at), Subject("case", case), TalkNoted("何永强", str(n)), ROUTE)
                work.next_serial("shared")
                work.append([entry])

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(write, desks))
    entries = desks[0].read(EntriesQuery("case", case), desks[0].user)
    assert len(entries) == 41
    # each saw all that was there before it: one unbroken line, no two beside each other
    parents = [e.envelope.parents for e in entries[1:]]
    assert all(len(seen) == 1 for seen in parents)
    assert len(set(parents)) == 40
    with desks[1].write(NOW + timedelta(hours=2), desks[1].user, ORG) as work:
        assert work.next_serial("shared") == 41


def test_what_changes_the_law_at_one_desk_counts_at_the_other(desks: tuple[SqlStore, SqlStore]) -> None:
    one, other = desks
    register(other)
    with one.write(NOW + timedelta(hours=1), one.user, ORG) as work:
        body = SettingChanged("days.OBJ-DEC", "3")
        work.append([NewEntry(uuid7(NOW), Subject("station", ORG), body, ROUTE)])
    while one.recompute(100) is not None:
        pass
    for n, store in enumerate(desks):
        with store.write(NOW + timedelta(hours=2, minutes=n), store.user, ORG) as work:
            assert work._lookup.rules["OBJ-DEC"].duration == 3
    assert other.verify().damage == ()
    register(other, 2)
    assert one.verify().damage == ()


def test_a_server_that_is_gone_is_told_and_comes_back(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with opened(home) as store:
        case = register(store)
        server = postgres.shared()
        server.stop()
        try:
            with pytest.raises(Unavailable, match=r"hall\.gone"):
                register(store, 2)
            with pytest.raises(Unavailable, match=r"hall\.gone"):
                store.read(CasesQuery(), store.user)
        finally:
            server.start()
        register(store, 3)
        assert len(store.read(CasesQuery(), store.user)) == 2
        assert store.read(CaseFileQuery(case), store.user) is not None
        assert store.verify().damage == ()


def test_a_writer_that_holds_on_is_told_as_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.hall._OPTIONS", hall_options | {"lock_timeout": "50"})
    home = new_hall_desk(tmp_path / "desk")
    with (
        opened(home) as store,
        postgres.shared().connect(database_of(home)) as other,
        other.transaction(),
    ):
        other.execute("LOCK TABLE kapok.journal IN SHARE ROW EXCLUSIVE MODE")
        with pytest.raises(Unavailable, match=r"hall\.busy"):
            register(store)


def test_while_the_rows_are_computed_anew_nobody_else_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.hall._OPTIONS", hall_options | {"lock_timeout": "50"})
    first = new_hall_desk(tmp_path / "first")
    second = join_hall(tmp_path / "second", database_of(first), desk_tag="F1", name="李青")
    told: list[str] = []
    with opened(first) as one, opened(second, key_of(second)) as other:
        case = register(one)

        def meanwhile(done: int, of: int) -> bool:
            with pytest.raises(Unavailable, match=r"hall\.busy"):
                note(other, case)
            told.append(other.read(CaseFileQuery(case), other.user).case.number)
            return True

        assert one.rebuild(meanwhile) == 2
        assert told
        note(other, case)
        assert one.verify().damage == ()


def test_the_journal_of_a_hall_is_append_only(tmp_path: Path) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with postgres.shared().connect(database_of(home)) as connection:
        for statement in ("UPDATE kapok.journal SET actor = ''", "DELETE FROM kapok.journal", "TRUNCATE kapok.journal"):
            with pytest.raises(Exception, match="append-only"):
                connection.execute(statement)


def test_a_backup_holds_the_whole_hall_and_is_a_station_when_restored(
    desks: tuple[SqlStore, SqlStore], tmp_path: Path
) -> None:
    one, other = desks
    case = register(one)
    note(other, case)
    other.backup(tmp_path / "hall.kapok")
    restored = restore(tmp_path / "hall.kapok", Home(tmp_path / "restored"), PASSWORD, lookup(), NOW)
    try:
        assert restored.hall is None
        assert restored.origin not in {one.origin, other.origin}
        assert len(restored.read(EntriesQuery("case", case), restored.user)) == 2
        assert restored.verify().damage == ()
    finally:
        restored.close()


def test_a_backup_of_a_hall_knows_who_wrote_what_came_from_elsewhere(tmp_path: Path) -> None:
    with station(tmp_path / "elsewhere", "440104000") as other, opened(new_hall_desk(tmp_path / "desk")) as store:
        assert store.receive(parcel_from(other, "440104000", rows=rows_of(other)[:2]), NOW).entries == 2
        case = register(store)
        store.backup(tmp_path / "hall.kapok")
    restored = restore(tmp_path / "hall.kapok", Home(tmp_path / "restored"), PASSWORD, lookup(), NOW)
    try:
        assert restored.read(CaseFileQuery(case), restored.user) is not None
        assert restored.verify().damage == ()
    finally:
        restored.close()


def _door(store: SqlStore) -> BackupDoor:
    return backup_door(store, Station(ORG, "黄花岗", "F0", False, store.user), lambda: NOW)


def test_a_copy_of_the_desk_alone_does_not_pass_for_a_backup_of_the_hall(desks: tuple[SqlStore, SqlStore]) -> None:
    assert _door(desks[0]).daily() is None
    assert _door(desks[0]).standing(None).last is None


def test_the_desk_that_exchanges_for_the_hall_copies_its_whole_record_each_day(
    desks: tuple[SqlStore, SqlStore], tmp_path: Path
) -> None:
    one, other = desks
    case = register(one)
    scan = scanned(one, case)
    note(other, case)
    other.keep(ENROLMENT, enrolment_of(ORG).text().encode())
    assert _door(one).daily() is None
    copy = _door(other).daily()
    assert isinstance(copy, Path)
    # opened again, a desk of a hall takes scans of its folder into the hall: those of the copies are not among them
    other.scans.take_in()
    restored = restore(copy, Home(tmp_path / "restored"), PASSWORD, lookup(), NOW)
    try:
        # it shows nobody before it has asked what was destroyed meanwhile
        with restored.reading() as connection:
            assert len(Journal(connection).entries(Subject("case", case))) == 3
        assert restored.scans.get(scan.blob, scan.key) == b"%PDF scan"
        assert restored.verify().damage == ()
    finally:
        restored.close()
    assert _door(other).rehearse(copy, "", PASSWORD).wrong == ()


def test_any_desk_of_a_hall_writes_its_whole_record_to_its_stick(
    desks: tuple[SqlStore, SqlStore], tmp_path: Path
) -> None:
    one, other = desks
    case = register(one)
    note(other, case)
    scan = scanned(other, case)
    (tmp_path / "stick").mkdir()
    assert _door(one).second(tmp_path / "stick", False)
    (copy,) = (tmp_path / "stick").rglob("*.kapok")
    assert [path.name for path in copy.parent.glob("blobs/??/*")] == [scan.blob]
    found = _door(one).rehearse(copy, "", PASSWORD)
    assert (found.wrong, found.behind, found.cases) == ((), 0, 1)
    assert _door(one).check(copy).opened


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("postgresql://me:secret@127.0.0.1/kapok", "password_in_url"),
        ("postgresql://me@127.0.0.1/kapok?password=secret", "password_in_url"),
        ("mysql://me@127.0.0.1/kapok", "no_url"),
        ("postgresql://me@127.0.0.1", "no_url"),
        ("kapok", "no_url"),
        ("postgresql://me@hall.example/kapok?sslmode=prefer", "tls_needed"),
        ("postgresql://me@10.1.2.3/kapok?sslmode=disable", "tls_needed"),
    ],
)
def test_what_is_no_safe_address_is_refused(typed: str, refusal: str) -> None:
    with pytest.raises(Refused, match=refusal):
        Hall.at(typed)


def test_elsewhere_the_certificate_is_verified_without_being_asked(tmp_path: Path) -> None:
    assert Hall.at("postgresql://me@hall.example/kapok").arguments()["sslmode"] == "verify-full"
    assert "sslmode" not in Hall.at("postgresql://me@127.0.0.1/kapok").arguments()
