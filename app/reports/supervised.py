"""督办一览: at which stage a supervision or an advice is, and which act comes next. About units and matters, never about a person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.domain.procedure_terms import AdviceKind, SupervisionLevel
from app.domain.watch import SUPERVISION, Watched
from app.ports import CaseFile, CaseFileQuery

ANSWERED = "answered"
"""The unit has answered, and nobody has looked yet whether it is so."""
STAGES = (*(level.code for level in SupervisionLevel), ANSWERED, *(kind.code for kind in AdviceKind))
"""In the order of the overview."""


def stage_of(one: Watched, case: str, read: Callable[[Any], Any]) -> str:
    """The stage of what runs; whether it was answered stands on its case. Raises Unavailable."""
    if one.what != SUPERVISION:
        return one.code
    file: CaseFile | None = read(CaseFileQuery(case))
    same = (s for s in file.case.supervisions.values() if s.closed_on is None) if file else ()
    answered = any(
        s.answers for s in same if (s.level, s.unit, s.on, s.due_on) == (one.code, one.unit, one.since, one.due)
    )
    return ANSWERED if answered else one.code


def next_act(one: Watched, stage: str, today: date) -> str:
    """The name of the act that comes next: what was answered is looked into and closed, what was not answered in time goes one
    level up, to the highest."""
    if one.what != SUPERVISION:
        return "answer_advice"
    if stage == ANSWERED:
        return "close_supervision"
    late = one.due is not None and one.due < today
    return "raise_supervision" if late and one.code != SupervisionLevel.LISTED.code else "answer_supervision"
