"""研判: what came in a span, by one dimension, beside what was declined and voided in the same span.

A volume or a repeat rate has no target, no good or bad colour and no rank: categories, places and bodies stand in the order
of their lists and of their names. What is restricted is in the totals alone (domain.md 11).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.counted import Dimension, Measure
from app.domain.pictures import Picture, Series, Shape
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.spans import Span, SpanKind, span, spans_to
from app.domain.terms import Channel
from app.domain.units import Area, is_within
from app.domain.world import World
from app.ports.figures import FigureRow, FiguresQuery

Read = Callable[[FiguresQuery], Sequence[FigureRow]]
RECEIVED = (Measure.FIRST.code, Measure.REPEAT.code)
BESIDE = (Measure.DECLINED.code, Measure.DECLINED_FINALLY.code, Measure.VOIDED.code)
"""What stands beside every volume."""
MONTHS, QUARTERS = 13, 5
REST = QT_TRANSLATE_NOOP("Word", "其余")
UNSORTED, UNSAID = QT_TRANSLATE_NOOP("Word", "没有分类"), QT_TRANSLATE_NOOP("Word", "没有写明")
ELSEWHERE = QT_TRANSLATE_NOOP("Word", "其他地方")
MOST_BARS = 20
"""So many names a picture of bars shows; the list beside it has them all."""


@dataclass(frozen=True, slots=True)
class Volume:
    """How much came in a span under one name, and what stands beside it."""

    name: str
    span: Span
    dimension: Dimension
    codes: tuple[str, ...]
    """Of the dimension, which the name gathers."""
    first: int = 0
    repeat: int = 0
    declined: int = 0
    declined_finally: int = 0
    voided: int = 0
    quarters: tuple[int, ...] = ()
    """How much came in this and the quarters before it, where that is what is looked at."""

    @property
    def total(self) -> int:
        """All that came, each registration once."""
        return self.first + self.repeat


def months(read: Read, end: Span, world: World) -> tuple[Volume, ...]:
    """The months up to that of the span's last day, the whole of each."""
    spans = spans_to(span(SpanKind.MONTH, min(end.last, world.today)), MONTHS)
    rows = read(FiguresQuery(Dimension.TOTAL, spans[0].first, spans[-1].last, (*RECEIVED, *BESIDE)))
    by = {one: [row for row in rows if row.month == one.first] for one in spans}
    return tuple(_volume(one.name, one, Dimension.TOTAL, ("",), by[one]) for one in spans)


def volumes(read: Read, dimension: Dimension, over: Span, world: World) -> tuple[Volume, ...]:
    """What came in a span by a dimension: channels and categories in the order of their lists, places and bodies in that of
    the directory."""
    rows = read(FiguresQuery(dimension, over.first, over.last, (*RECEIVED, *BESIDE)))
    gathered: dict[tuple[Any, str], list[FigureRow]] = defaultdict(list)
    named = _namer(dimension, world)
    for row in rows:
        gathered[named(row.code)].append(row)
    found = []
    for (_, name), some in sorted(gathered.items()):
        codes = tuple(sorted({row.code for row in some}))
        found.append(_volume(name, over, dimension, codes, some))
    return tuple(found)


def whole(read: Read, over: Span) -> Volume:
    """All that came in a span, what is restricted too."""
    rows = read(FiguresQuery(Dimension.TOTAL, over.first, over.last, (*RECEIVED, *BESIDE)))
    return _volume(over.name, over, Dimension.TOTAL, ("",), rows)


def quarters(read: Read, over: Span, world: World) -> tuple[Volume, ...]:
    """Every township of the station's own area, quarter on quarter, in the order of the directory."""
    spans = _quarters_to(over, world)
    rows = read(FiguresQuery(Dimension.PLACE, spans[0].first, spans[-1].last, (*RECEIVED, *BESIDE)))
    of: dict[str, list[FigureRow]] = defaultdict(list)
    for row in rows:
        of[row.code].append(row)
    directory, now = world.lookup.directory, spans[-1]
    towns = [area.code for area in directory.townships(world.station.org)]
    found = []
    for code in sorted(towns or [world.station.org]):
        each = tuple(_sum(of[code], one, RECEIVED) for one in spans)
        here = [row for row in of[code] if now.first <= row.month <= now.last]
        name = directory.place_name(code, world.station.org)
        found.append(_volume(name, now, Dimension.PLACE, (code,), here, each))
    return tuple(found)


# ---------- their pictures


def columns_of(found: Sequence[Volume], label: Callable[[Span], str] = lambda one: one.short) -> Picture:
    """Months as columns, first and repeat petitions upon each other; `label` is what stands under a column."""
    return Picture(Shape.COLUMNS, tuple(label(v.span) for v in found), _first_and_repeat(found))


def bars_of(found: Sequence[Volume]) -> Picture:
    """Names as bars; of very many the first, and the others together."""
    shown = list(found[: MOST_BARS - 1] if len(found) > MOST_BARS else found)
    if others := found[len(shown) :]:
        first, repeat = sum(v.first for v in others), sum(v.repeat for v in others)
        shown.append(Volume(REST, others[0].span, others[0].dimension, (), first, repeat))
    return Picture(Shape.BARS, tuple(v.name for v in shown), _first_and_repeat(shown))


def cells_of(
    found: Sequence[Volume], over: Span, world: World, label: Callable[[Span], str] = lambda one: one.short
) -> Picture:
    """A field for each township; of a whole city one for each district; of a single township its quarters as columns."""
    series = tuple(
        Series(name, tuple(map(sum, zip(*(v.quarters for v in together), strict=True))))
        for name, together in fields_of(found, world).items()
    )
    shape = Shape.CELLS if len(series) > 1 else Shape.COLUMNS
    return Picture(shape, tuple(label(one) for one in _quarters_to(over, world)), series)


def fields_of(found: Sequence[Volume], world: World) -> dict[str, list[Volume]]:
    """The townships that a field of `cells_of` stands for, by its name."""
    several = len({code[:6] for v in found for code in v.codes}) > 1
    fields: dict[str, list[Volume]] = defaultdict(list)
    for v in found:
        fields[world.lookup.directory.place_name(v.codes[0][:6] + "000") if several else v.name].append(v)
    return fields


def _first_and_repeat(found: Sequence[Volume]) -> tuple[Series, ...]:
    return (
        Series(Measure.FIRST.chinese, tuple(v.first for v in found)),
        Series(Measure.REPEAT.chinese, tuple(v.repeat for v in found)),
    )


# ---------- adding up


def _quarters_to(over: Span, world: World) -> tuple[Span, ...]:
    return spans_to(span(SpanKind.QUARTER, min(over.last, world.today)), QUARTERS)


def _namer(dimension: Dimension, world: World) -> Callable[[str], tuple[Any, str]]:
    """What a code sorts by, and the name it is gathered under."""
    lookup, org = world.lookup, world.station.org
    match dimension:
        case Dimension.CHANNEL:
            order = [channel.code for channel in Channel]
            return lambda code: ((order.index(code) if code in order else len(order)), Channel.name_of(code))
        case Dimension.CATEGORY:
            return lambda code: _top_category(code, world)
        case Dimension.PLACE:
            below = [area for area in lookup.directory.children(org) if area.level != "community"]
            return lambda code: _place(code, world, below)
        case _:
            return lambda code: _body(code, world)


def _top_category(code: str, world: World) -> tuple[Any, str]:
    """The first level, in the order of its codes; what is not sorted last."""
    categories = world.lookup.categories
    found = categories.get(code)
    top = categories.get(found.parent) if found and found.parent else found
    return (top.code, top.name) if top else ("~", UNSORTED)


def _body(code: str, world: World) -> tuple[Any, str]:
    """Our own station first, also where what it accepted names it."""
    own = world.station.name
    name = world.lookup.directory.short_name(code, world.station.org) if code else own
    return name != own, name


def _place(code: str, world: World, below: Sequence[Area]) -> tuple[Any, str]:
    """The part of the station's area, one level below it; elsewhere the district; nowhere known last."""
    if not code:
        return "~", UNSAID
    area = next((a for a in below if is_within(code, a.code)), None)
    if area is not None:
        return area.code, area.short
    if is_within(code, world.station.org):
        return world.station.org, world.station.name
    district = code[:6] + "000"
    return "}" + district, world.lookup.directory.place_name(district) or ELSEWHERE


def _volume(
    name: str, over: Span, dimension: Dimension, codes: tuple[str, ...], rows: Sequence[FigureRow],
    each: tuple[int, ...] = (),
) -> Volume:  # fmt: skip
    first, repeat, declined, finally_, voided = (
        sum(row.count for row in rows if row.measure == measure) for measure in (*RECEIVED, *BESIDE)
    )
    return Volume(name, over, dimension, codes, first, repeat, declined, finally_, voided, each)


def _sum(rows: Iterable[FigureRow], over: Span, measures: tuple[str, ...]) -> int:
    return sum(row.count for row in rows if over.first <= row.month <= over.last and row.measure in measures)
