"""Care of the program and of a home on one computer, from outside an open desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Peeked:
    """What a desk's file says without being opened as a desk, which would lift it to this program's tables."""

    revision: str
    """Of its tables."""
    origin: str
    seq: int
    """How many entries its own origin has written."""
    there: int
    """How many of them the centre had at the last exchange."""
    least_version: str
    """What the centre demanded then; empty where there was none."""


@dataclass(frozen=True, slots=True)
class Condition:
    """How a home stands as far as the store can see, for the self-test."""

    network_share: str
    """Why the home is on a network share, empty when it is on a disk of this machine."""
    database_version: str
    newest_backup: datetime | None
    revision: str
    """Of the tables this program writes."""
    peek: Callable[[], Peeked | None]
    """None where no desk stands, or no password was given. Raises Refused, Unavailable."""
