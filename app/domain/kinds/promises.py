"""承诺: what we told somebody we would do, by when and who. They stand on whatever subject they were given in."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("promise.made")
@dataclass(frozen=True, slots=True)
class PromiseMade(Body):
    """Somebody of ours said we would do something."""

    promise: str
    text: str
    owner: str
    """User id of who keeps it; empty for somebody elsewhere, who is named."""
    owner_name: str
    due_on: str
    made_on: str
    given_in: str
    """Code of `hall_terms.GivenIn`."""


@kind("promise.moved")
@dataclass(frozen=True, slots=True)
class PromiseMoved(Body):
    """It takes longer, or somebody else keeps it: why, and that the petitioner was told."""

    promise: str
    due_on: str
    owner: str
    owner_name: str
    reason: str
    told_on: str
    """The day on which those it was given to were told; empty where nobody has told them yet."""


@kind("promise.kept")
@dataclass(frozen=True, slots=True)
class PromiseKept(Body):
    """What was done, on which day."""

    promise: str
    text: str
    kept_on: str


@kind("promise.taken_back", version=2)
@dataclass(frozen=True, slots=True)
class PromiseTakenBack(Body):
    """It cannot be kept: why, and on which day those it was given to were told so; empty where they never heard of it, as of
    what a leader instructed."""

    promise: str
    reason: str
    told_on: str
