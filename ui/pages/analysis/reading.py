"""What a picture of 研判 is made of: asked on the reading thread, drawn on another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.desk import Desk
from app.domain.counted import Dimension
from app.domain.pictures import Picture
from app.domain.rates import Rate
from app.domain.spans import Span, SpanKind, span
from app.domain.world import World
from app.reports.analysis import (
    Volume,
    bars_of,
    cells_of,
    columns_of,
    months,
    quarters,
    volumes,
    whole,
)
from app.reports.hot_issues import Issue, hot_issues, issues_picture
from app.reports.projects import ProjectFigures, projects
from app.reports.rates import rates
from app.reports.settled import Settled, settled, settled_picture
from app.reports.work import Worked, work, work_picture
from ui.pages.analysis.words import HOT, LEVELS, MONTHS, PROJECTS, QUARTERS, RATES, WORK, span_label
from ui.words import capital, spoken

Line = Volume | Settled | Issue | ProjectFigures | Worked | Rate
"""What a list of 研判 shows in a row."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One part over a span: its lines, all that came in the same span, and its picture."""

    part: str
    span: Span
    lines: Sequence[Line]
    whole: Volume
    picture: Picture | None
    world: World

    @property
    def apart(self) -> int:
        """How many stand in the whole alone, because they are restricted."""
        if self.part in (MONTHS, LEVELS, HOT, PROJECTS, WORK, RATES):
            return 0
        return self.whole.total - sum(line.total for line in self.lines if isinstance(line, Volume))

    @property
    def may_freeze(self) -> bool:
        """Whether its rates may be frozen: of a month that is over and that nobody has frozen."""
        rates_ = [line for line in self.lines if isinstance(line, Rate)]
        over = self.span.kind is SpanKind.MONTH and self.span.last < self.world.today
        return over and bool(rates_) and all(rate.frozen_on is None for rate in rates_)


def read_shown(desk: Desk, part: str, kind: SpanKind, over: Span | None) -> Shown:
    """A part over a span, without one over that of today. Raises Unavailable."""
    world = desk.world()
    over = over or span(kind, world.today)
    if part == MONTHS:
        lines = months(desk.read, over, world)
        picture = columns_of(lines, span_label)
        return Shown(part, over, lines, whole(desk.read, over), _in_words(picture), world)
    if part == QUARTERS:
        lines = quarters(desk.read, over, world)
        quarter = lines[0].span
        picture = cells_of(lines, over, world, span_label)
        return Shown(part, over, lines, whole(desk.read, quarter), _in_words(picture), world)
    if part == LEVELS:
        levels = settled(desk.read, over)
        return Shown(part, over, levels, whole(desk.read, over), _in_words(settled_picture(levels)), world)
    if part == HOT:
        issues = hot_issues(desk.read, over, world)
        return Shown(part, over, issues, whole(desk.read, over), _in_words(issues_picture(issues)), world)
    if part == PROJECTS:
        return Shown(part, over, projects(desk.read, world), whole(desk.read, over), None, world)
    if part == WORK:
        picture = work_picture(desk.read, over, world, span_label)
        return Shown(part, over, work(desk.read, over, world), whole(desk.read, over), _in_words(picture), world)
    if part == RATES:
        return Shown(part, over, rates(desk.read, over, world), whole(desk.read, over), None, world)
    lines = volumes(desk.read, Dimension.of(part), over, world)
    return Shown(part, over, lines, whole(desk.read, over), _in_words(bars_of(lines)), world)


def _in_words(picture: Picture) -> Picture:
    """The picture with its labels in the language of the screen."""
    series = tuple(replace(one, name=capital(spoken(one.name))) for one in picture.series)
    return replace(picture, labels=tuple(capital(spoken(label)) for label in picture.labels), series=series)
