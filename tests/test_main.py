"""The commands as a script runs them: a process each, its exit code, JSON alone on standard output."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import main
from db.clear_keys import can_recover
from tests.app.desks import desk_in, visit
from tests.builders import NOW
from tests.commands import run
from tests.db.desks import PASSWORD, new_desk

LETTERS = (
    "number,author,subject,received_at,content,reply,replied_at\n1,网友甲,路灯,2019/4/5,路灯坏了,已修好,2019-04-09\n"
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A fresh desk."""
    return new_desk(tmp_path / "desk").folder


@pytest.fixture
def number(home: Path) -> str:
    """The number of a case in `home`."""
    with desk_in(home) as desk:
        return desk.do(visit(desk)).number


def test_version_needs_nothing() -> None:
    answer = run("--version", password=None)
    assert (answer.code, answer.out, answer.err) == (0, f"{main.VERSION}\n", "")
    assert run("--json", "--version", password=None).json == {"version": main.VERSION}


def test_init_sets_up_a_desk_once(tmp_path: Path) -> None:
    home = tmp_path / "desk"
    first = run("init", "--org", "440104014", "--user", "王敏", "--desk", "f0", "--json", home=home)
    assert (first.code, first.json) == (0, {"station": "黄花岗街道", "org": "440104014", "desk": "F0"})
    assert "恢复单" in first.err
    assert run("cases", "--count", "--json", home=home).json == {"count": 0}
    again = run("init", "--org", "440104014", "--user", "王敏", home=home)
    assert (again.code, again.out) == (1, "")
    assert "已经有一个接访台" in again.err


def test_init_with_a_recovery_sheet(tmp_path: Path) -> None:
    home, sheet = tmp_path / "desk", tmp_path / "sheet.pdf"
    answer = run("init", "--org", "440104014", "--user", "王敏", "--recovery", sheet, home=home)
    assert (answer.code, answer.err) == (0, "")
    assert sheet.read_bytes().startswith(b"%PDF")
    assert can_recover(home)


def test_options_may_stand_before_or_after_the_command(home: Path, tmp_path: Path) -> None:
    (tmp_path / "password").write_text(PASSWORD + "\n", encoding="utf-8")
    options = ("--home", home, "--json", "--password-file", tmp_path / "password", "--user", "王敏")
    before = run(*options, "cases", password=None)
    after = run("cases", *options, password=None)
    assert (before.code, before.json) == (after.code, after.json) == (0, {"cases": []})


def test_cases_and_show_are_masked_and_looking_is_recorded(home: Path, number: str) -> None:
    listed = run("cases", "--json", home=home)
    assert [(row["number"], row["who"]) for row in listed.json["cases"]] == [(number, "何**")]
    assert run("cases", "--search", "电梯", "--json", home=home).json["cases"] == listed.json["cases"]
    shown = run("show", number, home=home)
    assert shown.code == 0
    assert "何**" in shown.out
    assert "何永强" not in shown.out
    full = run("show", number, "--reveal", "核对住址", "--json", home=home)
    assert full.json["people"][0]["name"] == "何永强"


def test_print_writes_a_paper_and_asks_why_for_the_next(home: Path, number: str, tmp_path: Path) -> None:
    assert "receipt" in [kind["kind"] for kind in run("print", "--list", "--json", password=None).json["kinds"]]
    paper = tmp_path / "receipt.pdf"
    assert run("print", "receipt", number, "--out", paper, home=home).code == 0
    assert paper.read_bytes().startswith(b"%PDF")
    again = run("print", "receipt", number, "--out", tmp_path / "again.pdf", "--json", home=home)
    assert (again.code, again.json["problems"][0]["field"]) == (1, "reason")
    assert not (tmp_path / "again.pdf").exists()
    assert run("print", "receipt", number, "--out", paper, "--reason", "弄湿了", home=home).code == 0


def test_deadline_needs_no_home_and_no_password() -> None:
    answer = run("deadline", "HND-60", "2026-08-05", "--json", password=None)
    assert answer.code == 0
    assert {key: answer.json[key] for key in ("rule", "start", "statutory_last_day", "due", "provisional")} == {
        "rule": "HND-60",
        "start": "2026-08-05",
        "statutory_last_day": "2026-10-04",
        "due": "2026-10-08",
        "provisional": False,
    }
    assert answer.json["proof"]
    refused = run("deadline", "NO-1", "2026-08-05", password=None)
    assert (refused.code, refused.out) == (1, "")


def test_import_verify_rebuild_backup_restore(home: Path, tmp_path: Path) -> None:
    letters, copy, new = tmp_path / "letters.csv", tmp_path / "copy.kapok", tmp_path / "new"
    letters.write_text(LETTERS, encoding="utf-8")
    assert run("import", letters, "--dry-run", "--json", home=home).json["registered"] == 1
    assert run("cases", "--count", "--json", home=home).json == {"count": 0}
    assert run("import", letters, "--json", home=home).json["registered"] == 1
    verified = run("verify", "--json", home=home)
    assert (verified.code, verified.json["damage"]) == (0, [])
    assert run("rebuild", "--json", home=home).json == {"entries": 3}
    assert run("backup", copy, "--json", home=home).json == {"file": str(copy), "bytes": copy.stat().st_size}
    assert run("restore", copy, "--user", "王敏", "--json", home=new).json == {"home": str(new)}
    assert run("cases", "--count", "--json", home=new).json == {"count": 1}
    taken = run("restore", copy, home=new)
    assert (taken.code, taken.out) == (1, "")


def test_doctor_looks_at_everything(home: Path) -> None:
    answer = run("doctor", "--json", home=home, password=None)
    assert answer.code == 0
    names = [check["name"] for check in answer.json["checks"]]
    assert names == [
        "自带文件",
        "文书字体",
        "屏幕字体",
        "数据库",
        "版本",
        "磁盘",
        "时钟",
        "放假安排",
        "输入法",
        "打印机",
        "备份",
        "日志",
        "升级包",
        "打印排队",
    ]


def test_usage_is_exit_code_2() -> None:
    answer = run("frobnicate", password=None)
    assert (answer.code, answer.out) == (2, "")


def test_a_wrong_password_a_missing_one_and_no_desk_are_exit_code_3(home: Path, tmp_path: Path) -> None:
    for answer in (
        run("cases", "--json", home=home, password="不是这个密码吧"),
        run("cases", "--json", home=home, password=None),
        run("cases", "--json", home=tmp_path / "nowhere"),
        run("cases", "--json", "--password-file", tmp_path / "nowhere", home=home),
    ):
        assert answer.code == 3
        (problem,) = answer.json["problems"]
        assert answer.err == problem["text"] + "\n"
    unknown = run("cases", "--user", "李四", home=home)
    assert (unknown.code, unknown.err) == (1, "这一台没有叫“李四”的用户。\n")


def test_a_second_program_on_an_open_desk_is_exit_code_3(home: Path) -> None:
    with desk_in(home):
        answer = run("cases", home=home)
    assert answer.code == 3
    assert "已经在这台电脑上开着" in answer.err
    assert run("cases", home=home).code == 0


def test_the_reader_may_go_away(home: Path) -> None:
    shell = f"'{main.sys.executable}' '{main.__file__}' --home '{home}' cases --json | true"
    assert os.system(f"export KAPOK_PASSWORD='{PASSWORD}'; exec 2>'{home.parent}/err'; {shell}") == 0
    assert (home.parent / "err").read_text(encoding="utf-8") == ""


def test_undecodable_arguments_fail_in_words(home: Path) -> None:
    answer = run("show", b"\xff".decode(errors="surrogateescape"), home=home)
    assert (answer.code, answer.out) == (1, "")
    assert run("cases", "--search", "\udcff", "--json", home=home).json == {"cases": []}


def test_now_is_in_china(monkeypatch: pytest.MonkeyPatch) -> None:
    assert main.now().utcoffset() == NOW.utcoffset()


def test_the_home_that_was_moved_is_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.homes._pointer", lambda: tmp_path / "config" / "home.txt")
    usual = main.default_home()
    main.remember_home(usual)
    assert not (tmp_path / "config").exists()
    main.remember_home(tmp_path / "家")
    assert main.default_home() == tmp_path / "家"
