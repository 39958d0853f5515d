"""What the system round about keeps in clear: the print system's jobs, and the disk of a hall's database.

Neither is the program's to change; where it can be seen it is told, and where not, that it was not seen.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from app.console.program import Check

CUPS = Path("/etc/cups/cupsd.conf")
DATABASES = Path("/var/lib/postgresql")
"""Where Debian and its relatives keep the data of a PostgreSQL."""
MOUNTS = Path("/proc/self/mountinfo")
DEVICES = Path("/sys/dev/block")
_NEVER = ("no", "off", "false", "0")
_HERE = ("", "localhost", "127.0.0.1", "::1")


def spool(settings: Path = CUPS) -> Check:
    """Whether the print system forgets a job when it is printed. CUPS keeps it for a day unless it is told otherwise."""
    name = "打印排队"
    if not settings.exists():
        return Check(name, True, "这台没有 CUPS；别的打印系统留不留底，程序看不到。", grave=False)
    try:
        lines = settings.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        words = f"看不到 {settings}。请管理员看看里面是不是写着 PreserveJobFiles No。"
        return Check(name, False, words, grave=False)
    said = [line.split(None, 1)[1].strip().lower() for line in lines if line.lower().startswith("preservejobfiles ")]
    if said and said[-1] in _NEVER:
        return Check(name, True, "印完就不留底。", grave=False)
    words = f"打印系统会把印过的文书留着。请管理员在 {settings} 里写上 PreserveJobFiles No，再重启 CUPS。"
    return Check(name, False, words, grave=False)


def hall_disk(
    address: str, databases: Path = DATABASES, mounts: Path = MOUNTS, devices: Path = DEVICES
) -> Check | None:
    """Whether the disk of a hall's database is encrypted, as far as it is in this computer; None where there is no hall.
    address: of the hall, empty without one."""
    if not address:
        return None
    name, host = "大厅磁盘", urlsplit(address).hostname or ""
    if host not in _HERE:
        words = f"大厅的库在 {host}，从这里看不到。那台的磁盘要加密，请管理员确认。"
        return Check(name, True, words, grave=False)
    found = _encrypted(databases, mounts, devices)
    if found is None:
        return Check(name, False, "大厅的库在这台电脑上，看不出磁盘有没有加密，请管理员确认。", grave=False)
    words = "磁盘是加密的。" if found else "大厅的库在这台电脑上，磁盘没有加密：列表在库里是明的，请管理员加密。"
    return Check(name, found, words, grave=False)


def _encrypted(place: Path, mounts: Path, devices: Path) -> bool | None:
    """Whether the device a folder lies on is one of dm-crypt; None where that cannot be seen."""
    try:
        lines = [line.split() for line in mounts.read_text(encoding="utf-8").splitlines()]
        real = os.path.realpath(place)
        device = max((line for line in lines if _holds(line[4], real)), key=lambda line: len(line[4]))[2]
        uuid = devices / device / "dm" / "uuid"
        return uuid.read_text(encoding="ascii").startswith("CRYPT-") if uuid.exists() else False
    except (OSError, ValueError, IndexError):
        return None


def _holds(mounted: str, place: str) -> bool:
    return place == mounted or place.startswith(mounted.rstrip("/") + "/")


def privacy(address: str) -> Sequence[Check]:
    """All of it."""
    disk = hall_disk(address)
    return (spool(), *((disk,) if disk else ()))
