"""`release`: whoever makes releases keeps the key, writes packets, and installs the program so that it takes them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from app.console.options import common_options
from app.console.output import DONE, Output
from app.domain.version import VERSION
from app.ports import Release

Run = Callable[[None, argparse.Namespace, Output], int]


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command and what it can do."""
    actions = command("release", "发布：做密钥、写升级包、把程序装到一个文件夹").add_subparsers(
        dest="action", metavar="动作", required=True
    )

    def action(name: str, help_: str, run: Run) -> argparse.ArgumentParser:
        one = actions.add_parser(name, help=help_, description=help_, parents=[common_options()], allow_abbrev=False)
        one.set_defaults(run=run, needs_desk=lambda _: False)
        return one

    making = action("key", "做一把发布密钥，只做一次；公钥写在旁边的 FILE.pub", key)
    making.add_argument("file", type=Path, metavar="FILE")
    writing = action("write", "把这一份程序写成签了名的升级包", write)
    writing.add_argument("file", type=Path, metavar="FILE")
    writing.add_argument("--key", type=Path, required=True, metavar="FILE", help="发布密钥")
    writing.add_argument("--least", default="0", metavar="VERSION", help="最旧可以从哪一版升上来；不写就都可以")
    installing = action("install", "把这一份程序装到一个空文件夹，以后用升级包就地升级", install)
    installing.add_argument("folder", type=Path, metavar="DIR")
    installing.add_argument("--trust", type=Path, required=True, metavar="FILE", help="发布人的公钥文件：只收他签发的")


def key(_: None, options: argparse.Namespace, out: Output) -> int:
    """`release key FILE`. Raises Refused when a file is there already, Unavailable."""
    public = options.program.upkeep().new_key(options.file)
    out.tell("密钥只在这个文件里，请另存一份锁好，不要放进程序里：谁拿到它，谁就能换掉每一台上的程序。")
    out.give({"key": str(options.file), "public": str(public)}, f"密钥：{options.file}；公钥：{public}，交给每一台。")
    return DONE


def write(_: None, options: argparse.Namespace, out: Output) -> int:
    """`release write FILE --key FILE [--least V]`. Raises Refused, Unavailable."""
    done: Release = options.program.upkeep().write(options.file, options.key, options.least)
    told = {"file": str(done.file), "version": done.version, "revision": done.revision, "signer": done.signer}
    words = f"{done.version} 的升级包在这里：{done.file}（数据格式第 {done.revision} 版，签发人 {done.signer}）"
    out.give(told | {"bytes": done.file.stat().st_size}, words)
    return DONE


def install(_: None, options: argparse.Namespace, out: Output) -> int:
    """`release install DIR --trust FILE`. Raises Refused when the folder is not empty, Unavailable."""
    options.program.upkeep().install(options.folder, options.trust)
    start = options.folder / "main.py"
    out.give({"main": str(start), "version": VERSION}, f"装好了，从这里启动：{start}")
    return DONE
