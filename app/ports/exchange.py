"""What an exchange with the centre came to, as screens and commands tell it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from app.ports.changes import Changes
from app.ports.packets import PacketDoor
from app.ports.store import Progress


class ExchangeState(Enum):
    """How an exchange ended."""

    SYNCHRONISED = "synchronised"
    GOING_ON = "going_on"
    """More came while it ran: the next exchange takes it."""
    NOT_ENROLLED = "not_enrolled"
    ISOLATED = "isolated"
    """Let in without a network: packets go instead."""
    OFFLINE = "offline"
    CLOCK = "clock"
    """Everything went over, but the clocks of this machine and the centre are more than five minutes apart."""
    FORK = "fork"
    """Two machines have written under one identity."""
    HOLE = "hole"
    TAMPERED = "tampered"
    REVOKED = "revoked"
    NOT_OURS = "not_ours"
    TOO_OLD = "too_old"

    @classmethod
    def of(cls, code: str) -> ExchangeState:
        """The state of a refusal of the centre. Raises KeyError for one nobody knows."""
        return _BY_CODE[code]


_BY_CODE = {
    "NOT_YOURS": ExchangeState.NOT_OURS,
    "REVOKED": ExchangeState.REVOKED,
    "FORK": ExchangeState.FORK,
    "GAP": ExchangeState.HOLE,
    "TAMPER": ExchangeState.TAMPERED,
    "UNKNOWN": ExchangeState.NOT_OURS,
    "TOO_OLD": ExchangeState.TOO_OLD,
}


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange."""

    state: ExchangeState
    pushed: int
    pulled: int
    refused: int
    """Entries that came and were not believed."""
    about: str = ""
    """Where it went wrong: origin and entry, or a place in the feed."""
    changes: Changes = Changes()  # noqa: RUF009  (frozen)
    """What came in touched: screens reload their own rows, as after an act."""
    scans_sent: int = 0
    scans_fetched: int = 0
    scans_waiting: int = 0
    """Scans of this record that the centre does not have yet."""

    @property
    def is_whole(self) -> bool:
        """Whether both sides have everything."""
        return self.state in (ExchangeState.SYNCHRONISED, ExchangeState.CLOCK)


@dataclass(frozen=True, slots=True)
class Enrolled:
    """How a desk is let in."""

    org: str
    kind: str
    """"station" or "hall"."""
    role: str
    place: str
    """Host and database of the centre."""
    isolated: bool = False
    """It has no network, and goes on by packets."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What came back of a lost station, and what is still missing."""

    org: str
    exchange: Exchange
    """How the last one with the centre ended."""
    entries: int
    closed: int
    """Entries that are here and that no key here opens yet."""
    closed_cases: int
    damage: tuple[str, ...]
    """What a verification found; empty when all is well."""


@dataclass(frozen=True, slots=True)
class PastExchanges:
    """What is remembered of earlier exchanges, to be shown and for nothing else: each exchange asks the centre anew."""

    since: datetime | None = None
    """When the first of them was."""
    whole_at: datetime | None = None
    """When both sides last had everything."""
    received_at: datetime | None = None
    """When something last came in, and how many entries."""
    received: int = 0
    there: tuple[tuple[str, int], ...] = ()
    """(origin, entry) up to which the centre had each chain of this record."""
    least_version: str = ""
    """Of the program that the centre brings entries to."""


@dataclass(frozen=True, slots=True)
class CentreDoor:
    """What the windows may ask for on the way to the centre. Each function raises Unavailable."""

    enrolled: Callable[[], Enrolled | None]
    enter: Callable[[Path, bool], None]
    """(enrolment file, whether this desk has no network): be let in. Raises Refused."""
    exchange: Callable[[], Exchange]
    """One exchange; the network may hold it up for long, so it runs where nobody waits."""
    stop: Callable[[], None]
    """The desk is about to be closed: let an exchange end at its next step, and all later ones at once."""
    past: Callable[[], PastExchanges]
    ask_again: Callable[[], Changes]
    """Judge what was not believed once more, and let the next exchange bring it anew."""
    new_identity: Callable[[], int]
    """Go on under an identity of one's own where two wrote as one → how many entries were signed anew. Raises Refused; the desk has to
    be opened again."""
    fetch_scan: Callable[[str, str, Progress], bool]
    """(name, case that names it, how far it has come in bytes): bring a scan here; False when it was stopped on its way."""
    packets: PacketDoor
    hall: str = ""
    """Host and database of the hall that keeps the record; empty where it is in a file of this computer."""
