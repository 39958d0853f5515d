"""What this user left half written, and whether it can still be gone on with: what a draft was for may have been done another way
meanwhile, or may not be done any more. Nothing typed goes away by itself: it is looked at, copied, and let go by whoever wrote it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.acts import ACTS
from app.acts.act import NOT_FOUND
from app.desk import Desk
from app.domain.problems import Problem
from app.domain.world import World
from app.ports import CaseFileQuery, DraftRow, DraftsQuery


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A draft, and why its act cannot be done now; None: it can, or it is no act on a case."""

    row: DraftRow
    over: Problem | None = None

    @property
    def text(self) -> str:
        """The sentences typed in it; codes and days are none."""
        return "\n\n".join(_sentences(json.loads(self.row.payload).get("fields")))


def unfinished(desk: Desk, world: World) -> tuple[Unfinished, ...]:
    """The drafts of this user, the newest first. Raises Unavailable."""
    return tuple(Unfinished(row, _over(row, desk, world)) for row in desk.read(DraftsQuery()))


def case_of(row: DraftRow) -> str:
    """Id of the case that a draft of an act is about."""
    return str(json.loads(row.payload).get("case", ""))


def _over(row: DraftRow, desk: Desk, world: World) -> Problem | None:
    act = ACTS.get(row.form)
    if act is None or act.allowed is None:
        return None
    file = desk.read(CaseFileQuery(case_of(row)))
    return act.why_not(file.case, world) if file else Problem(NOT_FOUND)


def _sentences(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if not value.isascii():
            yield value.strip()
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _sentences(one)
