"""What the world does to files, in words: every error of disk or database file that is not our bug becomes Unavailable."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable

DISK_FULL = template(
    "disk_full",
    QT_TRANSLATE_NOOP(
        "Problem",
        "磁盘满了，刚才这一步没有写进去；以前的内容都在，照样能看。请在放数据的磁盘上腾出一些空间，再做一次。（{place}）",
    ),
)
NOT_WRITABLE = template(
    "not_writable",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{place} 只能读、不能写，所以没有存。以前的内容都在。请检查磁盘是否写保护、文件夹权限是否属于当前账号，再做一次。",
    ),
)
FILE_DAMAGED = template(
    "file_damaged",
    QT_TRANSLATE_NOOP(
        "Problem",
        "数据文件 {place} 读不通：它被截断、改动过，或者不是本台的文件。程序没有再往里写。请先别删它，用最近的一份备份恢复。",
    ),
)
FILE_BUSY = template(
    "file_busy",
    QT_TRANSLATE_NOOP(
        "Problem", "数据文件 {place} 正被别的程序占用，这一步没有写进去。请关掉占用它的程序（如备份、杀毒），再做一次。"
    ),
)
DISK_FAILED = template(
    "disk_failed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "磁盘读写出错（{why}），这一步没有写进去。请检查 {place} 所在的磁盘或移动盘是否接好，再做一次；再出错请换盘并用备份恢复。",
    ),
)

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
# the lower eight bits are SQLite's primary code
_BY_SQLITE_CODE = {
    5: FILE_BUSY,
    6: FILE_BUSY,
    8: NOT_WRITABLE,
    10: DISK_FAILED,
    11: FILE_DAMAGED,
    13: DISK_FULL,
    14: NOT_WRITABLE,
    23: NOT_WRITABLE,
    26: FILE_DAMAGED,
}


def unavailable(code: str, place: Path, why: str = "") -> Unavailable:
    """An Unavailable of this code about a file or folder."""
    return Unavailable(Problem(code, values={"place": str(place), "why": why}))


def of_os_error(error: OSError, place: Path) -> Unavailable:
    """What the system said, in words."""
    if error.errno in _FULL:
        return unavailable(DISK_FULL, place)
    if error.errno in _READ_ONLY:
        return unavailable(NOT_WRITABLE, place)
    return unavailable(DISK_FAILED, place, error.strerror or type(error).__name__)


def of_database_error(error: Any, place: Path) -> Unavailable | None:
    """What the driver said, in words; None when it is not the world's fault but ours."""
    number = getattr(error, "sqlite_errorcode", None)
    code = _BY_SQLITE_CODE.get(number & 0xFF) if isinstance(number, int) else None
    return unavailable(code, place, getattr(error, "sqlite_errorname", "")) if code else None


@contextmanager
def worldly(place: Path) -> Iterator[None]:
    """Errors of the world about `place` leave this block as Unavailable, our own bugs as they are."""
    # imported here: the lock window needs these words before it can afford the database
    from sqlalchemy.exc import DBAPIError
    from sqlcipher3 import dbapi2

    try:
        yield
    except OSError as error:
        raise of_os_error(error, place) from error
    except (DBAPIError, dbapi2.Error) as error:
        known = of_database_error(getattr(error, "orig", error), place)
        if known is None:
            raise
        raise known from error
