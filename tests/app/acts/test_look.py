"""查看: looks are acts too, in a ledger of their own."""

from __future__ import annotations

from app.acts.look import RevealDraft, ViewDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from tests.app.acts.steps import CASE, NEW, accused, bodies, codes, decided
from tests.builders import registered


def test_looks_go_to_a_ledger_of_their_own() -> None:
    (entry,) = decided(ViewDraft(NEW, CASE), registered())
    assert (entry.subject, entry.body) == (Subject("look", f"{CASE}.2026-10"), k.CaseViewed(CASE))


def test_showing_names_asks_a_reason_and_is_recorded() -> None:
    assert codes(RevealDraft(NEW, CASE, " "), registered()) == [("text.empty", "reason")]
    assert bodies(RevealDraft(NEW, CASE, " 打电话 "), registered()) == [k.PersonRevealed(CASE, "打电话")]


def test_a_case_that_is_not_there_is_not_looked_at() -> None:
    assert codes(ViewDraft(NEW, "0" * 32), registered()) == [("case.not_found", "")]
    assert codes(RevealDraft(NEW, "0" * 32, "看"), registered()) == [("case.not_found", "")]


def test_looks_at_a_restricted_case_stay_restricted() -> None:
    (entry,) = decided(ViewDraft(NEW, CASE), accused("440104000-housing"))
    assert entry.routing.restricted
