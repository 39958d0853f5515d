"""What another body decided on a 复查 or 复核, and when it reached the petitioner."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.record_review import RecordReviewDraft
from app.domain import kinds as k
from app.domain.terms import Step
from tests.app.acts.reviews import GOVERNMENT, answered, at
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import ON_CASE, ORG, FixedIds, Journal

NOW = at(11, 4)
RECORD = RecordReviewDraft(
    NEW, CASE, "r1", "upheld", " 越复〔2026〕5号 ", "2026-11-02", " 理由充分。 ", remedy_body="广州市人民政府"
)  # fmt: skip


def asked(body: str = GOVERNMENT) -> Journal:
    journal = answered()
    request = k.ReviewRequested("r1", "review", ("1",), body, "越秀区人民政府", "请求写明日期", "2026-10-08")
    journal.add(ON_CASE, request, at=at(10, 8))
    return journal


def test_it_keeps_number_and_day_of_the_other_body() -> None:
    (fact,) = bodies(RECORD, asked(), NOW)
    assert fact == k.ReviewDecided(
        "r1", "upheld", "", "", "理由充分。", "广州市人民政府", "2026-11-02", "", "越复〔2026〕5号"
    )  # fmt: skip


def test_its_arrival_may_be_recorded_with_it_or_later() -> None:
    _, reached = bodies(replace(RECORD, reached_on="2026-11-04"), asked(), NOW)
    assert reached == k.ReviewReached("r1", "2026-11-04")
    journal = carried_out(RECORD, asked(), NOW)
    later = RecordReviewDraft(FixedIds(0xD3_0000).entry(), CASE, "r1")
    assert codes(later, journal, at(11, 6)) == [("date.empty", "reached_on")]
    later = replace(later, reached_on="2026-11-05")
    assert codes(later, journal, at(11, 6)) == [("date.late", "late_reason")]
    carried_out(replace(later, late_reason="当天没有接到电话"), journal, at(11, 6))
    review = journal.file().case.reviews["r1"]
    assert (review.number, review.delivered_on) == ("越复〔2026〕5号", date(2026, 11, 5))
    assert journal.file().case.step is Step.REVIEWED
    assert codes(RECORD, journal, NOW) == [("review.none", "")]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(RECORD, review=""), ("review.which", "review")),
        (replace(RECORD, conclusion=""), ("review.conclusion", "conclusion")),
        (replace(RECORD, number=""), ("text.empty", "number")),
        (replace(RECORD, decided_on="2026-10-07"), ("date.before", "decided_on")),
        (replace(RECORD, opinion=""), ("text.empty", "opinion")),
        (replace(RECORD, redo_by="下月"), ("date.format", "redo_by")),
        (replace(RECORD, remedy_body=""), ("text.empty", "remedy_body")),
        (replace(RECORD, reached_on="2026-11-01"), ("date.before", "reached_on")),
    ],
)
def test_what_is_wrong_is_named(draft: RecordReviewDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, asked(), NOW) == [problem]


def test_our_own_reviews_are_decided_and_not_recorded() -> None:
    assert codes(RECORD, answered(), NOW) == [("review.none", "")]
    assert codes(RECORD, asked(body=ORG), NOW) == [("review.ours", "")]
