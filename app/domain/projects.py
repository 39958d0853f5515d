"""A source-governance project as it stands, and its lines on the agenda: itself, its measures, the cases that show the cause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import ProjectStep, What
from app.domain.history import history, needs_newer_program
from app.domain.promises import Promises, promise_lines, take


@dataclass(slots=True)
class ProjectState:
    """One project now."""

    id: str
    told: k.ProjectStarted | None = None
    """What was last written."""
    started_on: date | None = None
    """The day it began; written anew it stays."""
    promises: Promises = field(default_factory=dict)
    """Its measures."""
    closed: k.ProjectClosed | None = None
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False

    @property
    def open_measures(self) -> int:
        """How many measures are not done yet."""
        return sum(one.open for one in self.promises.values())


def fold_project(entries: Sequence[Entry]) -> ProjectState:
    """Fold one project's entries. Never raises; of two that wrote it apart the later in order counts."""
    state = ProjectState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.ProjectStarted() as told:
                state.told, state.started_on = told, state.started_on or date.fromisoformat(told.started_on)
            case k.ProjectClosed() as closed:
                state.closed = closed
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                take(state.promises, entry)
    return state


def project_lines(state: ProjectState) -> Iterator[AgendaLine]:
    """The project on the day it began, its measures, then each case that shows the cause."""
    if (told := state.told) is None:
        return
    closed = date.fromisoformat(state.closed.closed_on) if state.closed else None
    step = ProjectStep.CLOSED if closed else ProjectStep.OPEN
    detail = {
        "category": told.category, "place": told.place, "cause": told.cause, "issue": told.issue,
        "cases": len(told.cases), "measures": len(state.promises), "undone": state.open_measures,
        "findings": state.closed.findings if state.closed else "",
    }  # fmt: skip
    yield AgendaLine(
        state.id, What.PROJECT.code, told.title, state.started_on, closed, state=step.code, owner=told.owner,
        owner_name=told.owner_name, detail=detail,
    )  # fmt: skip
    yield from promise_lines(state.promises)
    for number, case in enumerate(told.cases):
        yield AgendaLine(f"case.{number}", What.PROJECT_CASE.code, told.title, state.started_on, case=case)


PROJECT = SubjectKind(fold_project, project_lines)
