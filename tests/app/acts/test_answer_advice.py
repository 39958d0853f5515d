"""建议反馈: 书面反馈采纳情况."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.answer_advice import AnswerAdviceDraft
from app.domain import kinds as k
from tests.app.acts.reviews import at
from tests.app.acts.steps import NEW, bodies, carried_out, codes
from tests.app.acts.supervisions import NOW, advice, entrusted
from tests.builders import CASE

LATER = at(11, 2)


def advised():
    return carried_out(advice(), entrusted(), NOW)


def draft(journal, **changes):
    sent = next(iter(journal.file().case.advices))
    return replace(AnswerAdviceDraft(NEW, CASE, sent, "partly", " 已定责任人 ", "2026-11-02"), **changes)


def test_the_answer_ends_the_wait() -> None:
    journal = advised()
    sent = next(iter(journal.file().case.advices))
    assert bodies(draft(journal), journal, LATER) == [k.AdviceAnswered(sent, "partly", "已定责任人", "2026-11-02")]
    carried_out(draft(journal), journal, LATER)
    assert codes(draft(journal), journal, LATER) == [("advice.none", "")]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"advice": ""}, ("advice.which", "advice")),
        ({"adoption": ""}, ("advice.adoption", "adoption")),
        ({"text": ""}, ("text.empty", "text")),
        ({"answered_on": "2026-10-18", "late_reason": "漏记"}, ("date.before", "answered_on")),
        ({"answered_on": "2026-11-01"}, ("date.late", "late_reason")),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, str], problem: tuple[str, str]) -> None:
    journal = advised()
    assert codes(draft(journal, **changes), journal, LATER) == [problem]
