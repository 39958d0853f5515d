"""交班留言 that somebody at this desk has not read yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.desk import Desk
from app.domain.days import day_subject
from app.domain.kinds import ShiftHandedOver
from app.ports import EntriesQuery

DAYS: Final = 4
"""So long a note is shown, its own day included: over a weekend."""
READ: Final = "shift_notes"
"""Under this name each keeps what they have read."""
_MOST_KEPT: Final = 100
"""Far more than are left in so many days."""


@dataclass(frozen=True, slots=True)
class ShiftNote:
    """One, as it is shown."""

    id: str
    by: str
    """Name of whoever left it."""
    at: datetime
    text: str


def unread_notes(desk: Desk) -> tuple[ShiftNote, ...]:
    """What colleagues left these days, the oldest first. Raises Refused (no duty in the hall), Unavailable."""
    world, read = desk.world(), desk.own(READ).split()
    names = {member.id: member.name for member in world.staff}
    days = [world.today - timedelta(days=n) for n in reversed(range(DAYS))]
    entries = [e for day in days for e in desk.read(EntriesQuery("day", day_subject(world.station.org, day).id))]
    return tuple(
        ShiftNote(e.id, names.get(e.envelope.actor, ""), e.envelope.at, e.body.note)
        for e in entries
        if isinstance(e.body, ShiftHandedOver) and e.envelope.actor != desk.actor.id and e.id not in read
    )


def note_read(desk: Desk, note: str) -> None:
    """It is not shown to whoever sits here again. Raises Unavailable."""
    desk.keep_own(READ, " ".join([*desk.own(READ).split(), note][-_MOST_KEPT:]))
