"""The resources are read, and a missing or broken one is named."""

from __future__ import annotations

import shutil
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from app.domain.problems import sentence
from app.ports import Unavailable
from app.world_loader import load_lookup

FILES = (
    "law/calendar.csv",
    "law/rules.toml",
    "law/articles.toml",
    "law/ways.toml",
    "org/organisations.csv",
    "org/bodies.toml",
    "org/matter-categories.csv",
    "org/initials.txt",
    "org/plain-words.txt",
    "org/promise-words.toml",
    "org/queue.toml",
    "wording/text-names.toml",
    "org/queue.toml",
)


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        with as_file(files("resources").joinpath(name)) as source:
            shutil.copy(source, tmp_path / name)
    return tmp_path


def refusal(root: Path) -> str:
    with pytest.raises(Unavailable) as caught:
        load_lookup(root)
    return sentence(caught.value.problem)


def test_everything_is_read(resources: Path) -> None:
    lookup = load_lookup(resources)
    assert lookup.rules.keys() == load_lookup().rules.keys()
    assert "自受理之日起60日内办结" in lookup.articles["34"]
    assert lookup.calendar.announced(2026)
    assert lookup.directory.place_name("440104014") == "越秀区黄花岗街道"
    assert lookup.categories.name("990100") == "其他 › 表达感谢"


def test_initials_of_names_rare_characters_included() -> None:
    lookup = load_lookup()
    assert lookup.initials_of("何永强") == "hyq"
    assert lookup.initials_of("㛃A1") == "ja1"
    assert lookup.initials["^曾"] == "z" and lookup.initials["曾"] == "c"


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(resources: Path, name: str) -> None:
    (resources / name).unlink()
    words = refusal(resources)
    assert name in words and "不见了" in words and "您的数据没有受影响" in words


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"", b"a,b\n1\n", b"x = ["])
def test_a_broken_file_is_named(resources: Path, name: str, content: bytes) -> None:
    (resources / name).write_bytes(content)
    words = refusal(resources)
    assert name in words and "读不懂" in words


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("law/calendar.csv", "2026-10-01,holiday", "2026-10-01,hollyday"),
        ("law/calendar.csv", "2026-10-01,", "2026-13-01,"),
        ("law/rules.toml", 'unit = "C"', 'unit = "X"'),
        ("law/rules.toml", "duration = 60\n", ""),
        ("law/rules.toml", "duration = 60", 'duration = "60"'),
        ("law/rules.toml", "window = true", "windw = true"),
        ("org/bodies.toml", 'kind = "court"', 'kind = "curt"'),
        ("org/matter-categories.csv", "030400,030000,", "030400,777777,"),
    ],
)
def test_a_wrong_cell_is_noticed(resources: Path, name: str, old: str, new: str) -> None:
    text = (resources / name).read_text(encoding="utf-8")
    assert old in text
    (resources / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert name in refusal(resources)
