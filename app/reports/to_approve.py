"""等您审批: the letters whose next decision is this user's to take, as an approver's morning begins with them; and the letters in
their hands: what came of them, and what is held up while its day comes near."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from app.acts import ACTS
from app.domain.world import World
from app.ports import CaseFile, CaseFileQuery, LetterRow, LettersQuery

_NEAR = timedelta(days=3)
"""So long before the next day of its case a letter that is not out yet is reminded of."""


def waits_for(row: LetterRow, world: World) -> bool:
    """Whether the step that is awaited is this user's, who did not write the letter."""
    mine = row.deputy == world.actor.id if row.deputy else row.role in world.actor.roles
    return mine and row.written_by != world.actor.id


def came_back(row: LetterRow, world: World) -> bool:
    """Whether it was agreed to or sent back, and this user wrote it."""
    return bool(row.result) and row.written_by == world.actor.id


def to_approve(read: Callable[[Any], Any], world: World) -> tuple[LetterRow, ...]:
    """The longest waiting first; none on which this user may not decide (Art. 28(3)). Raises Unavailable."""
    rows: tuple[LetterRow, ...] = read(LettersQuery(world.actor.roles))
    files: dict[str, CaseFile | None] = {row.case: read(CaseFileQuery(row.case)) for row in rows}
    approve = ACTS["approve_letter"]
    return tuple(row for row in rows if (file := files[row.case]) and approve.why_not(file.case, world) is None)


def held_up(read: Callable[[Any], Any], world: World) -> tuple[LetterRow, ...]:
    """The letters that are not out yet although their case is to be acted on within days, or was. Raises Unavailable."""
    rows: tuple[LetterRow, ...] = read(LettersQuery(due_to=world.today + _NEAR))
    return rows


def in_hand(read: Callable[[Any], Any], world: World) -> tuple[LetterRow, ...]:
    """What came of this user's letters, then what is held up of what they wrote, or somebody else on a case that they look
    after. Raises Unavailable."""
    # somebody else may have sat down between the two: what came back to them is not this user's
    back = (row for row in read(LettersQuery(back=True)) if came_back(row, world))
    return (*back, *(row for row in held_up(read, world) if not came_back(row, world) and _concerns(row, world)))


def _concerns(row: LetterRow, world: World) -> bool:
    return world.actor.id in (row.written_by, row.officer) and not waits_for(row, world)
