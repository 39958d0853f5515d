"""承诺改期."""

from __future__ import annotations

from dataclasses import replace

from app.acts.move_promise import MovePromiseDraft
from app.domain import kinds as k
from tests.app.acts.promises import given
from tests.app.acts.steps import CASE, NEW, bodies, codes
from tests.builders import USER


def test_it_moves_with_a_reason() -> None:
    journal, promise = given()
    move = MovePromiseDraft(
        NEW, CASE, promise=promise, due_on="2026-10-26", owner=USER, owner_name="王敏", reason="在等图纸"
    )
    assert bodies(move, journal) == [k.PromiseMoved(promise, "2026-10-26", USER, "王敏", "在等图纸", "")]
    assert codes(replace(move, reason=""), journal) == [("text.empty", "reason")]
    assert codes(replace(move, due_on="2026-10-22"), journal) == [("promise.nothing_moved", "due_on")]
