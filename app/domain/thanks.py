"""Thanks as they stand, and their lines on the agenda: one of the letter, one for each who earned it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import ThanksStep, What
from app.domain.history import history, needs_newer_program


@dataclass(slots=True)
class Thanks:
    """One letter, pennant or word of thanks now."""

    told: k.ThanksReceived
    withdrawn: str = ""
    """The reason, where it is shown no more."""


@dataclass(slots=True)
class ThanksState:
    """Thanks that belong to no case."""

    id: str
    thanks: dict[str, Thanks] = field(default_factory=dict)
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False


def take_thanks(thanks: dict[str, Thanks], body: k.ThanksReceived | k.ThanksWithdrawn) -> None:
    """Carry one entry over into the state."""
    if isinstance(body, k.ThanksReceived):
        thanks[body.thanks] = Thanks(body)
    elif one := thanks.get(body.thanks):
        one.withdrawn = body.reason


def fold_thanks(entries: Sequence[Entry]) -> ThanksState:
    """Fold the entries of thanks without a case. Never raises."""
    state = ThanksState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        if isinstance(entry.body, k.ThanksReceived | k.ThanksWithdrawn):
            take_thanks(state.thanks, entry.body)
        elif entry.body is None:
            state.read_only |= needs_newer_program(entry)
    return state


def thanks_lines(thanks: Mapping[str, Thanks], case: str = "") -> Iterator[AgendaLine]:
    """Each of them, then who earned it: shown to them."""
    for one in thanks.values():
        told, on = one.told, date.fromisoformat(one.told.came_on)
        names = "、".join(who.name for who in told.to)
        detail = {"way": told.way, "from": told.from_name, "scans": len(told.materials)}
        step = ThanksStep.WITHDRAWN if one.withdrawn else ThanksStep.KEPT
        yield AgendaLine(
            told.thanks, What.THANKS.code, told.text, on, state=step.code, owner_name=names, case=case, detail=detail
        )
        for number, who in enumerate(() if one.withdrawn else told.to):
            yield AgendaLine(
                f"{told.thanks}.{number}", What.THANKED.code, told.text, on, owner=who.user, owner_name=who.name,
                case=case, detail=detail | {"team": who.team},
            )  # fmt: skip


def _own_lines(state: ThanksState) -> Iterator[AgendaLine]:
    return thanks_lines(state.thanks)


THANKS = SubjectKind(fold_thanks, _own_lines)
