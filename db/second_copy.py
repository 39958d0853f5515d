"""The second copies: the day's, on a stick or a share that the station names, in a folder of this desk there.

`kapok-STATION-DESK/` has the copies and in `blobs/` the scans, each once: they never change. Restoring finds them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from app.domain.envelope import CHINA
from app.domain.problems import QT_TRANSLATE_NOOP, template
from app.ports import Unavailable
from db.backup import Original, write_backup
from db.backup_file import SUFFIX, opened_backup
from db.errors import DISK_FULL, NOT_WRITABLE, unavailable, worldly
from db.rotation import MOST_AT_ONCE, Rotation, is_expired, outlived

STICK_FULL = template(
    "second.full",
    QT_TRANSLATE_NOOP(
        "Problem", "{place} 满了，今天的第二份没有写成；以前的几份都还在，本机的也在。请腾出一些地方，或者换一个 U 盘。"
    ),
)
STICK_LOCKED = template(
    "second.locked",
    QT_TRANSLATE_NOOP(
        "Problem", "{place} 只能读、不能写，今天的第二份没有写成；以前的几份都还在。请看看 U 盘侧面的写保护开关。"
    ),
)
NOT_OURS = template(
    "second.not_ours",
    QT_TRANSLATE_NOOP("Problem", "{place} 已经有了，却不是本程序自动写的，没有动它，第二份也没有写成。请把它挪走。"),
)
_ON_A_STICK = {DISK_FULL: STICK_FULL, NOT_WRITABLE: STICK_LOCKED}

KEPT = Rotation(days=7, weeks=4, months=12)
PREFIX = "kapok-"


def series_of(org: str, desk_tag: str) -> str:
    """What the copies of a desk are called before their date: its station and desk, nothing personal."""
    return PREFIX + "-".join(part for part in (org, desk_tag) if part)


def place_of(folder: Path, series: str, today: date) -> Path:
    """Where the copy of a day lies."""
    return folder / series / f"{series}-{today.isoformat()}{SUFFIX}"


def write_second(original: Original, folder: Path, series: str, now: datetime) -> None:
    """Write the copy of this day, or anew; when it is a new one, some of those go that have outlived their time.

    Whatever fails, the older ones stay. Raises Unavailable.
    """
    today = now.astimezone(CHINA).date()
    target = place_of(folder, series, today)
    with _on_a_stick(folder):
        is_new = not target.exists()
        if not is_new and not written_here(target):
            raise unavailable(NOT_OURS, target)
        for left_over in target.parent.glob(f".{series}-*"):
            shutil.rmtree(left_over)
        write_backup(original, target, target.with_name("blobs"), {"written": now.isoformat(), "series": series})
        if is_new:
            for path in _outlived(folder, series, today):
                path.unlink()


@contextmanager
def _on_a_stick(folder: Path) -> Iterator[None]:
    try:
        with worldly(folder):
            yield
    except Unavailable as error:
        code = error.problem.code
        if code in _ON_A_STICK and error.problem.values["place"].startswith(str(folder)):
            raise unavailable(_ON_A_STICK[code], folder) from error
        raise


def _outlived(folder: Path, series: str, today: date) -> list[Path]:
    """Copies that go: of this desk by the rotation, of former desks of the station (before a restore) by their age alone."""
    station = "-".join(series.split("-")[:2])
    written = [(copy, path) for path in sorted(folder.glob(f"{station}*/*{SUFFIX}")) if (copy := written_here(path))]
    own = {day: path for (name, day), path in written if name == series}
    former = [path for (name, day), path in written if name != series and is_expired(day, today)]
    return ([own[day] for day in outlived(own, today, KEPT)] + former)[:MOST_AT_ONCE]


def written_here(path: Path) -> tuple[str, date] | None:
    """Series and day of a copy that the program wrote by itself and nobody renamed; None: it is somebody's own."""
    try:
        with opened_backup(path) as (_, manifest):
            if not manifest.series or manifest.written is None:
                return None
            day = manifest.written.astimezone(CHINA).date()
            return (manifest.series, day) if path.name == place_of(path, manifest.series, day).name else None
    except Unavailable:
        return None
