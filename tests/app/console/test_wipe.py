"""`wipe`: the keys go first, then everything of ours, and nothing that somebody else might still want."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from app.homes import remember_home
from db.backup import safety_backup
from db.backup_file import KEYS
from db.home import Home, HomeLock
from db.wiping import wipe
from tests.app.desks import desk_in, visit
from tests.builders import ORG
from tests.commands import Here
from tests.db.desks import PASSWORD, file_key, new_desk, new_hall_desk, opened


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is this computer: temporary files and settings of the user too."""
    file_key()  # the desk that the others are copies of is made before, elsewhere
    for name in ("TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"):
        (tmp_path / "disk" / name).mkdir(parents=True)
        monkeypatch.setenv(name, str(tmp_path / "disk" / name))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "disk" / "TMPDIR"))
    return tmp_path / "disk"


@pytest.fixture
def home(place: Path) -> Path:
    """A desk with a case, a scan, backups, a log, drafts of all kinds of leftovers, and a practice hall beside it."""
    home = new_desk(place / "desk")
    with desk_in(home.folder) as desk:
        desk.do(visit(desk))
        main.store_of(desk).scans.put("一页渗水的照片".encode())
    with opened(home) as store:
        safety_backup(store.original(), "rebuild")
        store.backup(home.backups / "mine.kapok")
    (home.folder / "log").mkdir()
    (home.folder / "log" / "kapok.log").write_text("started", encoding="utf-8")
    for left in ("settings.json", "keys.json.new", "settings.json.part", "trial/keys.json", "new/kapok.db"):
        (home.folder / left).parent.mkdir(exist_ok=True)
        (home.folder / left).write_text("{}", encoding="utf-8")
    new_desk(place / "desk-practice")
    new_desk(place / "desk-practice.filling")
    (place / "TMPDIR" / "kapok-a1b2c3d4").mkdir()
    (place / "TMPDIR" / "kapok-a1b2c3d4" / "kapok.db").write_bytes(b"left by a cut")
    remember_home(home.folder)
    return home.folder


@pytest.fixture
def type_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda words: monkeypatch.setattr("sys.stdin", io.StringIO(words + "\n"))


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_nothing_of_ours_is_left_on_the_disk(
    here: Here, home: Path, place: Path, type_in: Callable[[str], None]
) -> None:
    type_in(ORG)
    answer = here("wipe", "--anyway", "--json", home=home, password=None)
    assert (answer.code, answer.json) == (0, {"home": str(home), "left": []})
    assert "安全擦除" in answer.err and "centre revoke" in answer.err
    assert files(place) == []
    assert [path for path in place.rglob("*") if "kapok" in path.name or "desk" in path.name] == []


def test_what_is_not_ours_stays_and_is_told(
    here: Here, home: Path, place: Path, type_in: Callable[[str], None]
) -> None:
    (home / "letters").mkdir()
    (home / "letters" / "packed").write_text("mine", encoding="utf-8")
    (place / "TMPDIR" / "kapok-notes").mkdir()
    type_in(ORG)
    answer = here("wipe", "--anyway", "--json", home=home)
    assert answer.json["left"] == [str(home / "letters")]
    assert files(place) == [home / "letters" / "packed"]
    assert (home / "letters" / "packed").read_text(encoding="utf-8") == "mine"
    # and a folder without a desk is nobody's to wipe
    type_in(home.name)
    (home / "backups").mkdir()
    again = here("wipe", "--anyway", home=home)
    assert (again.code, "还没有接访台" in again.err, (home / "backups").is_dir()) == (3, True, True)
    assert (place / "TMPDIR" / "kapok-notes").is_dir()


def test_the_keys_go_before_any_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backups = sorted(Home(home).backups.glob("*.kapok"))
    slots = Home(home).keys.read_bytes()
    assert len(backups) == 2 and all(slots in path.read_bytes() for path in backups)
    # as if the power failed here
    monkeypatch.setattr("db.wiping._remove", lambda one: None)
    wipe(Home(home))
    assert not any(slots[:200] in path.read_bytes() or slots[-200:] in path.read_bytes() for path in files(home))
    for path in backups:
        with zipfile.ZipFile(path) as packed, pytest.raises(zipfile.BadZipFile):
            packed.read(KEYS)


def test_entries_that_nobody_else_has_are_not_wiped_unasked(
    here: Here, home: Path, type_in: Callable[[str], None]
) -> None:
    type_in(ORG)
    answer = here("wipe", home=home)
    assert (answer.code, "只在这一台" in answer.err) == (1, True)
    type_in("440104016")
    before = Home(home).database.read_bytes()
    answer = here("wipe", "--anyway", home=home)
    assert (answer.code, f"输的不是 {ORG}" in answer.err) == (1, True)
    assert Home(home).database.read_bytes() == before
    with opened(Home(home), file_key()) as store:
        assert store.verify().damage == ()


def test_a_hall_keeps_its_record_without_this_desk(
    here: Here,
    tmp_path: Path,
    type_in: Callable[[str], None],
    hall_password: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    home = new_hall_desk(tmp_path / "desk")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    type_in(ORG)
    assert here("wipe", home=home.folder, password=PASSWORD).code == 0
    assert not home.folder.exists()


def test_an_open_desk_is_not_wiped(here: Here, home: Path, type_in: Callable[[str], None]) -> None:
    type_in(ORG)
    with HomeLock(Home(home)):
        answer = here("wipe", "--anyway", home=home)
    assert (answer.code, "开着" in answer.err) == (3, True)
    assert Home(home).keys.exists()


def test_a_home_whose_keys_cannot_be_read_is_named_by_its_folder(
    here: Here, home: Path, place: Path, type_in: Callable[[str], None]
) -> None:
    Home(home).keys.write_bytes(b"\0")
    (Home(home).backups / "broken.kapok").write_bytes(b"no zip")
    type_in(home.name)
    assert here("wipe", "--anyway", home=home).code == 0
    assert files(place) == []
