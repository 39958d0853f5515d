"""Bad input through the commands: a clear Chinese sentence, the right exit code, and nothing lost."""

from __future__ import annotations

import os
import re
import resource
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.acts.register_draft import PersonDraft
from app.domain.kinds import Person
from app.domain.problems import sentence
from app.ports import CountQuery, Refused, SearchQuery, Unavailable
from app.world_loader import load_lookup
from db.home import Home
from tests.app.desks import desk_in, file_of, visit
from tests.builders import HE
from tests.commands import ROOT, Answer, Here, run
from tests.db.desks import new_desk

HEAD = "number,author,subject,received_at,content,reply,replied_at\n"
ROW = "{},网友甲,路灯,2019/4/5,{},已修好,2019-04-09\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A fresh desk with one case."""
    home = new_desk(tmp_path / "desk").folder
    with desk_in(home) as desk:
        desk.do(visit(desk))
    return home


def told(answer: Answer, code: int, words: str) -> None:
    """The command ended so, said it in Chinese on standard error, and nothing on standard output."""
    assert (answer.code, answer.out) == (code, ""), answer.err
    assert words in answer.err
    assert re.search("[\u4e00-\u9fff]{6}", answer.err)
    assert "Traceback" not in answer.err


def count(home: Path) -> int:
    """How many cases there are; also that the desk can be opened and is whole."""
    with desk_in(home) as desk:
        assert desk.store.verify().damage == ()
        return desk.read(CountQuery())


# ---------- the home


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "truncated": lambda data: data[: len(data) // 2],
    "bit flipped": lambda data: data[:700] + bytes([data[700] ^ 1]) + data[701:],
    "foreign": lambda data: b"SQLite format 3\x00" + bytes(8176),
    "emptied": lambda data: b"",
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_told_and_left_alone(here: Here, home: Path, damage: str) -> None:
    database = Home(home).database
    broken = DAMAGES[damage](database.read_bytes())
    database.write_bytes(broken)
    for command in (("cases",), ("verify",), ("backup", str(home.parent / "copy"))):
        told(here(*command, home=home), 3, "备份")
    assert database.read_bytes() == broken


def test_missing_and_damaged_keys_are_told(here: Here, home: Path) -> None:
    keys = Home(home).keys
    text = keys.read_text(encoding="utf-8")
    keys.write_text(text.replace("王敏", "王敬"), encoding="utf-8")
    told(here("cases", home=home), 3, "被改动过")
    keys.unlink()
    told(here("cases", home=home), 3, "不见了")
    keys.write_text(text, encoding="utf-8")
    assert count(home) == 1


def test_a_wrong_password_changes_nothing(here: Here, home: Path) -> None:
    before = Home(home).database.read_bytes()
    for wrong in ("不是这个密码吧", "", "\udcff\udcff"):
        told(here("cases", home=home, password=wrong), 3, "密码不对")
    assert Home(home).database.read_bytes() == before


def test_a_tampered_journal_fails_verify_by_name(here: Here, home: Path) -> None:
    from tests.db.desks import raw

    connection = raw(Home(home))
    connection.execute("DROP TRIGGER journal_no_update")
    connection.execute("UPDATE journal SET org = '440104099' WHERE seq = 3")
    connection.close()
    answer = here("verify", "--json", home=home)
    assert answer.code == 1
    assert any("第 3 条" in damage for damage in answer.json["damage"])


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that may not be written")
def test_a_read_only_home_is_told(here: Here, home: Path) -> None:
    home.chmod(0o500)
    try:
        told(here("cases", home=home), 3, "只能读")
    finally:
        home.chmod(0o700)


def test_a_home_on_a_network_share_is_refused(here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/export {tmp_path} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr("db.home._MOUNTS", mounts)
    told(here("init", "--org", "440104014", "--user", "王敏", home=tmp_path / "desk"), 3, "网络共享盘")
    assert not (tmp_path / "desk").exists()
    checks = here("doctor", "--json", home=tmp_path / "desk")
    assert checks.code == 1


def test_a_clock_turned_back_is_found_by_the_self_test(here: Here, home: Path) -> None:
    future = Home(home).database.stat().st_mtime + 90_000
    os.utime(Home(home).database, (future, future))
    answer = here("doctor", "--json", home=home)
    (clock,) = (check for check in answer.json["checks"] if check["name"] == "时钟")
    assert (answer.code, clock["good"]) == (1, False)
    assert "调准" in clock["words"]


# ---------- a full disk


def full_after(size: int) -> Callable[[], None]:
    """Let the new process write no file beyond this many bytes, as a full disk would."""

    def limit() -> None:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


def test_a_full_disk_during_import_keeps_what_was_confirmed(home: Path, tmp_path: Path) -> None:
    letters = tmp_path / "letters.csv"
    letters.write_text(HEAD + "".join(ROW.format(n, "路灯坏了" * 300) for n in range(600)), encoding="utf-8")
    size = Home(home).database.stat().st_size
    answer = run("import", letters, home=home, before=full_after(size + 1_500_000))
    told(answer, 3, "磁盘")
    confirmed = int(re.search(r"已经导入 (\d+) 件", answer.err)[1])  # type: ignore[index]
    assert count(home) == 1 + confirmed < 601
    assert run("import", letters, "--json", home=home).json["registered"] == 600 - confirmed


def test_a_full_disk_during_backup_and_paper_leaves_no_half_file(home: Path, tmp_path: Path) -> None:
    with desk_in(home) as desk:
        number = file_of(desk, desk.do(visit(desk)).case).case.number
    kept = tmp_path / "kept.kapok"
    kept.write_bytes(b"older")
    told(run("backup", kept, home=home, before=full_after(60_000)), 3, "磁盘")
    assert kept.read_bytes() == b"older"
    paper = tmp_path / "paper.pdf"
    told(run("print", "receipt", number, "--out", paper, home=home, before=full_after(40_000)), 3, "磁盘")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(("paper", "kept", "."))] == ["kept.kapok"]
    assert run("print", "receipt", number, "--out", paper, home=home).code == 0
    assert count(home) == 2


def test_a_place_that_cannot_be_written_is_told(here: Here, home: Path, tmp_path: Path) -> None:
    with desk_in(home) as desk:
        number = desk.do(visit(desk)).number
    told(here("print", "receipt", number, "--out", str(tmp_path / "no" / "x.pdf"), home=home), 3, "找不到")
    told(here("print", "receipt", number, "--out", str(tmp_path), home=home), 3, "文件夹")
    told(here("backup", str(tmp_path), home=home), 3, "磁盘")


# ---------- files to import


def imported(here: Here, home: Path, data: bytes) -> Answer:
    file = home.parent / "letters.csv"
    file.write_bytes(data)
    return here("import", str(file), home=home)


NO_TABLES = {
    "wrong columns": ("编号,内容\n1,路灯\n".encode(), "缺少这些列"),
    "empty": (b"", "缺少这些列"),
    "utf-16": ((HEAD + ROW).encode("utf-16"), "编码"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50, "编码"),
    "mixed encodings": (
        (HEAD + ROW.format(1, "路灯坏了" * 50)).encode() + ROW.format(2, "渗水").encode("gb18030"),
        "混在了一起",
    ),
    "database": (b"SQLite format 3\x00" + bytes(4096), "缺少这些列"),
}


@pytest.mark.parametrize("kind", NO_TABLES)
def test_what_is_no_table_of_petitions_is_refused(here: Here, home: Path, kind: str) -> None:
    data, words = NO_TABLES[kind]
    told(imported(here, home, data), 1, words)
    assert count(home) == 1


def test_bad_rows_are_listed_and_the_good_ones_taken(here: Here, home: Path) -> None:
    harsh = (
        ROW.format(2, "路\0灯\x07坏了")
        + ROW.format(3, " ")
        + ROW.format(4, "一")
        + ROW.format(4, "二")
        + ROW.format(5, "三") * 2
    )
    early = "6,甲,题,2019/4/5,内容,答复,2019/4/4\n7,甲,题,2019/2/30,内容,,\n8,甲,题\n9,甲,题,2019/4/5,内容,答复,\n"
    answer = imported(here, home, (HEAD + ROW.format(1, "好") + harsh + early).encode())
    assert answer.code == 0
    assert "导入了 4 件，早已导入 1 件，没有导入 6 行。" in answer.out
    assert "第 3 行：去掉了 2 个" in answer.err
    for line, words in (
        (4, "内容"),
        (6, "第 5 行已经有了"),
        (9, "早于来信"),
        (10, "没有这一天"),
        (11, "列数"),
        (12, "没有答复日期"),
    ):
        assert re.search(f"第 {line} 行没有导入：.*{words}", answer.err), answer.err
    assert count(home) == 5


def test_a_file_without_a_single_good_row_is_refused(here: Here, home: Path) -> None:
    answer = imported(here, home, (HEAD + ROW.format(1, " ")).encode())
    assert answer.code == 1
    assert "第 2 行没有导入" in answer.err


def test_a_hundred_megabytes_are_read_as_they_come(home: Path, tmp_path: Path) -> None:
    big = tmp_path / "big.csv"
    with big.open("w", encoding="utf-8") as file:
        file.write(HEAD)
        for n in range(3500):
            file.write(ROW.format(n, "路灯坏了" * 2500))
    assert big.stat().st_size > 100_000_000

    def little_memory() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (1_000_000_000, 1_000_000_000))

    answer = run("import", big, "--dry-run", "--json", home=home, before=little_memory)
    assert answer.json["registered"] == 3500


# ---------- what is typed

HARSH = {
    "4000 characters": "路灯坏了" * 1000,
    "emoji and rare characters": "👨‍👩‍👧 𬎆𠅤 玥堃祎 㐀",
    "right to left": "مرحبا \u200f\u202e 路灯",
    "quotes and a formula": "=cmd|'/C calc'!A0 \"' OR 1=1; --' <b>&amp;{name} %s \\ `",
    "control characters": "路\x00灯\x1b[31m坏\x7f\u0085了",
    "lone surrogates": "路\ud800灯\udfff",
}


@pytest.mark.parametrize("kind", HARSH)
def test_harsh_texts_are_kept_found_shown_and_printed(home: Path, here: Here, kind: str, tmp_path: Path) -> None:
    from app.cleaning import cleaned

    text = HARSH[kind]
    with desk_in(home) as desk:
        done = desk.do(visit(desk, text, person=replace(HE, name=f"何{text[:5]}", address=text[:60])))
        assert file_of(desk, done.case).case.demands["1"].text == cleaned(text)[0]
        assert done.removed == cleaned(text)[1] + cleaned(text[:5])[1] + cleaned(text[:60])[1]
        desk.read(SearchQuery(text[:40]))
    assert here("show", done.number, home=home).code == 0
    assert here("print", "registration_form", done.number, "--out", str(tmp_path / "x.pdf"), home=home).code == 0
    assert count(home) == 2


@pytest.mark.parametrize(
    "number", ["110101190001010010", "440104209901010016", "440104199902300012", "1101", "", "何永强", "１１０１"]
)
def test_a_wrong_id_number_stands_beside_its_field(home: Path, number: str) -> None:
    with desk_in(home) as desk:
        draft = visit(desk, people=(PersonDraft(Person("何永强", "resident", number, address="东环街 8 号")),))
        (found,) = (p for p in desk.check(draft) if p.field == "people.0.id_number")
        assert re.search("[\u4e00-\u9fff]{4}", sentence(found))
        with pytest.raises(Refused):
            desk.do(draft)
    assert count(home) == 1


def test_full_width_digits_are_read_as_digits(home: Path) -> None:
    card = "11010119000307123"
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    card += "10X98765432"[sum(int(d) * w for d, w in zip(card, weights, strict=True)) % 11]
    wide = card.translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789X"})
    with desk_in(home) as desk:
        person = Person("赵零零", "resident", wide, phone="１３８００００７７２０", address="东环街 8 号")
        done = desk.do(visit(desk, people=(PersonDraft(person),)))
        (kept,) = file_of(desk, done.case).people.values()
        assert (kept.person.id_number, kept.person.phone) == (card, "13800007720")


# ---------- the program's own files


@pytest.fixture
def resources(tmp_path: Path) -> Iterator[Path]:
    """A copy of the resources that may be broken."""
    yield Path(shutil.copytree(ROOT / "resources", tmp_path / "resources", ignore=shutil.ignore_patterns("fonts")))


@pytest.mark.parametrize("name", ["law/rules.toml", "law/calendar.csv", "org/organisations.csv", "org/bodies.toml"])
def test_a_missing_or_broken_resource_is_named(
    here: Here, home: Path, resources: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("app.world_loader.files", lambda package: resources)
    monkeypatch.setattr("main.lookup", load_lookup)  # a process reads the resources once, and this one has
    (resources / name).write_text("\x00 = [", encoding="utf-8")
    told(here("cases", home=home), 3, name)
    (resources / name).unlink()
    told(here("deadline", "HND-60", "2026-08-05"), 3, name)
    with pytest.raises(Unavailable):
        load_lookup()
    checks = here("doctor", "--json", home=home)
    assert (checks.code, checks.json["checks"][0]["good"]) == (1, False)


def test_a_missing_font_stops_papers_and_nothing_else(
    here: Here, home: Path, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.documents import fonts

    with desk_in(home) as desk:
        number = desk.do(visit(desk)).number
    monkeypatch.setattr(fonts, "files", lambda package: resources)
    fonts.font.cache_clear()
    try:
        told(here("print", "receipt", number, "--out", str(home.parent / "x.pdf"), home=home), 3, "字体文件")
        assert here("cases", home=home).code == 0
    finally:
        fonts.font.cache_clear()


def test_no_printer_is_advice_not_failure(here: Here, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.self_test.printers", list)
    answer = here("doctor", "--json", home=home)
    (printer,) = (check for check in answer.json["checks"] if check["name"] == "打印机")
    assert (answer.code, printer["good"]) == (0, False)
    assert "PDF" in printer["words"]
