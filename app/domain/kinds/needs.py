"""What a visitor needs today, and why they come first. On a subject of its own, which nobody else receives and whose key is
destroyed when the day is closed."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("needs.told")
@dataclass(frozen=True, slots=True)
class NeedsTold(Body):
    """Said when the number was taken."""

    priority: str
    """Code of a priority class of the queue (resources/org/queue.toml); empty: none."""
    needs: tuple[str, ...]
    """Codes of needs there."""
