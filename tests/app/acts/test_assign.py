"""指定承办人."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.acts import ACTS
from app.acts.assign import AssignDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, accused, bodies, carried_out, closed, codes, decided, newer
from tests.builders import NOW, registered, world


def test_an_officer_has_a_name() -> None:
    assert codes(AssignDraft(NEW, CASE), registered()) == [("text.empty", "officer_name")]
    fact = bodies(AssignDraft(NEW, CASE, "u1", " 陈志明 ", " 熟悉这一片 "), registered())
    assert fact == [k.CaseAssigned("u1", "陈志明", "熟悉这一片")]


def test_who_was_given_the_case_by_word_of_mouth_is_entered_with_its_day_and_why_so_late() -> None:
    journal = registered(at=NOW - timedelta(days=3))
    late = AssignDraft(NEW, CASE, "u1", "陈志明", assigned_on="2026-10-17", late_reason="电话里定的")
    assigned, explained = decided(late, journal)
    assert (assigned.happened_on, explained.body) == (date(2026, 10, 17), k.LatenessExplained(NEW, "电话里定的"))
    assert codes(replace(late, late_reason=""), journal) == [("date.late", "late_reason")]
    assert codes(replace(late, assigned_on="2026-10-15"), journal) == [("date.before", "assigned_on")]
    assert codes(replace(late, assigned_on="2026-10-20"), journal) == [("date.future", "assigned_on")]


def test_nobody_is_assigned_to_a_closed_case_or_one_that_needs_a_newer_program() -> None:
    assert codes(AssignDraft(NEW, CASE, "", "陈志明"), closed()) == [("case.closed", "")]
    assert codes(AssignDraft(NEW, CASE, "", "陈志明"), newer()) == [("case.read_only", "")]


def test_an_officer_who_does_not_see_a_restricted_case_is_let_in_after_it_was_asked() -> None:
    draft, journal = AssignDraft(NEW, CASE, "u1", "陈志明"), accused("440104000-housing")
    [asked] = ACTS["assign"].asks(draft, journal.states(), world())
    assert (asked.code, asked.field) == ("reader.ask", "officer_name")
    assert bodies(draft, journal)[1:] == [k.ReaderAdded("u1", "陈志明", "指定为承办人")]
    carried_out(draft, journal)
    again = replace(draft, id="2" * 32)
    assert list(ACTS["assign"].asks(again, journal.states(), world())) == [] and len(bodies(again, journal)) == 1
    assert len(bodies(replace(draft, officer="", id="3" * 32), accused("440104000-housing"))) == 1, "somebody elsewhere"
