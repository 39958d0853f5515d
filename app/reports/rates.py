"""The eight rates of a span, counted from kept sums and running clocks; of a frozen month as they were frozen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from app.domain.counted import Dimension, Measure, contacted_within
from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.kinds import RatesFrozen
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.procedure_terms import Satisfaction
from app.domain.rates import DAYS, PARTS, Rate, RateKind
from app.domain.spans import Span, SpanKind
from app.domain.world import World
from app.ports import EntriesQuery
from app.ports.figures import FiguresQuery, OwedQuery
from app.reports.ratings import ratings

DEFINITIONS = {
    RateKind.TOLD: QT_TRANSLATE_NOOP(
        "Rates", "告知期限的最后一天落在这段时间的：按期告知的 ÷（按期告知的＋超期告知的＋超期没告知的）。"
    ),
    RateKind.DONE: QT_TRANSLATE_NOOP(
        "Rates", "办理期限的最后一天落在这段时间的：按期办结的 ÷（按期办结的＋超期办结的＋超期没办结的）。"
    ),
    RateKind.ACCEPTANCE_DAYS: QT_TRANSLATE_NOOP("Rates", "这段时间受理的初次信访：从收到到受理的天数之和 ÷ 件数。"),
    RateKind.ANSWER_DAYS: QT_TRANSLATE_NOOP("Rates", "这段时间第一次答复的：从收到到答复的天数之和 ÷ 项数。"),
    RateKind.CONTACTED: QT_TRANSLATE_NOOP(
        "Rates",
        "这段时间受理的：受理后在设置的工作日内和信访人谈过话的 ÷ 受理的。天数在“设置”的“本站”里，条例没有规定。",
    ),
    RateKind.REPEAT: QT_TRANSLATE_NOOP("Rates", "这段时间收到的：重复信访 ÷ 收到的。没有指标，不分好坏。"),
    RateKind.PUBLIC: QT_TRANSLATE_NOOP(
        "Rates", "这段时间送到信访人的答复：本人同意、已经公开的 ÷ 送到的。保密的不公开，分子分母都不算。"
    ),
    RateKind.SATISFIED: QT_TRANSLATE_NOOP(
        "Rates",
        "满意和基本满意 ÷ 全部评价，按季度算；满五份的才计入，没有人看得到是谁评的，所以没有名单；各单位、各季度的总数在“督办”的“满意度”。",
    ),
}
"""How each is counted, in one sentence."""
Read = Any
"""`Desk.read`: several kinds of queries are asked."""
_CONTENT = (Satisfaction.SATISFIED.code, Satisfaction.FAIRLY.code)


def rates(read: Read, over: Span, world: World) -> tuple[Rate, ...]:
    """All eight, in the order they are told. Raises Unavailable."""
    within = contacted_within(int(world.settings["contact_days"]))
    found = _rates(read, over, world, within)
    return tuple(replace(one, asked=within) if one.kind is RateKind.CONTACTED else one for one in found)


def _rates(read: Read, over: Span, world: World, within: tuple[str, ...]) -> tuple[Rate, ...]:
    rows = read(FiguresQuery(Dimension.TOTAL, over.first, over.last, (*(m.code for m in Measure), *within)))
    counts = {m.code: sum(row.count for row in rows if row.measure.partition(".")[0] == m.code) for m in Measure}
    days = {m.code: sum(row.amount for row in rows if row.measure.partition(".")[0] == m.code) for m in Measure}
    rules = tuple(rule for parts in PARTS.values() for rule in sorted(parts.rules))
    owed = read(OwedQuery(rules, over.first, over.last))
    found = [_rate(kind, counts, days, owed, world.today) for kind in RateKind if kind in PARTS]
    found.append(_satisfied(read, over))
    return _as_frozen(tuple(found), over, read(EntriesQuery("rates")), world.station.org)


def _rate(
    kind: RateKind, counts: dict[str, int], days: dict[str, int], owed: Sequence[tuple[str, date, int]], today: date
) -> Rate:
    parts = PARTS[kind]
    above = sum((days if kind in DAYS else counts)[measure] for measure in parts.above)
    running = [(day, count) for rule, day, count in owed if rule in parts.rules]
    overdue = sum(count for day, count in running if day < today)
    below = sum(counts[measure] for measure in parts.below) + overdue
    due = tuple((day, count) for day, count in running if day >= today)
    return Rate(kind, above, below, overdue, due, asked=parts.above)


def _satisfied(read: Read, over: Span) -> Rate:
    """Of the cells of five voices and more, which are kept by quarters; nobody is told whose voices they are."""
    if over.kind not in (SpanKind.QUARTER, SpanKind.YEAR):
        return Rate(RateKind.SATISFIED, 0, 0)
    first, last = (f"{day.year}Q{(day.month + 2) // 3}" for day in (over.first, over.last))
    cells = [cell for cell in ratings(read) if first <= cell.period <= last]
    content = sum(cell.counts.get(code, 0) for cell in cells for code in _CONTENT)
    return Rate(RateKind.SATISFIED, content, sum(cell.total for cell in cells))


def _as_frozen(found: tuple[Rate, ...], over: Span, entries: Sequence[Entry], org: str) -> tuple[Rate, ...]:
    if over.kind is not SpanKind.MONTH:
        return found
    wanted = over.first.isoformat()
    frozen = next(
        (
            (e.envelope.at.astimezone(CHINA).date(), e.body)
            for e in entries
            if isinstance(e.body, RatesFrozen) and e.body.month == wanted and e.envelope.org == org
        ),
        None,
    )
    if frozen is None:
        return found
    on, body = frozen
    kept = {rate.rate: (rate.above, rate.below) for rate in body.rates}
    return tuple(_frozen(rate, kept.get(rate.kind.code), on) for rate in found)


def _frozen(rate: Rate, kept: tuple[int, int] | None, on: date) -> Rate:
    if kept is None:
        return rate
    now = (rate.above, rate.below)
    return replace(rate, above=kept[0], below=kept[1], frozen_on=on, due=(), now=now if now != kept else None)


def friday(today: date) -> date:
    """The Friday of this week; on a weekend that of the next."""
    return today + timedelta(days=(4 - today.weekday()) % 7)
