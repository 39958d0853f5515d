"""`import`: petitions of another system from a CSV file; what cannot be taken is listed by line with its reason."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.console.output import DONE, REFUSED, Output
from app.console.petition_file import Row, rows
from app.desk import Desk
from app.domain.problems import Problem, sentence
from app.ports import Refused


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command."""
    bringing = command("import", "从 CSV 文件导入来信和答复，都记作补录")
    bringing.add_argument("file", type=Path, metavar="FILE.csv")
    bringing.add_argument("--dry-run", action="store_true", help="只检查，不写入")
    bringing.set_defaults(run=import_file, needs_desk=lambda _: True)


def import_file(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`import FILE.csv [--dry-run]`: 0 if any row was registered (or was there already), 1 if none."""
    taken, known, failed, cleaned = 0, 0, [], 0
    for row in rows(options.file, options.file.stem):
        problems, was_there = _take(desk, row, options.dry_run)
        if problems:
            failed.append((row.line, problems))
            continue
        taken, known = taken + (not was_there), known + was_there
        if row.removed:
            cleaned += 1
            out.tell(f"第 {row.line} 行：去掉了 {row.removed} 个不能显示的字符。")
    for line, problems in failed:
        out.tell(f"第 {line} 行没有导入：" + "；".join(sentence(p) for p in problems))
    answer: dict[str, Any] = {
        "registered": taken,
        "already_there": known,
        "failed": [{"line": n, "problems": [sentence(p) for p in ps]} for n, ps in failed],
        "cleaned": cleaned,
        "dry_run": options.dry_run,
    }
    verb = "可以导入" if options.dry_run else "导入了"
    out.give(answer, f"{verb} {taken} 件，早已导入 {known} 件，没有导入 {len(failed)} 行。")
    return DONE if taken or known else REFUSED


def _take(desk: Desk, row: Row, dry_run: bool) -> tuple[tuple[Problem, ...], bool]:
    """Register one row; answers (its problems, whether it was there already)."""
    if row.draft is None:
        return row.problems, False
    if dry_run:
        return tuple(desk.check(row.draft)), False
    try:
        done = desk.do(row.draft)
    except Refused as refused:
        return refused.problems, False
    return (), not done.changes.subjects
