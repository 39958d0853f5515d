"""`hall`: its administrator lays its database out, brings it up to date after an upgrade, and lets desks in."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from app.console.options import common_options
from app.console.output import DONE, Output
from app.world_loader import load_lookup


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command and what it can do."""
    actions = command("hall", "大厅数据库：建库、更新、让各台用").add_subparsers(
        dest="action", metavar="动作", required=True
    )
    help_ = "把一个空库建成大厅数据库；已经是的，更新到本版"
    one = actions.add_parser("init", help=help_, description=help_, parents=[common_options()], allow_abbrev=False)
    one.add_argument("url", metavar="URL", help="postgresql://用户名@主机/库名，密码不写在里面")
    one.add_argument("--desk", action="append", default=[], metavar="ROLE", help="让这个数据库用户当一台用，可以写几次")
    one.set_defaults(run=init, needs_desk=lambda _: False)


def init(_: None, options: argparse.Namespace, out: Output) -> int:
    """`hall init URL [--desk ROLE]…`. Raises Refused, Unavailable."""
    place = options.program.centre().init_hall(options.url, options.desk, load_lookup())
    out.give(
        {"place": place, "desks": options.desk}, f"大厅数据库好了：{place}。各台第一次启动时写上 --store 和它的地址。"
    )
    return DONE
