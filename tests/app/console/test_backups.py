"""`backup` and `restore` as scripts see them: written, looked at, rehearsed, and an old one told of."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

import main
from app.machine import save_machine
from tests.commands import PASSWORD, Here
from tests.db.sync.centres import HUANGHUAGANG


@pytest.fixture
def home(here: Here, tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    assert here("--user", "王敏", "init", "--org", HUANGHUAGANG, "--desk", "F0", home=folder).code == 0
    return folder


@pytest.fixture
def copy(here: Here, home: Path, tmp_path: Path) -> Path:
    target = tmp_path / "copy.kapok"
    assert here("backup", str(target), home=home).out == f"备份好了：{target}\n"
    return target


def test_a_copy_is_looked_at_without_a_desk(here: Here, copy: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    whole = here("backup", "verify", str(copy), home=nowhere)
    assert whole.code == 0
    assert "里面有 3 条记录" in whole.out and "加密的数据文件也读得通" in whole.out
    outside = here("backup", "verify", str(copy), "--json", home=nowhere, password=None)
    assert (outside.code, outside.json["opened"], outside.json["entries"], outside.json["wrong"]) == (0, False, 3, [])
    assert "users" not in outside.json
    assert here("backup", "verify", str(copy), home=nowhere, password="不是这个密码吧").code == 3
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)
    spoilt = here("backup", "verify", str(copy), home=nowhere)
    assert spoilt.code == 1
    assert "有 1 处不对" in spoilt.out and "kapok.db" in spoilt.out
    assert not nowhere.exists()


def test_a_restore_is_rehearsed_against_the_record(here: Here, home: Path, copy: Path) -> None:
    told = here("backup", "rehearse", str(copy), "--json", home=home)
    assert (told.code, told.json["wrong"], told.json["behind"]) == (0, [], 1)
    [origin] = told.json["origins"]
    assert (origin["there"], origin["here"]) == (3, 4)
    # that the commands were run is on record since
    assert "比现在少 2 笔" in here("backup", "rehearse", str(copy), home=home).out
    assert not (home / "rehearsal").exists()


def test_another_word_is_no_command(here: Here, home: Path, copy: Path) -> None:
    assert here("backup", "burn", str(copy), home=home).code == 2


def test_an_old_one_is_told_of_and_restored_all_the_same(here: Here, home: Path, tmp_path: Path) -> None:
    desk = main.open_desk(home, "", PASSWORD)
    desk.store.backup(tmp_path / "old.kapok", main.now() - timedelta(days=60))
    desk.store.close()
    young = here("restore", str(tmp_path / "old.kapok"), home=tmp_path / "first")
    assert (young.code, young.err) == (0, "")
    (tmp_path / "second").mkdir()
    save_machine(tmp_path / "second", {"backup_days": "30"})
    old = here("restore", str(tmp_path / "old.kapok"), home=tmp_path / "second")
    assert old.code == 0
    assert "这份备份已经 60 天了，超过 30 天" in old.err
