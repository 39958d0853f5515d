"""`packet`: what a station without a network and its hall carry to each other on a stick."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.console.options import common_options
from app.console.output import DONE, REFUSED, Output
from app.desk import Desk
from app.domain.problems import sentence
from app.ports import PacketRead, PacketWritten
from app.reports.packet_words import read_words, written_words

Run = Callable[[Desk, argparse.Namespace, Output], int]


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command and what it can do."""
    actions = command("packet", "摆渡包：不联网的站和大厅之间，用 U 盘带的加密文件").add_subparsers(
        dest="action", metavar="动作", required=True
    )

    def action(name: str, help_: str, run: Run) -> argparse.ArgumentParser:
        one = actions.add_parser(name, help=help_, description=help_, parents=[common_options()], allow_abbrev=False)
        one.add_argument("file", type=Path, metavar="FILE")
        one.set_defaults(run=run, needs_desk=lambda _: True)
        return one

    writing = action("write", "把对方该有、还没有的记录写成一包", write)
    writing.add_argument(
        "--for", dest="org", default="", metavar="CODE", help="给哪个单位；不写就给上次来包的，或上一级"
    )
    reading = action("read", "读一包：逐条核对，收进来", read)
    reading.add_argument("--dry-run", action="store_true", help="只看里面有什么、和这里冲不冲突，什么也不收")


def write(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`packet write FILE [--for CODE]`. Raises Refused (not enrolled, nobody to write for, the file is there), Unavailable."""
    done: PacketWritten = options.program.centre().door(desk).packets.write(options.file, options.org)
    told = {
        "file": str(done.file),
        "org": done.org,
        "no": done.no,
        "entries": done.entries,
        "desks": done.desks,
        "scans": done.scans,
    }
    out.give(told, "\n".join(map(sentence, written_words(done, desk.lookup.directory))))
    return DONE


def read(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`packet read FILE [--dry-run]`: exit 1 when something was not believed. Raises Refused (no packet for here), Unavailable."""
    packets = options.program.centre().door(desk).packets
    found: PacketRead = (packets.rehearse if options.dry_run else packets.read)(options.file)
    lines = read_words(found, desk.lookup.directory, kept=not options.dry_run)
    out.give(_told(found) | {"kept": not options.dry_run}, "\n".join(map(sentence, lines)))
    return REFUSED if found.refused else DONE


def _told(found: PacketRead) -> dict[str, Any]:
    told = asdict(found)
    del told["changes"]
    return told | {"refused": [{"origin": o, "seq": seq, "reason": reason} for o, seq, reason in found.refused]}
