"""What the table of rights (`domain/rights.py`) says of an act or a question that is put to the Desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import partial
from typing import Any, Protocol, TypeVar

from app.acts import act_of
from app.acts.submit_letter import SubmitLetterDraft
from app.domain.entries import Body
from app.domain.kinds import TryRefused
from app.domain.problems import Problem
from app.domain.rights import MAY_DO, MAY_OPEN, TOLD_TO_ALL, act_problem, door_problem, query_problem
from app.domain.world import World
from app.ports import EntriesQuery, Query, Refused

Door = TypeVar("Door")


class Barred(Refused):
    """Refused by the table of rights; that it was tried is written down."""

    def __init__(self, problems: Sequence[Problem], tried: TryRefused) -> None:
        super().__init__(problems)
        self.tried = tried


class Asked(Protocol):
    """The desk, as a door asks it."""

    def world(self) -> World:
        """Who stands before the door now."""

    def note(self, body: Body) -> None:
        """Write down what was tried."""


def barred(draft: Any, world: World) -> list[Problem]:
    """Why whoever acts may not carry this out; whoever sends a letter for approval must be one who may write it."""
    problem = act_problem(act_of(draft).name, world, getattr(draft, "key", ""))
    if problem is None and isinstance(draft, SubmitLetterDraft) and draft.act in MAY_DO:
        problem = act_problem(draft.act, world)
    return [problem] if problem else []


def told_to_all(query: Query[Any]) -> bool:
    """Whether this is what the rights themselves are known by."""
    return asked_name(query) in TOLD_TO_ALL


def unanswered(query: Query[Any], world: World) -> list[Problem]:
    """Why whoever asks gets no answer."""
    problem = query_problem(asked_name(query), world)
    return [problem] if problem else []


def asked_name(query: Query[Any]) -> str:
    """A query as the table names it."""
    name = type(query).__name__
    return f"{name}:{query.subject_kind}" if isinstance(query, EntriesQuery) else name


def asked_first(door: Door, desk: Asked) -> Door:
    """A door of plain functions, those within it included, each of which first asks the table: Refused to whom it is shut."""
    assert is_dataclass(door) and not isinstance(door, type)
    changed: dict[str, Any] = {}
    for field in fields(door):
        name, value = f"{type(door).__name__}.{field.name}", getattr(door, field.name)
        if is_dataclass(value):
            changed[field.name] = asked_first(value, desk)
        elif name in MAY_OPEN:
            changed[field.name] = partial(_opened, name, value, desk)
    return replace(door, **changed)


def pass_through(door: str, desk: Asked) -> None:
    """Raises Refused where this door is shut to whoever stands before it."""
    if problem := door_problem(door, desk.world()):
        tried = TryRefused("door", door)
        desk.note(tried)
        raise Barred([problem], tried)


def _opened(name: str, function: Callable[..., Any], desk: Asked, *given: Any) -> Any:
    pass_through(name, desk)
    return function(*given)
