"""群众工作 in figures: meetings, days outside, promises, leaders, rosters, the queue, thanks, campaigns, backlog, in a span and its
year. From the lines of the agenda and kept sums; nothing is folded.

Counts of a hall, never of a person; no target, no rank, no good or bad. What is about a restricted case is in none of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from app.domain.counted import Dimension, Measure, contacted_within
from app.domain.pictures import Picture, Series, Shape
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.spans import Span, SpanKind, span, spans_to
from app.domain.work_terms import Topic
from app.domain.world import World
from app.ports import CaseFilter, CountQuery
from app.ports.agenda import AgendaQuery, AgendaSum, AgendaSumsQuery
from app.ports.figures import CountedQuery, FiguresQuery
from app.reports.settled import settled
from app.reports.work_counted import MINUTES, Counting, Day, Way, When, countings, pictured

Read = Callable[[Any], Any]
_YEAR = 365
MONTHS, QUARTERS = 6, 5
"""So many a picture shows."""


@dataclass(frozen=True, slots=True)
class Worked:
    """One figure: in the span, in the one before, in its year."""

    topic: Topic
    name: str
    """With `{term}` where a term stands in it."""
    how: str
    now: int
    before: int | None = None
    """None where it is told as it stands now."""
    year: int | None = None
    """None as well of a span that is a year."""
    term: str = ""
    minutes: bool = False
    personal: bool = False
    leads: bool = False
    """The first of its topic."""
    of: str = ""
    """The number of the lines' detail that is added up."""
    asked: AgendaQuery | CountedQuery | CaseFilter | None = None
    """What is listed behind it."""

    @property
    def id(self) -> str:
        """By which a table finds it again."""
        return f"{self.topic.code} {self.name} {self.term}"

    @property
    def words(self) -> str:
        """Its name."""
        return self.name.format(term=self.term)


def work(read: Read, over: Span, world: World) -> tuple[Worked, ...]:
    """All figures, in the order of their topics; those of which nothing was ever counted are left out. Raises Unavailable."""
    year = span(SpanKind.YEAR, min(over.last, world.today))
    spans = (over, over.moved(-1), *(() if over.kind is SpanKind.YEAR else (year,)))
    counted = by_spans(read, countings(), spans, world)
    found = [_worked(one, counts, over, world.today) for one, counts in counted.items()]
    found += (_contacted(read, over, year, world), *_lying(read, world), *_levels(read, over, year))
    order = list(Topic)
    told = sorted((one for one in found if one.now or one.before or one.year), key=lambda one: order.index(one.topic))
    leading = (place == 0 or told[place - 1].topic is not one.topic for place, one in enumerate(told))
    return tuple(replace(one, leads=first) for one, first in zip(told, leading, strict=True))


def by_spans(
    read: Read, asked: Sequence[Counting], spans: Sequence[Span], world: World
) -> dict[Counting, tuple[int, ...]]:
    """Each of these figures in each of the spans, by one question for all that is counted of one kind of lines.
    Raises Unavailable."""
    together: dict[tuple[str, Day], list[Counting]] = defaultdict(list)
    for one in asked:
        together[one.what.code, one.when.day].append(one)
    found: dict[Counting, tuple[int, ...]] = {}
    for (what, day), some in together.items():
        alike = _asked(what, day, some, spans)
        lines = [_Alike(dict(zip(alike.by, each.by, strict=True)), each) for each in read(alike)]
        for one in some:
            here = [line for line in lines if line.fits(one)]
            days = (_days(one.when, over, world.today) for over in spans)
            found[one] = tuple(
                _value(one, alike.added, [line for line in here if line.lies_in(day, *of)]) for of in days
            )
    return {one: found[one] for one in asked}


def _worked(one: Counting, counts: tuple[int, ...], over: Span, today: date) -> Worked:
    now, before, *year = counts
    lasts = one.when in (When.NOW, When.LASTING)
    return Worked(
        one.topic, one.name, one.how, now, None if lasts else before, year[0] if year and not lasts else None,
        one.term, one.way in MINUTES, one.personal, of=one.of, asked=_behind(one, over, today),
    )  # fmt: skip


def work_picture(read: Read, over: Span, world: World, label: Callable[[Span], str] = lambda one: one.short) -> Picture:
    """A field for each kind of work with the last months, or of long spans quarters. Raises Unavailable."""
    long_ = over.kind in (SpanKind.QUARTER, SpanKind.YEAR)
    last = span(SpanKind.QUARTER if long_ else SpanKind.MONTH, min(over.last, world.today))
    spans = spans_to(last, QUARTERS if long_ else MONTHS)
    found = by_spans(read, pictured(), spans, world)
    series = tuple(Series(one.name, counts) for one, counts in found.items())
    return Picture(Shape.CELLS, tuple(label(one).replace("\n", " ") for one in spans), series)


# ---------- from the agenda


@dataclass(frozen=True, slots=True)
class _Alike:
    """Lines that are alike, by the names of what they have in common."""

    has: dict[str, str]
    sum: AgendaSum

    def fits(self, one: Counting) -> bool:
        """Whether they are of what is counted."""
        states = not one.states or self.has["state"] in one.states
        return states and all(self.has[name] == text for name, text in one.fields)

    def lies_in(self, day: Day, first: date | None, last: date | None) -> bool:
        """Whether their day lies between these."""
        return first is None or last is None or str(first) <= self.has[day.value] <= str(last)


def _asked(what: str, day: Day, some: Sequence[Counting], spans: Sequence[Span]) -> AgendaSumsQuery:
    common = {"state", *(name for one in some for name, _ in one.fields)}
    common |= {"subject_id"} if any(one.way is Way.SUBJECTS for one in some) else set()
    added = tuple(sorted({one.of for one in some} - {""}))
    if day is Day.NONE:
        return AgendaSumsQuery((what,), tuple(sorted(common)), added=added)
    by = tuple(sorted(common | {day.value}))
    if any(one.when is When.LASTING for one in some):
        return AgendaSumsQuery((what,), by, due=True, added=added)
    first, last = min(over.first for over in spans), max(over.last for over in spans)
    return AgendaSumsQuery((what,), by, first, last, due=day is Day.UNTIL, added=added)


def _days(when: When, over: Span, today: date) -> tuple[date | None, date | None]:
    match when:
        case When.NOW:
            return None, None
        case When.LASTING:
            return today, date.max
        case When.DONE:
            return over.first, min(over.last, today)
        case When.OVERDUE:
            return over.first, min(over.last, today - timedelta(days=1))
        case When.AHEAD:
            return max(over.first, today), over.last
        case _:
            return over.first, over.last


def _value(one: Counting, added: tuple[str, ...], some: Sequence[_Alike]) -> int:
    if one.way is Way.LINES:
        return sum(line.sum.lines for line in some)
    if one.way is Way.SUBJECTS:
        return len({line.has["subject_id"] for line in some})
    numbers = [line.sum.added[added.index(one.of)] for line in some]
    if one.way is Way.MOST:
        return max((number.most for number in numbers), default=0)
    total, lines = sum(number.sum for number in numbers), sum(number.lines for number in numbers)
    return round(total / lines) if one.way is Way.MEAN and lines else total


def _behind(one: Counting, over: Span, today: date) -> AgendaQuery:
    first, last = _days(one.when, over, today)
    lines = AgendaQuery((one.what.code,), one.states, fields=one.fields, unrestricted=True, descending=True)
    if one.when.day is Day.UNTIL:
        return replace(lines, until_from=first, until_to=last, by_until=True)
    return replace(lines, on_from=first, on_to=last)


# ---------- from the register and kept sums


def _contacted(read: Read, over: Span, year: Span, world: World) -> Worked:
    """First contact, of which the eight rates tell the share."""
    days = world.settings["contact_days"]
    measures = contacted_within(int(days))

    def count(one: Span) -> int:
        return sum(r.count for r in read(FiguresQuery(Dimension.TOTAL, one.first, one.last, measures)))

    return Worked(
        Topic.QUEUE, QT_TRANSLATE_NOOP("Work", "初次信访，受理后 {term} 个工作日内联系了"),
        QT_TRANSLATE_NOOP("Work", "受理后在设置的工作日内和信访人谈过话的初次信访，算在受理那天；占多少看“八项指标”。"),
        count(over), count(over.moved(-1)), count(year) if over.kind is not SpanKind.YEAR else None, days,
        personal=True, asked=CountedQuery(measures, over.first, over.last),
    )  # fmt: skip


def _lying(read: Read, world: World) -> Iterator[Worked]:
    """Backlog by its age: open cases that have lain as long as the station calls long."""
    how = QT_TRANSLATE_NOOP("Work", "现在没有办结、收到的日子满了本台设定的天数的，按放了多久；有没有方案都算。")
    oldest = int(world.settings["backlog_days"])
    ages = sorted({oldest, *(years * _YEAR for years in (1, 2, 3) if years * _YEAR > oldest)})
    for least, most in zip(ages, (*ages[1:], None), strict=True):
        newest = world.today - timedelta(days=least)
        earliest = world.today - timedelta(days=most - 1) if most else None
        lying = CaseFilter(open=True, restricted=False, received_from=earliest, received_to=newest)
        name = QT_TRANSLATE_NOOP("Work", "放了 {term} 天") if most else QT_TRANSLATE_NOOP("Work", "放了 {term} 天以上")
        term = f"{least}—{most - 1}" if most else f"{least}"
        yield Worked(Topic.BACKLOG, name, how, read(CountQuery(lying)), term=term, personal=True, asked=lying)


def _levels(read: Read, over: Span, year: Span) -> Iterator[Worked]:
    how = QT_TRANSLATE_NOOP("Work", "办结时写明在哪一级化解的，算在办结那天；哪一级化解都好，不排名。")
    whole = {one.level: one.count for one in settled(read, year)} if over.kind is not SpanKind.YEAR else {}
    for one in settled(read, over):
        asked = CountedQuery((Measure.SETTLED.code,), over.first, over.last, Dimension.OUTCOME, (one.level.code,))
        yield Worked(
            Topic.SETTLED, QT_TRANSLATE_NOOP("Work", "在{term}化解"), how, one.count, one.before, whole.get(one.level),
            one.level.chinese, personal=True, asked=asked,
        )  # fmt: skip
