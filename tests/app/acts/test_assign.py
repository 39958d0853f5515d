"""指定承办人."""

from __future__ import annotations

from app.acts.assign import AssignDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, bodies, closed, codes, newer
from tests.builders import registered


def test_an_officer_has_a_name() -> None:
    assert codes(AssignDraft(NEW, CASE), registered()) == [("text.empty", "officer_name")]
    fact = bodies(AssignDraft(NEW, CASE, "u1", " 陈志明 ", " 熟悉这一片 "), registered())
    assert fact == [k.CaseAssigned("u1", "陈志明", "熟悉这一片")]


def test_nobody_is_assigned_to_a_closed_case_or_one_that_needs_a_newer_program() -> None:
    assert codes(AssignDraft(NEW, CASE, "", "陈志明"), closed()) == [("case.closed", "")]
    assert codes(AssignDraft(NEW, CASE, "", "陈志明"), newer()) == [("case.read_only", "")]
