"""A day outside as it stands, and its lines on the agenda: the day, each visit of it, each matter that was taken there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import What
from app.domain.history import history, needs_newer_program
from app.domain.outreach_terms import OutreachStep, VisitStep


@dataclass(slots=True)
class OutreachState:
    """One day outside now."""

    id: str
    told: k.OutreachPlanned | None = None
    """What was last planned."""
    results: dict[str, k.OutreachVisited] = field(default_factory=dict)
    """By the id of the visit."""
    closed: k.OutreachClosed | None = None
    called_off: str = ""
    """Why nobody goes."""
    printed_at: datetime | None = None
    """When its route was last printed."""
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False

    @property
    def on(self) -> date:
        """Its day."""
        assert self.told is not None
        return date.fromisoformat(self.told.on)

    @property
    def visits(self) -> tuple[k.PlannedVisit, ...]:
        """Its visits in walking order; of a day that was called off those that were made all the same, somewhere else."""
        planned = self.told.visits if self.told else ()
        return tuple(one for one in planned if not self.called_off or one.visit in self.results)

    @property
    def step(self) -> OutreachStep:
        """How far it has come; what was reconciled was held, whoever called it off meanwhile."""
        if self.closed:
            return OutreachStep.CLOSED
        return OutreachStep.CALLED_OFF if self.called_off else OutreachStep.PLANNED

    @property
    def open_visits(self) -> tuple[k.PlannedVisit, ...]:
        """Those without a result."""
        return tuple(one for one in self.visits if one.visit not in self.results)

    def visit(self, id_: str) -> k.PlannedVisit | None:
        """One of its visits."""
        return next((one for one in self.visits if one.visit == id_), None)


def fold_outreach(entries: Sequence[Entry]) -> OutreachState:
    """Fold one day's entries. Never raises; of two that planned it apart the later in order counts."""
    state = OutreachState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.OutreachPlanned() as told:
                state.told = told
            case k.OutreachVisited() as result:
                state.results[result.visit] = result
            case k.OutreachCalledOff(reason):
                state.called_off = reason
            case k.OutreachPrinted():
                state.printed_at = entry.envelope.at
            case k.OutreachClosed() as closed:
                state.closed = closed
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def outreach_lines(state: OutreachState) -> Iterator[AgendaLine]:
    """The day, then each visit in walking order and each matter taken, which are about their cases."""
    if (told := state.told) is None:
        return
    at, names = f"{told.starts}-{told.ends}", "、".join(one.name for one in told.going)
    detail = {
        "way": told.way, "going": [one.name for one in told.going], "visits": len(state.visits),
        "open": len(state.open_visits), "note": told.note, "came": list(state.closed.came if state.closed else ()),
        "cases": list(state.closed.taken if state.closed else ()),
        "visitors": state.closed.visitors if state.closed else 0, "service_day": told.service_day, "site": told.site,
        "known": [one.name for one in told.going if one.helper],
        "printed": state.printed_at.isoformat() if state.printed_at else "", "why": state.called_off,
    }  # fmt: skip
    yield AgendaLine(
        state.id, What.OUTREACH.code, told.place, state.on, at=at, state=state.step.code, owner_name=names, place=told.place,
        detail=detail,
    )  # fmt: skip
    for number, one in enumerate(state.visits, 1):
        result = state.results.get(one.visit)
        detail = {
            "number": number, "home": int(one.home), "agreed_on": one.agreed_on, "agreed_how": one.agreed_how,
            "why": result.why if result else "", "promised": bool(result and result.promised),
            "closed": bool(state.closed),
        }  # fmt: skip
        yield AgendaLine(
            one.visit, What.OUTREACH_VISIT.code, one.place, state.on, at=at, owner_name=names, place=one.place,
            state=result.step if result else VisitStep.OPEN.code, case=one.case, detail=detail,
        )  # fmt: skip
    for case in state.closed.taken if state.closed else ():
        yield AgendaLine(case, What.OUTREACH_TAKEN.code, "", state.on, at=at, place=told.place, case=case)


OUTREACH = SubjectKind(fold_outreach, outreach_lines)
