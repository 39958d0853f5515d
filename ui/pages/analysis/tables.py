"""The columns of the lists beside the pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.counted import Dimension
from app.reports.analysis import Volume
from ui.models.rows_model import Column
from ui.pages.analysis.reading import Shown
from ui.pages.analysis.words import MONTHS, QUARTERS, span_label, span_words
from ui.words import capital, spoken

translate = QCoreApplication.translate

_TITLES: dict[str, Callable[[], str]] = {
    MONTHS: lambda: translate("Analysis", "哪个月"),
    Dimension.CHANNEL.code: lambda: translate("Analysis", "信访形式"),
    Dimension.CATEGORY.code: lambda: translate("Analysis", "说的是什么"),
    Dimension.PLACE.code: lambda: translate("Analysis", "在哪里"),
    Dimension.BODY.code: lambda: translate("Analysis", "承办单位"),
    QUARTERS: lambda: translate("Analysis", "镇街"),
}
GIVING_WAY = ("q0", "q1", "q2", "q3", "share", "voided", "declined_finally", "declined")


def name_words(line: Volume, part: str) -> str:
    """What a line is called."""
    return span_words(line.span) if part == MONTHS else capital(spoken(line.name))


def columns(shown: Shown) -> list[Column]:
    """Name, how much, the part of repeat petitions, and what stands beside it."""
    part = shown.part
    name = Column("name", _TITLES[part](), lambda v: name_words(v, part), 120, stretch=True)
    beside = [
        _number("declined", translate("Analysis", "不予受理"), lambda v: v.declined),
        _number("declined_finally", translate("Analysis", "不再受理"), lambda v: v.declined_finally),
        _number("voided", translate("Analysis", "作废"), lambda v: v.voided, 56),
    ]
    share = Column("share", translate("Analysis", "重复占比"), _share, 72, right=True)
    if part == QUARTERS:
        return [name, *_quarters(shown), share, *beside]
    return [
        name,
        _number("total", translate("Analysis", "收到"), lambda v: v.total, 64),
        _number("repeat", translate("Analysis", "重复"), lambda v: v.repeat, 64),
        share,
        *beside,
    ]


def _quarters(shown: Shown) -> list[Column]:
    now = shown.lines[0].span
    count = len(shown.lines[0].quarters)
    found = [
        _number(f"q{place}", span_label(now.moved(place + 1 - count)), _of_quarter(place), 80) for place in range(count)
    ]
    return [*found, Column("change", translate("Analysis", "比上季"), _change, 72, right=True)]


def _of_quarter(place: int) -> Callable[[Volume], int]:
    return lambda v: v.quarters[place]


def _number(key: str, title: str, value: Callable[[Volume], int], width: int = 76) -> Column:
    return Column(key, title, lambda v: f"{value(v):,}" if value(v) else "—", width, right=True)


def _share(line: Volume) -> str:
    return f"{line.repeat / line.total:.1%}" if line.total else "—"


def _change(line: Volume) -> str:
    change = line.quarters[-1] - line.quarters[-2]
    return f"{change:+,}" if change else "0"
