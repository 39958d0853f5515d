"""The ways to an opened desk, as main hands them to the windows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ports import BackupAbout
    from ui.opened import Opened
    from ui.start.first_start import FirstStartDraft


@dataclass(frozen=True, slots=True)
class Doors:
    """The ways to an opened desk. Each raises Refused or Unavailable; `users` is empty where no desk stands yet."""

    warm: Callable[[], object]
    """Loads what an opened desk needs, while the password is still being typed."""
    users: Callable[[Path], list[tuple[str, str]]]
    org: Callable[[Path], str]
    """Code of the station whose desk stands in a home."""
    create: Callable[[Path, FirstStartDraft], Opened]
    practise: Callable[[Path], Opened]
    """The practice desk beside this home."""
    open: Callable[[Path, str, str, str], Opened]
    """(home, user id, password, code from the telephone or "")."""
    about_backup: Callable[[Path], BackupAbout]
    can_recover: Callable[[Path], bool]
    practise_year: Callable[[Path, Callable[[float], object]], None]
    """(home of a practice desk, told how far it has come): put one with a year in it there."""
    recover: Callable[[Path, str, str | tuple[tuple[str, str], tuple[str, str]], str], Opened]
    """(home, user id, code on the recovery sheet, or system and security administrator by id and password, new password)."""
    restore: Callable[[Path, Path, str, str], Opened]
    """(backup file, home, user id, password of that backup)."""
    remember_home: Callable[[Path], None]
