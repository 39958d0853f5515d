"""`import`: petitions of another system from a CSV file; what cannot be taken is listed by line with its reason."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from app.acts.import_petition import ImportPetitionDraft
from app.console.output import DONE, REFUSED, Output
from app.console.petition_file import Row, rows
from app.desk import Desk
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, sentence, template
from app.ports import CaseFileQuery, Refused, Unavailable

TWICE = template(
    "import.twice",
    QT_TRANSLATE_NOOP("Problem", "编号 {number} 在第 {line} 行已经有了，内容却不一样；一个编号只能导入一次，请核对。"),
)
_BATCH = 200
"""Rows of one transaction: waiting for the disk once for many rows makes it twice as fast."""


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command."""
    bringing = command("import", "从 CSV 文件导入来信和答复，都记作补录")
    bringing.add_argument("file", type=Path, metavar="FILE.csv")
    bringing.add_argument("--dry-run", action="store_true", help="只检查，不写入")
    bringing.set_defaults(run=import_file, needs_desk=lambda _: True)


@dataclass(slots=True)
class _Tally:
    """What became of the rows so far."""

    taken: int = 0
    known: int = 0
    failed: list[tuple[int, Sequence[Problem]]] = field(default_factory=list)
    cleaned: int = 0
    first: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Id → (line, hash) of the row that brought it, to find numbers that stand in the file twice."""

    def wanted(self, found: Iterable[Row]) -> Iterator[tuple[int, ImportPetitionDraft]]:
        """The rows that are to be registered; the others are counted here."""
        for row in found:
            if row.draft is None:
                self.failed.append((row.line, row.problems))
                continue
            line, same = self.first.setdefault(row.draft.id, (row.line, hash(row.draft)))
            if line == row.line:
                yield row.line, row.draft
            elif same == hash(row.draft):
                self.known += 1
            else:
                values = {"number": row.draft.number, "line": str(line)}
                self.failed.append((row.line, [Problem(TWICE, "number", values)]))


def import_file(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`import FILE.csv [--dry-run]`: 0 if any row was registered (or was there already), 1 if none."""
    tally = _Tally()
    take = _judge if options.dry_run else _register
    wanted = tally.wanted(_told(rows(options.file, options.file.stem), tally, out))
    try:
        while batch := list(islice(wanted, _BATCH)):
            take(desk, batch, tally)
    except Unavailable:
        out.tell(f"中断以前已经导入 {tally.taken} 件，它们都在；排除障碍以后再运行一次，会接着导入其余的。")
        raise
    tally.failed.sort(key=lambda each: each[0])
    for line, problems in tally.failed:
        out.tell(f"第 {line} 行没有导入：" + "；".join(sentence(p) for p in problems))
    _answer(tally, options.dry_run, out)
    return DONE if tally.taken or tally.known else REFUSED


def _told(found: Iterable[Row], tally: _Tally, out: Output) -> Iterator[Row]:
    for row in found:
        if row.removed:
            tally.cleaned += 1
            out.tell(f"第 {row.line} 行：去掉了 {row.removed} 个不能显示的字符。")
        yield row


def _register(desk: Desk, batch: list[tuple[int, ImportPetitionDraft]], tally: _Tally) -> None:
    outcomes = desk.do_all([draft for _, draft in batch])
    for (line, _), outcome in zip(batch, outcomes, strict=True):
        if isinstance(outcome, Refused):
            tally.failed.append((line, outcome.problems))
        elif outcome.changes.subjects:
            tally.taken += 1
        else:
            tally.known += 1


def _judge(desk: Desk, batch: list[tuple[int, ImportPetitionDraft]], tally: _Tally) -> None:
    """What `_register` would do, without writing."""
    for line, draft in batch:
        if desk.read(CaseFileQuery(draft.case)) is not None:
            tally.known += 1
        elif problems := desk.check(draft):
            tally.failed.append((line, problems))
        else:
            tally.taken += 1


def _answer(tally: _Tally, dry_run: bool, out: Output) -> None:
    answer: dict[str, Any] = {
        "registered": tally.taken,
        "already_there": tally.known,
        "failed": [{"line": n, "problems": [sentence(p) for p in ps]} for n, ps in tally.failed],
        "cleaned": tally.cleaned,
        "dry_run": dry_run,
    }
    verb = "可以导入" if dry_run else "导入了"
    out.give(answer, f"{verb} {tally.taken} 件，早已导入 {tally.known} 件，没有导入 {len(tally.failed)} 行。")
