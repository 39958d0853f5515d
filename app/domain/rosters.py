"""The roster of a month of an organisation, its shifts as they stand, and their lines on the agenda."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import What
from app.domain.history import history, needs_newer_program
from app.domain.roster_terms import Attendance, RosterStep, ShiftStep


@dataclass(slots=True)
class ShiftState:
    """One shift now."""

    id: str
    on: date
    starts: str
    ends: str
    place: str
    helper: str
    helper_name: str
    came: str = ""
    went: str = ""
    dropped: str = ""
    """Why there is no such shift."""
    missed: list[tuple[str, str]] = field(default_factory=list)
    """(name, reason) of those who could not come."""
    changed: str = ""
    """Why it was last changed or swapped."""

    @property
    def at(self) -> str:
        """From when to when."""
        return f"{self.starts}-{self.ends}"

    @property
    def step(self) -> ShiftStep:
        """How it stands."""
        if self.dropped:
            return ShiftStep.DROPPED
        if self.went:
            return ShiftStep.DONE
        if self.came:
            return ShiftStep.PRESENT
        return ShiftStep.PLANNED if self.helper else ShiftStep.GAP

    def meets(self, on: date, starts: str, ends: str) -> bool:
        """Whether it takes place at the same time."""
        return not self.dropped and self.on == on and self.starts < ends and starts < self.ends


@dataclass(slots=True)
class RosterState:
    """One month's roster now."""

    id: str
    shifts: dict[str, ShiftState] = field(default_factory=dict)
    published: bool = False
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False


def roster_id(org: str, day: date) -> str:
    """The roster of an organisation that a day belongs to: two desks that plan the same month write on one."""
    return f"{org}-{day:%Y-%m}"


def month_of(roster: str) -> date:
    """The first day of a roster's month. Raises ValueError for an id that names none."""
    return date.fromisoformat(f"{roster.partition('-')[2]}-01")


def month_end(first: date) -> date:
    """The last day of a month."""
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def fold_roster(entries: Sequence[Entry]) -> RosterState:
    """Fold one month's entries. Never raises; of two that wrote a shift apart the later in order counts."""
    state = RosterState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.RosterPlanned() as told:
                _plan(state, told)
            case k.RosterPublished():
                state.published = True
            case k.RosterSwapped() as told:
                _put(state, told.shift, told.helper, told.helper_name, told.reason)
                _put(state, told.other, told.other_helper, told.other_helper_name, told.reason)
            case None:
                state.read_only |= needs_newer_program(entry)
            case body:
                _note(state, body)
    return state


def _plan(state: RosterState, told: k.RosterPlanned) -> None:
    shift = ShiftState(
        told.shift, date.fromisoformat(told.on), told.starts, told.ends, told.place, told.helper, told.helper_name,
        changed=told.reason,
    )  # fmt: skip
    if before := state.shifts.get(told.shift):
        shift.missed = before.missed
    state.shifts[told.shift] = shift


def _put(state: RosterState, shift: str, helper: str, name: str, reason: str) -> None:
    if found := state.shifts.get(shift):
        found.helper, found.helper_name, found.changed = helper, name, reason


def _note(state: RosterState, body: object) -> None:
    """What happened to one shift."""
    if not isinstance(body, k.RosterDropped | k.RosterAttended | k.RosterMissed):
        return
    shift = state.shifts.get(body.shift)
    if shift is None:
        return
    match body:
        case k.RosterDropped(reason=reason):
            shift.dropped = reason
        case k.RosterMissed(reason=reason):
            shift.missed.append((shift.helper_name, reason))
            shift.helper, shift.helper_name, shift.came = "", "", ""
        case k.RosterAttended(way=way, at=at) if way == Attendance.IN.code:
            shift.came = at
        case k.RosterAttended(at=at):
            shift.went = at


def roster_lines(state: RosterState) -> Iterator[AgendaLine]:
    """The month itself, and a line for each shift."""
    first = month_of(state.id)
    step = RosterStep.PUBLISHED if state.published else RosterStep.DRAFT
    yield AgendaLine("", What.ROSTER.code, "", first, month_end(first), state=step.code)
    for one in state.shifts.values():
        detail = {
            "came": one.came, "went": one.went, "missed": [list(pair) for pair in one.missed],
            "reason": one.dropped or one.changed,
        }  # fmt: skip
        yield AgendaLine(
            one.id, What.SHIFT.code, "", one.on, at=one.at, state=one.step.code, owner=one.helper,
            owner_name=one.helper_name, place=one.place, detail=detail,
        )  # fmt: skip


ROSTER = SubjectKind(fold_roster, roster_lines)
