"""Texts are cleaned wherever they stand in a draft, and what was taken out is counted."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.cleaning import cleaned
from app.domain.kinds import Person
from app.ports import CaseFilter, CasesQuery
from tests.builders import visit_draft

HARSH = "楼\x00道\ud800渗\x1b水"


def test_every_text_of_a_draft_is_cleaned() -> None:
    draft = replace(
        visit_draft("e", "c", Person(name=HARSH), HARSH),
        title=HARSH,
        details={"calling_number": HARSH},
    )
    clean, removed = cleaned(draft)
    assert removed == 12
    assert (clean.title, clean.details) == ("楼道渗水", {"calling_number": "楼道渗水"})
    assert clean.people[0].person.name == "楼道渗水"
    assert clean.demands[0].text == "楼道渗水"


def test_what_is_clean_stays_as_it_is() -> None:
    draft = visit_draft()
    assert cleaned(draft) == (draft, 0)
    for value in (None, 3, 2.5, True, b"\x00", ()):
        assert cleaned(value) == (value, 0)


def test_a_query_is_cleaned_too() -> None:
    clean, _ = cleaned(CasesQuery(CaseFilter(text=HARSH)))
    assert clean.filter.text == "楼道渗水"


def test_rare_characters_emoji_and_other_scripts_stay() -> None:
    text = "𬎆𠅤 玥堃祎 😀 مرحبا \u200f=cmd|' /C calc'!A0 “”\"'\\\t\n"
    assert cleaned(text) == (text, 0)


@given(st.text())
def test_what_is_cleaned_can_always_be_stored_and_cleaning_again_changes_nothing(text: str) -> None:
    clean, _ = cleaned(text)
    clean.encode("utf-8")
    json.dumps(clean)
    assert "\x00" not in clean
    assert cleaned(clean) == (clean, 0)
