"""`packet`: a station without a network and its district, by the commands alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import postgres
from tests.commands import Here
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Place, new_place


@pytest.fixture(autouse=True)
def server_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSFILE", str(postgres.password_file(tmp_path)))


def begin(here: Here, place: Place, home: Path, org: str, *more: str) -> None:
    """A desk, let in by its file."""
    assert here("--user", "王敏", "init", "--org", org, "--desk", "F0", home=home).code == 0
    file = home.with_suffix(".json")
    file.write_text(place.enrol(org).text(), encoding="utf-8")
    done = here("enrol", str(file), "--json", *more, home=home)
    assert done.json == {"org": org, "isolated": bool(more)}


def test_a_station_without_a_network_and_its_district(here: Here, tmp_path: Path) -> None:
    place, district, township = new_place(), tmp_path / "district", tmp_path / "township"
    begin(here, place, district, YUEXIU)
    # its file knows the district's desk already
    begin(here, place, township, HUANGHUAGANG, "--isolated")
    assert here("sync", "--json", home=township).json["state"] == "isolated"
    stick = tmp_path / "1.kpk"
    wrote = here("packet", "write", str(stick), "--json", home=township)
    assert wrote.json == {"file": str(stick), "org": YUEXIU, "no": 1, "entries": 2, "desks": 1, "scans": 0}
    again = here("packet", "write", str(stick), home=township)
    assert (again.code, "没有覆盖" in again.err) == (1, True)
    looked = here("packet", "read", str(stick), "--dry-run", "--json", home=district)
    assert (looked.code, looked.json["entries"], looked.json["kept"]) == (0, 2, False)
    kept = here("packet", "read", str(stick), home=district)
    assert "收下了 2 条记录" in kept.out
    twice = here("packet", "read", str(stick), "--dry-run", home=district)
    assert "这一包以前读过" in twice.out
    back = tmp_path / "2.kpk"
    assert here("packet", "write", str(back), "--json", home=district).json["org"] == HUANGHUAGANG
    assert here("packet", "read", str(back), home=township).code == 0
    wrong = here("packet", "read", str(back), home=district)
    assert (wrong.code, "不是给本站的" in wrong.err) == (1, True)


def test_what_is_no_packet_is_refused_in_words(here: Here, tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "x.kpk"
    assert here("--user", "王敏", "init", "--org", HUANGHUAGANG, "--desk", "F0", home=home).code == 0
    alone = here("packet", "write", str(file), home=home)
    assert (alone.code, "还没有入网" in alone.err) == (1, True)
    enrolment = tmp_path / "enrolment.json"
    enrolment.write_text(new_place().enrol(HUANGHUAGANG).text(), encoding="utf-8")
    assert here("enrol", str(enrolment), "--isolated", home=home).code == 0
    file.write_bytes(b"holiday pictures")
    assert "不是摆渡包" in here("packet", "read", str(file), home=home).err
    assert here("packet", "read", str(tmp_path / "none.kpk"), home=home).code == 3
    # and once the network comes, the same file still opens the way
    assert here("enrol", str(enrolment), home=home).code == 0
    assert here("sync", "--json", home=home).json["state"] == "synchronised"
