"""Care of the program and of a home on one computer, from outside an open desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.ports.audit import AuditChecked
from app.ports.store import Store


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
    written: datetime
    """The latest moment at which the desk has written, however often it wrote at an earlier one since."""
    logins: frozenset[int] = frozenset()
    """Which of them say no more than that somebody came or went."""


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
    signer: Callable[[], str]
    """Whose releases are taken, as people compare it. Raises Refused where none are, Unavailable."""


@dataclass(frozen=True, slots=True)
class Release:
    """A packet that was written."""

    version: str
    revision: str
    """Of the tables it writes."""
    signer: str
    """Whose key signed it, as people compare it on the telephone."""
    file: Path


@dataclass(frozen=True, slots=True)
class Upgraded:
    """A release that was put in force."""

    version: str
    former: str
    backup: Path
    """Of the desk, as the former one left it."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """The release before it, in force again."""

    version: str
    newer: str
    aside: Path | None
    """Where the file lies that the newer one had lifted; None when it had not."""
    unsent: int
    """Entries in there that nobody else has."""


@dataclass(frozen=True, slots=True)
class Wiping:
    """What takes a desk off this computer."""

    word: str
    """To be typed by whoever means it: the code of the station."""
    run: Callable[[], tuple[Path, ...]]
    """Do it → what lies in the home and is not ours, so was left there. Raises Unavailable."""


@dataclass(frozen=True, slots=True)
class Upkeep:
    """The program on this computer: its releases, and how a desk is taken off. Each function raises Refused or Unavailable."""

    new_key: Callable[[Path], Path]
    """Make a key that signs releases → where its public half lies."""
    write: Callable[[Path, Path, str], Release]
    """(packet, key, least version that may be lifted): this program as a signed packet."""
    install: Callable[[Path, Path], None]
    """(empty folder, whom it takes packets from)."""
    trust: Callable[[Path], str]
    """Whom this installation takes packets from, as people compare it on the telephone."""
    upgrade: Callable[[Store, Path, Mapping[str, str]], Upgraded]
    """(the open desk's, packet, the environment in which a command opens this desk)."""
    former_main: Callable[[], Path | None]
    """main.py of the release before this one, which is the one to go back; None when this is the one, or there is none."""
    back: Callable[[Path, str, Callable[[], str], bool], WentBack]
    """(home, user, password if it is needed, whether entries that nobody else has may be put aside)."""
    check_audit: Callable[[bytes], AuditChecked]
    """What became of an audit report. Raises ValueError for what is none."""
    wiping: Callable[[Path], Wiping]
