"""The conditions of a filter in words, one chip each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.terms import Channel, Step
from app.domain.world import World
from app.ports import CaseFilter
from ui.pages.cases.views import lately
from ui.words import category_or_field, day_words, joint, word_of

translate = QCoreApplication.translate

NOBODY = "-"
"""How a filter asks for cases without an officer."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: the fields of the filter it takes up, an icon, and its words."""

    fields: tuple[str, ...]
    icon: str
    words: str


def conditions(filter_: CaseFilter, world: World, staff: Mapping[str, str]) -> list[Condition]:
    """The conditions of a filter except its text, which stands in a field of its own. staff: user id → name."""
    return [*_places(filter_, world, staff), *_times(filter_, world.today), *_flags(filter_)]


def without(filter_: CaseFilter, condition: Condition) -> CaseFilter:
    """The filter with one condition taken away."""
    empty = CaseFilter()
    return replace(filter_, **{name: getattr(empty, name) for name in condition.fields})


def selection_words(filter_: CaseFilter, world: World, staff: Mapping[str, str]) -> str:
    """All conditions in one line, as printed lists and exported files name them."""
    words = [condition.words for condition in conditions(filter_, world, staff)]
    if filter_.text:
        words.append(translate("Conditions", "内容有“{text}”").format(text=filter_.text))
    return joint("；").join(words)


def _places(f: CaseFilter, world: World, staff: Mapping[str, str]) -> Iterator[Condition]:
    if f.place:
        name = world.lookup.directory.place_name(f.place)
        yield Condition(("place",), "map-pin", translate("Conditions", "属地：{name}").format(name=name))
    if f.channels:
        names = joint("、").join(word_of(Channel, code) for code in f.channels)
        yield Condition(("channels",), "funnel-simple", translate("Conditions", "形式：{names}").format(names=names))
    if f.category:
        name = category_or_field(f.category, world.lookup.categories)
        yield Condition(("category",), "tag", translate("Conditions", "类别：{name}").format(name=name))
    if f.steps:
        names = joint("、").join(word_of(Step, code) for code in f.steps)
        yield Condition(("steps",), "path", translate("Conditions", "办到：{names}").format(names=names))
    if f.officer:
        name = translate("Conditions", "未指定") if f.officer == NOBODY else staff.get(f.officer, f.officer)
        yield Condition(("officer",), "user", translate("Conditions", "承办人：{name}").format(name=name))


def _times(f: CaseFilter, today: date) -> Iterator[Condition]:
    received = ("received_from", "received_to")
    if days := lately(f, today):
        yield Condition(received, "calendar-blank", translate("Conditions", "登记：近 {days} 天").format(days=days))
    elif f.received_from or f.received_to:
        words = translate("Conditions", "登记：{span}").format(span=_span(f.received_from, f.received_to, today))
        yield Condition(received, "calendar-blank", words)
    if f.due_from or f.due_to:
        words = translate("Conditions", "期限：{span}").format(span=_span(f.due_from, f.due_to, today))
        yield Condition(("due_from", "due_to"), "clock", words)


def _span(first: date | None, last: date | None, today: date) -> str:
    if first and first == last:
        return day_words(first, today)
    if first and last:
        return translate("Conditions", "{first}至{last}").format(
            first=day_words(first, today), last=day_words(last, today)
        )
    if last == date.max:
        return translate("Conditions", "所有的")
    if first:
        return translate("Conditions", "{first}起").format(first=day_words(first, today))
    return translate("Conditions", "到{last}为止").format(last=day_words(last, today)) if last else ""


def _flags(f: CaseFilter) -> Iterator[Condition]:
    for name, icon, flag, yes, no in (
        ("open", "folder-open", f.open, translate("Conditions", "在办"), translate("Conditions", "不在办")),
        ("linked", "git-merge", f.linked, translate("Conditions", "重复信访"), translate("Conditions", "初次信访")),
        ("group", "users-three", f.group, translate("Conditions", "集体访"), translate("Conditions", "不是集体访")),
        (
            "corrected",
            "pencil-line",
            f.corrected,
            translate("Conditions", "改正过"),
            translate("Conditions", "没有改正过"),
        ),
        (
            "conflicted",
            "git-diff",
            f.conflicted,
            translate("Conditions", "有两处改动"),
            translate("Conditions", "没有两处改动"),
        ),
        (
            "suspected",
            "copy",
            f.suspected,
            translate("Conditions", "可能和别处重复"),
            translate("Conditions", "不和别处重复"),
        ),
    ):
        if flag is not None:
            yield Condition((name,), icon, yes if flag else no)
