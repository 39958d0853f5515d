"""The question which forms are begun and not saved at this desk, whoever sits there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.ports.queries import Query


@dataclass(frozen=True, slots=True)
class Begun:
    """That somebody began a form, and when it was kept last; nothing of what is in it."""

    id: str
    actor: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class BegunQuery(Query[tuple[Begun, ...]]):
    """The forms of this name of all who work at this desk, the newest first."""

    form: str
