"""English is complete: every text of the screens stands translated, compiled and with the same places to fill."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

from app.domain.problems import TEMPLATES
from app.world_loader import load_lookup
from ui import application

ROOT = Path(__file__).resolve().parents[2]
TS = ROOT / "resources" / "translations" / "kapok_en.ts"
HAN = re.compile("[\u3400-\u9fff]")
SHOWN_AS_TYPED = re.compile("黄花岗|王敏|演练|越信访〔2026〕12号|受〔{year}〕1号")
"""What an English text quotes because it is typed or printed in Chinese."""

Message = tuple[str, str, str | None]
"""Context, source, translation (None while unfinished)."""


def messages(ts: Path) -> Iterator[Message]:
    for context in ElementTree.parse(ts).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.findall("message"):
            done = message.find("translation")
            text = done.text if done is not None and done.get("type") is None else None
            yield name, message.findtext("source") or "", text


def run_tool(name: str, *arguments: str) -> None:
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(tool), "-silent", *arguments], cwd=ROOT, check=True, capture_output=True)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """The texts as the sources hold them now, with the translations there are."""
    ts = tmp_path_factory.mktemp("translations") / TS.name
    shutil.copy(TS, ts)
    sources = [str(p) for part in ("app", "db", "ui") for p in sorted((ROOT / part).rglob("*.py"))]
    run_tool("lupdate", "-no-obsolete", "-locations", "none", *sources, str(ROOT / "main.py"), "-ts", str(ts))
    return list(messages(ts))


@pytest.fixture
def english(qapp: QCoreApplication) -> Iterator[None]:
    application.set_language("en")
    yield
    application.set_language("zh")


def test_every_text_of_the_screens_has_its_english(fresh: list[Message]) -> None:
    assert len(fresh) > 1000
    assert [(context, source) for context, source, english in fresh if not english] == []


def test_every_text_has_a_context(fresh: list[Message]) -> None:
    assert [source for context, source, _ in fresh if not context] == []


def test_places_to_fill_are_the_same_on_both_sides(fresh: list[Message]) -> None:
    def places(text: str) -> list[str]:
        return sorted(re.findall(r"{\w+}", text))

    assert [source for _, source, english in fresh if places(source) != places(english or "")] == []


def test_no_chinese_is_left_in_the_english(fresh: list[Message]) -> None:
    left = [english for _, _, english in fresh if HAN.search(SHOWN_AS_TYPED.sub("", english or ""))]
    assert left == []


def test_no_translation_outlives_its_text(fresh: list[Message]) -> None:
    assert {message[:2] for message in messages(TS)} == {message[:2] for message in fresh}


def test_the_compiled_english_is_that_of_the_source(tmp_path: Path) -> None:
    compiled = tmp_path / "again.qm"
    run_tool("lrelease", str(TS), "-qm", str(compiled))
    assert compiled.read_bytes() == TS.with_suffix(".qm").read_bytes(), "run make translations"


@pytest.mark.usefixtures("english")
def test_the_language_changes_what_the_screen_says(fresh: list[Message]) -> None:
    wrong = [source for context, source, said in fresh if QCoreApplication.translate(context, source) != said]
    assert wrong == []
    application.set_language("zh")
    assert QCoreApplication.translate("Pages", "今日") == "今日"


def test_every_problem_stands_in_english(fresh: list[Message]) -> None:
    load_lookup()
    marked = {source for context, source, _ in fresh if context == "Problem"}
    assert {template for template in TEMPLATES.values() if template not in marked} == set()
