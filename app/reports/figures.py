"""四零 of the hall, as far as this program can count them: first petitions without backlog, work without mistakes.

The other two (接待零距离, 服务零投诉) need queues and complaints, which nobody records here yet, so they are not shown.
Each figure is a filter: pressing it opens exactly the cases it counted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.domain.calendar import Calendar
from app.ports import CaseFilter, CountQuery


@dataclass(frozen=True, slots=True)
class Figure:
    """`count` of the cases in `filter`, out of the `total` in `whole`."""

    key: str
    count: int
    total: int
    filter: CaseFilter
    whole: CaseFilter


NO_BACKLOG, NO_MISTAKES = "no_backlog", "no_mistakes"


def figures(count: Callable[[CountQuery], int], today: date, calendar: Calendar) -> tuple[Figure, ...]:
    """The figures of today. 初次信访零积压: open first petitions past their day. 业务零差错: cases of this year in
    which something had to be put right: data, a paper void or sent back, a route that came back.

    Raises Unavailable.
    """
    first = CaseFilter(open=True, linked=False)
    late = CaseFilter(open=True, linked=False, due_to=calendar.last_lapsed(today))
    year = date(today.year, 1, 1)
    registered, corrected = CaseFilter(received_from=year), CaseFilter(received_from=year, corrected=True)
    return tuple(
        Figure(key, count(CountQuery(filter_)), count(CountQuery(whole)), filter_, whole)
        for key, filter_, whole in ((NO_BACKLOG, late, first), (NO_MISTAKES, corrected, registered))
    )
