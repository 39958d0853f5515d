"""What 今日 shows, asked on the reading thread: the morning first, then what takes counting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.desk import Desk
from app.domain.world import World
from app.ports import CaseFilter, CaseRow, CaseSort, CasesQuery, CountQuery, DuesQuery
from app.ports.agenda import AgendaRow
from app.reports.figures import Figure, figures
from app.reports.own_duties import OwnDuty, own_duties
from app.reports.promises_due import promises_due
from app.reports.sponsored import terms_ending
from app.reports.unseen import Unseen, unseen
from app.roster_month import names_on_duty
from ui.acts.unfinished import Unfinished, unfinished
from ui.pages.cases.views import CONFLICTS, SUSPECTED, overdue, soon

MOST_TODAY, MOST_SOON = 300, 30


@dataclass(frozen=True, slots=True)
class Morning:
    """What is shown first: who came today, and what is still half written."""

    world: World
    today: tuple[CaseRow, ...]
    drafts: tuple[Unfinished, ...]
    on_duty: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What takes counting: the figures, and what is nearly due."""

    figures: tuple[Figure, ...]
    soon: tuple[CaseRow, ...]
    soon_count: int
    late_count: int
    """Of those, what is overdue."""
    conflicted: int
    """Cases that two places put right differently."""
    suspected: int
    """Cases that another station may have registered as well."""


def read_morning(desk: Desk) -> Morning:
    """Read the first part. Raises Unavailable."""
    world = desk.world()
    today = CaseFilter(received_from=world.today, received_to=world.today)
    rows = desk.read(CasesQuery(today, CaseSort.RECEIVED, descending=True, limit=MOST_TODAY))
    return Morning(world, rows, unfinished(desk, world), names_on_duty(desk.read, world))


def read_standing(desk: Desk, world: World) -> Standing:
    """Read the second part. Raises Unavailable."""
    due, late, dues = soon(world.today), overdue(world), desk.read(DuesQuery())
    counted = [sum(n for day, n in dues if asked.due_to and day <= asked.due_to) for asked in (due, late)]
    rows = desk.read(CasesQuery(due, limit=MOST_SOON))
    waiting = [desk.read(CountQuery(asked)) for asked in (CONFLICTS, SUSPECTED)]
    return Standing(figures(desk.read, world), rows, *counted, *waiting)


def read_promised(read: Callable[[Any], Any], world: World, until: date) -> tuple[AgendaRow, ...]:
    """What was promised, and the cases whose sponsors' terms end, with their day up to `until`. Raises Unavailable."""
    rows = (*promises_due(read, world, until), *terms_ending(read, world, until))
    return tuple(sorted(rows, key=lambda row: row.line.until or until))


def read_duties(desk: Desk, world: World) -> tuple[OwnDuty | Unseen, ...]:
    """What waits for this user to do. Raises Unavailable."""
    return (*unseen(desk.read, world), *own_duties(desk.read, world))
