"""What the table of rights (`domain/rights.py`) says of an act or a question that is put to the Desk."""

from __future__ import annotations

from typing import Any

from app.acts import act_of
from app.acts.submit_letter import SubmitLetterDraft
from app.domain.problems import Problem
from app.domain.rights import MAY_DO, TOLD_TO_ALL, act_problem, query_problem
from app.domain.world import World
from app.ports import EntriesQuery, Query


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
