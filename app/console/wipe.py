"""`wipe`: take the desk of a home off this computer for good."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from app.console.output import DONE, Output
from app.desk import Desk
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.homes import forget_home
from app.ports import Refused, SyncStateQuery, Wiping

UNSENT = template(
    "wipe.unsent",
    QT_TRANSLATE_NOOP(
        "Problem",
        "有 {count} 条记录只在这一台，没有抹掉任何东西。请先同步、写一个摆渡包或备份到 U 盘；确实不要了，加 --anyway。",
    ),
)
NOT_MEANT = template("wipe.not_meant", QT_TRANSLATE_NOOP("Problem", "输的不是 {word}，没有抹掉任何东西。"))


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command."""
    one = command("wipe", "把这一台的资料从电脑上抹掉：先毁钥匙，再删文件")
    one.add_argument("--anyway", action="store_true", help="还没传走的也不要了；不用密码")
    one.set_defaults(run=wipe, needs_desk=lambda options: not options.anyway)


def wipe(desk: Desk | None, options: argparse.Namespace, out: Output) -> int:
    """`wipe [--anyway]`. Raises Refused (entries that nobody else has, not confirmed), Unavailable."""
    if desk is not None:
        if unsent := _only_here(desk, options):
            raise Refused([Problem(UNSENT, values={"count": str(unsent)})])
        desk.store.close()
    wiping: Wiping = options.program.upkeep().wiping(options.home)
    out.tell(f"要抹掉的是 {options.home} 里的全部资料和备份，抹掉就找不回来。确定的，请输 {wiping.word} 再按回车：")
    if sys.stdin.readline().strip() != wiping.word:
        raise Refused([Problem(NOT_MEANT, values={"word": wiping.word})])
    left = wiping.run()
    forget_home(options.home)
    out.tell(
        "钥匙先毁掉了，剩下的密文谁也打不开。固态硬盘和 U 盘会自己挪动数据，覆盖过的旧块可能还留一阵，这一点程序保证不了；"
        "要紧的请把整个盘安全擦除或销毁。另存出去的备份、打印和导出的文件、恢复单、摆渡包不在这里，请一一收回。"
        "入了网的，请管理员用 centre revoke 停用这一台。"
    )
    words = f"抹掉了：{options.home}"
    out.give({"home": str(options.home), "left": [str(path) for path in left]}, words + _left_words(len(left)))
    return DONE


def _only_here(desk: Desk, options: argparse.Namespace) -> int:
    """How many entries nobody else has: none of a hall, whose database keeps them, and none that were invented."""
    door = options.program.centre().door(desk)
    if door.hall or desk.station.practice:
        return 0
    return desk.read(SyncStateQuery(door.past().there)).unsent


def _left_words(count: int) -> str:
    return f"（文件夹里另有 {count} 样不是本程序的，没有动）" if count else ""
