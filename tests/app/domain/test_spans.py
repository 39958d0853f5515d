"""Spans end where the next begins, also over the new year."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest

from app.domain.spans import SpanKind, span, spans_to

NEW_YEAR = date(2027, 1, 1)


@pytest.mark.parametrize("kind", SpanKind)
def test_one_begins_the_day_after_the_other_ends(kind: SpanKind) -> None:
    row = spans_to(span(kind, NEW_YEAR), 9)
    assert row[-1].first <= NEW_YEAR <= row[-1].last
    assert all(b.first - a.last == timedelta(days=1) for a, b in itertools.pairwise(row))
    assert [span(kind, one.last) for one in row] == list(row)
    assert row[0].moved(8) == row[-1]


def test_what_they_are_called() -> None:
    names = [span(kind, date(2026, 11, 27)).name for kind in SpanKind]
    assert names == ["2026年11月23日至2026年11月29日", "2026年11月", "2026年第4季度", "2026年"]
