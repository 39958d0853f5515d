"""Each figure counts what its filter opens, and is late only after the day a deadline rolls to."""

from __future__ import annotations

from datetime import date

from app.ports import CaseFilter, CountQuery
from app.reports.figures import NO_BACKLOG, NO_MISTAKES, figures
from tests.builders import TODAY, lookup

MONDAY = TODAY


def asked(today: date):
    filters: list[CaseFilter] = []

    def count(query: CountQuery) -> int:
        filters.append(query.filter)
        return len(filters)

    return figures(count, today, lookup().calendar), filters


def test_only_what_can_be_counted_is_shown() -> None:
    found, _ = asked(TODAY)
    assert [figure.key for figure in found] == [NO_BACKLOG, NO_MISTAKES]


def test_a_figure_counts_exactly_its_filter() -> None:
    found, filters = asked(TODAY)
    for figure in found:
        assert filters[figure.count - 1] == figure.filter
        assert filters[figure.total - 1] == figure.whole


def test_backlog_is_first_petitions_past_their_day() -> None:
    (backlog, _), _ = asked(date(2026, 10, 21))
    assert backlog.filter == CaseFilter(open=True, linked=False, due_to=date(2026, 10, 20))
    assert backlog.whole == CaseFilter(open=True, linked=False)


def test_what_fell_on_the_weekend_is_not_late_on_monday() -> None:
    (backlog, _), _ = asked(MONDAY)
    assert backlog.filter.due_to == date(2026, 10, 16)


def test_mistakes_are_the_corrected_cases_of_this_year() -> None:
    (_, mistakes), _ = asked(TODAY)
    assert mistakes.filter == CaseFilter(received_from=date(2026, 1, 1), corrected=True)
    assert mistakes.whole == CaseFilter(received_from=date(2026, 1, 1))
