"""源头治理结项: what was found and what changed; only when no measure is left open."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.projecting import on_project, project_of
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import ProjectClosed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

UNDONE = template(
    "project.undone",
    QT_TRANSLATE_NOOP("Problem", "还有 {count} 项措施没有办完。办完的先记兑现，办不到的先收回、写明原因。"),
)


@dataclass(frozen=True, slots=True)
class CloseProjectDraft:
    """Which project, and what was found."""

    id: str
    project: str = ""
    findings: str = ""


def reads(draft: CloseProjectDraft) -> tuple[Subject, ...]:
    """The project."""
    return (Subject("project", draft.project),)


def check(draft: CloseProjectDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state, problems = project_of(draft.project, states)
    if state is None:
        return problems
    if state.open_measures:
        problems.append(Problem(UNDONE, values={"count": str(state.open_measures)}))
    return problems + required(draft.findings, "findings", QT_TRANSLATE_NOOP("Word", "查明了什么、改了什么"))


def decide(draft: CloseProjectDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`project.closed`."""
    return [on_project(draft.project, ProjectClosed(draft.findings.strip(), world.today.isoformat()), draft.id, world)]


ACT = Act("close_project", "源头治理结项", CloseProjectDraft, reads, check, decide)
