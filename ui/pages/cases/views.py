"""Views of the register: the standard ones, and those the clerk has kept on this computer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.bounded import parsed_json
from app.domain.world import World
from app.ports import CaseFilter
from ui.parts.deadline import SOON_DAYS

translate = QCoreApplication.translate

OPEN, SOON, REPEATED, GROUP, ALL = "open", "soon", "repeated", "group", "all"
LATE, CONFLICTED = "late", "conflicted"
"""Counted beside the views: the part of `SOON` that is overdue, and what `CONFLICTS` finds."""
VIEWS = "views"
"""Asks the register to show the views that are kept on this computer; the name under which they are kept, encrypted."""
CONFLICTS = CaseFilter(conflicted=True)
"""What two places put right differently: there is a way to it only where there is such a case."""
SUSPECTED = CaseFilter(suspected=True)
"""What another station may have registered as well, the same."""
LATELY = (7, 30, 120)
"""The spans in days that a kept view counts back from the day it is looked at."""
_DAYS = ("received_from", "received_to", "due_from", "due_to")


@dataclass(frozen=True, slots=True)
class View:
    """A named filter of the register."""

    key: str
    title: str
    filter: CaseFilter = field(default_factory=CaseFilter)


def soon(today: date) -> CaseFilter:
    """What is to be acted on within three days, the overdue included."""
    return CaseFilter(open=True, due_to=today + timedelta(days=SOON_DAYS))


def overdue(world: World) -> CaseFilter:
    """What is late: what rolls over a holiday to today or later is not."""
    return CaseFilter(open=True, due_to=world.lookup.calendar.last_lapsed(world.today))


def soon_words(late: int, count: int) -> str:
    """How many of `soon` are late and how many are still to come: the same words wherever they are counted."""
    if not late:
        return translate("Views", "三日内到期 {soon}").format(soon=f"{count:,}")
    return translate("Views", "超期 {late}，三日内到期 {soon}").format(late=f"{late:,}", soon=f"{count - late:,}")


def standard_views(today: date) -> tuple[View, ...]:
    """The views everybody has."""
    return (
        View(OPEN, translate("Views", "我站在办"), CaseFilter(open=True)),
        View(SOON, translate("Views", "超期和三日内到期"), soon(today)),
        View(REPEATED, translate("Views", "重复信访"), CaseFilter(linked=True)),
        View(GROUP, translate("Views", "集体访"), CaseFilter(group=True)),
        View(ALL, translate("Views", "全部")),
    )


def counted(view: View, counts: Mapping[str, int]) -> str:
    """A view with its number, which counts what is late apart."""
    if view.key == SOON:
        return soon_words(counts[LATE], counts[SOON])
    return view.title if view.key == ALL else f"{view.title} {counts[view.key]:,}"


def joined(first: CaseFilter, more: CaseFilter) -> CaseFilter:
    """Both filters at once; where both speak, `more` holds."""
    return replace(first, **conditions_of(more))


def parted(whole: CaseFilter, view: CaseFilter) -> CaseFilter:
    """What a filter says on subjects that the view leaves open."""
    return replace(CaseFilter(), **{k: v for k, v in conditions_of(whole).items() if k not in conditions_of(view)})


def conditions_of(filter_: CaseFilter) -> dict[str, Any]:
    """The fields of a filter that ask for something."""
    empty = CaseFilter()
    values = {f.name: getattr(filter_, f.name) for f in fields(CaseFilter)}
    return {name: value for name, value in values.items() if value != getattr(empty, name)}


def lately(filter_: CaseFilter, today: date) -> int:
    """How many of the usual days a filter counts back from today; 0: it names its days."""
    if filter_.received_from is None or filter_.received_to is not None:
        return 0
    days = (today - filter_.received_from).days
    return days if days in LATELY else 0


def kept_views(text: str, today: date) -> tuple[View, ...]:
    """The views that a clerk has kept; entries that cannot be read are left out."""
    return tuple(view for kept in _list(text) if (view := _view(kept, today)))


def views_text(views: Iterable[View], today: date) -> str:
    """What kept_views reads again; days counted back from today stay counted back."""
    return json.dumps([_kept(view, today) for view in views], ensure_ascii=False)


def _kept(view: View, today: date) -> dict[str, Any]:
    days = lately(view.filter, today)
    asked = conditions_of(replace(view.filter, received_from=None) if days else view.filter)
    plain = {name: value.isoformat() if isinstance(value, date) else value for name, value in asked.items()}
    return {"title": view.title, "filter": plain, "days": days}


def _list(text: str) -> list[Any]:
    try:
        found = parsed_json(text)
    except ValueError:
        return []
    return found if isinstance(found, list) else []


def _view(kept: Any, today: date) -> View | None:
    known = asdict(CaseFilter())
    try:
        asked = {name: _value(name, value) for name, value in kept["filter"].items() if name in known}
        if kept["days"]:
            asked["received_from"] = today - timedelta(days=int(kept["days"]))
        title = str(kept["title"])
        return View(f"kept:{title}", title, CaseFilter(**asked))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return None


def _value(name: str, value: Any) -> Any:
    if name in _DAYS:
        return date.fromisoformat(value)
    usual = getattr(CaseFilter(), name)
    kind = list if isinstance(usual, tuple) else str if isinstance(usual, str) else bool
    if not isinstance(value, kind) or (isinstance(value, list) and not all(isinstance(item, str) for item in value)):
        raise TypeError(name)
    return tuple(value) if isinstance(value, list) else value
