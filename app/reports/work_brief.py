"""群众工作 in a brief: one picture, its figures, how each is counted, the projects, and the units where there are several.

What counts people or their matters tells no number below five; what the hall did itself is told as it is (domain.md 11).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from app.domain.hall_terms import ProjectStep
from app.domain.pictures import Section, Table
from app.domain.spans import Span, SpanKind
from app.domain.work_terms import Topic
from app.domain.world import World
from app.reports.projects import ProjectFigures, Stretch, projects
from app.reports.small_cells import UNTOLD, Sum, cell, cells, small
from app.reports.work import Worked, work, work_picture
from app.reports.work_units import COLUMNS, units

Read = Callable[[Any], Any]
_Numbers = tuple[int | None, int | None, int | None]
"""In the span, the one before, the year."""
_ABOUT = (
    "都从记下来的事里数，数的是厅站，不是哪个人。没有指标，不排名。保密的不计入。"
    "数到人和事的，少于五的不说；会、下访、承诺、值班、宣传是厅站自己做的，照实说。"
)
_OF_PROJECTS = (
    "源头治理数的是同一类事、同一个地方：立项以前六个整月和立项以后各整月，平均每月收到多少；"
    "不予受理、不再受理、作废是这些月份里的。不满五件的不说。"
)
_BESIDE = ("不予受理", "不再受理", "作废")


def work_section(title: str, read: Read, over: Span, world: World) -> Section:
    """The part of a brief. Raises Unavailable."""
    found = work(read, over, world)
    pictures = (("最近做的群众工作，同一把尺", work_picture(read, over, world)),)
    tables = [
        figures_table(found, over, world),
        _projects(read, world),
        *units_table(read, over, world),
        _definitions(found),
    ]
    return Section(title, (_ABOUT, _OF_PROJECTS), pictures, tuple(tables))


def figures_table(found: Sequence[Worked], over: Span, world: World) -> Table:
    """The figures by topic: in the span, the one before, the year."""
    year = f"{min(over.last, world.today).year}年"
    head = ("哪一样", "数的是什么", "这段时间", "上一段", *(() if over.kind is SpanKind.YEAR else (year,)))
    told = {one.id: numbers for group in _alike(found) for one, numbers in _told(group, _waited(found))}
    rows = ((one.topic.chinese, one.words, *told[one.id][: len(head) - 2]) for one in found)
    return Table("群众工作", head, tuple(rows))


def _alike(found: Sequence[Worked]) -> Iterator[list[Worked]]:
    """Figures that are counted alike: out of the others a number that is not told could be reckoned."""
    groups: dict[tuple[str, str], list[Worked]] = defaultdict(list)
    for one in found:
        groups[one.topic.code, one.how].append(one)
    yield from groups.values()


def _waited(found: Sequence[Worked]) -> _Numbers:
    """How many took a number, on which the minutes of waiting stand."""
    first = next((one for one in found if one.topic is Topic.QUEUE), None)
    return (first.now, first.before, first.year) if first else (0, 0, 0)


def _minutes(count: int | None, waited: int | None) -> str:
    if small(waited or 0):
        return UNTOLD
    return f"{count:,} 分钟" if waited else "—"


def _told(group: Sequence[Worked], waited: _Numbers) -> Iterator[tuple[Worked, tuple[str, ...]]]:
    numbers = [(one.now, one.before, one.year) for one in group]
    if group[0].minutes:
        told = [tuple(map(_minutes, row, waited)) for row in numbers]
    elif group[0].personal:
        # the year may be no longer than both spans together
        sums = [] if group[0].year is None else [Sum(2, (0, 1))]
        told = cells([tuple(count or 0 for count in row) for row in numbers], sums)
    else:
        told = [tuple(f"{count or 0:,}" for count in row) for row in numbers]
    for one, row, counts in zip(group, told, numbers, strict=True):
        yield one, tuple("—" if count is None else text for text, count in zip(row, counts, strict=True))


def _definitions(found: Sequence[Worked]) -> Table:
    rows = (("，".join(one.words for one in group), group[0].how) for group in _alike(found))
    return Table("群众工作怎么算", ("数的是什么", "怎么算"), tuple(rows))


def _projects(read: Read, world: World) -> Table:
    head = ("治理什么事", "在哪里", "以前六个月", "以后", *_BESIDE, "措施", "到哪一步")
    return Table("源头治理", head, tuple(_project(one, world) for one in projects(read, world)))


def _project(one: ProjectFigures, world: World) -> tuple[str, ...]:
    line = one.row.line
    detail = line.detail or {}
    beside = map(cell, one.beside) if one.every.told else (UNTOLD,) * len(_BESIDE)
    place = world.lookup.directory.place_name(detail["place"], world.station.org)
    done = f"{detail['measures'] - detail['undone']}／{detail['measures']}"
    return (
        line.title, place, _stretch(one.before), _stretch(one.since), *beside, done, ProjectStep.name_of(line.state),
    )  # fmt: skip


def _stretch(stretch: Stretch) -> str:
    if not stretch.months:
        return "不满一个月"
    return f"每月 {stretch.average:.1f} 件" if stretch.told else "不满五件"


def units_table(read: Read, over: Span, world: World) -> list[Table]:
    """Where more than one unit wrote something down."""
    found = units(read, over, world)
    if len(found) < 2:
        return []
    personal = cells([tuple(n for n, c in zip(unit.counts, COLUMNS, strict=True) if c.personal) for unit in found])
    rows = []
    for unit, hidden in zip(found, personal, strict=True):
        people = iter(hidden)
        told = (next(people) if c.personal else f"{n:,}" for n, c in zip(unit.counts, COLUMNS, strict=True))
        rows.append((unit.name, *told))
    return [Table("各单位的群众工作", ("单位", *(column.name for column in COLUMNS)), tuple(rows))]
