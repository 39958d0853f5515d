"""The copies of a desk on the disk, with a real door to its backups, or one of whose functions the test tells another story."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.desk import Desk
from app.ports import BackupDoor
from db.backup_door import backup_door
from ui.copies import Copies
from ui.lane import Lane


def backups_of(desk: Desk) -> BackupDoor:
    """The real ones."""
    return backup_door(desk.store, desk.station, lambda: desk.clock())  # type: ignore[arg-type]


def copies_of(
    lane: Lane, desk: Desk, place: Callable[[], Path | None] = lambda: None, door: BackupDoor | None = None
) -> Copies:
    """As a session has them."""
    return Copies(lane, door or backups_of(desk), place, lambda: desk.clock(), lane)


def chooses(monkeypatch: Any, how: str, place: Path) -> None:
    """Stands for the system's own file dialog, in which the clerk chooses this."""
    answer = str(place) if how == "getExistingDirectory" else (str(place), "")
    monkeypatch.setattr(f"PySide6.QtWidgets.QFileDialog.{how}", lambda *_: answer)
