"""The roster of a month as the page and the wall show it, where it has gaps, and who is on duty now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.agenda import AgendaLine
from app.domain.envelope import CHINA
from app.domain.hall_terms import What
from app.domain.helper_terms import SKILLED_IN, HelperStep
from app.domain.roster_terms import RosterStep, ShiftStep
from app.domain.rosters import month_end, roster_id
from app.domain.world import World
from app.ports.agenda import AgendaQuery

Read = Callable[[AgendaQuery], tuple[Any, ...]]
SHOWN = tuple(step.code for step in ShiftStep if step is not ShiftStep.DROPPED)
MOST_SHIFTS, MOST_HELPERS = 2_000, 2_000


@dataclass(frozen=True, slots=True)
class Shift:
    """One shift, and whoever is on it as they are listed (None: nobody, or not known here)."""

    line: AgendaLine
    helper: AgendaLine | None = None

    @property
    def id(self) -> str:
        """Its id."""
        return self.line.part

    @property
    def on(self) -> date:
        """Its day."""
        assert self.line.on is not None
        return self.line.on

    @property
    def times(self) -> tuple[str, str]:
        """When it begins and ends."""
        starts, _, ends = self.line.at.partition("-")
        return starts, ends

    @property
    def term_over(self) -> bool:
        """Whether whoever is on it no longer serves on that day: it was ended after the shift had been planned."""
        term = self.helper.until if self.helper else None
        return term is not None and term < self.on

    @property
    def gap(self) -> bool:
        """Whether nobody will be there."""
        return self.line.state == ShiftStep.GAP.code or (self.line.state == ShiftStep.PLANNED.code and self.term_over)

    def fits(self, dialects: frozenset[str], category: str) -> bool:
        """Whether whoever is on it speaks one of these, and is good at what this category asks for; what is not asked fits."""
        detail = (self.helper.detail if self.helper else None) or {}
        skill = SKILLED_IN.get(category[:2])
        speaks = not dialects or bool(dialects & set(detail.get("dialects", ())))
        return speaks and (skill is None or skill.code in detail.get("skills", ()))


@dataclass(frozen=True, slots=True)
class Month:
    """A month of this station."""

    world: World
    first: date
    published: bool
    shifts: tuple[Shift, ...]
    helpers: tuple[AgendaLine, ...]
    """Who serves on some day of it."""

    @property
    def roster(self) -> str:
        """The id of its roster."""
        return roster_id(self.world.station.org, self.first)

    def on(self, day: date) -> tuple[Shift, ...]:
        """The shifts of a day."""
        return tuple(shift for shift in self.shifts if shift.on == day)

    def gaps(self) -> tuple[Shift, ...]:
        """The shifts from today on that have nobody."""
        return tuple(shift for shift in self.shifts if shift.gap and shift.on >= self.world.today)


def read_month(read: Read, world: World, first: date) -> Month:
    """The month that begins on this day. Raises Unavailable."""
    roster = roster_id(world.station.org, first)
    what = (What.ROSTER.code, What.SHIFT.code)
    lines = [row.line for row in read(AgendaQuery(what, subject=roster, limit=MOST_SHIFTS))]
    published = any(line.state == RosterStep.PUBLISHED.code for line in lines)
    helpers = _helpers(read, world)
    serving = [one for one in helpers.values() if one.state == HelperStep.SERVING.code]
    here = (one for one in serving if one.on and one.until and one.on <= month_end(first) and one.until >= first)
    named = tuple(sorted(here, key=lambda one: one.title))
    return Month(world, first, published, tuple(_shifts(lines, helpers)), named)


def on_duty(read: Read, world: World) -> tuple[Shift, ...]:
    """Who is there now: checked in, or planned for this hour and not known to be away. Raises Unavailable."""
    roster = roster_id(world.station.org, world.today)
    asked = AgendaQuery((What.SHIFT.code,), SHOWN, world.today, world.today, subject=roster)
    lines = [row.line for row in read(asked)]
    now = f"{world.now.astimezone(CHINA):%H:%M}"
    return tuple(shift for shift in _shifts(lines, _helpers(read, world) if lines else {}) if _there(shift, now))


def names_on_duty(read: Read, world: World) -> tuple[str, ...]:
    """Their names, each once. Raises Unavailable."""
    return tuple(dict.fromkeys(shift.line.owner_name for shift in on_duty(read, world)))


def serving(read: Read, world: World) -> tuple[AgendaLine, ...]:
    """Who serves today at this station, by name. Raises Unavailable."""
    here = (one for one in _helpers(read, world).values() if one.state == HelperStep.SERVING.code)
    today = (one for one in here if one.on and one.until and one.on <= world.today <= one.until)
    return tuple(sorted(today, key=lambda one: one.title))


def _there(shift: Shift, now: str) -> bool:
    starts, ends = shift.times
    planned = shift.line.state == ShiftStep.PLANNED.code and starts <= now < ends and not shift.gap
    return planned or shift.line.state == ShiftStep.PRESENT.code


def _helpers(read: Read, world: World) -> dict[str, AgendaLine]:
    rows = read(AgendaQuery((What.HELPER.code,), limit=MOST_HELPERS))
    return {row.line.part: row.line for row in rows if row.org == world.station.org}


def _shifts(lines: list[AgendaLine], helpers: dict[str, AgendaLine]) -> Iterator[Shift]:
    for line in lines:
        if line.what == What.SHIFT.code and line.state in SHOWN:
            yield Shift(line, helpers.get(line.owner))
