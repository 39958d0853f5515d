"""简报 of a week, month, quarter or year, and the yearly report with the four parts of Art. 41: made of the figures of 研判.

What leaves the desk tells of no cell below five: names with fewer are gathered, smaller numbers are told as such, and no total
lets them be reckoned (domain.md 11). Restricted cases are in neither total nor split; five and more are told apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.calendar import chinese_date
from app.domain.counted import Dimension, Measure
from app.domain.pictures import Brief, Section, Shape, Table
from app.domain.procedure_terms import AdviceKind
from app.domain.rates import DAYS, Rate, RateKind
from app.domain.spans import Span
from app.domain.terms import Outcome
from app.domain.world import World
from app.ports.figures import FiguresQuery
from app.reports.analysis import (
    REST,
    Volume,
    cells_of,
    fields_of,
    months,
    quarters,
    volumes,
    whole,
)
from app.reports.hot_issues import FEWEST, Issue, hot_issues, issues_picture
from app.reports.rates import DEFINITIONS, rates
from app.reports.small_cells import UNTOLD, Sum, cell, cells, small
from app.reports.told_pictures import bars_as_told, fields_as_told, stacked_as_told
from app.reports.unrestricted import restricted, unrestricted
from app.reports.work_brief import work_section

Read = Any
"""`Desk.read`: several kinds of queries are asked."""
_VOLUMES = ("收到", "初次", "重复", "不予受理", "不再受理", "作废")
_NO_RANK = "收到多少没有指标，不分好坏，不排名。"
_OPEN = "收到、不予受理、不再受理、作废和答复的数，合计和分项都不含保密的信访（检举控告等）；"
_OF_VOLUMES = (RateKind.REPEAT, RateKind.ANSWER_DAYS)
"""Rates of what other tables of the paper tell."""


def brief(read: Read, over: Span, world: World) -> Brief:
    """The brief of a span. Raises Unavailable."""
    sections = (
        _total("一、总的情况", read, over, world),
        _split("二、什么事", "内容分类", Dimension.CATEGORY, read, over, world),
        _quarterly(_split("三、在哪里", "地点", Dimension.PLACE, read, over, world), read, over, world),
        _split("四、怎么来的", "信访形式", Dimension.CHANNEL, read, over, world),
        _answered(_split("五、谁在办", "承办单位", Dimension.BODY, read, over, world), read, over),
        _hot("六、热点", read, over, world),
        Section("七、八项指标", (), (), (_rates(read, over, world),)),
        work_section("八、群众工作", read, over, world),
    )
    return _brief(f"信访情况简报（{over.name}）", sections, world)


def yearly(read: Read, over: Span, world: World) -> Brief:
    """The yearly report: exactly the four parts of Art. 41. Raises Unavailable."""
    first = _split("", "信访事项涉及领域", Dimension.CATEGORY, read, over, world)
    whole_year = _total("一、信访事项的数据统计、信访事项涉及领域以及被投诉较多的机关、单位", read, over, world)
    statistics = Section(
        whole_year.title,
        whole_year.texts,
        (*whole_year.pictures, *first.pictures),
        (*whole_year.tables, *first.tables, _against(read, over)),
    )
    sections = (
        statistics,
        Section("二、转送、交办、督办情况", (_sent_words(read, over),)),
        Section("三、提出改进工作、完善政策、追究责任建议以及被采纳情况", (), (), (_advices(read, over),)),
        Section("四、其他应当报告的事项", (), (), (_rates(read, over, world),)),
    )
    return _brief(f"信访情况年度报告（{over.name}）", sections, world)


def _brief(title: str, sections: tuple[Section, ...], world: World) -> Brief:
    station = world.station
    return Brief(title, station.name, chinese_date(world.today), sections, station.practice)


def gathered(found: Sequence[Volume]) -> tuple[Volume, ...]:
    """Names with five and more; the others under one, if there are any, which has five and more itself where it can."""
    large = [v for v in found if v.total >= FEWEST]
    few = [v for v in found if small(v.total)]
    if not few:
        return tuple(large)
    while large and small(sum(v.total for v in few)):
        few.append(min(large, key=lambda v: v.total))
        large.remove(few[-1])
    sums = ((v.first, v.repeat, v.declined, v.declined_finally, v.voided) for v in few)
    first, repeat, declined, ended, voided = map(sum, zip(*sums, strict=True))
    one = few[0]
    return (*large, Volume(REST, one.span, one.dimension, (), first, repeat, declined, ended, voided))


def _whole_words(read: Read, over: Span) -> tuple[str, ...]:
    now, before = whole(read, over), whole(read, over.moved(-1))
    rows = read(FiguresQuery(Dimension.TOTAL, over.first, over.last, (Measure.FIRST.code, Measure.REPEAT.code)))
    people = sum(row.amount for row in rows)
    return (
        f"{over.name}收到信访 {cell(now.total)} 件、{cell(people)} 人次{_first_and_repeat(now)}。"
        f"同期不予受理 {cell(now.declined)} 件，不再受理 {cell(now.declined_finally)} 件，作废 {cell(now.voided)} 件。",
        f"前一段（{before.name}）收到 {cell(before.total)} 件。{_NO_RANK}",
    )


def _first_and_repeat(now: Volume) -> str:
    if small(now.first) or small(now.repeat):
        return f"，初次信访、重复信访有少于{FEWEST}件的，不分开说"
    share = f"，占 {now.repeat / now.total:.1%}" if now.total else ""
    return f"，其中初次信访 {now.first:,} 件，重复信访 {now.repeat:,} 件{share}"


def _volume_rows(found: Sequence[Volume]) -> tuple[tuple[str, ...], ...]:
    numbers = [(v.total, v.first, v.repeat, v.declined, v.declined_finally, v.voided) for v in found]
    return tuple((v.name, *told) for v, told in zip(found, cells(numbers, [Sum(0, (1, 2))]), strict=True))


def _total(title: str, read: Read, over: Span, world: World) -> Section:
    open_ = unrestricted(read)
    found = months(open_, over, world)
    rows = _volume_rows(found)
    drawn = stacked_as_told(Shape.COLUMNS, [v.span.short for v in found], [row[1:] for row in rows])
    picture = ("最近十三个月收到的信访", drawn)
    table = Table("逐月", ("哪个月", *_VOLUMES), rows)
    return Section(title, (*_whole_words(open_, over), _apart(restricted(read, over))), (picture,), (table,))


def _apart(count: int) -> str:
    """How the paper counts what is restricted."""
    return _OPEN + (f"保密的另有 {count:,} 件。" if count else f"保密的，每个月都满{FEWEST}件才另说。")


def _quarterly(section: Section, read: Read, over: Span, world: World) -> Section:
    """With the quarters of every township, where there are several."""
    found = quarters(read, over, world)
    if len(found) < 2:
        return section
    told = cells([(*v.quarters, v.declined, v.declined_finally, v.voided) for v in found])
    of = dict(zip((v.codes for v in found), told, strict=True))
    fields = fields_of(found, world).items()
    shown = {name: [of[v.codes][: len(v.quarters)] for v in together] for name, together in fields}
    picture = fields_as_told(cells_of(found, over, world), shown)
    rows = tuple((v.name, *of[v.codes]) for v in found)
    table = Table("各镇街逐季", ("镇街", *picture.labels, *_VOLUMES[-3:]), rows)
    texts = (*section.texts, "各镇街逐季的不予受理、不再受理、作废，是最后一个季度的。")
    pictures = (*section.pictures, ("最近五个季度收到的信访", picture))
    return replace(section, texts=texts, pictures=pictures, tables=(*section.tables, table))


def _answered(section: Section, read: Read, over: Span) -> Section:
    """With how it ended what was answered."""
    rows = read(FiguresQuery(Dimension.OUTCOME, over.first, over.last, (Measure.ANSWERED.code,)))
    counts = Counter[str]()
    for row in rows:
        counts[row.code] += row.count
    names = [Outcome.name_of(code) or "没有写明" for code in sorted(counts)]
    told = cells([(counts[code],) for code in sorted(counts)])
    table = Table(
        "答复的结果", ("处理意见", "项次"), tuple((name, *one) for name, one in zip(names, told, strict=True))
    )
    return replace(section, tables=(*section.tables, table))


def _split(title: str, what: str, dimension: Dimension, read: Read, over: Span, world: World) -> Section:
    found = gathered(volumes(read, dimension, over, world))
    rows = _volume_rows(found)
    large = [row for v, row in zip(found, rows, strict=True) if v.total >= FEWEST]
    drawn = bars_as_told([row[0] for row in large], [row[1:] for row in large])
    pictures = ((f"收到的信访，按{what}", drawn),) if large else ()
    return Section(title, (), pictures, (Table(f"按{what}", (what, *_VOLUMES), rows),))


def _hot(title: str, read: Read, over: Span, world: World) -> Section:
    found = hot_issues(read, over, world)
    told = "数标题里连着的两个字，写出这些标题都有的最长的词，大多是同样几件的只列一次：这段时间的件数减去前四段的平均，就是多出来的。不满五件、不满五位信访人的不列。"
    if not found:
        return Section(title, (told, "没有比平时多的。"))
    rows = tuple(_issue(issue) for issue in found)
    head = ("说的是什么", "这段时间", "平时", "多出", "在哪里", *_VOLUMES[-3:], "提醒")
    return Section(title, (told,), (("说得比平时多的", issues_picture(found)),), (Table("热点", head, rows),))


def _issue(issue: Issue) -> tuple[str, ...]:
    places = "，".join(f"{place} {count}" for place, count in issue.places)
    warned = "请先看看" if issue.warned else ""
    beside = map(cell, issue.beside)
    return issue.words, f"{issue.count:,}", f"{issue.usual:.1f}", f"{issue.more:+.1f}", places, *beside, warned


def _rates(read: Read, over: Span, world: World) -> Table:
    rows = tuple(_rate(_as_told(rate)) for rate in rates(unrestricted(read), over, world))
    return Table("八项指标", ("指标", "是多少", "分子", "分母", "怎么算"), rows)


def _as_told(rate: Rate) -> Rate:
    """A rate as it is printed: also of a frozen month as the tables beside it say, without what is restricted."""
    if rate.kind not in _OF_VOLUMES or rate.now is None:
        return rate
    return replace(rate, above=rate.now[0], below=rate.now[1])


def _rate(rate: Rate) -> tuple[str, ...]:
    days = rate.kind in DAYS
    if small(rate.below) or (not days and small(rate.above)):
        above = UNTOLD if days else cell(rate.above)
        return rate.kind.chinese, UNTOLD, above, cell(rate.below), DEFINITIONS[rate.kind]
    value = f"{rate.words} 天" if days and rate.below else rate.words
    return rate.kind.chinese, value, f"{rate.above:,}", f"{rate.below:,}", DEFINITIONS[rate.kind]


def _against(read: Read, over: Span) -> Table:
    rows = read(FiguresQuery(Dimension.BODY, over.first, over.last, (Measure.AGAINST.code,)))
    counts = Counter[str]()
    for row in rows:
        counts[row.code] += row.count
    named = tuple((name, f"{count:,}") for name, count in counts.most_common() if count >= FEWEST)
    return Table("被投诉较多的机关、单位（五项以上，不含检举控告）", ("机关、单位", "诉求"), named)


def _sent_words(read: Read, over: Span) -> str:
    asked = (Measure.TRANSFERRED, Measure.ENTRUSTED, Measure.SUPERVISED)
    rows = read(FiguresQuery(Dimension.TOTAL, over.first, over.last, tuple(measure.code for measure in asked)))
    counts = {m: sum(row.count for row in rows if row.measure == m.code) for m in asked}
    told = "，".join(f"{measure.chinese} {cell(counts[measure])} 项次" for measure in asked)
    return f"{over.name}{told}。"


def _advices(read: Read, over: Span) -> Table:
    asked = (Measure.ADVISED.code, Measure.ADOPTED.code)
    rows = read(FiguresQuery(Dimension.OUTCOME, over.first, over.last, asked))
    counts = Counter[tuple[str, str]]()
    for row in rows:
        counts[row.code, row.measure] += row.count
    told = tuple((kind.chinese, *(cell(counts[kind.code, measure]) for measure in asked)) for kind in AdviceKind)
    return Table("三项建议（第四十条）", ("建议", "提出", "采纳（含部分采纳）"), told)
