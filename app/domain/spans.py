"""Spans of days that are reported on: a week, a month, a quarter, a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.calendar import chinese_date
from app.domain.terms import Term

_DAY = timedelta(days=1)


class SpanKind(Term):
    """How long a span is."""

    WEEK = ("week", "周", "week")
    MONTH = ("month", "月", "month")
    QUARTER = ("quarter", "季", "quarter")
    YEAR = ("year", "年", "year")


_MONTHS = {SpanKind.MONTH: 1, SpanKind.QUARTER: 3, SpanKind.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both included."""

    kind: SpanKind
    first: date
    last: date

    @property
    def name(self) -> str:
        """2026年11月, 2026年第4季度, 2026年, 2026年11月23日至2026年11月29日."""
        match self.kind:
            case SpanKind.WEEK:
                return f"{chinese_date(self.first)}至{chinese_date(self.last)}"
            case SpanKind.MONTH:
                return f"{self.first.year}年{self.first.month}月"
            case SpanKind.QUARTER:
                return f"{self.first.year}年第{(self.first.month + 2) // 3}季度"
            case _:
                return f"{self.first.year}年"

    @property
    def short(self) -> str:
        """11月 under a column, with its year in January; 26年4季度 of a quarter."""
        if self.kind is SpanKind.QUARTER:
            return f"{self.first.year % 100}年{(self.first.month + 2) // 3}季度"
        if self.kind is SpanKind.MONTH:
            return f"{self.first.month}月" + (f"\n{self.first.year}年" if self.first.month == 1 else "")
        return self.name

    def moved(self, steps: int) -> Span:
        """The span so many later, or earlier."""
        if self.kind is SpanKind.WEEK:
            return span(self.kind, self.first + 7 * steps * _DAY)
        month = self.first.year * 12 + self.first.month - 1 + steps * _MONTHS[self.kind]
        return span(self.kind, date(month // 12, month % 12 + 1, 1))


def span(kind: SpanKind, day: date) -> Span:
    """The span of a kind that a day lies in; a week begins on Monday."""
    if kind is SpanKind.WEEK:
        first = day - day.weekday() * _DAY
        return Span(kind, first, first + 6 * _DAY)
    months = _MONTHS[kind]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    beyond = first.month + months
    end = date(first.year + (beyond - 1) // 12, (beyond - 1) % 12 + 1, 1)
    return Span(kind, first, end - _DAY)


def spans_to(end: Span, count: int) -> tuple[Span, ...]:
    """So many spans in a row, the given one the last."""
    return tuple(end.moved(step) for step in range(1 - count, 1))
