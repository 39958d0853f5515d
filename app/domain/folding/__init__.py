"""`fold_case`: the entries of a case become its state. Never raises; what does not fit becomes an irregularity.

One file for each part of the procedure, each with its table of steps; `context.py` is what they work with.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.case import CaseState
from app.domain.entries import Entry
from app.domain.erasing import erased_by
from app.domain.folding import (
    aftercare,
    data_requests,
    handling,
    papers,
    promising,
    registration,
    review,
    routing,
    supervision,
)
from app.domain.folding.context import (
    CONCURRENT_STEP,
    TWICE_NUMBERED,
    TWICE_REGISTERED,
    UNKNOWN_DEMAND,
    UNKNOWN_EARLIER,
    UNREADABLE_VALUE,
    Folding,
    Steps,
    entry_day,
)
from app.domain.folding.erasing import left_of
from app.domain.history import history, needs_newer_program
from app.domain.kinds import SubjectErased

__all__ = [
    "CONCURRENT_STEP",
    "TWICE_NUMBERED",
    "TWICE_REGISTERED",
    "UNKNOWN_DEMAND",
    "UNKNOWN_EARLIER",
    "UNREADABLE_VALUE",
    "entry_day",
    "fold_case",
]

_PARTS = (registration, routing, handling, papers, review, aftercare, supervision, promising, data_requests)
_STEPS: Steps = {body: step for part in _PARTS for body, step in part.STEPS.items()}


def fold_case(entries: Sequence[Entry]) -> CaseState:
    """Fold one case's entries, in any order of arrival, into its state. Never raises."""
    past = history(entries)
    f = Folding(past, entries[0].envelope.subject.id if entries else "")
    orgs: dict[str, None] = {}
    for entry in past.entries:
        orgs.update(dict.fromkeys(entry.envelope.routing.orgs))
        if entry.body is None:
            newer = needs_newer_program(entry)
            f.state.read_only |= newer
            f.state.sealed |= not newer
        elif step := _STEPS.get(type(entry.body)):
            try:
                step(f, entry.body, entry)
            except ValueError:
                f.odd(UNREADABLE_VALUE, entry)
    if f.erased is not None and (left := _left(f, f.erased, tuple(orgs))):
        return left
    f.state.orgs = tuple(orgs)
    if f.state.number and f.registers.rewritten:
        _apply_registers(f)
    return f.state


def _left(f: Folding, entry: Entry, orgs: tuple[str, ...]) -> CaseState | None:
    """What is left of a case that was destroyed; None where nobody could have done that, which is odd."""
    by = erased_by(known.envelope for known in f.past.entries)
    assert isinstance(entry.body, SubjectErased)
    try:
        if by is not None and by.id == entry.id:
            return left_of(f.past, entry.body, entry, orgs)
        f.odd(UNKNOWN_EARLIER, entry)
    except ValueError:
        f.odd(UNREADABLE_VALUE, entry)
    return None


def _apply_registers(f: Folding) -> None:
    """Write the corrected values into the state, and note the fields two people changed apart."""
    f.state.conflicts = {name: found for name, found in f.registers.conflicts().items() if not _of_who_left(f, name)}
    f.state.title = f.registers.value("title")
    headcount = f.registers.value("headcount")
    f.state.headcount = int(headcount) if headcount.isdecimal() else f.state.headcount
    f.state.people = f.people_put_right()
    for d in f.state.demands.values():
        for name in registration.DEMAND_FIELDS:
            setattr(d, name, f.registers.value(f"demand.{d.id}.{name}"))


def _of_who_left(f: Folding, name: str) -> bool:
    """Whether a field is that of a copy at a place where nobody stands any more: nobody is asked about it."""
    part, _, rest = name.partition(".")
    return part == "party" and int(rest.partition(".")[0]) > len(f.state.people)
