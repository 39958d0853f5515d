"""What the acts on a source-governance project share: which it is, and that it names nobody."""

from __future__ import annotations

from app.acts.act import READ_ONLY, States
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.projects import ProjectState
from app.domain.summary import persons_of
from app.domain.world import World

UNKNOWN = template("project.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这个项目，可能还没有传到本机。"))
CLOSED = template("project.closed", QT_TRANSLATE_NOOP("Problem", "这个项目已经结项，不再改。"))
NAMED = template(
    "project.named",
    QT_TRANSLATE_NOOP("Problem", "项目写的是事和地方，不写人：请把“{name}”拿掉。"),
)


def project_of(project: str, states: States) -> tuple[ProjectState | None, list[Problem]]:
    """The open project of a draft, or why nothing can be done with it."""
    state: ProjectState | None = states.others.get(Subject("project", project))
    if state is None or state.told is None:
        return None, [Problem(UNKNOWN)]
    if state.read_only:
        return None, [Problem(READ_ONLY)]
    return (None, [Problem(CLOSED)]) if state.closed else (state, [])


def named_in(words: str, field: str, states: States) -> list[Problem]:
    """The problem of a petitioner of the linked cases who is named in words that are about a cause."""
    people = [person for file in states.files.values() for person in persons_of(file.case, file.people)]
    found = next((person.name for person in people if person.name and person.name in words), "")
    return [Problem(NAMED, field, {"name": found})] if found else []


def on_project(project: str, body: Body, entry: str, world: World) -> NewEntry:
    """An entry on a project, to this station and those above it."""
    return NewEntry(entry, Subject("project", project), body, Routing((world.station.org,)))
