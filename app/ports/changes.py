"""What a write touched."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.envelope import Subject


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched: the only notification there is. Screens reload their own rows."""

    subjects: frozenset[Subject] = frozenset()
    kinds: frozenset[str] = frozenset()
