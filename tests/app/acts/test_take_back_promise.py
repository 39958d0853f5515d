"""承诺收回."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.acts.keep_promise import KeepPromiseDraft
from app.acts.move_promise import MovePromiseDraft
from app.acts.take_back_promise import TakeBackPromiseDraft
from app.domain import kinds as k
from tests.app.acts.promises import given
from tests.app.acts.steps import CASE, NEW, bodies, codes
from tests.builders import registered


def test_it_is_taken_back_only_when_those_it_was_given_to_were_told() -> None:
    journal, promise = given()
    back = TakeBackPromiseDraft(NEW, CASE, promise=promise, reason="不归我们管，已经转给住建局", told_on="2026-10-19")
    assert bodies(back, journal) == [k.PromiseTakenBack(promise, "不归我们管，已经转给住建局", "2026-10-19")]
    assert codes(replace(back, told_on=""), journal) == [("date.empty", "told_on")]


@pytest.mark.parametrize("draft", [KeepPromiseDraft, MovePromiseDraft, TakeBackPromiseDraft])
def test_there_is_nothing_to_do_without_a_promise(draft: type[Any]) -> None:
    assert codes(draft(NEW, CASE, promise="p"), registered()) == [("promise.gone", "")]
