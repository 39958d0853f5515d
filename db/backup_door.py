"""What a desk does with backups, as windows and commands see it; what happened is kept in the desk's own file."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from app.domain.envelope import CHINA
from app.domain.world import Station
from app.ports import BackupChecked, BackupDoor, CopiesStanding, Rehearsal
from db.backup import daily_backup, newest_backup
from db.backup_file import about_backup, check_backup
from db.rehearsal import rehearse
from db.second_copy import place_of, series_of, write_second, written_here
from db.store import SqlStore
from db.sync.kept import enrolment_of

SECOND, REHEARSED = "second_copy", "rehearsed"
AGAIN = timedelta(hours=1)


def backup_door(store: SqlStore, station: Station, now: Callable[[], datetime]) -> BackupDoor:
    """The door of a desk of this station."""
    return BackupDoor(
        write=lambda file: store.backup(file, now()),
        daily=lambda: _daily(store, now()),
        second=lambda folder, again: _second(store, folder, series_of(station.org, station.desk_tag), now(), again),
        standing=partial(_standing, store),
        about=lambda file: about_backup(file, now()),
        check=lambda file: _check(store, file, now()),
        rehearse=lambda file, user, password: _rehearse(store, file, user, password, now()),
    )


def _daily(store: SqlStore, now: datetime) -> Path | None:
    """What an erasure left behind in the file goes first, so that no copy has it. At a hall the one desk that exchanges for it copies the whole record each day; what is more is the server's own backup."""
    if store.hall and enrolment_of(store) is None:
        return None
    store.tidy()
    return daily_backup(store.original(), now)


def _second(store: SqlStore, folder: Path, series: str, now: datetime, again: bool) -> bool:
    if not _is_there(folder):
        return False
    last = _moment(store, SECOND)
    there = written_here(place_of(folder, series, now.astimezone(CHINA).date()))
    if there and not (again and last and now - last >= AGAIN):
        return False
    write_second(store.original(), folder, series, now)
    store.keep(SECOND, now.isoformat().encode())
    return True


def _standing(store: SqlStore, folder: Path | None) -> CopiesStanding:
    there = folder is not None and _is_there(folder)
    return CopiesStanding(
        newest_backup(store.home),
        _moment(store, SECOND),
        there,
        folder is not None and there and folder.stat().st_dev == store.home.folder.stat().st_dev,
        _moment(store, REHEARSED),
    )


def _is_there(folder: Path) -> bool:
    """Whether a place can be looked into; a stick that was pulled out or a share that is away answers no, whatever it says."""
    return os.path.isdir(folder)


def _check(store: SqlStore, file: Path, now: datetime) -> BackupChecked:
    return check_backup(file, store.original().key, now, scratch=store.home.folder)


def _rehearse(store: SqlStore, file: Path, user: str, password: str, now: datetime) -> Rehearsal:
    found = rehearse(store, file, user, password, now)
    if not found.wrong:
        store.keep(REHEARSED, now.isoformat().encode())
    return found


def _moment(store: SqlStore, name: str) -> datetime | None:
    text = store.kept(name).decode()
    return datetime.fromisoformat(text) if text else None
