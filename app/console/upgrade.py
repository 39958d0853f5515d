"""`upgrade`: put a new release in force by a signed packet, or go back to the one before."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from app.console.options import PASSWORD_VARIABLE
from app.console.output import DONE, USAGE, Output
from app.desk import Desk
from app.ports import Upgraded, Upkeep, WentBack


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command."""
    one = command("upgrade", "用签了名的升级包换成新版，不用联网；或退回前一版")
    one.add_argument("file", type=Path, nargs="?", metavar="FILE")
    one.add_argument("--back", action="store_true", help="退回前一版")
    one.add_argument("--anyway", action="store_true", help="退回时，还没传走的记录放到一边也要退")
    one.add_argument("--trust", type=Path, metavar="FILE", help="定信谁签发的：发布人的公钥文件")
    one.set_defaults(run=upgrade, needs_desk=lambda options: options.file is not None)


def upgrade(desk: Desk | None, options: argparse.Namespace, out: Output) -> int:
    """`upgrade FILE`, `upgrade --back [--anyway]`, `upgrade --trust FILE`. Raises Refused, Unavailable."""
    if sum(map(bool, (options.file, options.back, options.trust))) != 1 or (options.anyway and not options.back):
        out.tell("upgrade FILE，或者 upgrade --back [--anyway]，或者 upgrade --trust FILE。")
        return USAGE
    upkeep: Upkeep = options.program.upkeep()
    if options.trust:
        signer = upkeep.trust(options.trust)
        out.give({"signer": signer}, f"以后只收 {signer} 签发的升级包。请和发布人在电话里核对这四组。")
        return DONE
    if desk is None:
        return _back(upkeep, options, out)
    done: Upgraded = upkeep.upgrade(desk.store, options.file, _environment(options))
    told = {"version": done.version, "former": done.former, "backup": str(done.backup)}
    out.give(
        told,
        f"升到 {done.version} 了，下次打开就是。升级以前的备份：{done.backup}；要退回 {done.former}：upgrade --back",
    )
    return DONE


def _back(upkeep: Upkeep, options: argparse.Namespace, out: Output) -> int:
    if former := upkeep.former_main():
        return _by_former(former, options)
    done: WentBack = upkeep.back(options.home, getattr(options, "user", ""), options.password, options.anyway)
    aside = str(done.aside) if done.aside else None
    words = f"退回 {done.version} 了，下次打开就是。"
    if aside:
        words += (
            f"数据文件也退到升级以前：用新的窗口代号接着办，出文书以前先核对文号。{done.newer} 写过的那一份在 {aside}，"
        )
        words += f"其中 {done.unsent} 条没有传走，升级以后再用那一份补传。" if done.unsent else "传走的会从市中心回来。"
    out.give({"version": done.version, "former": done.newer, "aside": aside, "unsent": done.unsent}, words)
    return DONE


def _by_former(main: Path, options: argparse.Namespace) -> int:
    """The release one goes back to does it; what it says is the answer."""
    given = ["--home", str(options.home), *(["--user", options.user] if hasattr(options, "user") else [])]
    given += [*(["--json"] if getattr(options, "json", False) else []), "upgrade", "--back"]
    given += ["--anyway"] if options.anyway else []
    return subprocess.run([sys.executable, str(main), *given], env=_environment(options), check=False).returncode


def _environment(options: argparse.Namespace) -> dict[str, str]:
    """In which a command opens this desk."""
    return dict(os.environ) | {PASSWORD_VARIABLE: options.password()}
