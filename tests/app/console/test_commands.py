"""The commands within this process: what each refuses, what each hides, what each records."""

from __future__ import annotations

import os
import re
import time
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

import main
from app.acts.link import LinkDraft
from app.acts.station import SetDraft
from app.domain.kinds import DocumentPrinted
from app.domain.problems import Problem
from app.ports import EntriesQuery, Unavailable
from db.backup import SUFFIX
from db.errors import DISK_FULL
from db.home import Home
from tests.app.desks import accepted, desk_in, file_of, visit
from tests.commands import Here
from tests.db.desks import PASSWORD, new_desk


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A fresh desk."""
    return new_desk(tmp_path / "desk").folder


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--org", "999999999", "--user", "王敏"), "没有代码是"),
        (("--org", "440104014005", "--user", "王敏"), "社区不单独设站"),
        (("--org", "440104014", "--user", " "), "姓名"),
        (("--org", "440104014", "--user", "王敏", "--desk", "F00"), "窗口代号"),
        (("--org", "440104014", "--user", "王敏", "--recovery", "{home}/sheet.pdf"), "数据文件夹"),
        (("--org", "440104014", "--user", "王敏", "--recovery", "{home}/../nowhere/sheet.pdf"), "恢复单"),
    ],
)
def test_init_refuses_and_leaves_nothing(tmp_path: Path, arguments: tuple[str, ...], words: str, here: Here) -> None:
    answer = here("init", *(a.format(home=tmp_path / "desk") for a in arguments), home=tmp_path / "desk")
    assert (answer.code, answer.out) == (1, "")
    assert words in answer.err
    assert not Home(tmp_path / "desk").exists


@pytest.mark.parametrize(
    "arguments",
    [("frobnicate",), ("cases", "--limit", "0"), ("cases", "--frob"), ("show",), ("print", "receipt"), ("init",)],
)
def test_usage_is_exit_code_2_in_chinese(arguments: tuple[str, ...], here: Here) -> None:
    answer = here(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert re.search("[\u4e00-\u9fff]{4}", answer.err)


def test_every_working_day_rule_has_one_last_day(here: Here) -> None:
    answer = here("deadline", "OBJ-5W", "2026-09-29", "--json").json
    assert answer["statutory_last_day"] == answer["due"] == "2026-10-12"
    assert answer["proof"]


def test_a_year_nobody_announced_is_provisional(here: Here) -> None:
    assert here("deadline", "HND-60", "2030-08-05", "--json").json["provisional"] is True


def test_a_home_with_its_password_gives_the_stations_own_law(here: Here, home: Path) -> None:
    ask = ("deadline", "OBJ-DEC", "2026-10-19", "--json")
    assert (here(*ask).json["law"], here(*ask).json["due"]) == ("program", "2026-10-21")
    with desk_in(home) as desk:
        desk.do(SetDraft(desk.new_id(), "days.OBJ-DEC", "4"))
    later = ("deadline", "OBJ-DEC", "2026-10-20", "--json")
    assert (here(*later, home=home).json["law"], here(*later, home=home).json["due"]) == ("station", "2026-10-26")
    assert here(*ask, home=home).json["due"] == "2026-10-21", "what is set holds from the next day on"
    assert "按黄花岗街道录入的放假安排" in here("deadline", "OBJ-DEC", "2026-10-19", home=home).out
    without = here(*later, home=home, password=None)
    assert (without.json["law"], without.json["due"]) == ("program", "2026-10-22")


@pytest.mark.parametrize("date", ["2026-13-01", "tomorrow", "9999-12-31", "０", ""])
def test_a_date_that_is_none_is_refused(here: Here, date: str) -> None:
    answer = here("deadline", "HND-60", date, "--json")
    assert (answer.code, answer.json["problems"][0]["field"]) == (1, "date")


def test_a_reveal_is_recorded_with_its_reason_and_masks_nothing(here: Here, home: Path) -> None:
    with desk_in(home) as desk:
        done = desk.do(visit(desk, "我是何永强，楼道渗水。"))
    masked = here("show", done.number, "--json", home=home)
    assert "何永强" not in masked.out
    assert "13800007719" not in masked.out
    full = here("show", done.number, "--reveal", "核对住址", "--json", home=home)
    assert full.json["demands"][0]["text"] == "我是何永强，楼道渗水。"
    assert full.json["people"][0]["phone"] == "13800007719"
    empty = here("show", done.number, "--reveal", " ", "--json", home=home)
    assert (empty.code, empty.json["problems"][0]["field"]) == (1, "reason")
    with desk_in(home) as desk:
        looks = [e.envelope.kind for e in desk.read(EntriesQuery("look"))]
    assert looks == ["case.viewed", "person.revealed"]


def test_show_has_clocks_papers_and_the_timeline(here: Here, home: Path) -> None:
    with desk_in(home) as desk:
        done = desk.do(visit(desk))
        accepted(desk, done.case)
    shown = here("show", done.number, "--json", home=home).json
    assert [clock["rule"] for clock in shown["clocks"]] == ["DSP-15", "NTC-15", "HND-60"]
    assert [paper["kind"] for paper in shown["documents"]] == ["acceptance"]
    assert len(shown["timeline"]) >= 2
    assert {"day", "headline", "where", "words"} == set(shown["timeline"][0])


def test_the_paper_that_was_printed_is_in_the_journal(here: Here, home: Path, tmp_path: Path) -> None:
    with desk_in(home) as desk:
        done = desk.do(visit(desk))
        accepted(desk, done.case)
    answer = here("print", "acceptance", done.number, "--out", str(tmp_path / "a.pdf"), "--json", home=home).json
    with desk_in(home) as desk:
        case = file_of(desk, done.case).case
    printed = [e.body for e in case.entries if isinstance(e.body, DocumentPrinted)]
    (document,) = case.documents.values()
    assert [p.sha256 for p in printed] == [answer["sha256"]] == [document.sha256]


@pytest.mark.parametrize(
    "kind", ["registration_form", "receipt", "statement", "acceptance", "delivery_proof", "proof_card"]
)
def test_every_kind_of_paper_comes_out(here: Here, home: Path, tmp_path: Path, kind: str) -> None:
    with desk_in(home) as desk:
        done = desk.do(visit(desk))
        accepted(desk, done.case)
    answer = here("print", kind, done.number, "--out", str(tmp_path / "paper.pdf"), home=home)
    assert (answer.code, answer.err) == (0, "")
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")


def test_a_second_copy_of_a_numbered_paper_says_so(here: Here, home: Path, tmp_path: Path) -> None:
    with desk_in(home) as desk:
        done = desk.do(visit(desk))
        accepted(desk, done.case)
    words = []
    for reason in ("", "卡纸"):
        out = tmp_path / f"{reason}.pdf"
        assert here("print", "acceptance", done.number, "--out", str(out), "--reason", reason, home=home).code == 0
        pdf = pypdfium2.PdfDocument(out)
        words.append(pdf[0].get_textpage().get_text_range())
        pdf.close()
    assert ["第 2 次打印" in text for text in words] == [False, True]


@pytest.mark.parametrize("kind", ["reply", "transfer", "decline", "nonsense"])
def test_a_paper_that_is_not_there_is_refused(here: Here, home: Path, tmp_path: Path, kind: str) -> None:
    with desk_in(home) as desk:
        number = desk.do(visit(desk)).number
    answer = here("print", kind, number, "--out", str(tmp_path / "paper.pdf"), "--json", home=home)
    assert (answer.code, answer.json["problems"][0]["field"]) == (1, "kind")
    assert list(tmp_path.glob("*.pdf*")) == []


def test_both_numbers_of_a_repeat_visit_are_shown(here: Here, home: Path) -> None:
    with desk_in(home) as desk:
        first, again = desk.do(visit(desk)), desk.do(visit(desk))
        desk.do(LinkDraft(desk.new_id(), again.case, "1", first.case))
    for done in (first, again):
        assert here("show", done.number, "--json", home=home).json["number"] == done.number


@pytest.mark.parametrize(
    ("text", "opens"), [("{}\n", True), ("{}\r\n", True), ("{}", True), ("{}\n\n", False), (" {}", False)]
)
def test_one_trailing_newline_of_the_password_file_is_ignored(
    here: Here, home: Path, tmp_path: Path, text: str, opens: bool
) -> None:
    file = tmp_path / "password"
    file.write_bytes(text.format(PASSWORD).encode())
    answer = here("cases", "--count", "--password-file", str(file), home=home, password=None)
    assert answer.code == (0 if opens else 3)


def test_a_password_file_that_cannot_be_read_is_told(here: Here, home: Path, tmp_path: Path) -> None:
    (tmp_path / "noise").write_bytes(b"\xff\xfe\x00")
    for file, words in ((tmp_path, "这是一个文件夹"), (tmp_path / "no", "找不到"), (tmp_path / "noise", "UTF-8")):
        answer = here("cases", "--password-file", str(file), home=home)
        assert answer.code == 3
        assert words in answer.err


def test_a_home_that_is_a_file_is_told(here: Here, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    for command in (("cases",), ("init", "--org", "440104014", "--user", "王敏"), ("restore", str(file))):
        answer = here(*command, home=file)
        assert (answer.code, answer.out) == (3, "")
        assert str(file) in answer.err
    assert here("doctor", home=file).code == 1


def test_a_copy_that_cannot_be_recorded_does_not_leave_the_desk(
    here: Here, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk_in(home) as desk:
        number = desk.do(visit(desk)).number

    def full(self: object, draft: object) -> None:
        raise Unavailable(Problem(DISK_FULL, values={"place": "kapok.db"}))

    monkeypatch.setattr("app.desk.Desk.do", full)
    answer = here("print", "receipt", number, "--out", str(tmp_path / "x.pdf"), home=home)
    assert answer.code == 3
    assert list(tmp_path.glob("x.pdf*")) == []


def test_a_clock_that_went_back_is_told_by_every_command_that_opens_a_desk(here: Here, home: Path) -> None:
    assert here("cases", home=home).err == ""
    ahead = main.now() + timedelta(days=3)
    desk = main.open_desk(home, "", PASSWORD)
    desk.clock = lambda: ahead
    desk.do(SetDraft(desk.new_id(), "contact", "王敏"))
    desk.clock = main.now
    desk.do(SetDraft(desk.new_id(), "contact", "王敏，020-0000 0000"))
    desk.store.close()
    answer = here("cases", "--count", "--json", home=home)
    assert (answer.code, answer.json["count"] >= 0) == (0, True)
    assert f"比这里记过的时间（{ahead:%Y-%m-%d %H:%M}）还早" in answer.err


def test_the_doctor_holds_the_clock_against_the_backups_too(here: Here, home: Path) -> None:
    def clock() -> bool:
        checks = here("doctor", "--json", home=home).json["checks"]
        return bool(next(check["good"] for check in checks if check["name"] == "时钟"))

    copy = Home(home).backups / f"daily-later{SUFFIX}"
    copy.parent.mkdir(exist_ok=True)
    copy.touch()
    assert clock()
    later = time.time() + 3 * 86400
    os.utime(copy, (later, later))
    assert not clock()
