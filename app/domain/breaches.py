"""A breach of personal data as it stands, and its line on the agenda, which says nothing of anybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.breach_terms import BreachData, BreachStep, BreachTo
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import What
from app.domain.history import history, needs_newer_program


@dataclass(slots=True)
class BreachState:
    """One breach now."""

    id: str
    known: k.BreachRecorded | None = None
    told: dict[str, k.BreachTold] = field(default_factory=dict)
    """By whom was told; what was said first counts, unless the people were told after all."""
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False

    def open_to(self) -> tuple[BreachTo, ...]:
        """Who is still to be told, or of the people to be decided; the people may be told later as well."""
        untold = (to for to in BreachTo if (told := self.told.get(to.code)) is None or told.why_not)
        return tuple(untold)

    @property
    def step(self) -> BreachStep:
        """Told, once both have been told or the people need not be."""
        return BreachStep.TOLD if len(self.told) == len(BreachTo) else BreachStep.UNTOLD


def fold_breach(entries: Sequence[Entry]) -> BreachState:
    """Fold one breach's entries. Never raises."""
    state = BreachState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.BreachRecorded() as known:
                state.known = state.known or known
            case k.BreachTold() as told:
                before = state.told.get(told.to)
                if before is None or before.why_not:
                    state.told[told.to] = told
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def breach_lines(state: BreachState) -> Iterator[AgendaLine]:
    """One line: when it was noticed, which data, of how many people, who was told."""
    if (known := state.known) is None:
        return
    told = {to.code: "no" if one.why_not else one.on for to in BreachTo if (one := state.told.get(to.code))}
    yield AgendaLine(
        state.id, What.BREACH.code, "；".join(BreachData.name_of(code) for code in known.data),
        date.fromisoformat(known.noticed_on), state=state.step.code, detail={"people": known.people, **{
            f"told_{to.code}": told.get(to.code, "") for to in BreachTo
        }},
    )  # fmt: skip


BREACH = SubjectKind(fold_breach, breach_lines)
