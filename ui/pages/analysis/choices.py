"""Which lists stand behind a line of 研判."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.counted import Dimension, Measure
from app.domain.rates import DAYS, PARTS, Rate
from app.domain.spans import Span
from app.ports.figures import CountedQuery, OwedCasesQuery
from app.ports.said import SaidCasesQuery
from app.reports.analysis import RECEIVED, Volume
from app.reports.hot_issues import Issue
from app.reports.projects import ProjectFigures
from app.reports.settled import Settled
from app.reports.work import Worked
from ui.pages.analysis.counted_list import Choice
from ui.pages.analysis.reading import Line
from ui.pages.analysis.tables import name_words
from ui.pages.analysis.words import WORK
from ui.words import capital, word

translate = QCoreApplication.translate


def choices_of(line: Line, over: Span, today: date) -> list[Choice]:
    """The lists of a line, the first one first shown; none where nothing may be listed."""
    if isinstance(line, Volume):
        return _of_volume(line)
    if isinstance(line, Settled):
        asked = CountedQuery((Measure.SETTLED.code,), over.first, over.last, Dimension.OUTCOME, (line.level.code,))
        return [Choice(translate("Analysis", "化解的"), line.count, asked)]
    if isinstance(line, Worked):
        return [Choice(name_words(line, WORK), line.now, line.asked)] if isinstance(line.asked, CountedQuery) else []
    if isinstance(line, ProjectFigures):
        every = line.every
        return [Choice(translate("Analysis", "收到"), every.count, line.asked)] if every.told else []
    if isinstance(line, Issue):
        return [Choice(translate("Analysis", "说到的"), line.count, SaidCasesQuery(line.cases))]
    return _of_rate(line, over, today)


def _of_volume(line: Volume) -> list[Choice]:
    def asked(*measures: str) -> CountedQuery:
        return CountedQuery(measures, line.span.first, line.span.last, line.dimension, line.codes)

    beside = (
        (Measure.REPEAT, line.repeat),
        (Measure.DECLINED, line.declined),
        (Measure.DECLINED_FINALLY, line.declined_finally),
        (Measure.VOIDED, line.voided),
    )
    return [
        Choice(translate("Analysis", "收到"), line.total, asked(*RECEIVED)),
        *(Choice(capital(word(measure)), count, asked(measure.code)) for measure, count in beside),
    ]


def _of_rate(line: Rate, over: Span, today: date) -> list[Choice]:
    parts = PARTS.get(line.kind)
    if parts is None:
        return []
    above = CountedQuery(line.asked, over.first, over.last)
    below = CountedQuery(parts.below, over.first, over.last)
    if line.kind in DAYS:
        return [Choice(translate("Analysis", "算到的"), line.below, below)]
    found = [Choice(translate("Analysis", "分子"), line.above, above)]
    if not parts.rules:
        return [*found, Choice(translate("Analysis", "分母"), line.below, below)]
    rules, yesterday = tuple(parts.rules), min(over.last, today - timedelta(days=1))
    missed = tuple(measure for measure in parts.below if measure not in parts.above)
    late = CountedQuery(missed, over.first, over.last)
    lists = (
        *found,
        Choice(translate("Analysis", "超期办的"), max(0, line.below - line.above - line.overdue), late),
        Choice(translate("Analysis", "超期没办"), line.overdue, OwedCasesQuery(rules, over.first, yesterday)),
        Choice(
            translate("Analysis", "还来得及"),
            sum(count for _, count in line.due),
            OwedCasesQuery(rules, max(today, over.first), over.last),
        ),
    )
    # of a period it is the last day that counts, and it may still be to come
    return [replace(one, day=translate("Analysis", "期限到哪天")) for one in lists]
