"""The readable entry and the registry of kinds; the bodies themselves stand in `kinds/`.

A kind is `noun.past` and never renamed; a changed body gets a new version and a lift in `upcasts.py`. Bodies hold
stable codes (`terms.py`), never Chinese terms. Defaults stand only where an older writer may have left a field out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from app.domain.envelope import Envelope, Routing, Subject


class Body:
    """Base of all bodies, so that a body is told from other values."""

    __slots__ = ()


B = TypeVar("B", bound=Body)
KINDS: dict[str, tuple[type[Body], int]] = {}
"""kind → (body class, current version)."""
_KIND_OF: dict[type[Body], str] = {}


def kind(name: str, version: int = 1) -> Callable[[type[B]], type[B]]:
    """Register a body class under its kind. Raises ValueError when the kind is taken."""

    def register(body: type[B]) -> type[B]:
        if name in KINDS:
            raise ValueError(f"kind {name} is registered twice")
        KINDS[name] = (body, version)
        _KIND_OF[body] = name
        return body

    return register


def kind_of(body: Body) -> str:
    """The kind of a body."""
    return _KIND_OF[type(body)]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as the fold reads it; `body` is None when it cannot be read here: erased, unknown kind, newer version."""

    envelope: Envelope
    body: Body | None

    @property
    def id(self) -> str:
        """The entry's own id."""
        return self.envelope.id


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What an act decided to write; the store adds origin, seq, parents, seal, hash and signature."""

    id: str
    subject: Subject
    body: Body
    routing: Routing
    happened_on: date | None = None
    sees: tuple[str, ...] | None = None
    """The frontier its writer saw; None: what the store holds now."""
