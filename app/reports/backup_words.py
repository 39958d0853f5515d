"""What a check of a backup and a rehearsed restore came to, in words for screens and commands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from app.domain.envelope import CHINA
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import BackupAbout, BackupChecked, Rehearsal

_HOLDS = template("backup.holds", QT_TRANSLATE_NOOP("Problem", "{when} 做的备份，里面有 {entries} 条记录。"))
_WHOLE = template("backup.whole", QT_TRANSLATE_NOOP("Problem", "完好：每一部分都和清单一样，加密的数据文件也读得通。"))
_WHOLE_OUTSIDE = template(
    "backup.whole_outside",
    QT_TRANSLATE_NOOP("Problem", "每一部分都和清单一样；加密的数据文件没有打开看，要用做备份那时的密码。"),
)
_SPOILT = template("backup.bad", QT_TRANSLATE_NOOP("Problem", "这份备份有 {count} 处不对，请不要靠它，另做一份："))
_CAN = template("rehearsal.can", QT_TRANSLATE_NOOP("Problem", "能恢复：{cases} 件，最后一笔是 {last} 记的。"))
_CAN_EMPTY = template("rehearsal.empty", QT_TRANSLATE_NOOP("Problem", "能恢复：{cases} 件。"))
_CANNOT = template("rehearsal.cannot", QT_TRANSLATE_NOOP("Problem", "恢复出来的和现在的记录对不上，请不要靠这一份："))
_SAME = template("rehearsal.same", QT_TRANSLATE_NOOP("Problem", "和现在的记录一条不差。"))
_BEHIND = template(
    "rehearsal.behind", QT_TRANSLATE_NOOP("Problem", "比现在少 {count} 笔，都是 {since} 起记的，备份以后才有。")
)
_AHEAD = template(
    "rehearsal.ahead",
    QT_TRANSLATE_NOOP("Problem", "备份里有 {count} 笔是现在没有的：这一台可能放回过更早的资料，请告诉维护人员。"),
)
_OLD = template(
    "backup.old",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这份备份已经 {days} 天了，超过 {most} 天：那以后依法删掉的个人信息会跟着它回来。有新的备份，请用新的。",
    ),
)
_UNKNOWN = "—"


def old_words(about: BackupAbout, most: int) -> Problem | None:
    """What to think of before restoring a backup that is older than so many days; None for a younger one."""
    if about.days is None or about.days <= most:
        return None
    return Problem(_OLD, values={"days": str(about.days), "most": str(most)})


def checked_words(found: BackupChecked, most: int) -> tuple[Problem, ...]:
    """What is right or wrong with a backup file, and whether it is too old to be used without thinking."""
    return tuple(_checked(found, most))


def _checked(found: BackupChecked, most: int) -> Iterator[Problem]:
    about = found.about
    yield Problem(_HOLDS, values={"when": _when(about.written), "entries": str(about.entries)})
    if found.wrong:
        yield Problem(_SPOILT, values={"count": str(len(found.wrong))})
        yield from found.wrong
    else:
        yield Problem(_WHOLE if found.opened else _WHOLE_OUTSIDE)
    if old := old_words(about, most):
        yield old


def rehearsal_words(found: Rehearsal) -> tuple[Problem, ...]:
    """Whether a restore works, up to where, and what would be missing."""
    return tuple(_rehearsed(found))


def _rehearsed(found: Rehearsal) -> Iterator[Problem]:
    values = {"cases": str(found.cases), "last": _when(found.last)}
    if found.wrong:
        yield Problem(_CANNOT)
        yield from found.wrong
    else:
        yield Problem(_CAN if found.last else _CAN_EMPTY, values=values)
    if found.behind:
        yield Problem(_BEHIND, values={"count": str(found.behind), "since": _when(found.since)})
    elif not found.wrong and not found.ahead:
        yield Problem(_SAME)
    if found.ahead:
        yield Problem(_AHEAD, values={"count": str(found.ahead)})


def _when(moment: datetime | None) -> str:
    return f"{moment.astimezone(CHINA):%Y-%m-%d %H:%M}" if moment else _UNKNOWN
