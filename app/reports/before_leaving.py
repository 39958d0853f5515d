"""出门前: whether a laptop that will have no network holds what a day outside needs, and what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.case import CaseState
from app.domain.outreach import fold_outreach
from app.outreach_rows import shown_visits
from app.ports import CaseFileQuery, EntriesQuery


@dataclass(frozen=True, slots=True)
class Lacking:
    """A visit by its place in walking order, and what of it is not here."""

    number: int
    title: str = ""
    """Empty: the case itself is not here."""
    scans: int = 0
    unread: bool = False
    """Something of it was written by a newer program."""


@dataclass(frozen=True, slots=True)
class Pack:
    """How many visits there are, and which lack something."""

    visits: int
    lacking: tuple[Lacking, ...] = ()


def before_leaving(read: Callable[[Any], Any], missing: Callable[[CaseState], frozenset[str]], outreach: str) -> Pack:
    """What a day outside finds here. Raises Unavailable."""
    entries = read(EntriesQuery("outreach", outreach))
    day, shown = fold_outreach(entries) if entries else None, shown_visits(read, outreach)
    visits = [one for one in (day.visit(id_) for id_ in shown) if one] if day else []
    lacking = []
    for number, one in enumerate(visits, 1):
        file = read(CaseFileQuery(one.case))
        if file is None:
            lacking.append(Lacking(number))
        elif (scans := len(missing(file.case))) or file.case.read_only:
            lacking.append(Lacking(number, file.case.title, scans, file.case.read_only))
    return Pack(len(visits), tuple(lacking))
