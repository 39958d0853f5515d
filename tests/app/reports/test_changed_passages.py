"""What changed between two versions of a text."""

from __future__ import annotations

from app.reports.changed_passages import Passage, changed_passages

BEFORE = "经查，停工属实。十日内复工。联系人：王敏。"


def test_the_same_text_has_not_changed() -> None:
    assert changed_passages(BEFORE, BEFORE) == ()


def test_only_the_passage_that_reads_otherwise_is_told() -> None:
    now = BEFORE.replace("十日内复工。", "二十日内复工。")
    assert changed_passages(BEFORE, now) == (Passage("十日内复工。", "二十日内复工。"),)


def test_what_was_added_and_what_was_taken_away() -> None:
    assert changed_passages(BEFORE, BEFORE + "特此告知。") == (Passage("", "特此告知。"),)
    assert changed_passages(BEFORE, BEFORE.replace("停工属实。", "")) == (Passage("停工属实。", ""),)
