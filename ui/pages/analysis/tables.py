"""The columns of the lists beside the pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.counted import Dimension
from app.domain.hall_terms import ProjectStep
from app.domain.rates import DAYS, Rate
from app.domain.spans import SpanKind
from app.reports.analysis import Volume
from app.reports.hot_issues import Issue
from app.reports.projects import ProjectFigures
from app.reports.settled import Settled
from app.reports.work import Worked
from ui.models.rows_model import Column
from ui.pages.analysis.rate_words import rate_definition, still_words
from ui.pages.analysis.reading import Line, Shown
from ui.pages.analysis.words import HOT, LEVELS, MONTHS, PROJECTS, QUARTERS, RATES, WORK, span_label, span_words
from ui.pages.hall.project_words import beside_words, measures_words, place_words, stretch_words
from ui.parts.tags import TagKind
from ui.words import capital, day_words, joint, spoken, word, word_of, year_words

translate = QCoreApplication.translate

_TITLES: dict[str, Callable[[], str]] = {
    MONTHS: lambda: translate("Analysis", "哪个月"),
    Dimension.CHANNEL.code: lambda: translate("Analysis", "信访形式"),
    Dimension.CATEGORY.code: lambda: translate("Analysis", "说的是什么"),
    Dimension.PLACE.code: lambda: translate("Analysis", "在哪里"),
    Dimension.BODY.code: lambda: translate("Analysis", "承办单位"),
    QUARTERS: lambda: translate("Analysis", "镇街"),
}
WIDE = 132
"""So wide a column of numbers grows where there is plenty of room, that they stand nearer to what they are about."""
GIVING_WAY = ("where", "above", "below", "q0", "q1", "q2", "q3", "share", "voided", "declined_finally", "declined")


def name_words(line: Line, part: str) -> str:
    """What a line is called."""
    if isinstance(line, Rate):
        return capital(word(line.kind))
    if isinstance(line, Settled):
        return capital(word(line.level))
    if isinstance(line, Issue):
        return line.words
    if isinstance(line, ProjectFigures):
        return line.row.line.title
    if isinstance(line, Worked):
        return capital(translate("Work", line.name).format(term=spoken(line.term)))
    return span_words(line.span) if part == MONTHS else capital(spoken(line.name))


def how_words(line: Line) -> str:
    """How a line is counted, where it is counted in a way of its own."""
    if isinstance(line, Worked):
        how = translate("Work", line.how)
    elif isinstance(line, Rate):
        how = rate_definition(line.kind)
    else:
        return ""
    return translate("Analysis", "怎么算：{how}").format(how=how)


def columns(shown: Shown) -> list[Column]:
    """The columns of a part."""
    if shown.part == HOT:
        return _hot()
    if shown.part == LEVELS:
        return _levels(shown)
    if shown.part == PROJECTS:
        return _projects(shown)
    if shown.part == WORK:
        return _work(shown)
    return _rates(shown) if shown.part == RATES else _volumes(shown)


def _hot() -> list[Column]:
    return [
        Column("name", translate("Analysis", "说的是什么"), lambda i: i.words, stretch=True, tag=_warned),
        _number("count", translate("Analysis", "这段时间"), lambda i: i.count),
        Column("usual", translate("Analysis", "平时"), lambda i: f"{i.usual:.1f}", 64, right=True, most=WIDE),
        Column("more", translate("Analysis", "多出"), lambda i: f"{i.more:+.1f}", 64, right=True, most=WIDE),
        Column("where", translate("Analysis", "在哪里"), _where, 200, most=420),
        *_beside(lambda i: i.beside),
        Column("look", translate("Analysis", "提醒"), _look, 96),
    ]


def _levels(shown: Shown) -> list[Column]:
    every = sum(line.count for line in shown.lines if isinstance(line, Settled))
    return [
        Column("name", translate("Analysis", "在哪一级"), lambda s: name_words(s, LEVELS), 120, stretch=True),
        _number("count", translate("Analysis", "化解"), lambda s: s.count),
        Column(
            "share",
            translate("Analysis", "占"),
            lambda s: f"{s.count / every:.1%}" if s.count else "—",
            72,
            right=True,
            most=WIDE,
        ),
        _number("before", translate("Analysis", "上一段"), lambda s: s.before),
    ]


def _projects(shown: Shown) -> list[Column]:
    today, world = shown.world.today, shown.world
    return [
        Column("name", translate("Analysis", "治理什么事"), lambda p: name_words(p, PROJECTS), 160, stretch=True),
        Column("where", translate("Analysis", "哪一类，在哪里"), lambda p: place_words(p.row, world), 200, most=420),
        Column("on", translate("Analysis", "哪天立项"), lambda p: day_words(p.row.line.on, today), 104, whole=True),
        Column("before", translate("Analysis", "以前六个月"), lambda p: stretch_words(p.before), 104, whole=True),
        Column("since", translate("Analysis", "以后"), lambda p: stretch_words(p.since), 104, whole=True),
        *_beside(lambda p: p.beside if p.every.told else (0, 0, 0), beside_words),
        Column("measures", translate("Analysis", "措施"), lambda p: measures_words(p.row), 88, whole=True),
        Column("step", translate("Analysis", "到哪一步"), _step, 80, whole=True),
    ]


def _work(shown: Shown) -> list[Column]:
    found = [
        Column("topic", translate("Analysis", "哪一样"), lambda w: capital(word(w.topic)) if w.leads else "", 128),
        Column("name", translate("Analysis", "数的是什么"), lambda w: name_words(w, WORK), 120, stretch=True),
        Column("count", translate("Analysis", "这段时间"), lambda w: worked_words(w, w.now), 96, right=True, most=WIDE),
        Column(
            "before", translate("Analysis", "上一段"), lambda w: worked_words(w, w.before), 96, right=True, most=WIDE
        ),
    ]
    if shown.span.kind is not SpanKind.YEAR:
        year = year_words(min(shown.span.last, shown.world.today))
        found.append(Column("year", year, lambda w: worked_words(w, w.year), 96, right=True, most=WIDE))
    return found


def worked_words(worked: Worked, count: int | None) -> str:
    """A number of a figure; of what stands as it does now there is none of an earlier span."""
    if not count:
        return "—"
    return translate("Analysis", "{count} 分钟").format(count=f"{count:,}") if worked.minutes else f"{count:,}"


def _step(project: ProjectFigures) -> str:
    return capital(word_of(ProjectStep, project.row.line.state))


def _warned(issue: Issue) -> tuple[TagKind, str] | None:
    return ("sky", "") if issue.warned else None


def _look(issue: Issue) -> str:
    return translate("Analysis", "请先看看") if issue.warned else ""


def _where(issue: Issue) -> str:
    return joint("，").join(f"{place} {count}" for place, count in issue.places)


def _rates(shown: Shown) -> list[Column]:
    return [
        Column("name", translate("Analysis", "指标"), lambda r: name_words(r, RATES), 220, whole=True),
        Column("value", translate("Analysis", "是多少"), _value, 96, right=True),
        _number("above", translate("Analysis", "分子"), lambda r: r.above, 64),
        _number("below", translate("Analysis", "分母"), lambda r: r.below, 64),
        Column(
            "still", translate("Analysis", "还可以"), lambda r: still_words(r, shown.span, shown.world), stretch=True
        ),
    ]


def _value(rate: Rate) -> str:
    return (
        translate("Analysis", "{days} 天").format(days=rate.words) if rate.kind in DAYS and rate.below else rate.words
    )


def _volumes(shown: Shown) -> list[Column]:
    """Name, how much, the part of repeat petitions, and what stands beside it."""
    part = shown.part
    name = Column("name", _TITLES[part](), lambda v: name_words(v, part), 120, stretch=True)
    beside = _beside(lambda v: (v.declined, v.declined_finally, v.voided))
    share = Column("share", translate("Analysis", "重复占比"), _share, 72, right=True, most=WIDE)
    if part == QUARTERS:
        return [name, *_quarters(shown), share, *beside]
    return [
        name,
        _number("total", translate("Analysis", "收到"), lambda v: v.total, 64),
        _number("repeat", translate("Analysis", "重复"), lambda v: v.repeat, 64),
        share,
        *beside,
    ]


def _beside(
    of: Callable[[Any], tuple[int, int, int]], told: Callable[[int], str] = lambda count: f"{count:,}" if count else "—"
) -> list[Column]:
    """What stands beside every volume."""
    titles = (
        ("declined", translate("Analysis", "不予受理")),
        ("declined_finally", translate("Analysis", "不再受理")),
        ("voided", translate("Analysis", "作废")),
    )

    def text(place: int) -> Callable[[Any], str]:
        return lambda line: told(of(line)[place])

    return [Column(key, title, text(place), 76, right=True, most=WIDE) for place, (key, title) in enumerate(titles)]


def _quarters(shown: Shown) -> list[Column]:
    one = shown.lines[0]
    assert isinstance(one, Volume)
    now, count = one.span, len(one.quarters)
    found = [
        _number(f"q{place}", span_label(now.moved(place + 1 - count)), _of_quarter(place), 80) for place in range(count)
    ]
    return [*found, Column("change", translate("Analysis", "比上季"), _change, 72, right=True, most=WIDE)]


def _of_quarter(place: int) -> Callable[[Volume], int]:
    return lambda v: v.quarters[place]


def _number(key: str, title: str, value: Callable[[Any], int], width: int = 76) -> Column:
    return Column(key, title, lambda v: f"{value(v):,}" if value(v) else "—", width, right=True, most=WIDE)


def _share(line: Volume) -> str:
    return f"{line.repeat / line.total:.1%}" if line.total else "—"


def _change(line: Volume) -> str:
    change = line.quarters[-1] - line.quarters[-2]
    return f"{change:+,}" if change else "0"
