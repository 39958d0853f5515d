"""办理记录."""

from __future__ import annotations

from datetime import date

import pytest

from app.acts.note import NoteDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, closed, codes, decided, newer
from tests.builders import NOW, registered


def test_a_note_keeps_way_and_words() -> None:
    entry = decided(NoteDraft(NEW, CASE, "走访", " 到现场看过。 "), registered())[0]
    assert (entry.body, entry.happened_on) == (k.HandlingNoted("走访", "到现场看过。"), None)


def test_a_note_on_an_earlier_day_says_both_days() -> None:
    journal = registered(at=NOW.replace(day=12))
    assert decided(NoteDraft(NEW, CASE, "电话", "说了。", "2026-10-15", "记漏了"), journal)[0].happened_on == date(
        2026, 10, 15
    )


@pytest.mark.parametrize(
    ("day", "problem"), [("2026-10-11", "date.before"), ("2026-10-20", "date.future"), ("昨天", "date.format")]
)
def test_a_note_stands_between_receipt_and_today(day: str, problem: str) -> None:
    journal = registered(at=NOW.replace(day=12))
    assert codes(NoteDraft(NEW, CASE, "电话", "说了。", day), journal) == [(problem, "done_on")]


def test_an_empty_note_is_no_note() -> None:
    assert codes(NoteDraft(NEW, CASE, "电话", "\n "), registered()) == [("text.empty", "text")]


def test_nothing_is_noted_on_a_closed_case_or_one_that_needs_a_newer_program() -> None:
    draft = NoteDraft(NEW, CASE, "电话", "说了。")
    assert codes(draft, closed()) == [("case.closed", "")]
    assert codes(draft, newer()) == [("case.read_only", "")]
