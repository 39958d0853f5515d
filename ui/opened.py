"""An opened desk and what else the window needs from main: maintenance, the printer, what to say first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.desk import Desk
from app.domain.problems import Problem
from app.ports import BackupDoor, CentreDoor, Maintenance


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
