"""What every store must do, whatever database is behind it. A second store joins by one line in `STORES`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain import kinds as k
from app.domain.entries import NewEntry
from app.domain.envelope import Subject, hlc_next
from app.domain.hall_terms import What
from app.domain.meeting_parts import part_of
from app.domain.problems import Problem
from app.ids import uuid7
from app.ports import (
    CaseFileQuery,
    CasesQuery,
    CountQuery,
    DraftRow,
    DraftsQuery,
    EntriesQuery,
    Refused,
    Store,
    Unavailable,
    UsersQuery,
)
from app.ports.agenda import AgendaQuery
from app.ports.begun import BegunQuery
from tests.builders import HE, NOW, ORG
from tests.db.desks import FIRST, ROUTE, new_desk, new_hall_desk, note, opened, register, registration

Opening = Callable[[], AbstractContextManager[Store]]


def _on_sqlcipher(folder: Path) -> Opening:
    home = new_desk(folder / "home")
    return lambda: opened(home)


def _on_postgresql(folder: Path) -> Opening:
    home = new_hall_desk(folder / "home")
    return lambda: opened(home)


STORES = {"sqlcipher": _on_sqlcipher, "postgresql": _on_postgresql}


@pytest.fixture(params=STORES)
def opening(request: pytest.FixtureRequest, tmp_path: Path, hall_password: None) -> Opening:
    """Opens the same desk again and again."""
    return STORES[request.param](tmp_path)


@pytest.fixture
def store(opening: Opening) -> Iterator[Store]:
    with opening() as found:
        yield found


def test_a_new_desk_knows_its_station_and_first_user(store: Store) -> None:
    (station,) = store.read(EntriesQuery("station"), "")
    assert station.body == k.StationOpened(ORG, FIRST.desk_tag, FIRST.program)
    (user,) = store.read(UsersQuery(), "")
    assert (user.name, user.post, user.first) == (FIRST.name, FIRST.post, True)


def test_what_was_written_is_there_after_opening_again(opening: Opening) -> None:
    with opening() as store:
        case = register(store)
    with opening() as store:
        file = store.read(CaseFileQuery(case), store.user)
        assert file is not None
        assert [p.person for p in file.people.values()] == [HE]
        assert [row.id for row in store.read(CasesQuery(), store.user)] == [case]


def test_entries_carry_the_whole_envelope(store: Store) -> None:
    case = register(store)
    note(store, case)
    first, second = store.read(EntriesQuery("case", case), store.user)
    envelope = first.envelope
    assert (envelope.origin, envelope.org, envelope.actor) == (store.origin, ORG, store.user)
    assert (envelope.kind, envelope.version, envelope.routing) == ("case.registered", 2, ROUTE)
    assert (envelope.at, envelope.parents) == (NOW + timedelta(minutes=1), ())
    assert (second.envelope.parents, second.envelope.seq) == ((case,), envelope.seq + 1)
    assert second.envelope.hlc == hlc_next(envelope.hlc, second.envelope.at)
    assert second.body == k.TalkNoted("何永强", "已联系物业，周五前上门。")


def test_changes_name_what_was_touched(store: Store) -> None:
    entries = registration(NOW, 1)
    with store.write(NOW, store.user, ORG) as work:
        changes = work.append(entries)
    assert changes.subjects == {e.subject for e in entries}
    assert changes.kinds == {"petitioner.recorded", "case.registered"}


def test_an_id_is_written_once(store: Store) -> None:
    entries = registration(NOW, 1)
    with store.write(NOW, store.user, ORG) as work:
        work.append(entries)
        assert work.append(entries).subjects == frozenset()
    with store.write(NOW, store.user, ORG) as work:
        assert work.has(entries[1].id)
        assert not work.has(uuid7(NOW))
        work.append([*entries, entries[0]])
    assert store.read(CountQuery(), store.user) == 1
    assert len(store.read(EntriesQuery("petitioner", entries[0].subject.id), store.user)) == 1
    assert store.read(EntriesQuery("petitioner"), store.user) == ()  # nobody gets a list of everybody


def test_a_refused_act_leaves_no_trace(store: Store) -> None:
    with pytest.raises(Refused), store.write(NOW, store.user, ORG) as work:
        assert work.next_serial("case/F0") == 1
        work.append(registration(NOW, 1))
        raise Refused([Problem("text.empty")])
    assert store.read(CountQuery(), store.user) == 0
    assert store.read(EntriesQuery("case"), store.user) == ()
    with store.write(NOW, store.user, ORG) as work:
        assert work.next_serial("case/F0") == 1


def test_counters_have_no_holes_and_know_their_scope(store: Store) -> None:
    with store.write(NOW, store.user, ORG) as work:
        assert [work.next_serial("a"), work.next_serial("a"), work.next_serial("b")] == [1, 2, 1]
    with store.write(NOW, store.user, ORG) as work:
        assert work.next_serial("a") == 3


def test_a_transaction_sees_its_own_entries(store: Store) -> None:
    entries = registration(NOW, 1)
    case = entries[1].subject
    with store.write(NOW, store.user, ORG) as work:
        assert work.entries(case) == ()
        work.append(entries)
        assert [e.id for e in work.entries(case)] == [case.id]


def test_what_a_transaction_wrote_of_a_kind_is_its_own_until_it_commits(store: Store) -> None:
    def setting(value: str) -> NewEntry:
        return NewEntry(uuid7(NOW), Subject("station", ORG), k.SettingChanged("document_mark", value), ROUTE)

    with pytest.raises(Refused), store.write(NOW, store.user, ORG) as work:
        work.append([setting("甲信访")])
        assert [e.body.value for e in work.of_kind("station")[1:]] == ["甲信访"]
        raise Refused([Problem("text.empty")])
    with store.write(NOW, store.user, ORG) as work:
        assert len(work.of_kind("station")) == 1
        work.append([setting("乙信访")])
        assert [e.body.value for e in work.of_kind("station")[1:]] == ["乙信访"]
    for _ in range(2):
        assert [e.body.value for e in store.read(EntriesQuery("station"), "")[1:]] == ["乙信访"]


def test_a_reader_sees_one_state(store: Store) -> None:
    with store.write(NOW, store.user, ORG) as work:
        work.append(registration(NOW, 1))
        assert store.read(CountQuery(), store.user) == 0
    assert store.read(CountQuery(), store.user) == 1


def test_what_was_seen_becomes_the_parents(store: Store) -> None:
    case = register(store)
    note(store, case)
    late = NewEntry(uuid7(NOW), Subject("case", case), k.TalkNoted("何永强", "又来问过。"), ROUTE, sees=(case,))
    with store.write(NOW + timedelta(hours=2), store.user, ORG) as work:
        work.append([late])
    file = store.read(CaseFileQuery(case), store.user)
    assert file is not None
    assert late.id in file.case.frontier
    assert len(file.case.frontier) == 2
    note(store, case, "两条都看过了。")
    file = store.read(CaseFileQuery(case), store.user)
    assert file is not None
    assert set(file.case.entries[-1].envelope.parents) == {late.id, file.case.entries[1].id}


def test_a_clock_that_goes_back_keeps_the_order(store: Store) -> None:
    case = register(store, at=NOW)
    with store.write(NOW - timedelta(days=30), store.user, ORG) as work:
        entry = NewEntry(uuid7(NOW), Subject("case", case), k.TalkNoted("何永强", "钟慢了。"), ROUTE)
        work.append([entry])
    assert [e.id for e in store.read(EntriesQuery("case", case), store.user)] == [case, entry.id]


@pytest.mark.parametrize("text", ["何𬎆明 😀", "مرحبا", "=cmd|' /C calc'!A0", "a\nb\t\"'\\", "字" * 4000])
def test_texts_come_back_as_they_were(store: Store, text: str) -> None:
    case = register(store)
    note(store, case, text)
    assert store.read(EntriesQuery("case", case), store.user)[-1].body == k.TalkNoted("何永强", text)


def test_drafts_are_kept_replaced_and_forgotten(opening: Opening) -> None:
    draft = DraftRow("d1", "register", "何永强 来访", '{"title":"漏水"}', NOW, "u1")
    with opening() as store:
        store.save_draft(draft)
        store.save_draft(replace(draft, id="d2", saved_at=NOW + timedelta(seconds=2)))
        store.save_draft(replace(draft, payload="{}"))
        store.save_draft(replace(draft, id="d3", actor="u2"))
    with opening() as store:
        found = store.read(DraftsQuery(), "u1")
        assert [d.id for d in found] == ["d2", "d1"]
        assert found[1] == replace(draft, payload="{}")
        began = store.read(BegunQuery("register"), "u1")
        assert [(one.id, one.actor) for one in began] == [("d2", "u1"), ("d3", "u2"), ("d1", "u1")]
        assert "何永强" not in repr(began) and "漏水" not in repr(began)
        assert store.read(BegunQuery("note"), "u1") == ()
        store.drop_draft("d2")
        assert [d.id for d in store.read(DraftsQuery(), "u1")] == ["d1"]


def test_scans_come_back(opening: Opening) -> None:
    with opening() as store:
        name, key = store.scans.put(b"%PDF scan")
    with opening() as store:
        assert store.scans.get(name, key) == b"%PDF scan"
        with pytest.raises(Unavailable, match="blob_missing"):
            store.scans.get("0" * 64, key)
        with pytest.raises(Unavailable, match="blob_damaged"):
            store.scans.get(name, "00" * 32)


def test_a_whole_desk_verifies(store: Store) -> None:
    for serial in range(1, 4):
        register(store, serial)
    found = store.verify()
    assert (found.entries, found.subjects, found.damage) == (8, 8, ())


def test_a_rebuild_gives_the_same_rows(store: Store) -> None:
    cases = [register(store, serial) for serial in range(1, 6)]
    note(store, cases[2])
    before = store.read(CasesQuery(), store.user)
    seen: list[tuple[int, int]] = []
    assert store.rebuild(lambda done, of: not seen.append((done, of))) == 11
    assert seen[-1] == (11, 11)
    assert store.read(CasesQuery(), store.user) == before


def test_a_meeting_is_one_whatever_parts_it_was_written_on(store: Store) -> None:
    id_, opens, over = (uuid7(NOW) for _ in range(3))
    call = k.MeetingCalled(
        "consultation", "district", "谁先审图", "2026-10-21", "09:30", "11:00", "三楼", "", "陈建国", "", "", ("区住建局",), (), 0,
        (), ("图纸",), "王敏",
    )  # fmt: skip
    whole, part = Subject("meeting", id_), part_of(id_, opens)
    with store.write(NOW, store.user, ORG) as work:
        work.append([NewEntry(id_, whole, call, ROUTE)])
        anew = [
            NewEntry(opens, part, k.MeetingPartOpened(id_), ROUTE, sees=(id_,)),
            NewEntry(uuid7(NOW), part, replace(call, place="二楼"), ROUTE),
            NewEntry(over, part, k.MeetingCarriedOver((id_,)), ROUTE),
        ]
        assert work.append(anew).subjects == {whole}
        assert [entry.id for entry in work.entries(whole)][:2] == [id_, opens]
    found = store.read(EntriesQuery("meeting", id_), store.user)
    assert [entry.id for entry in found] == [id_, *(entry.id for entry in anew)]
    assert len({entry.envelope.key_id for entry in found}) == 2, "each part has a key of its own"
    for _ in range(2):
        (row,) = store.read(AgendaQuery((What.MEETING.code,)), store.user)
        assert (row.subject, row.line.place) == (whole, "二楼")
        assert store.verify().damage == ()
        store.rebuild()


def test_a_cancelled_rebuild_leaves_the_rows(store: Store) -> None:
    register(store)
    assert store.rebuild(lambda done, of: False) == 0
    assert store.read(CountQuery(), store.user) == 1
    assert store.verify().damage == ()


def test_reading_and_writing_threads_do_not_wait_for_each_other(store: Store) -> None:
    errors: list[BaseException] = []

    def write() -> None:
        try:
            for serial in range(1, 31):
                register(store, serial)
        except BaseException as error:  # noqa: BLE001 (told to the test's own thread)
            errors.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    counts = [0]
    while writer.is_alive():
        counts.append(store.read(CountQuery(), store.user))
    writer.join()
    assert errors == []
    assert counts == sorted(counts)
    assert store.read(CountQuery(), store.user) == 30


def test_a_moment_without_zone_is_our_mistake(store: Store) -> None:
    naive = datetime(2026, 10, 19)  # noqa: DTZ001
    with pytest.raises(ValueError, match="zone"), store.write(naive, store.user, ORG) as work:
        work.append(registration(NOW, 1))
