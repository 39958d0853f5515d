"""The parts of a meeting: once bodies were taken out it goes on in a part of its own.

Who receives a subject only grows until it is closed, and closed it can never be narrowed again (app/domain/audience.py). So
each part is a subject to the centre, with keys and receivers of its own; to whoever reads all of them are one meeting, under
the id it was called with. A part begins with what was written before, anew: whoever is asked later needs no other part, and
nothing is ever written on one gone by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.kinds import MeetingCarriedOver, MeetingGoneOn, MeetingPartOpened

KIND, APART = "meeting", "."


def part_of(meeting: str, entry: str) -> Subject:
    """The part of a meeting that this entry opens."""
    return Subject(KIND, f"{meeting}{APART}{entry}")


def whole_of(subject: Subject) -> Subject:
    """The meeting that a part is of; anything else is whole itself."""
    return Subject(KIND, subject.id.partition(APART)[0]) if subject.kind == KIND else subject


def parts_between(subject: Subject) -> tuple[str, str] | None:
    """Between which ids those of the later parts lie, sorted by the characters' numbers; None of what has none."""
    if subject.kind != KIND or APART in subject.id:
        return None
    return f"{subject.id}{APART}", f"{subject.id}{APART}~"


BETWEEN_PARTS = (MeetingGoneOn, MeetingPartOpened, MeetingCarriedOver)
"""What tells of parts and not of the meeting: it is not carried over."""


@dataclass(frozen=True, slots=True)
class Past:
    """What was written of a meeting."""

    counting: tuple[Entry, ...] = ()
    """What counts, in its order: the part that is written on now, and behind what was carried over to it `late`."""
    late: tuple[Entry, ...] = ()
    """What was written on parts gone by without knowing of this one; it is carried over when somebody is asked."""
    known: tuple[str, ...] = ()
    """The ids of all that is here, and of all that was carried over."""


def past_of(entries: Sequence[Entry]) -> Past:
    """The past told by entries of all parts that are here, in the order of their history."""
    over = [entry for entry in entries if isinstance(entry.body, MeetingCarriedOver)]
    carried = {id_ for one in over if isinstance(one.body, MeetingCarriedOver) for id_ in one.body.entries}
    known = tuple(dict.fromkeys((*(entry.id for entry in entries), *sorted(carried))))
    opened = [entry.envelope.subject for entry in entries if isinstance(entry.body, MeetingPartOpened)]
    if not opened:
        return Past(tuple(entries), known=known)
    here = [entry for entry in entries if entry.envelope.subject == opened[-1]]
    anew = {id_ for part in opened[:-1] for id_ in _anew(entries, part)}
    late = tuple(
        entry for entry in entries
        if entry.envelope.subject != opened[-1] and entry.id not in carried | anew and not isinstance(entry.body, BETWEEN_PARTS)
    )  # fmt: skip
    begun = len(_anew(entries, opened[-1]))
    return Past((*here[:begun], *late, *here[begun:]), late, known)


def _anew(entries: Sequence[Entry], part: Subject) -> list[str]:
    """The ids of what a part begins with."""
    of_part = [entry for entry in entries if entry.envelope.subject == part]
    ends = (n for n, entry in enumerate(of_part, 1) if isinstance(entry.body, MeetingCarriedOver))
    return [entry.id for entry in of_part[: next(ends, 1)]]
