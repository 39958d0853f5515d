"""撤下公开的答复: whoever agreed may think otherwise, and what must not be public is taken down first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.next_steps import next_steps
from app.acts.publish_answer import publishable
from app.acts.take_down_answer import TakeDownAnswerDraft
from app.domain import kinds as k
from tests.app.acts.reviews import answered, at
from tests.app.acts.steps import CASE, bodies, carried_out, codes
from tests.app.acts.test_publish_answer import NOW, PUBLISHED, marks
from tests.builders import ON_CASE, FixedIds, Journal

DOWN = TakeDownAnswerDraft(FixedIds(0xD8_0000).entry(), CASE, (), " 信访人不想公开了 ", "2026-09-28")
LATER = at(9, 28)


def published() -> Journal:
    return carried_out(PUBLISHED, answered(), NOW)


def test_what_was_taken_down_is_public_no_more_and_may_be_again() -> None:
    journal = published()
    assert bodies(DOWN, journal, LATER) == [k.AnswerTakenDown(("1",), "2026-09-28", "信访人不想公开了")]
    carried_out(DOWN, journal, LATER)
    assert [measure for measure, _ in marks(journal)] == ["reached"]
    assert [d.id for d in publishable(journal.file().case)] == ["1"]
    assert codes(replace(DOWN, id=FixedIds(0xD9_0000).entry()), journal, LATER) == [("take_down.nothing", "")]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(DOWN, demands=("",)), ("demands.none", "demands")),
        (replace(DOWN, reason=" "), ("text.empty", "reason")),
        (replace(DOWN, taken_down_on="2026-09-24", late_reason="漏"), ("date.before", "taken_down_on")),
        (replace(DOWN, taken_down_on="2026-09-27"), ("date.late", "late_reason")),
    ],
)
def test_what_is_wrong_is_named(draft: TakeDownAnswerDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, published(), LATER) == [problem]


def test_what_turns_out_to_be_confidential_is_taken_down_before_anything_else() -> None:
    journal = published()
    assert "take_down_answer" not in next_steps(journal.file().case)
    journal.add(ON_CASE, k.CaseRestricted(("reader",)), at=LATER)
    assert codes(DOWN, journal, LATER) == []
    steps = [step for step in next_steps(journal.file().case) if step in ("take_down_answer", "note_execution")]
    assert steps == ["take_down_answer", "note_execution"]
