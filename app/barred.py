"""What the table of rights (`domain/rights.py`) says of an act or a question that is put to the Desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import partial
from typing import Any, TypeVar

from app.acts import act_of
from app.acts.submit_letter import SubmitLetterDraft
from app.domain.problems import Problem
from app.domain.rights import MAY_DO, MAY_OPEN, TOLD_TO_ALL, act_problem, door_problem, query_problem
from app.domain.world import World
from app.ports import EntriesQuery, Query, Refused

Door = TypeVar("Door")


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


def asked_first(door: Door, world: Callable[[], World]) -> Door:
    """A door of plain functions, those within it included, each of which first asks the table: Refused to whom it is shut."""
    assert is_dataclass(door) and not isinstance(door, type)
    changed: dict[str, Any] = {}
    for field in fields(door):
        name, value = f"{type(door).__name__}.{field.name}", getattr(door, field.name)
        if is_dataclass(value):
            changed[field.name] = asked_first(value, world)
        elif name in MAY_OPEN:
            changed[field.name] = partial(_opened, name, value, world)
    return replace(door, **changed)


def pass_through(door: str, world: World) -> None:
    """Raises Refused where this door is shut to whoever stands before it."""
    if problem := door_problem(door, world):
        raise Refused([problem])


def _opened(name: str, function: Callable[..., Any], world: Callable[[], World], *given: Any) -> Any:
    pass_through(name, world())
    return function(*given)
