"""`verify`, `rebuild`, `backup`, `restore`: the journal and its safety."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from app.console.output import DONE, REFUSED, Output
from app.desk import Desk


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    command("verify", "核对每条记录的签名、链和封装，列表与重建的一致").set_defaults(
        run=verify, needs_desk=lambda _: True
    )
    command("rebuild", "从记录重新算出所有列表").set_defaults(run=rebuild, needs_desk=lambda _: True)
    saving = command("backup", "把全部数据备份成一个文件")
    saving.add_argument("file", type=Path, metavar="FILE")
    saving.set_defaults(run=backup, needs_desk=lambda _: True)
    bringing = command("restore", "从备份恢复到一个空的文件夹；密码是备份时的密码")
    bringing.add_argument("file", type=Path, metavar="FILE")
    bringing.set_defaults(run=restore, needs_desk=lambda _: False)


def verify(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`verify`: exit 1 and every damage by name when something is wrong."""
    found = desk.store.verify()
    words = f"核对了 {found.entries} 条记录、{found.subjects} 个对象，" + (
        "没有损坏。" if not found.damage else "有损坏："
    )
    out.give(
        {"entries": found.entries, "subjects": found.subjects, "damage": list(found.damage)},
        "\n".join([words, *found.damage]),
    )
    return REFUSED if found.damage else DONE


def rebuild(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`rebuild`."""
    count = desk.store.rebuild()
    out.give({"entries": count}, f"从 {count} 条记录重新算好了。")
    return DONE


def backup(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`backup FILE`. Raises Unavailable."""
    desk.store.backup(options.file)
    out.give({"file": str(options.file), "bytes": options.file.stat().st_size}, f"备份好了：{options.file}")
    return DONE


def restore(_: None, options: argparse.Namespace, out: Output) -> int:
    """`restore FILE` into --home. Raises Refused, Unavailable."""
    options.program.restore(options.file, options.home, getattr(options, "user", ""), options.password()).store.close()
    out.give({"home": str(options.home)}, f"恢复好了：{options.home}")
    return DONE
