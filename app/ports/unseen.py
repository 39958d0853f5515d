"""The one question whose answer reaches past what its user may see."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.case import CaseState
from app.ports.queries import Query


@dataclass(frozen=True, slots=True)
class UnseenQuery(Query[tuple[CaseState, ...]]):
    """The restricted cases that this user does not see and on which one of these rules runs: whole, for `reports.unseen` alone, which
    lets no word of them through."""

    rules: tuple[str, ...]
