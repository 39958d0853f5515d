"""办理记录, 家常话, 指定承办人: the small entries that keep a case alive."""

from __future__ import annotations

from datetime import date

import pytest

from app.acts.assign import AssignDraft
from app.acts.note import NoteDraft
from app.acts.talk import TalkDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from tests.app.acts.steps import CASE, NEW, bodies, codes, decided
from tests.builders import NOW, Journal, registered


def test_a_note_keeps_way_and_words() -> None:
    entry = decided(NoteDraft(NEW, CASE, "走访", " 到现场看过。 "), registered())[0]
    assert (entry.body, entry.happened_on) == (k.HandlingNoted("走访", "到现场看过。"), None)


def test_a_note_on_an_earlier_day_says_both_days() -> None:
    journal = registered(at=NOW.replace(day=12))
    assert decided(NoteDraft(NEW, CASE, "电话", "说了。", "2026-10-15"), journal)[0].happened_on == date(2026, 10, 15)


@pytest.mark.parametrize(
    ("day", "problem"), [("2026-10-11", "date.before"), ("2026-10-20", "date.future"), ("昨天", "date.format")]
)
def test_a_note_stands_between_receipt_and_today(day: str, problem: str) -> None:
    journal = registered(at=NOW.replace(day=12))
    assert codes(NoteDraft(NEW, CASE, "电话", "说了。", day), journal) == [(problem, "done_on")]


def test_an_empty_note_is_no_note() -> None:
    assert codes(NoteDraft(NEW, CASE, "电话", "\n "), registered()) == [("text.empty", "text")]


def closed() -> Journal:
    journal = registered()
    journal.add(Subject("case", CASE), k.CaseClosed("已解决"))
    return journal


def test_nothing_is_noted_on_a_closed_case_but_talking_is_never_over() -> None:
    assert codes(NoteDraft(NEW, CASE, "电话", "说了。"), closed()) == [("case.closed", "")]
    assert codes(AssignDraft(NEW, CASE, "", "陈志明"), closed()) == [("case.closed", "")]
    assert bodies(TalkDraft(NEW, CASE, " 本人 ", "过节问候。"), closed()) == [k.TalkNoted("本人", "过节问候。")]


def test_a_talk_needs_words() -> None:
    assert codes(TalkDraft(NEW, CASE, "本人", ""), registered()) == [("text.empty", "text")]


def test_an_officer_has_a_name() -> None:
    assert codes(AssignDraft(NEW, CASE), registered()) == [("text.empty", "officer_name")]
    fact = bodies(AssignDraft(NEW, CASE, "u1", " 陈志明 ", " 熟悉这一片 "), registered())
    assert fact == [k.CaseAssigned("u1", "陈志明", "熟悉这一片")]


def newer() -> Journal:
    """A case with an entry that only a newer program understands."""
    from dataclasses import replace

    journal = registered()
    entry = journal.add(Subject("case", CASE), k.HandlingNoted("电话", "说了。"))
    journal.entries[-1] = replace(entry, envelope=replace(entry.envelope, version=99), body=None)
    return journal


@pytest.mark.parametrize(
    "draft",
    [NoteDraft(NEW, CASE, "电话", "说了。"), TalkDraft(NEW, CASE, "", "说了。"), AssignDraft(NEW, CASE, "", "陈")],
)
def test_a_case_that_needs_a_newer_program_is_left_alone(draft: object) -> None:
    assert codes(draft, newer()) == [("case.read_only", "")]
