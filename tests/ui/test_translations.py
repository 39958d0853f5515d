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
from app.domain.terms import Term
from app.world_loader import load_categories, load_lookup
from ui import application

ROOT = Path(__file__).resolve().parents[2]
TS = ROOT / "resources" / "translations" / "kapok_en.ts"
HAN = re.compile("[\u3400-\u9fff]")
GLOSSARY = ROOT / "resources" / "docs" / "glossary.md"
STAYS = re.compile(
    r"(?:discipline|arbitration|judicial|reconsideration) bod(?:y|ies)|family matters|dashes do not matter|set the clock|"
    r"the body of entry|{\w+}",
    re.IGNORECASE,
)
"""Where a word that is not used stands all the same: names of kinds, verbs, the computer's clock, places to fill."""
SHOWN_AS_TYPED = re.compile("明天|周五|下周三|黄花岗|王敏|演练|越信访〔2026〕12号|受〔{year}〕1号")
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


def given_up() -> set[str]:
    """The words of the glossary's last table that no English text uses."""
    table = GLOSSARY.read_text(encoding="utf-8").partition("| not | but |")[2]
    cells = re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE)
    return {word for cell in cells for word in cell.split(", ")}


def test_one_thing_has_one_english_word(fresh: list[Message]) -> None:
    words = given_up()
    assert {"matter", "assignment", "proof card"} <= words
    found = re.compile(rf"\b(?:{'|'.join(sorted(words))})\b", re.IGNORECASE)
    terms = [term.english for kind in Term.__subclasses__() for term in kind]
    said = [*(english or "" for _, _, english in fresh), *terms, *load_categories().english().values()]
    assert [text for text in said if found.search(STAYS.sub("", text))] == []


def test_english_is_set_as_english_is(fresh: list[Message]) -> None:
    """No space before a mark, no two of them, and straight quotes: the font of the desk sets the others full-width."""
    odd = re.compile(r"[^\s.] [,;:!?)]|(?<!\.)\.\s*,|,,|\S  \S|[“”‘’]")
    assert [english for _, _, english in fresh if odd.search(english or "")] == []


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


BEFORE = re.compile(r"(?:\}|哪天)(?:以)?前")
"""Leaves it open whether the day itself counts."""


def test_a_last_day_is_said_to_count_itself(fresh: list[Message]) -> None:
    assert [source for _, source, _ in fresh if BEFORE.search(source)] == []


DATES = re.compile(
    r"(?:\d+|{\w+})年(?:第|(?=没有|\d|{))|\d+月\d+日|\d+日|〔(?:\d+|{\w+})〕\d+号?|“{\w+}日内”|{month}月{day}日|共\d+天"
)
"""Closed all the same: days and numbers of documents, and what is quoted from a paper."""
UNSPACED = re.compile(
    r"[\u4e00-\u9fff]\d|\d[\u4e00-\u9fff]|[\u4e00-\u9fff]{(?:count|days|retention)}|{\w+}(?:天|日(?!期)|年|个|件)"
)
"""A number that touches the word before it or its unit."""


def test_on_the_screen_a_number_stands_free_of_its_words(fresh: list[Message]) -> None:
    assert [source for _, source, _ in fresh if UNSPACED.search(DATES.sub("", source))] == []
