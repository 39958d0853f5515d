"""Another key for the file: nobody's password is needed, whoever lost their slot opens no later copy, and no cut leaves it shut."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from app.domain.staff import Member
from app.ports import CountQuery, Refused, Unavailable
from db.backup_file import is_key
from db.gate import IN_USE, Gate
from db.home import Home
from db.key_slot import Slot
from db.keys import RECOVERY, KeyFile, _check, new_recovery, parse_recovery, read_keys
from db.opening import open_store
from db.rekeying import OLD_SHEET, OLD_SLOTS, fitting, is_due, rekey
from db.restore import restore
from db.sealing import seal
from db.slots import change_password, give_slot, set_recovery, take_slot, take_slots_of
from db.store import SqlStore
from tests.builders import NOW, lookup
from tests.commands import PASSWORD
from tests.db.desks import file_key, new_desk, new_hall_desk, opened, recover, register

COLLEAGUE, THEIRS = "b" * 32, "梁静自己定的密码"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return new_desk(tmp_path / "desk")


def old_slot(slot: Slot, typed: str, key: bytes) -> Slot:
    """A slot as the program before wrote it: the key itself sealed under the password."""
    plain = Slot(slot.id, slot.name, slot.salt, "", slot.passes, slot.memory_kib, slot.lanes)
    sealed = seal(plain._sealing_key(typed), key, f"KAPOK-SLOT-1\n{slot.id}\n{slot.name}".encode())
    return replace(plain, wrapped=sealed.hex())


def write_old(home: Home, *, sheet: str = "") -> None:
    """The key file of the home as the program before would have left it."""
    keys = read_keys(home.keys)
    slots = [old_slot(keys.slots[0], PASSWORD, file_key())]
    if sheet:
        slots.append(old_slot(Slot(RECOVERY, "", "cd" * 16, ""), parse_recovery(sheet), file_key()))
    value = {
        "org": keys.org,
        "practice": keys.practice,
        "slots": [
            {k: getattr(slot, k) for k in ("id", "name", "salt", "wrapped", "passes", "memory_kib", "lanes")}
            for slot in slots
        ],
    }
    home.keys.write_text(json.dumps(value | {"check": _check(value)}, ensure_ascii=False), encoding="utf-8")


def open_again(home: Home) -> closing[SqlStore]:
    """As somebody opens it in the morning."""
    return closing(open_store(home, PASSWORD, lookup(), "王敏"))


def test_a_file_of_the_program_before_opens_and_is_lifted(home: Home) -> None:
    write_old(home)
    assert read_keys(home.keys).slots[0].public == ""
    open_store(home, PASSWORD, lookup()).close()
    lifted = read_keys(home.keys)
    assert lifted.slots[0].public
    assert lifted.unlock("", PASSWORD)[1] == file_key()
    with open_again(home) as store:
        rekey(store)
    open_store(home, PASSWORD, lookup()).close()


def test_the_sheet_of_the_program_before_opens_and_stands_in_the_way_until_a_new_one_is_made(home: Home) -> None:
    sheet = new_recovery()
    write_old(home, sheet=sheet)
    with open_again(home) as store:
        with pytest.raises(Refused) as caught:
            rekey(store)
        assert [p.code for p in caught.value.problems] == [OLD_SHEET]
        set_recovery(store, new_recovery())
        rekey(store)
    write_old(new := new_desk(home.folder.with_name("other")), sheet=sheet)
    recover(new, sheet, "忘了以后新定的密码")
    assert all(slot.public for slot in read_keys(new.keys).slots)


def test_whoever_has_not_opened_it_since_the_program_was_renewed_is_named(home: Home) -> None:
    keys = read_keys(home.keys)
    keys.holding(old_slot(Slot(COLLEAGUE, "梁静", "ab" * 16, ""), THEIRS, file_key())).write(home.keys)
    with opened(home) as store, pytest.raises(Refused) as caught:
        rekey(store)
    assert [(p.code, p.values["names"]) for p in caught.value.problems] == [(OLD_SLOTS, "梁静")]
    open_store(home, THEIRS, lookup(), "梁静").close()
    with opened(home) as store:
        rekey(store)


def test_another_key_opens_for_those_who_stay_and_for_nobody_else(home: Home, tmp_path: Path) -> None:
    sheet = new_recovery()
    with opened(home) as store:
        register(store)
        give_slot(store, COLLEAGUE, "梁静", THEIRS)
        set_recovery(store, sheet)
        store.backup(tmp_path / "before.kapok")
        take_slot(store, COLLEAGUE)
        assert is_due(store)
        rekey(store)
        assert not is_due(store)
        # the same store goes on, and what it copies goes with today's slots
        register(store, 2)
        assert store.read(CountQuery(), store.user) == 2
        assert store.verify().damage == ()
        store.backup(tmp_path / "after.kapok")
    assert not is_key(home.database, file_key())
    with open_again(home) as store:
        assert store.read(CountQuery(), store.user) == 2
    recover(home, sheet, "忘了以后新定的密码")
    open_store(home, "忘了以后新定的密码", lookup()).close()
    restore(tmp_path / "before.kapok", Home(tmp_path / "old"), THEIRS, lookup(), NOW, "梁静").close()
    restore(tmp_path / "after.kapok", Home(tmp_path / "new"), PASSWORD, lookup(), NOW).close()
    with pytest.raises(Refused, match=r"user\.unknown"):
        restore(tmp_path / "after.kapok", Home(tmp_path / "none"), THEIRS, lookup(), NOW, "梁静")


def test_what_the_one_who_left_kept_of_the_slots_opens_no_later_copy(home: Home) -> None:
    with opened(home) as store:
        give_slot(store, COLLEAGUE, "梁静", THEIRS)
        kept = read_keys(home.keys)
        take_slot(store, COLLEAGUE)
        rekey(store)
    _, known = kept.unlock("梁静", THEIRS)
    assert not is_key(home.database, known)
    log = home.database.with_name("kapok.db-wal")
    assert not log.exists() or not log.stat().st_size


def test_who_left_at_another_desk_of_the_hall_loses_the_slot_here_as_well(home: Home) -> None:
    with opened(home) as store:
        give_slot(store, COLLEAGUE, "梁静", THEIRS)
        stays = (Member(store.user, "王敏", ""), Member(COLLEAGUE, "梁静", ""))
        take_slots_of(store, stays)
        assert len(read_keys(home.keys).users) == 2 and not is_due(store)
        take_slots_of(store, (*stays[:1], Member(COLLEAGUE, "梁静", "", left=True)))
        assert [name for _, name in read_keys(home.keys).users] == ["王敏"] and is_due(store)


def test_a_desk_of_a_hall_changes_the_key_of_its_own_file(tmp_path: Path, hall_password: None) -> None:
    home = new_hall_desk(tmp_path / "desk")
    with open_again(home) as store:
        register(store)
        rekey(store)
        register(store, 2)
        assert store.read(CountQuery(), store.user) == 2
    with open_again(home) as store:
        assert store.read(CountQuery(), store.user) == 2


def test_a_new_password_of_ones_own_keeps_the_secret(home: Home) -> None:
    public = read_keys(home.keys).slots[0].public
    with opened(home) as store:
        change_password(store, store.user, PASSWORD, "新定的密码八个字")
    assert read_keys(home.keys).slots[0].public == public


def test_nobody_is_locked_out_by_what_the_disk_does(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the slots cannot be written, before the file has the other key and after."""
    written = KeyFile.write
    for failing in (1, 2):
        calls = [0]

        def write(self: KeyFile, path: Path, failing: int = failing, calls: list[int] = calls) -> None:
            calls[0] += 1
            if calls[0] == failing:
                raise OSError(28, "No space left on device")
            written(self, path)

        with open_again(home) as store:
            monkeypatch.setattr(KeyFile, "write", write)
            with pytest.raises(Unavailable, match="disk_full"):
                rekey(store)
            monkeypatch.undo()
            register(store, failing)
            if failing == 2:
                give_slot(store, COLLEAGUE, "梁静", THEIRS)
        if failing == 2:
            open_store(home, THEIRS, lookup(), "梁静").close()
        with open_again(home) as store:
            assert store.read(CountQuery(), store.user) == failing
            assert not any(slot.next for slot in read_keys(home.keys).slots)


def test_who_reads_is_waited_for_and_who_comes_meanwhile_waits() -> None:
    gate, said = Gate(), []
    with gate.inside(), gate.inside(), pytest.raises(Unavailable, match=IN_USE), gate.shut(0.0):
        pass
    with gate.shut():
        reader = Thread(target=lambda: said.append(gate.inside().__enter__()))
        reader.start()
        assert said == []
    reader.join()
    assert said == [None]


# ---------- cut off

pytest_posix = pytest.mark.skipif(sys.platform == "win32", reason="forks and SIGKILL are POSIX")


def _cut(home: Home, moments: random.Random) -> Iterator[Home]:
    """A process that gives the file another key, killed at some moment of it, again and again."""
    command = [sys.executable, "-m", "tests.db.killed_rekeying", str(home.folder), PASSWORD]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        while True:
            process.stdin.write(f"{moments.uniform(0, 0.06)}\n")
            process.stdin.flush()
            if process.stdout.readline() != "killed\n":
                raise AssertionError("no answer")
            yield home


@pytest_posix
@pytest.mark.parametrize("kills", [10, pytest.param(2000, marks=pytest.mark.long)])
def test_a_cut_leaves_one_of_the_two_keys(home: Home, kills: int) -> None:
    with opened(home) as store:
        for serial in range(1, 30):
            register(store, serial)
    # a weak slot: it is not Argon2 that is tested
    slot = read_keys(home.keys).slots[0]
    weak = Slot(slot.id, slot.name, slot.salt, "", 1, 8, 1).under(PASSWORD).holding(file_key())
    replace(read_keys(home.keys), slots=(weak,)).write(home.keys)
    moments = random.Random(kills)
    keys = {file_key()}
    cut = _cut(home, moments)
    for _ in range(kills):
        next(cut)
        opened_slot = read_keys(home.keys).open("", PASSWORD)
        key = fitting(home.database, opened_slot.keys)
        keys.add(key)
        with opened(home, key) as store:
            assert store.read(CountQuery(), store.user) == 29
    cut.close()
    assert len(keys) > 2, "no change of the key ever came through"
    with open_again(home) as store:
        assert store.verify().damage == ()
        rekey(store)
    assert not read_keys(home.keys).due
