"""Backups hold everything, and a restored desk writes under a new origin while the old entries still verify."""

from __future__ import annotations

import json
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.envelope import CHINA
from app.ports import CaseFileQuery, CountQuery, EntriesQuery, Refused, Unavailable
from db.backup import KEPT_SAFETY, Original, daily_backup, newest_backup, safety_backup
from db.home import Home
from db.opening import open_store
from db.restore import restore
from db.slots import change_password
from db.tables import origins
from tests.builders import NOW, lookup
from tests.db.desks import PASSWORD, file_key, new_desk, note, opened, raw, register, scanned


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A desk with one case that has a scan."""
    home = new_desk(tmp_path / "desk")
    with opened(home) as store:
        scanned(store, register(store))
    return home


@pytest.fixture
def backup(home: Home, tmp_path: Path) -> Path:
    target = tmp_path / "stick" / "desk.kapok"
    with opened(home) as store:
        store.backup(target)
    return target


def test_a_backup_is_one_file_with_everything(backup: Path, home: Home) -> None:
    assert [path.name for path in backup.parent.iterdir()] == ["desk.kapok"]
    with zipfile.ZipFile(backup) as packed:
        about = json.loads(packed.read("manifest.json"))
        assert set(packed.namelist()) == {*about["files"], "manifest.json"}
        assert about["entries"] == 5
        assert b"\xe4\xbd\x95\xe6\xb0\xb8" not in packed.read("kapok.db")
    assert len(about["files"]) == 3


def test_a_restored_desk_is_whole_and_writes_under_a_new_origin(backup: Path, home: Home, tmp_path: Path) -> None:
    with opened(home) as store:
        old = store.origin
    store = restore(backup, Home(tmp_path / "new"), PASSWORD, lookup(), NOW)
    assert store.origin != old
    (case,) = store.read(EntriesQuery("case"), store.user)[:1]
    note(store, case.id)
    entries = store.read(EntriesQuery("case", case.id), store.user)
    assert [e.envelope.origin for e in entries] == [old, old, store.origin]
    assert (entries[-1].envelope.seq, entries[-1].envelope.parents) == (2, (entries[-2].id,))
    assert entries[-1].envelope.hlc > entries[-2].envelope.hlc
    (scan,) = entries[1].body.materials  # type: ignore[union-attr]
    assert store.scans.get(scan.blob, scan.key) == b"%PDF scan"
    assert store.verify().damage == ()
    store.close()
    open_store(Home(tmp_path / "new"), PASSWORD, lookup()).close()


def test_a_restored_desk_gives_its_numbers_under_a_tag_of_its_own(backup: Path, tmp_path: Path) -> None:
    """What the old desk gave out after the backup is in no counter here: under its tag a number would come twice."""
    again = tmp_path / "again.kapok"
    for file, place in ((backup, tmp_path / "new"), (again, tmp_path / "newer")):
        store = restore(file, Home(place), PASSWORD, lookup(), NOW)
        stations = store.read(EntriesQuery("station"), store.user)
        assert stations[-1].envelope.origin == store.origin
        assert store.verify().damage == ()
        store.backup(again)
        store.close()
    tags = [entry.body.desk_tag for entry in stations]  # type: ignore[union-attr]
    assert len(tags) == len(set(tags)) == 3


def test_the_signing_key_of_the_old_origin_is_gone(backup: Path, tmp_path: Path) -> None:
    restore(backup, Home(tmp_path / "new"), PASSWORD, lookup(), NOW).close()
    connection = raw(Home(tmp_path / "new"))
    secrets = connection.execute(f"SELECT secret_key FROM {origins.name} ORDER BY secret_key").fetchall()
    assert [secret is None for (secret,) in secrets] == [True, False]
    connection.close()


def test_restoring_asks_the_password_of_the_backup(backup: Path, home: Home, tmp_path: Path) -> None:
    with opened(home) as store:
        change_password(store, "", PASSWORD, "后来改成的新密码")
    with pytest.raises(Unavailable, match="wrong_password"):
        restore(backup, Home(tmp_path / "new"), "后来改成的新密码", lookup(), NOW)
    assert not Home(tmp_path / "new").exists
    restore(backup, Home(tmp_path / "new"), PASSWORD, lookup(), NOW).close()


def test_a_desk_that_stands_there_is_not_overwritten_unasked(backup: Path, home: Home) -> None:
    with opened(home) as store:
        register(store, 2)
    with pytest.raises(Refused, match="home_taken"):
        restore(backup, home, PASSWORD, lookup(), NOW)
    with opened(home) as store:
        assert store.read(CountQuery(), store.user) == 2


def test_a_replaced_desk_is_kept_aside(backup: Path, home: Home) -> None:
    with opened(home) as store:
        register(store, 2)
    home.database.write_bytes(b"damaged" * 1000)
    store = restore(backup, home, PASSWORD, lookup(), NOW, replace=True)
    assert store.read(CountQuery(), store.user) == 1
    store.close()
    (aside,) = home.backups.glob("replaced-*")
    assert (aside / "kapok.db").read_bytes() == b"damaged" * 1000
    assert (aside / "keys.json").exists()


def _flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: _flipped(data, len(data) // 3),
        lambda data: b"",
        lambda data: b"not a backup",
    ],
)
def test_a_damaged_backup_is_told_and_changes_nothing(backup: Path, tmp_path: Path, damage: object) -> None:
    backup.write_bytes(damage(backup.read_bytes()))  # type: ignore[operator]
    with pytest.raises(Unavailable, match="backup_damaged"):
        restore(backup, Home(tmp_path / "new"), PASSWORD, lookup(), NOW)
    assert not Home(tmp_path / "new").exists
    assert not Home(tmp_path / "new").growing.exists()


def _repacked(backup: Path, change: object) -> None:
    """The backup with its manifest changed by someone who knows how it is made."""
    with zipfile.ZipFile(backup) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    about = json.loads(members["manifest.json"])
    change(about, members)  # type: ignore[operator]
    members["manifest.json"] = json.dumps(about).encode()
    with zipfile.ZipFile(backup, "w") as packed:
        for name, data in members.items():
            packed.writestr(name, data)


def test_a_member_that_points_elsewhere_is_no_backup(backup: Path, tmp_path: Path) -> None:
    def escape(about: dict[str, dict[str, str]], members: dict[str, bytes]) -> None:
        members["../../evil"] = b"x"
        about["files"]["../../evil"] = "0" * 64

    _repacked(backup, escape)
    with pytest.raises(Unavailable, match="backup_damaged"):
        restore(backup, Home(tmp_path / "new"), PASSWORD, lookup(), NOW)
    assert not list(tmp_path.rglob("evil"))


def test_a_newer_backup_is_refused(backup: Path, tmp_path: Path) -> None:
    _repacked(backup, lambda about, members: about.update(format=99))
    with pytest.raises(Unavailable, match="backup_newer"):
        restore(backup, Home(tmp_path / "new"), PASSWORD, lookup(), NOW)


def test_a_backup_whose_entries_were_tampered_with_is_refused(home: Home, tmp_path: Path) -> None:
    connection = raw(home)
    connection.execute("DROP TRIGGER journal_no_update")
    connection.execute("UPDATE journal SET org = '440104099' WHERE seq = 4")
    connection.close()
    with opened(home) as store:
        store.backup(tmp_path / "bad.kapok")
    with pytest.raises(Unavailable, match="backup_damaged"):
        restore(tmp_path / "bad.kapok", Home(tmp_path / "new"), PASSWORD, lookup(), NOW)


def test_a_missing_backup_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="backup_damaged"):
        restore(tmp_path / "none.kapok", Home(tmp_path / "new"), PASSWORD, lookup(), NOW)


def test_a_backup_of_a_damaged_file_names_the_file(home: Home, tmp_path: Path) -> None:
    with opened(home) as store:
        for serial in range(2, 40):
            register(store, serial)
    with home.database.open("r+b") as file:
        file.seek(-2000, 2)
        file.write(b"damage")
    with opened(home) as store, pytest.raises(Unavailable, match="file_damaged") as caught:
        store.backup(tmp_path / "desk.kapok")
    assert caught.value.problem.values["place"] == str(home.database)
    assert not (tmp_path / "desk.kapok").exists()


def test_a_failed_backup_keeps_the_older_one(backup: Path, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    before = backup.read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("db.backup.os.fsync", full)
    with opened(home) as store, pytest.raises(Unavailable, match="disk_full"):
        store.backup(backup)
    assert backup.read_bytes() == before
    assert [path.name for path in backup.parent.iterdir()] == ["desk.kapok"]


def test_daily_backups_rotate(home: Home) -> None:
    first = datetime(2026, 9, 1, 9, tzinfo=CHINA)
    for day in range(50):
        daily_backup(Original(home, file_key()), first + timedelta(days=day))
    days = sorted(path.stem.removeprefix("daily-") for path in home.backups.glob("daily-*"))
    # the last seven days, and the last day of each of four weeks, this one included
    assert days == [
        "2026-10-04",
        "2026-10-11",
        "2026-10-14",
        "2026-10-15",
        "2026-10-16",
        "2026-10-17",
        "2026-10-18",
        "2026-10-19",
        "2026-10-20",
    ]
    assert newest_backup(home) is not None


def test_one_backup_a_day(home: Home) -> None:
    original = Original(home, file_key())
    assert daily_backup(original, NOW) == home.backups / "daily-2026-10-19.kapok"
    assert daily_backup(original, NOW + timedelta(hours=3)) is None


def test_a_backup_beside_the_scans_restores_them_too(home: Home, tmp_path: Path) -> None:
    daily = daily_backup(Original(home, file_key()), NOW)
    assert daily is not None
    with zipfile.ZipFile(daily) as packed:
        assert not [name for name in packed.namelist() if name.startswith("blobs/")]
    store = restore(daily, Home(tmp_path / "new"), PASSWORD, lookup(), NOW)
    assert store.verify().damage == ()
    store.close()


def test_before_a_rebuild_there_is_a_copy(home: Home) -> None:
    with opened(home) as store:
        case = store.read(EntriesQuery("case"), store.user)[0].envelope.subject.id
        store.rebuild()
        assert [path.name for path in home.backups.glob("before-*")] == ["before-rebuild-0001.kapok"]
        assert store.read(CaseFileQuery(case), store.user) is not None


def test_only_the_last_safety_copies_stay(home: Home) -> None:
    for _ in range(5):
        safety_backup(Original(home, file_key()), "rebuild")
    names = sorted(path.name for path in home.backups.glob("before-rebuild-*"))
    assert names == [f"before-rebuild-{n:04d}.kapok" for n in range(6 - KEPT_SAFETY, 6)]
