"""督办反馈."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.answer_supervision import AnswerSupervisionDraft
from app.domain import kinds as k
from tests.app.acts.reviews import at
from tests.app.acts.steps import NEW, bodies, codes
from tests.app.acts.supervisions import entrusted, running_one, supervised
from tests.builders import CASE

NOW = at(10, 30)


def draft(journal, **changes):
    return replace(AnswerSupervisionDraft(NEW, CASE, running_one(journal), " 已查清 ", "2026-10-30"), **changes)


def test_the_answer_stands_with_its_day() -> None:
    journal = supervised()
    assert bodies(draft(journal), journal, NOW) == [k.SupervisionAnswered(running_one(journal), "已查清", "2026-10-30")]
    late = draft(journal, answered_on="2026-10-28", late_reason="出差")
    answered, why = bodies(late, journal, NOW)
    assert (answered.answered_on, why) == ("2026-10-28", k.LatenessExplained(NEW, "出差"))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"supervision": "x"}, ("supervision.which", "supervision")),
        ({"text": ""}, ("text.empty", "text")),
        ({"answered_on": "2026-10-18", "late_reason": "漏记"}, ("date.before", "answered_on")),
        ({"answered_on": "2026-10-29"}, ("date.late", "late_reason")),
        ({"answered_on": "2026-10-31"}, ("date.future", "answered_on")),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, str], problem: tuple[str, str]) -> None:
    journal = supervised()
    assert codes(draft(journal, **changes), journal, NOW) == [problem]


def test_only_where_one_runs() -> None:
    assert codes(AnswerSupervisionDraft(NEW, CASE), entrusted(), NOW) == [("supervision.none", "")]
