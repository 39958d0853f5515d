"""What a source-governance project is measured by: how much of its issue came from its place, before it began and since.

Whole months of kept sums, no target, no good or bad. A sum below five is not told, so that no small place shows who came.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.counted import Dimension, issue_code
from app.domain.hall_terms import What
from app.domain.spans import Span, SpanKind, span, spans_to
from app.domain.units import is_within
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from app.ports.figures import CountedQuery, FiguresQuery
from app.reports.analysis import BESIDE, RECEIVED
from app.reports.hot_issues import FEWEST

Read = Callable[[Any], Any]
BEFORE = 6
"""So many whole months before the one in which it began."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """How many came in some whole months."""

    months: int
    count: int

    @property
    def told(self) -> bool:
        """Whether it may be told: it is no small cell."""
        return self.count >= FEWEST

    @property
    def average(self) -> float:
        """By month."""
        return self.count / self.months


@dataclass(frozen=True, slots=True)
class ProjectFigures:
    """A project with what came before it began and since; the month in which it began is in neither."""

    row: AgendaRow
    before: Stretch
    since: Stretch
    """Of no month while the first whole one is not over."""
    every: Stretch
    """Both with the month in which it began between them."""
    asked: CountedQuery
    """What came in all of these months: the list behind the figures."""
    beside: tuple[int, int, int] = (0, 0, 0)
    """Of its issue at its place in the same months: not accepted, no further acceptance, void."""


def project_figures(read: Read, row: AgendaRow, world: World) -> ProjectFigures:
    """Its figures; those of a project that is closed go on. Raises Unavailable."""
    detail = row.line.detail or {}
    assert row.line.on is not None
    began, codes = span(SpanKind.MONTH, row.line.on), _codes(detail["category"], detail["place"], world)
    before, since = spans_to(began.moved(-1), BEFORE), _since(began, world.today)
    last = since[-1].last if since else began.last
    by, beside = Counter[date](), Counter[str]()
    for one in read(FiguresQuery(Dimension.ISSUE, before[0].first, last, (*RECEIVED, *BESIDE), codes)):
        if one.measure in RECEIVED:
            by[one.month] += one.count
        else:
            beside[one.measure] += one.count
    asked = CountedQuery(RECEIVED, before[0].first, last, Dimension.ISSUE, codes)
    every = Stretch(len(before) + 1 + len(since), sum(by.values()))
    declined, ended, voided = (beside[measure] for measure in BESIDE)
    return ProjectFigures(row, _stretch(before, by), _stretch(since, by), every, asked, (declined, ended, voided))


def projects(read: Read, world: World) -> tuple[ProjectFigures, ...]:
    """All projects, the newest first. Raises Unavailable."""
    rows: tuple[AgendaRow, ...] = read(AgendaQuery((What.PROJECT.code,), descending=True))
    return tuple(project_figures(read, row, world) for row in rows)


def _codes(category: str, place: str, world: World) -> tuple[str, ...]:
    """Of the category and those below it, in every organisation of the place."""
    categories = (category, *(below.code for below in world.lookup.categories.children(category)))
    areas = [area.code for area in world.lookup.directory.areas if is_within(area.code, place[:9])]
    inside = dict.fromkeys((place[:9], *(code[:9] for code in areas)))
    return tuple(issue_code(one, code) for one in categories for code in inside)


def _since(began: Span, today: date) -> tuple[Span, ...]:
    found, one = [], began.moved(1)
    while one.last < today:
        found.append(one)
        one = one.moved(1)
    return tuple(found)


def _stretch(spans: tuple[Span, ...], by: Counter[date]) -> Stretch:
    return Stretch(len(spans), sum(by[one.first] for one in spans))
