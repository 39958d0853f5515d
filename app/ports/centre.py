"""The centre as its administrator gets in and sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CentreAccess:
    """Where a centre is, and how its administrator gets in."""

    url: str
    issuer: Callable[[str], Path]
    """Where the issuer's file of a centre with this id lies."""
    password: str | None = field(default=None, repr=False)
    """None: where libpq looks for it, in PGPASSFILE or the service file."""


@dataclass(frozen=True, slots=True)
class OriginRow:
    """One installation that writes, as the centre knows it."""

    id: str
    seq: int
    """How many of its entries are there."""
    last_at: datetime | None
    """When the last of them came."""
    quarantined: int
    """Entries that were refused and wait for somebody to look at them."""
    revoked_at: datetime | None
    holes: tuple[tuple[int, int], ...] = ()
    """Entries that are missing before others that came: (first, last). The origin fills them when it comes, or who has them."""


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One enrolment of a station or hall."""

    role: str
    org: str
    kind: str
    """station, hall."""
    enrolled_at: datetime
    revoked_at: datetime | None
    received: int
    """Entries in the feed of its organisation."""
    origins: tuple[OriginRow, ...]


@dataclass(frozen=True, slots=True)
class CentreStatus:
    """The centre as a whole."""

    centre: str
    least_version: str
    entries: int
    keys_wanted: int
    """Keys that somebody should have and nobody has given yet."""
    members: tuple[MemberRow, ...]


@dataclass(frozen=True, slots=True)
class NumberingOrder:
    """What is to become of a region's official numbers."""

    org: str
    on: bool
    after: int = 0
    """The last number of this year that is known to be out; 0: the centre knows them all."""


@dataclass(frozen=True, slots=True)
class NumberingRow:
    """The official numbers of a region."""

    org: str
    state: str
    """on, off, waiting: brought back from a backup, and its administrator has not let it go on yet."""
    since: str
    """The moment from which on registrations are numbered."""
    last: tuple[tuple[int, int], ...]
    """(year, last number), the latest year first."""
    unwritten: int
    """Given, and not yet written down by the station that registered."""
    odd: tuple[str, ...]
    """Numbers that were written down though nobody gave them, or gave them to another matter."""
