"""Views that were kept: what cannot be read is left out, and asks the register for nothing it cannot answer."""

from __future__ import annotations

import json
from datetime import date

import pytest

from app.ports import CaseFilter
from ui.pages.cases.views import View, kept_views, views_text

TODAY = date(2026, 10, 19)
VIEW = View("kept:本月", "本月", CaseFilter(open=True, steps=("registered",), text="何"))


def test_a_view_is_read_as_it_was_kept() -> None:
    assert kept_views(views_text([VIEW], TODAY), TODAY) == (VIEW,)


@pytest.mark.parametrize(
    "changes",
    [{"days": 10**12}, {"days": "x"}, {"filter": 5}, {"filter": {"text": 5}}, {"filter": {"open": "yes"}}, {"filter": {"steps": [5]}},
     {"filter": {"steps": "x"}}, {"filter": {"due_to": 5}}],
    ids=range(8),
)  # fmt: skip
def test_one_that_cannot_be_read_is_left_out(changes: dict[str, object]) -> None:
    (kept,) = json.loads(views_text([VIEW], TODAY))
    assert kept_views(json.dumps([kept | changes, kept]), TODAY) == (VIEW,)


@pytest.mark.parametrize("text", ["[" * 100_000, "{}", "", "5", "[5, [], null]"])
def test_what_is_no_list_of_views_has_none(text: str) -> None:
    assert kept_views(text, TODAY) == ()
