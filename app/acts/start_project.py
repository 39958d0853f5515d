"""源头治理立项: a cause of an issue at a place, who leads the work on it, which cases show it; put right on the same record."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import NOT_FOUND, READ_ONLY, Act, Ids, States, required
from app.acts.interest import Bearing
from app.acts.projecting import named_in, on_project, project_of
from app.acts.promising import NO_OWNER
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import ProjectStarted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NO_CATEGORY = template("project.category", QT_TRANSLATE_NOOP("Problem", "请选是哪一类事，前后的件数按它数。"))
NO_PLACE = template("project.place", QT_TRANSLATE_NOOP("Problem", "请选在哪里，前后的件数按它数。"))
RESTRICTED = template("project.restricted", QT_TRANSLATE_NOOP("Problem", "检举控告和保密的事不写进项目（第三十条）。"))


@dataclass(frozen=True, slots=True)
class StartProjectDraft:
    """A project. `project`: the one that is put right; empty for a new one."""

    id: str
    project: str = ""
    title: str = ""
    category: str = ""
    place: str = ""
    cause: str = ""
    issue: str = ""
    cases: tuple[str, ...] = ()
    owner: str = ""
    owner_name: str = ""
    reason: str = ""


def reads(draft: StartProjectDraft) -> tuple[Subject, ...]:
    """The project that is put right, and the cases that show the cause."""
    earlier = (Subject("project", draft.project),) if draft.project else ()
    return (*earlier, *(Subject("case", case) for case in draft.cases))


def check(draft: StartProjectDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. It is about an issue and a place, never about a person."""
    if draft.project:
        state, problems = project_of(draft.project, states)
        if state is None:
            return problems
    problems = [*_words(draft, states)]
    if world.lookup.categories.get(draft.category) is None:
        problems.append(Problem(NO_CATEGORY, "category"))
    if world.lookup.directory.area(draft.place) is None:
        problems.append(Problem(NO_PLACE, "place"))
    if not (draft.owner or draft.owner_name.strip()):
        problems.append(Problem(NO_OWNER, "owner"))
    problems += _cases(draft, states)
    if draft.project:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems


def _words(draft: StartProjectDraft, states: States) -> list[Problem]:
    said = (
        (draft.title, "title", QT_TRANSLATE_NOOP("Word", "治理什么事")),
        (draft.cause, "cause", QT_TRANSLATE_NOOP("Word", "根源在哪里")),
    )
    return [p for text, field, what in said for p in required(text, field, what) or named_in(text, field, states)]


def _cases(draft: StartProjectDraft, states: States) -> list[Problem]:
    """Problems of the linked cases: gone, not to be read here, or confidential."""
    for id_ in draft.cases:
        case = states.case(id_)
        if case is None:
            return [Problem(NOT_FOUND, "cases")]
        if case.read_only:
            return [Problem(READ_ONLY, "cases")]
        if case.restricted:
            return [Problem(RESTRICTED, "cases")]
    return []


def decide(draft: StartProjectDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`project.started`."""
    fact = ProjectStarted(
        draft.title.strip(), draft.category, draft.place, draft.cause.strip(), draft.issue.strip(), draft.cases,
        draft.owner, draft.owner_name.strip(), world.today.isoformat(), draft.reason.strip(),
    )  # fmt: skip
    return [on_project(draft.project or draft.id, fact, draft.id, world)]


ACT = Act("start_project", "源头治理立项", StartProjectDraft, reads, check, decide, bearing=Bearing.MOVES)
