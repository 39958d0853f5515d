"""The commands of exchange: a desk at a hall, a station let in, one exchange with a real centre."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.machine import save_machine
from db.home import Home
from tests import postgres
from tests.commands import Here
from tests.db.desks import key_of, opened
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, new_place
from tests.db.sync.stations import fill


@pytest.fixture(autouse=True)
def server_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSFILE", str(postgres.password_file(tmp_path)))


def init(here: Here, home: Path, *more: str) -> None:
    assert here("--user", "王敏", "init", "--org", HUANGHUAGANG, "--desk", "F0", *more, home=home).code == 0


def test_a_station_is_let_in_and_exchanges(here: Here, tmp_path: Path) -> None:
    home, place, file = tmp_path / "home", new_place(), tmp_path / "enrolment.json"
    init(here, home)
    alone = here("sync", "--json", home=home)
    assert (alone.code, alone.json["state"]) == (1, "not_enrolled")
    file.write_text(place.enrol(HUANGHUAGANG).text(), encoding="utf-8")
    assert here("enrol", str(file), home=home).code == 0
    first = here("sync", "--json", home=home)
    assert (first.code, first.json) == (0, {"pushed": 6, "pulled": 0, "state": "synchronised"})
    # that somebody ran the command is on record, and goes over sealed
    assert here("sync", home=home).out == "已同步：上传 1 条，接收 0 条。\n"
    again = here("enrol", str(file), home=home)
    assert again.code == 1
    assert "已经用过" in again.err


def test_a_copied_home_goes_on_under_its_own_identity(here: Here, tmp_path: Path) -> None:
    home, clone, file = tmp_path / "home", tmp_path / "clone", tmp_path / "enrolment.json"
    init(here, home)
    file.write_text(new_place().enrol(HUANGHUAGANG).text(), encoding="utf-8")
    assert here("enrol", str(file), home=home).code == 0
    assert here("sync", home=home).code == 0
    shutil.copytree(home, clone)
    with opened(Home(home), key_of(Home(home))) as store:
        fill(store, HUANGHUAGANG, 1)
    assert here("sync", home=home).code == 0
    assert here("sync", "--json", home=clone).json["state"] == "fork"
    mended = here("sync", "--new-identity", "--json", home=clone)
    assert (mended.code, mended.json["state"]) == (0, "synchronised")
    assert here("sync", "--json", home=home).json["state"] == "synchronised"


def test_only_the_own_enrolment_lets_in(here: Here, tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "enrolment.json"
    init(here, home)
    file.write_text(new_place().enrol(YUEXIU).text(), encoding="utf-8")
    assert here("enrol", str(file), home=home).code == 1
    file.write_text("{}", encoding="utf-8")
    assert "不是入网文件" in here("enrol", str(file), home=home).err
    assert here("enrol", str(tmp_path / "nowhere"), home=home).code == 3


def test_a_centre_that_is_away_is_no_mistake_of_ours(here: Here, tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "enrolment.json"
    init(here, home)
    file.write_text(new_place().enrol(HUANGHUAGANG).text(), encoding="utf-8")
    assert here("enrol", str(file), home=home).code == 0
    server = postgres.shared()
    server.stop()
    try:
        away = here("sync", "--json", home=home)
    finally:
        server.start()
    assert (away.code, away.json["state"]) == (3, "offline")


def test_a_desk_is_set_up_at_a_hall(here: Here, tmp_path: Path) -> None:
    home, server = tmp_path / "home", postgres.shared()
    init(here, home, "--store", server.url(server.new_database()))
    assert here("verify", "--json", home=home).json["entries"] == 3
    second = here(
        "--user",
        "李青",
        "init",
        "--org",
        HUANGHUAGANG,
        "--desk",
        "F0",
        "--store",
        (home / "hall").read_text(),
        home=tmp_path / "two",
    )
    assert (second.code, "台号" in second.err) == (1, True)
    typed = here("--user", "李青", "init", "--org", HUANGHUAGANG, "--store", "postgresql://a:b@127.0.0.1/c", home=home)
    assert typed.code == 1


def test_a_lost_station_comes_back_on_a_new_machine(here: Here, tmp_path: Path) -> None:
    home, new, place, file = tmp_path / "home", tmp_path / "new", new_place(), tmp_path / "enrolment.json"
    init(here, home)
    file.write_text(place.enrol(HUANGHUAGANG).text(), encoding="utf-8")
    assert here("enrol", str(file), home=home).code == 0
    assert here("sync", home=home).code == 0
    assert here("recover", str(file), home=new).code == 2
    used = here("--user", "李青", "recover", str(file), home=new)
    assert (used.code, "已经用过" in used.err) == (1, True)
    file.write_text(place.enrol(HUANGHUAGANG).text(), encoding="utf-8")
    done = here("--user", "李青", "recover", str(file), "--json", home=new)
    told = {"org": HUANGHUAGANG, "state": "synchronised", "entries": 7, "closed": 5, "closed_cases": 0, "damage": []}
    assert (done.code, done.json) == (0, told)
    assert here("sync", home=home).code == 0
    assert here("sync", home=new).code == 0
    assert here("verify", "--json", home=new).json["damage"] == []


def test_an_exchange_that_goes_on_by_itself_writes_the_days_copies(
    here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, stick = tmp_path / "home", tmp_path / "stick"
    stick.mkdir()
    init(here, home)
    save_machine(home, {"copy_folder": str(stick)})

    def ends(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.console.exchange.time.sleep", ends)
    assert here("sync", home=home).code == 1
    assert not list(home.glob("backups/daily-*"))
    assert here("sync", "--every", "60", home=home).code == 1
    assert len(list(home.glob("backups/daily-*"))) == len(list(stick.rglob("*.kapok"))) == 1
    for copy in (*home.glob("backups/daily-*"), *stick.rglob("*.kapok")):
        copy.unlink()
    (stick / f"kapok-{HUANGHUAGANG}-F0").rmdir()
    (stick / f"kapok-{HUANGHUAGANG}-F0").write_text("somebody's own")
    told = here("sync", "--every", "60", home=home)
    assert (told.code, str(stick) in told.err) == (1, True), "what is in the way of a copy does not end the exchange"
    assert len(list(home.glob("backups/daily-*"))) == 1
