"""An opened desk and what else the window needs from main: maintenance, the printer, what to say first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.desk import Desk
from app.domain.problems import Problem
from app.ports import BackupDoor, CentreDoor, Verification


@dataclass(frozen=True, slots=True)
class Maintenance:
    """Care of the store as plain functions; each runs on the writing lane and raises Refused or Unavailable."""

    verify: Callable[[], Verification]
    check_password: Callable[[str], bool]
    change_password: Callable[[str, str], None]
    """(old, new) of whoever is at the desk."""
    check_new_password: Callable[[str], None]
    """Refused when it is too short."""
    give_password: Callable[[str, str, str], None]
    """(user id, name, password): a member of staff may open this desk from now on, or has a new password."""
    take_password: Callable[[str], None]
    """(user id): that member's password opens nothing any more."""
    new_recovery: Callable[[], bytes]
    """Make a new recovery secret, which voids the old one; answers the sheet as PDF."""
    move_to_hall: Callable[[str], str]
    """(address of an empty hall database) → its place: the record is kept there from now on."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A desk, ready."""

    desk: Desk
    home: Path
    maintenance: Maintenance
    centre: CentreDoor
    backups: BackupDoor
    recovery: bytes | None = None
    """The recovery sheet of a desk just set up, to be printed or saved as `recovery_way` says; kept nowhere."""
    recovery_way: str = "none"
    warning: Problem | None = None
    """Something to say first, such as a clock that went back."""
    told_password: str = ""
    """The password, where nobody chose it: the lock of a practice hall tells it."""
