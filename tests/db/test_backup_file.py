"""A backup file looked at from outside and inside: what is wrong with it is said, and nothing in it is in clear."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from collections.abc import Callable
from copy import copy
from datetime import timedelta
from pathlib import Path

import pytest

from app.ports import Refused, Unavailable
from db.backup_file import about_backup, check_backup, check_by_password
from db.home import Home
from db.keys import _check
from db.restore import unpack
from db.tables import subject_keys
from tests.builders import HE, NOW, ORG
from tests.db.desks import PASSWORD, file_key, new_desk, opened, raw, register

_LENGTHS, _HEADER = 26, 30
"""In a ZIP, where before a member its two lengths stand, and where its name begins."""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = new_desk(tmp_path / "desk")
    with opened(home) as store:
        register(store)
        store.scans.put(b"%PDF scan of a deed")
    return home


@pytest.fixture
def backup(home: Home, tmp_path: Path) -> Path:
    target = tmp_path / "stick" / "desk.kapok"
    with opened(home) as store:
        store.backup(target, NOW - timedelta(days=3))
    return target


def test_a_whole_one_says_whose_and_when_it_is(backup: Path) -> None:
    found = check_backup(backup, file_key(), NOW)
    assert (found.wrong, found.opened) == ((), True)
    about = found.about
    assert (about.org, about.days, about.entries, about.scans) == (ORG, 3, 4, 1)
    assert [name for _, name in about.users] == ["王敏"]


def test_by_password_or_from_outside(backup: Path) -> None:
    assert check_by_password(backup, "", PASSWORD, NOW).opened
    assert not check_by_password(backup, "", "", NOW).opened
    with pytest.raises(Unavailable, match="wrong_password"):
        check_by_password(backup, "", "不是这个密码吧", NOW)
    with pytest.raises(Refused, match=r"user\.unknown"):
        check_by_password(backup, "李青", PASSWORD, NOW)


def test_with_another_desks_key_only_its_outside_is_looked_at(backup: Path) -> None:
    found = check_backup(backup, bytes(32), NOW)
    assert (found.wrong, found.opened) == ((), False)


def _places(backup: Path) -> list[int]:
    """Beginning, a third, the middle and the end of each member's bytes."""
    data, found = backup.read_bytes(), []
    with zipfile.ZipFile(backup) as packed:
        for one in packed.infolist():
            name, extra = struct.unpack_from("<HH", data, one.header_offset + _LENGTHS)
            begin = one.header_offset + _HEADER + name + extra
            found += [begin + at for at in (0, one.file_size // 3, one.file_size // 2, one.file_size - 1)]
    return found


@pytest.mark.parametrize("place", range(16))
def test_one_bit_that_turned_is_found_wherever_it_is(backup: Path, place: int) -> None:
    data = bytearray(backup.read_bytes())
    data[_places(backup)[place]] ^= 4
    backup.write_bytes(data)
    try:
        found = check_backup(backup, file_key(), NOW)
    except Unavailable as unavailable:
        assert unavailable.problem.code == "backup_damaged"
    else:
        assert [problem.code for problem in found.wrong] == ["backup.member"]


@pytest.mark.parametrize("least", [0, 1, 100, 5000])
def test_one_that_was_cut_is_found(backup: Path, least: int) -> None:
    backup.write_bytes(backup.read_bytes()[:least] if least < 5000 else backup.read_bytes()[:-least])
    with pytest.raises(Unavailable, match="backup_damaged"):
        check_backup(backup, file_key(), NOW)


def test_a_member_that_is_not_in_the_manifest_is_named(backup: Path) -> None:
    with zipfile.ZipFile(backup, "a") as packed:
        packed.writestr("added.txt", "x")
    assert [(p.code, p.values["name"]) for p in check_backup(backup, None, NOW).wrong] == [
        ("backup.extra", "added.txt")
    ]


def test_a_file_that_was_damaged_before_it_was_packed_is_found_inside(home: Home, tmp_path: Path) -> None:
    """Its hash is right: only the pages themselves can tell."""
    from db.backup import _pack

    whole = bytearray(home.database.read_bytes())
    whole[-3000] ^= 1
    spoilt = tmp_path / "spoilt.db"
    spoilt.write_bytes(whole)
    target = tmp_path / "spoilt.kapok"
    with target.open("wb") as file:
        about = {"origin": "", "entries": 4, "format": 1, "with_blobs": False}
        _pack(file, {"kapok.db": spoilt, "keys.json": home.keys}, about)
    assert [p.code for p in check_backup(target, file_key(), NOW).wrong] == ["backup.pages"]
    assert check_backup(target, None, NOW).wrong == ()


def test_fewer_entries_than_the_manifest_says_are_told(home: Home, tmp_path: Path) -> None:
    from db.backup import _pack

    target = tmp_path / "short.kapok"
    with target.open("wb") as file:
        about = {"origin": "", "entries": 9, "format": 1, "with_blobs": False}
        _pack(file, {"kapok.db": home.database, "keys.json": home.keys}, about)
    (problem,) = check_backup(target, file_key(), NOW).wrong
    assert (problem.code, dict(problem.values)) == ("backup.count", {"told": "9", "found": "4"})


def test_nothing_of_a_petitioner_and_no_key_is_in_clear(home: Home, backup: Path) -> None:
    """In no coding that a text could stand in; nor any key of a subject, nor the key of the file."""
    everything = backup.read_bytes()
    words = [HE.name, HE.id_number, HE.phone, HE.address, "三楼楼道渗水", "scan of a deed", "4827193605"]
    for word in filter(None, words):
        for coding in ("utf-8", "utf-16-le", "utf-16-be", "gb18030"):
            assert word.encode(coding) not in everything, (word, coding)
    connection = raw(home)
    keys = [key for (key,) in connection.execute(f"SELECT key FROM {subject_keys.name}")]
    connection.close()
    assert len(keys) >= 2
    for key in (*keys, file_key()):
        assert key not in everything
        assert key.hex().encode() not in everything
    # the same search does find what is in clear by intention: whose password opens it
    assert "王敏".encode() in everything


def test_a_backup_of_a_program_that_did_not_say_when_has_no_age(home: Home, tmp_path: Path) -> None:
    with opened(home) as store:
        store.backup(tmp_path / "old.kapok")
    assert about_backup(tmp_path / "old.kapok", NOW).days is None


# ---------- one that somebody made


Change = Callable[[dict[str, bytes]], None]


def made(backup: Path, change: Change, compression: int = zipfile.ZIP_STORED) -> None:
    """The backup written again with changed members."""
    with zipfile.ZipFile(backup) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    change(members)
    with zipfile.ZipFile(backup, "w", compression) as packed:
        for name, data in members.items():
            packed.writestr(name, data)


def told(members: dict[str, bytes], **changes: object) -> None:
    members["manifest.json"] = json.dumps(json.loads(members["manifest.json"]) | changes).encode()


def test_one_that_unpacks_to_more_than_it_is_is_refused(backup: Path) -> None:
    made(backup, lambda members: members.update({"kapok.db": bytes(50_000_000)}), zipfile.ZIP_DEFLATED)
    assert backup.stat().st_size < 100_000
    with pytest.raises(Unavailable, match="backup_damaged"):
        about_backup(backup, NOW)


def test_one_whose_members_lie_over_each_other_is_refused(backup: Path) -> None:
    """Many names that point to the same bytes unpack to more than the file."""
    with zipfile.ZipFile(backup, "a") as packed:
        (database,) = (one for one in packed.infolist() if one.filename == "kapok.db")
        for number in range(20):
            again = copy(database)
            again.filename = again.orig_filename = f"blobs/{number:064x}"
            packed.filelist.append(again)
        packed._didModify = True
    with pytest.raises(Unavailable, match="backup_damaged"):
        about_backup(backup, NOW)


@pytest.mark.parametrize(
    "changes",
    [{"files": [[1, "x"]]}, {"files": {"kapok.db": 5}}, {"files": 5}, {"entries": "x"}, {"written": "2026-10-16T10:00:00"},
     {"written": "soon"}, {"written": 5}, {"format": "1"}, {"origin": None}, {"series": 5}],
    ids=range(10),
)  # fmt: skip
def test_a_manifest_of_another_shape_is_damage(backup: Path, changes: dict[str, object]) -> None:
    made(backup, lambda members: told(members, **changes))
    with pytest.raises(Unavailable, match="backup_damaged"):
        about_backup(backup, NOW)


@pytest.mark.parametrize("text", [b"[" * 100_000, b"[]", b"{}", b"\xff", b"5"])
def test_a_manifest_that_is_none_is_damage(backup: Path, text: bytes) -> None:
    made(backup, lambda members: members.update({"manifest.json": text}))
    with pytest.raises(Unavailable, match="backup_damaged"):
        about_backup(backup, NOW)


def test_slots_that_ask_for_too_much_are_refused_before_a_password_is_tried(
    backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argon2.low_level.hash_secret_raw", None)

    def dear(members: dict[str, bytes]) -> None:
        value = json.loads(members["keys.json"])
        value.pop("check")
        value["slots"][0]["memory_kib"] = 1 << 30
        members["keys.json"] = json.dumps(value | {"check": _check(value)}).encode()

    made(backup, dear)
    for look in (lambda: about_backup(backup, NOW), lambda: check_by_password(backup, "", PASSWORD, NOW)):
        with pytest.raises(Unavailable, match="keys_costly"):
            look()


@pytest.mark.parametrize("name", ["../../evil", "/etc/passwd", "blobs/../../evil", "blobs/" + "G" * 64, "kapok.db-wal"])
def test_a_member_that_no_backup_has_is_put_nowhere(backup: Path, tmp_path: Path, name: str) -> None:
    def evil(members: dict[str, bytes]) -> None:
        members[name] = b"evil"
        told(members, files=json.loads(members["manifest.json"])["files"] | {name: hashlib.sha256(b"evil").hexdigest()})

    made(backup, evil)
    new = tmp_path / "new" / "home"
    new.mkdir(parents=True)
    with pytest.raises(Unavailable, match="backup_damaged"):
        unpack(backup, Home(new))
    assert not [path for path in tmp_path.rglob("*") if "evil" in path.name or "passwd" in path.name]


def test_a_disk_without_room_for_it_is_told_before_anything_is_written(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from types import SimpleNamespace

    monkeypatch.setattr("shutil.disk_usage", lambda folder: SimpleNamespace(free=1000))
    new = tmp_path / "new"
    new.mkdir()
    for open_it in (lambda: unpack(backup, Home(new)), lambda: check_backup(backup, file_key(), NOW)):
        with pytest.raises(Unavailable, match=r"backup\.room"):
            open_it()
    assert list(new.iterdir()) == []
