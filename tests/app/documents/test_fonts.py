"""Fonts: one run per font, what cannot be drawn is named, and every character comes out of the PDF again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text

from app.documents import fonts
from app.documents.faces import to_unicode_map
from app.documents.fonts import Chain, drawable, missing_characters, runs
from app.documents.sheet import A5, Marks, Sheet
from app.ports import Unavailable

NAMES = "玥堃祎旻赟喆昇㛃䶮𠅤𬎆𫍯𰻝"


def test_a_name_is_cut_where_the_font_changes() -> None:
    assert [run.text for run in runs("张玥堃同志", Chain.BODY)] == ["张", "玥堃", "同志"]
    assert [run.font for run in runs("张玥", Chain.BODY)] == ["FandolFang-Regular", "LXGWWenKai-Light"]


@pytest.mark.parametrize("chain", list(Chain))
def test_rare_names_are_drawn_in_every_chain(chain: Chain) -> None:
    assert missing_characters(NAMES) == ()
    assert "".join(run.text for run in runs(NAMES, chain)) == NAMES


def test_chinese_quotation_marks_are_full_width_in_kai() -> None:
    assert all(fonts.width(mark, Chain.KAI) == 1.0 for mark in "“”‘’")


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("您好😀！", ("😀",)),
        ("一家人👨‍👩‍👧", ("👨‍👩‍👧",)),
        ("葛\U000e0100", ("葛\U000e0100",)),
        ("心❤️", ("❤️",)),
        ("שלום", tuple("שלום")),
        ("مرحبا", tuple(dict.fromkeys("مرحبا"))),
        ("\u202e倒写\ufeff\u200b", ()),
        ("cafe\u0301", ()),
        ("换\n行\t了", ()),
        ("😀与😀", ("😀",)),
    ],
)
def test_what_cannot_be_drawn_is_named_once(text: str, missing: tuple[str, ...]) -> None:
    assert missing_characters(text) == missing


def test_the_undrawable_stands_as_geta_and_the_invisible_vanishes() -> None:
    assert drawable("好😀\u202e\u200b字") == "好〓字"
    assert drawable("cafe\u0301") == "café"
    assert drawable("\ufa10") == "\ufa10"  # a compatibility ideograph of a name is not unified


@pytest.mark.parametrize("text", ["𬎆𠅤", NAMES, "㛃A1，。“”〔2026〕"])
def test_characters_beyond_the_bmp_are_copied_out_right(text: str, text_of) -> None:
    sheet = Sheet(A5, "试", Marks())
    sheet.text(50, 80, text, 16)
    pdf = sheet.finish()
    assert text_of(pdf) == text
    assert "".join(extract_text(BytesIO(pdf)).split()) == text


def test_to_unicode_is_utf16_in_blocks_of_a_hundred() -> None:
    cmap = to_unicode_map("AAAAAA+X", [0x2018E] * 250)
    assert "<00> <D840DD8E>" in cmap
    assert [line for line in cmap.splitlines() if line.endswith("beginbfchar")] == [
        "100 beginbfchar", "100 beginbfchar", "50 beginbfchar",
    ]  # fmt: skip


@pytest.mark.parametrize("damage", ["gone", "cut", "tail cut", "empty", "no font"])
def test_a_missing_or_broken_font_is_said_in_words(
    damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "fonts"
    folder.mkdir()
    target = folder / "FandolFang-Regular.ttf"
    source = Path("resources/fonts/FandolFang-Regular.ttf")
    if damage == "cut":
        target.write_bytes(source.read_bytes()[:5000])
    elif damage == "tail cut":
        target.write_bytes(source.read_bytes()[:-5000])
    elif damage == "empty":
        target.touch()
    elif damage == "no font":
        target.write_text("not a font")
    monkeypatch.setattr(fonts, "files", lambda _: tmp_path)
    fonts.font.cache_clear()
    with pytest.raises(Unavailable) as caught:
        fonts.font("FandolFang-Regular")
    assert caught.value.problem.values["file"] == "FandolFang-Regular.ttf"
    shutil.copy(source, target)
    assert fonts.font("FandolFang-Regular").fontName == "FandolFang-Regular"  # put back: works without a restart
    fonts.font.cache_clear()


def test_reportlab_is_not_imported_before_the_first_paper() -> None:
    code = "import sys, app.documents; sys.exit('reportlab' in sys.modules or 'segno' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
