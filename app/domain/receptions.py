"""A reception day of a leader as it stands, and its lines on the agenda: the day, and each matter that is put before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import What
from app.domain.history import history, needs_newer_program
from app.domain.reception_terms import HeardStep, ReceptionStep


@dataclass(slots=True)
class ReceptionState:
    """One reception day now."""

    id: str
    told: k.ReceptionPlanned | None = None
    """What was last planned."""
    moved: list[k.ReceptionPlanned] = field(default_factory=list)
    """What was planned before, the first first."""
    visits: dict[str, str] = field(default_factory=dict)
    """Id of the visit → id of its case, in the order in which they were put."""
    results: dict[str, k.ReceptionHeard] = field(default_factory=dict)
    """By the id of the visit."""
    stood_down: str = ""
    """Why it is not held."""
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False

    @property
    def on(self) -> date:
        """Its day."""
        assert self.told is not None
        return date.fromisoformat(self.told.on)

    @property
    def at(self) -> str:
        """From when to when."""
        return f"{self.told.starts}-{self.told.ends}" if self.told else ""

    @property
    def step(self) -> ReceptionStep:
        """Whether it stands."""
        return ReceptionStep.STOOD_DOWN if self.stood_down else ReceptionStep.COMING

    @property
    def waiting(self) -> tuple[str, ...]:
        """Ids of the visits without a result."""
        return tuple(visit for visit in self.visits if visit not in self.results)

    @property
    def kept(self) -> tuple[str, ...]:
        """Ids of the visits that take a seat: those that were taken off the list do not."""
        gone = {one.visit for one in self.results.values() if one.step == HeardStep.LEFT_OUT.code}
        return tuple(visit for visit in self.visits if visit not in gone)


def fold_reception(entries: Sequence[Entry]) -> ReceptionState:
    """Fold one reception day's entries. Never raises; of two that planned it apart the later in order counts."""
    state = ReceptionState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.ReceptionPlanned() as told:
                state.moved += [state.told] if state.told else []
                state.told = told
            case k.ReceptionStoodDown(reason):
                state.stood_down = reason
            case k.ReceptionCasePut(visit, case):
                state.visits[visit] = case
            case k.ReceptionHeard() as result:
                state.results[result.visit] = result
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def where(told: k.ReceptionPlanned) -> str:
    """The place with its window: what may be taken twice."""
    return f"{told.place} {told.window}".strip()


def reception_lines(state: ReceptionState) -> Iterator[AgendaLine]:
    """The day, then each matter in the order in which it was put."""
    if (told := state.told) is None:
        return
    detail = {
        "post": told.post, "matters": told.matters, "level": told.level, "hall": told.place, "window": told.window, "seats": told.seats,
        "visits": len(state.kept), "open": len(state.waiting), "why": state.stood_down,
        "moved_from": state.moved[-1].on if state.moved and state.moved[-1].on != told.on else "",
    }  # fmt: skip
    yield AgendaLine(
        state.id, What.RECEPTION.code, f"{told.leader_name}（{told.post}）接访", state.on, at=state.at, state=state.step.code, owner=told.leader,
        owner_name=told.leader_name, place=where(told), detail=detail,
    )  # fmt: skip
    for number, (visit, case) in enumerate(state.visits.items(), 1):
        result = state.results.get(visit)
        detail = {
            "number": number, "why": result.why if result else "", "instructed": result.instructed if result else 0,
            "stood_down": bool(state.stood_down), "post": told.post,
        }  # fmt: skip
        yield AgendaLine(
            visit, What.RECEPTION_VISIT.code, "", state.on, at=state.at, state=result.step if result else HeardStep.OPEN.code,
            owner=told.leader, owner_name=told.leader_name, case=case, detail=detail,
        )  # fmt: skip


RECEPTION = SubjectKind(fold_reception, reception_lines)
