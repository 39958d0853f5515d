"""Ferry packets (摆渡包) as screens and commands see them: what was written into one, what reading one comes to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.ports.changes import Changes


@dataclass(frozen=True, slots=True)
class PacketWritten:
    """A packet that lies on a stick now."""

    file: Path
    org: str
    """For whom it is: every desk of this organisation that is known here can open it."""
    no: int
    """Of this desk's packets for them, the how many-th."""
    entries: int
    desks: int
    """How many desks there can open it; 0: none is known yet, it only says who we are."""
    scans: int = 0
    """Scans of this record that wait for a network: they are not in it."""


@dataclass(frozen=True, slots=True)
class PacketCase:
    """A case that a packet brings or changes."""

    id: str
    number: str
    is_new: bool
    conflicts: tuple[str, ...]
    """Fields that were changed in two places and that a person decides on afterwards."""


@dataclass(frozen=True, slots=True)
class PacketSeries:
    """How a packet stands among those of its writer."""

    missing: tuple[int, ...] = ()
    """Earlier ones that were not read here."""
    newest: int = 0
    """The highest that was read here before."""
    again: bool = False
    """This very packet was read here before."""
    other: bool = False
    """Another one of the same number was: there is an old copy of the writer's files about."""
    whole: bool = True
    """Whether it has all that is missing here: it was written by what this record said last, or by nothing."""


@dataclass(frozen=True, slots=True)
class PacketRead:
    """What a packet brings, or brought."""

    org: str
    """Who wrote it."""
    origin: str
    no: int
    written_at: datetime
    entries: int
    """New here."""
    known: int
    """Here already."""
    refused: tuple[tuple[str, int, str], ...]
    """(origin, entry, reason) of what went aside, not believed."""
    cases: tuple[PacketCase, ...]
    """As far as whoever asks may see them."""
    hidden: int
    """Cases that it concerns and that whoever asks may not see."""
    series: PacketSeries
    changes: Changes = Changes()  # noqa: RUF009  (frozen)


@dataclass(frozen=True, slots=True)
class PacketDoor:
    """Writing and reading packets. Each function raises Refused and Unavailable."""

    partners: Callable[[], tuple[str, ...]]
    """Organisations a packet can be written for, the one it most likely is for first."""
    write: Callable[[Path, str], PacketWritten]
    """(file, organisation; empty: the first of `partners`)."""
    rehearse: Callable[[Path], PacketRead]
    """What reading would come to; nothing is kept."""
    read: Callable[[Path], PacketRead]
