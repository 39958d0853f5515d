"""Cleaning of texts: what goes, what stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import clean_text, one_line, to_ascii


@pytest.mark.parametrize(
    ("raw", "text", "removed"),
    [
        ("停梯\x00三个月", "停梯三个月", 1),
        ("一\r\n二\r三\n四\u2028五\u0085六", "一\n二\n三\n四\n五\n六", 0),
        ("\tA\x0bB\x1b[31m\x7f\x9f", "\tAB[31m", 4),
        ("甲\ud800乙\udc00", "甲乙", 2),
        ("\ud83d\ude00", "😀", 0),
        ("👩\u200d👩\u200d👧 שלום \u202eאבג", "👩\u200d👩\u200d👧 שלום \u202eאבג", 0),
        ("\uf91d𬎆𠅤㛃", "\uf91d𬎆𠅤㛃", 0),
    ],
)
def test_only_what_stores_cannot_keep_is_taken_out(raw: str, text: str, removed: int) -> None:
    assert clean_text(raw) == (text, removed)


@given(st.text(st.characters(codec=None)))
def test_a_cleaned_text_can_be_stored_and_is_clean(raw: str) -> None:
    text, _ = clean_text(raw)
    assert text.encode("utf-8").decode("utf-8") == text
    assert "\x00" not in text
    assert clean_text(text) == (text, 0)


def test_full_width_becomes_ascii_and_chinese_stays() -> None:
    assert to_ascii("４４０Ｘ－（ａ）\u3000何，永") == "440X-(a) 何,永"


def test_one_line_has_single_spaces() -> None:
    assert one_line("  何\n永\u3000强\x00 ") == "何 永 强"
