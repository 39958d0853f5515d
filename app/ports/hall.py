"""What a desk of a hall learns of the other desks there: what they have written, and who has the same case open."""

from __future__ import annotations

from dataclasses import dataclass

from app.ports.changes import Changes


@dataclass(frozen=True, slots=True)
class Watching:
    """What is open at a desk now: a case by its id, empty for none, and whether somebody is writing on it."""

    case: str = ""
    writing: bool = False


@dataclass(frozen=True, slots=True)
class Present:
    """Another desk that has the same case open. Kept nowhere: it is true now or it is gone."""

    origin: str
    actor: str
    """User id."""
    writing: bool


@dataclass(frozen=True, slots=True)
class News:
    """What one look round a hall finds."""

    changes: Changes = Changes()  # noqa: RUF009  (frozen)
    """What the other desks have written since the last look."""
    present: tuple[Present, ...] = ()
