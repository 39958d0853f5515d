"""源头治理项目: work on a cause, of an issue at a place. Its measures are promises; of persons it says nothing."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("project.started")
@dataclass(frozen=True, slots=True)
class ProjectStarted(Body):
    """A project. Started again on the same subject it replaces what was written before, with the reason."""

    title: str
    category: str
    """Code of the content category that its figures are of."""
    place: str
    """Code of the area that its figures are of."""
    cause: str
    """Why such cases come again and again, in words."""
    issue: str
    """The words of the hot issue that it comes from; empty where it comes from none."""
    cases: tuple[str, ...]
    """Ids of cases that show the cause."""
    owner: str
    """User id of who leads it, empty for somebody elsewhere."""
    owner_name: str
    started_on: str
    reason: str = ""
    """Why it was written anew; empty at first."""


@kind("project.closed")
@dataclass(frozen=True, slots=True)
class ProjectClosed(Body):
    """It is over: what was found, what changed, what stays to be done by others."""

    findings: str
    closed_on: str
