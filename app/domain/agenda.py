"""What the hall has to do or has done on a day: one line each, whatever subject it comes from.

A promise, a bench meeting, a shift of the roster, a home visit: each subject tells its lines, and the pages, 今日, the double
booking of a room and the figures read them without folding anything. A subject may have many lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.entries import Entry


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One thing. `part` names it within its subject; what a line means beyond days and names stands in `detail`."""

    part: str
    what: str
    """Code of `hall_terms.What`."""
    title: str
    on: date | None = None
    """The day it is on, or was given."""
    until: date | None = None
    """By when it is due, or its last day."""
    at: str = ""
    """From when to when, "09:30-11:00"; sorts as text."""
    state: str = ""
    """Code of the enum of states of its kind."""
    owner: str = ""
    """Id of the user or helper whose it is, empty for nobody or somebody elsewhere."""
    owner_name: str = ""
    place: str = ""
    """Room, bench, address in words: what may be booked twice."""
    case: str = ""
    """Id of the case it is about; whoever may not see the case sees no line of it."""
    detail: Mapping[str, Any] | None = None
    """Whatever else its page shows: texts, numbers, lists of them."""


@dataclass(frozen=True, slots=True)
class SubjectKind:
    """A subject beside case and petitioner: how its entries become a state, and the state lines."""

    fold: Callable[[Sequence[Entry]], Any]
    lines: Callable[[Any], Iterable[AgendaLine]]
