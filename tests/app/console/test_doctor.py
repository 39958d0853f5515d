"""`doctor` on versions, the log and the room on the disk: what it says, and what makes it say that a desk cannot work so."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from app.domain.envelope import CHINA
from app.homes import LEAST_FREE
from db.engine import connect
from db.home import Home
from db.migrations import HEAD
from tests.commands import Here
from tests.db.desks import PASSWORD, file_key, new_desk
from tests.db.sync.centres import HUANGHUAGANG, new_place


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A fresh desk."""
    return new_desk(tmp_path / "desk").folder


class Said(NamedTuple):
    code: int
    good: bool
    words: str


def said(here: Here, home: Path, name: str, password: str | None = PASSWORD) -> Said:
    """The exit code, and one of the checks."""
    answer = here("doctor", "--json", home=home, password=password)
    (check,) = (check for check in answer.json["checks"] if check["name"] == name)
    return Said(answer.code, check["good"], check["words"])


def lift(home: Path, revision: str) -> None:
    """Let the file be of another revision, as another program would have it."""
    connection = connect(Home(home).database, file_key())
    connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.close()


def test_program_and_file_stand_side_by_side(here: Here, home: Path) -> None:
    assert said(here, home, "版本") == (0, True, f"程序 0.1.0，数据格式第 {HEAD} 版；数据文件第 {HEAD} 版。")
    told = said(here, home, "版本", password=None)
    assert (told.code, told.good, "带上密码" in told.words) == (0, True, True)
    wrong = said(here, home, "版本", password="不是这个密码吧")
    assert (wrong.code, wrong.good, "密码不对" in wrong.words) == (1, False, True)


def test_a_file_newer_than_the_program_is_told_and_not_touched(here: Here, home: Path) -> None:
    lift(home, "9999")
    before = Home(home).database.read_bytes()
    told = said(here, home, "版本")
    assert (told.code, told.good, "第 9999 版，比程序新，打不开" in told.words) == (1, False, True)
    assert here("cases", home=home).code == 3
    assert Home(home).database.read_bytes() == before


def test_an_older_file_is_told_and_not_lifted_by_looking(here: Here, home: Path) -> None:
    lift(home, "0000")
    for _ in range(2):
        told = said(here, home, "版本")
        assert (told.code, told.good, "第 0000 版，打开时自动升上来" in told.words) == (0, True, True)


def test_what_the_centre_demands_is_known_from_the_last_exchange(
    here: Here, home: Path, tmp_path: Path, hall_password: None
) -> None:
    place, file = new_place(), tmp_path / "enrolment.json"
    file.write_text(place.enrol(HUANGHUAGANG).text(), encoding="utf-8")
    assert here("enrol", str(file), home=home).code == 0
    assert "市中心" not in said(here, home, "版本").words
    assert here("sync", home=home).code == 0
    assert said(here, home, "版本").words.endswith("市中心要求程序 0.1.0 以上。")
    place.look("UPDATE about SET value = '7.0' WHERE key = 'least_version' RETURNING value")
    assert here("sync", "--json", home=home).json["state"] == "too_old"
    told = said(here, home, "版本")
    assert (told.code, told.good) == (0, False)
    assert told.words.endswith("市中心要求程序 7.0 以上，升级以前只能上传、不能接收。")


def test_little_room_and_the_place_of_the_log(here: Here, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "少于 1 GB 就提醒" in said(here, home, "磁盘").words
    monkeypatch.setattr("app.console.doctor.free_space", lambda place: LEAST_FREE - 1)
    told = said(here, home, "磁盘")
    assert (told.code, told.good, "太少了" in told.words) == (1, False, True)
    (home / "log").mkdir()
    (home / "log" / "kapok.log.1").write_bytes(b"x" * 300_000)
    assert said(here, home, "日志").words == f"{home / 'log'}，1 个文件，0.3 MB；最多 6 个，每个 1 MB。"


def test_a_clock_behind_the_record_is_told_however_often_it_wrote_since(here: Here, home: Path) -> None:
    assert said(here, home, "时钟").good
    connection = connect(Home(home).database, file_key())
    # as a clock that ran two hours ahead leaves it
    ahead = round((datetime.now(CHINA) + timedelta(hours=2)).timestamp() * 1000) << 16
    connection.execute("UPDATE origins SET hlc = ? WHERE secret_key IS NOT NULL", (ahead,))
    connection.close()
    told = said(here, home, "时钟")
    assert (told.code, told.good, "比上次保存" in told.words) == (1, False, True)
    assert said(here, home, "时钟", password=None).good
