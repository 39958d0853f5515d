"""What the administrator does at the centre, through the commands: found it, let in, shut out, look."""

from __future__ import annotations

import json
import secrets
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest

from app.domain.envelope import Subject
from app.ports.centre import CentreAccess
from db.certificates import Enrolment
from db.sync.centre import init
from tests import postgres
from tests.builders import lookup
from tests.commands import Here
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU, Place, Station, found

pytestmark = pytest.mark.usefixtures("hall_password")


@pytest.fixture
def url() -> str:
    """A database that is nothing yet."""
    server = postgres.shared()
    return server.url(server.new_database())


@pytest.fixture
def issuer(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "issuer.json"


def test_a_centre_is_made_once_and_then_only_renewed(here: Here, url: str, issuer: Path) -> None:
    first = here("centre", "init", url, "--issuer", str(issuer), "--json")
    assert (first.code, first.json["issuer"]) == (0, str(issuer))
    assert "另存一份" in first.err
    assert stat.S_IMODE(issuer.stat().st_mode) == 0o600
    kept = issuer.read_bytes()
    again = here("centre", "init", url, "--issuer", str(issuer), "--json")
    assert again.json == first.json
    assert issuer.read_bytes() == kept
    place = Place(url.rpartition("/")[2])
    levels = place.look("SELECT level, count(*) FROM org GROUP BY level ORDER BY level")
    assert levels == [("city", 1), ("district", 11), ("township", 176)]
    assert place.look("SELECT line FROM org WHERE code = %s", HUANGHUAGANG) == [([HUANGHUAGANG, YUEXIU, "440100000"],)]


def test_the_issuer_lies_where_this_computer_keeps_them(
    here: Here, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda name: tmp_path / name)
    answer = here("centre", "init", url, "--json").json
    assert Path(answer["issuer"]) == tmp_path / "kapok-desk-centres" / f"{answer['centre']}.json"
    out = tmp_path / "out.json"
    assert here("centre", "enrol", url, "--org", "440104000", "--hall", "--out", str(out)).code == 0
    assert Enrolment.parse(out.read_text("utf-8")).kind == "hall"


def test_two_who_found_at_once_find_one_centre(url: str, tmp_path: Path) -> None:
    access = CentreAccess(url, lambda id_: tmp_path / id_)
    with ThreadPoolExecutor(2) as pool:
        made = pool.map(lambda _: init(access, lookup().directory, "0.1.0"), range(2))
        assert len({id_ for id_, _ in made}) == 1
    assert len(list(tmp_path.glob("[0-9a-f]*"))) == 1


def test_where_the_issuer_cannot_be_kept_there_is_no_centre(here: Here, url: str, issuer: Path) -> None:
    issuer.parent.mkdir()
    issuer.write_text("something of mine")
    answer = here("centre", "init", url, "--issuer", str(issuer))
    assert (answer.code, "没有覆盖" in answer.err) == (1, True)
    assert issuer.read_text() == "something of mine"
    assert (here("centre", "status", url).code, "centre init" in here("centre", "status", url).err) == (1, True)


def test_a_station_is_let_in_with_a_file_that_opens_the_door(
    here: Here, url: str, issuer: Path, tmp_path: Path
) -> None:
    centre = here("centre", "init", url, "--issuer", str(issuer), "--json").json["centre"]
    out = tmp_path / "enrolment.json"
    answer = here("centre", "enrol", url, "--issuer", str(issuer), "--org", "440104014", "--out", str(out), "--json")
    assert (answer.code, answer.json["out"]) == (0, str(out))
    enrolment = Enrolment.parse(out.read_text("utf-8"))
    assert (enrolment.org, enrolment.kind, enrolment.centre) == (HUANGHUAGANG, "station", centre)
    assert answer.json["role"] == enrolment.role
    assert enrolment.match_key == json.loads(issuer.read_text())["match_key"]
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert enrolment.password not in answer.out + answer.err + enrolment.url
    with psycopg.connect(enrolment.url, password=enrolment.password) as connection:
        assert connection.execute("SELECT org FROM centre.hello()").fetchone() == (HUANGHUAGANG,)
    # never over a file that is there, and then nobody is let in
    assert here("centre", "enrol", url, "--issuer", str(issuer), "--org", "440104014", "--out", str(out)).code == 1
    assert len(here("centre", "status", url, "--json").json["members"]) == 1


@pytest.mark.parametrize("kept", ["", "{}", '{"centre": 1}', "another's"])
def test_nobody_is_let_in_without_the_issuer_of_this_centre(
    here: Here, url: str, issuer: Path, tmp_path: Path, kept: str
) -> None:
    here("centre", "init", url, "--issuer", str(issuer))
    other = tmp_path / "other.json"
    if kept == "another's":
        server = postgres.shared()
        here("centre", "init", server.url(server.new_database()), "--issuer", str(other))
    elif kept:
        other.write_text(kept)
    out = tmp_path / "out.json"
    answer = here("centre", "enrol", url, "--issuer", str(other), "--org", "440104014", "--out", str(out))
    assert answer.code == (1 if kept == "another's" else 3)
    assert "签发密钥" in answer.err
    assert not out.exists()


def test_status_and_revoking_in_words_and_as_json(here: Here, station: Callable[[str], Station]) -> None:
    desk, hall = station(HUANGHUAGANG), station(YUEXIU)
    writer, one, _ = desk.writer(), hall.writer(), hall.writer()
    desk.push([writer.entry(Subject("case", "c" * 32)) for _ in range(3)])
    url = postgres.shared().url(desk.connection.info.dbname)
    told = here("centre", "status", url).out
    assert "黄花岗街道 信访站" in told and "已传 3 条，最近" in told and "来件 3 条" in told
    assert here("centre", "revoke", url, "--station", one.id).code == 0
    assert here("centre", "revoke", url, "--station", desk.enrolment.role, "--json").json["role"] == desk.enrolment.role
    members = {member["role"]: member for member in here("centre", "status", url, "--json").json["members"]}
    assert members[hall.enrolment.role]["revoked_at"] is None
    assert [origin["revoked_at"] is None for origin in members[hall.enrolment.role]["origins"]] == [True, False]
    assert members[desk.enrolment.role]["revoked_at"] is not None
    unknown = here("centre", "revoke", url, "--station", "e" * 32)
    assert (unknown.code, "没有停用谁" in unknown.err) == (1, True)


def test_official_numbers_are_switched_on_and_off_and_told(here: Here, place: Place) -> None:
    url = postgres.shared().url(place.database)
    assert "没有哪里开过正式编号" in here("centre", "numbering", url).out
    assert "440104000 越秀区 在编；还没有编过号" in here("centre", "numbering", url, "--on", YUEXIU).out
    told = here("centre", "numbering", url, "--on", YUEXIU, "--after", "41", "--json").json["regions"]
    assert [(row["org"], row["state"], row["last"][0][1], row["odd"]) for row in told] == [(YUEXIU, "on", 41, [])]
    assert "越秀区 停了" in here("centre", "numbering", url, "--off", YUEXIU).out
    never = here("centre", "numbering", url, "--off", HUANGHUAGANG)
    assert (never.code, "没有开过正式编号" in never.err) == (1, True)


def test_how_long_duplicates_are_looked_for_is_set(here: Here, place: Place) -> None:
    url = postgres.shared().url(place.database)
    assert here("centre", "matching", url, "--days", "30", "--json").json == {"match_days": 30}
    assert place.look("SELECT value FROM about WHERE key = 'match_days'") == [("30",)]
    assert "不找重复登记的" in here("centre", "matching", url, "--days", "0").out
    assert here("centre", "matching", url, "--days", "-1").code == 2


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("centre",), 2, "命令写得不对"),
        (("centre", "frobnicate"), 2, "命令写得不对"),
        (("centre", "enrol", "{url}", "--out", "x"), 2, "命令写得不对"),
        (("centre", "init", "postgresql://me:secret@127.0.0.1/kapok"), 1, "不能写密码"),
        (("centre", "status", "kapok"), 1, "看不懂"),
        (("centre", "numbering", "{url}", "--after", "3"), 2, "命令写得不对"),
        (("centre", "numbering", "{url}", "--on", "440104000", "--after", "-1"), 2, "命令写得不对"),
        (("centre", "numbering", "{url}", "--on", "440104014005"), 1, "社区不单独设站"),
        (("centre", "enrol", "{url}", "--org", "440104014005", "--out", "x"), 1, "社区不单独设站"),
        (("centre", "status", "{nowhere}"), 3, "连不上"),
        (("centre", "status", "{stranger}"), 3, "不让做"),
    ],
)
def test_what_is_wrong_is_said(here: Here, url: str, arguments: tuple[str, ...], code: int, words: str) -> None:
    places = {
        "url": url,
        "nowhere": "postgresql://me@127.0.0.1:9/kapok",
        "stranger": url.replace(postgres.SUPERUSER, "nobody"),
    }
    answer = here(*(argument.format(**places) for argument in arguments))
    assert (answer.code, answer.out) == (code, "")
    assert words in answer.err


def test_a_password_file_goes_before_what_libpq_finds(here: Here, url: str, issuer: Path, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("wrong\n")
    (tmp_path / "right").write_text(postgres.PASSWORD + "\n")
    assert here("centre", "init", url, "--issuer", str(issuer), "--password-file", str(tmp_path / "wrong")).code == 3
    assert here("centre", "init", url, "--issuer", str(issuer), "--password-file", str(tmp_path / "right")).code == 0


def test_an_administrator_need_not_be_a_superuser() -> None:
    server = postgres.shared()
    with server.connect("postgres") as connection:
        connection.execute("CREATE ROLE warden LOGIN CREATEROLE PASSWORD 'warden'")
        connection.execute("CREATE DATABASE wardens OWNER warden")
    place = Place("wardens", "warden", "warden")
    for _ in range(2):
        init(place.access, lookup().directory, "0.1.0")
    with place.station(HUANGHUAGANG) as station:
        station.push([station.writer().entry(Subject("case", "c" * 32))])
        assert len(station.received()) == 1


def test_two_centres_on_one_server_know_nothing_of_each_other() -> None:
    places = [Place(postgres.shared().new_database()) for _ in range(2)]
    assert len({found(place.database) for place in places}) == 2
    with places[0].station(HUANGHUAGANG) as one, places[1].station(HUANGHUAGANG) as other:
        one.push([one.writer().entry(Subject("case", "c" * 32))])
        assert (len(one.received()), len(other.received())) == (1, 0)


def test_a_name_that_a_station_of_this_server_has_is_given_to_no_other(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = f"{secrets.randbits(64):016x}"
    drawn = iter((free, free, f"{free}0"))
    chance = SimpleNamespace(token_hex=lambda _: next(drawn), token_urlsafe=secrets.token_urlsafe)
    monkeypatch.setattr("db.sync.centre.secrets", chance)
    roles = [place.enrol(HUANGHUAGANG).role for _ in range(2)]
    assert roles == [f"kapok_{HUANGHUAGANG}_{free}", f"kapok_{HUANGHUAGANG}_{free}0"]
