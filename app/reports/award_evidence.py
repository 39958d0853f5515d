"""What on record speaks for a team or somebody of ours in the days of a round: thanks, promises kept, backlog settled.

Lines one can open, in the order of their days. They are not counted, added up or compared. What is confidential is no evidence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from app.docket_rows import shown_to_all
from app.domain.hall_terms import BacklogStep, PromiseStep, What
from app.domain.kinds import Evidence
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

Read = Callable[[Any], Any]
ALL = 20_000
"""Of one question: more than a station has of them."""


def evidence_for(
    read: Read, world: World, first: date, last: date, *, team: bool, name: str, user: str
) -> tuple[AgendaRow, ...]:
    """All the lines in these days, the oldest first, as others may read them. Raises Unavailable."""
    if not (name or user):
        return ()
    staff = {member.id for member in world.staff}

    def own(row: AgendaRow) -> bool:
        line = row.line
        if line.owner_name == name or (user and line.owner == user):
            return True
        # what one of the team kept or settled is the team's
        return team and row.org == world.station.org and line.what != What.THANKED.code and line.owner in staff

    rows = (row for query in _asked(world, first, last, team=team, name=name, user=user) for row in read(query))
    found = {row.id: row for row in rows if own(row) and not row.restricted and first <= day_of(row) <= last}
    shown = (row for row in shown_to_all(read, tuple(found.values())) if not row.restricted)
    return tuple(sorted(shown, key=lambda row: (day_of(row), row.line.what, row.line.part)))


def _asked(world: World, first: date, last: date, *, team: bool, name: str, user: str) -> Iterator[AgendaQuery]:
    """What may be theirs: under the name, of a person's user, of a team at the station. A promise is asked for by when it was
    given, which may lie long before the day on which it was kept."""
    thanks = AgendaQuery((What.THANKED.code,), on_from=first, on_to=last, limit=ALL)
    others = (
        AgendaQuery((What.PROMISE.code,), (PromiseStep.KEPT.code,), on_to=last, limit=ALL),
        AgendaQuery((What.BACKLOG.code,), (BacklogStep.SETTLED.code,), on_from=first, on_to=last, limit=ALL),
    )
    for query in (thanks, *others):
        if name:
            yield replace(query, text=name)
        if user:
            yield replace(query, owner=user)
    if team:
        yield from (replace(query, org=world.station.org) for query in others)


def day_of(row: AgendaRow) -> date:
    """The day it speaks of: thanks that came, a promise that was kept, a case that was settled."""
    ended = (row.line.detail or {}).get("ended_on", "")
    day = date.fromisoformat(ended) if ended else row.line.on
    return day or date.min


def evidence_of(row: AgendaRow) -> Evidence:
    """A line as a nomination names it."""
    return Evidence(row.line.what, row.subject.kind, row.subject.id, row.line.part)


def evidence_rows(read: Read, named: Iterable[Iterable[str]]) -> tuple[AgendaRow, ...]:
    """The lines that a nomination names, as far as the viewer may see them now, as others may read them. Raises Unavailable."""
    found = []
    for what, kind, subject, part in named:
        for row in read(AgendaQuery((what,), subject=subject)):
            if row.subject.kind == kind and row.line.part == part:
                found.append(row)
    return tuple(row for row in shown_to_all(read, found) if not row.restricted)
