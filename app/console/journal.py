"""`verify`, `rebuild`, `rekey`: the journal, what is computed from it, and the key of the file that holds it."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from app.barred import pass_through
from app.console.output import DONE, REFUSED, Output
from app.desk import Desk


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    command("verify", "核对每条记录的签名、链和封装，列表与重建的一致").set_defaults(
        run=verify, needs_desk=lambda _: True
    )
    command("rebuild", "从记录重新算出所有列表").set_defaults(run=rebuild, needs_desk=lambda _: True)
    command("rekey", "给数据换一把新钥匙：没有密码的人，记得旧钥匙也打不开").set_defaults(
        run=rekey, needs_desk=lambda _: True
    )


def verify(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`verify`: exit 1 and every damage by name when something is wrong."""
    pass_through("Maintenance.verify", desk)
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
    pass_through("rebuild", desk)
    count = desk.store.rebuild()
    out.give({"entries": count}, f"从 {count} 条记录重新算好了。")
    return DONE


def rekey(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`rekey`. Raises Refused, Unavailable; then one of the two keys opens the file, with today's passwords."""
    options.program.care(desk).rekey()
    out.give({"rekeyed": True}, "换好了。各人的密码照旧；以前做的备份，仍用当时的密码打开。")
    return DONE
