"""家事台账 as an Excel file: masked rows only, never an ID number or a phone; written in slices so that nobody waits.

A cell that a spreadsheet would take for a formula gets an apostrophe before it: what a visitor said must not run.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from app.domain.envelope import CHINA
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import Channel, Step
from app.domain.text import harmless
from app.domain.world import World
from app.ports import CaseRow, CasesQuery, Unavailable

DISK_FULL = template(
    "export.disk_full", QT_TRANSLATE_NOOP("Problem", "磁盘满了，表格没有存成。请腾出些地方，或者换个地方再存。")
)
NOT_WRITABLE = template(
    "export.not_writable",
    QT_TRANSLATE_NOOP(
        "Problem", "表格没有存成：这个地方不让写，或者同名的文件正在别的程序里开着。请关掉它，或者换个地方再存。"
    ),
)
SLICE = 200
_COLUMNS = (
    ("编号", 24), ("说的事", 44), ("信访人（已遮盖）", 18), ("人数", 8), ("形式", 8), ("类别", 26), ("属地", 26),
    ("办到哪一步", 12), ("承办单位", 24), ("承办人", 12), ("期限", 12), ("期限依据", 22), ("收到", 12), ("最近动静", 12),
)  # fmt: skip
"""Heading and width in characters."""


def leaving_the_desk(query: CasesQuery) -> CasesQuery:
    """The query of a list that is printed or exported: no report or accusation is on it, whoever asks (Art. 30, 46(5)), and it is
    chosen by nobody's name or number (domain.md 11)."""
    return replace(query, filter=replace(query.filter, restricted=False, by_matter=True))


class CaseExport:
    """One file being written. Call `step` until `finished`, or `cancel`; until then nothing stands at the target."""

    def __init__(
        self, query: CasesQuery, target: Path, world: World, read: Callable[[CasesQuery], tuple[CaseRow, ...]]
    ) -> None:
        from openpyxl import Workbook
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font
        from openpyxl.utils import get_column_letter

        self.done = 0
        self.finished = False
        self._query, self._target, self._world, self._read = leaving_the_desk(query), target, world, read
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("家事台账")
        self._sheet.freeze_panes = "A2"
        for place, (_, width) in enumerate(_COLUMNS, 1):
            self._sheet.column_dimensions[get_column_letter(place)].width = width
        head = [WriteOnlyCell(self._sheet, value=title) for title, _ in _COLUMNS]
        for cell in head:
            cell.font = Font(bold=True)
        self._sheet.append(head)

    def step(self) -> int:
        """Write one slice; answers how many cases are written by now. Raises Unavailable when the file cannot be."""
        rows = self._read(replace(self._query, offset=self.done, limit=SLICE))
        for row in rows:
            self._sheet.append(list(self._cells(row)))
        self.done += len(rows)
        if len(rows) < SLICE:
            self._save()
            self.finished = True
        return self.done

    def cancel(self) -> None:
        """Forget what was written so far."""
        self._sheet.close()

    def _cells(self, row: CaseRow) -> Iterator[Any]:
        lookup = self._world.lookup
        rule = lookup.rules.get(row.due_rule)
        for value in (
            row.number, row.title, row.who, row.headcount, Channel.name_of(row.channel),
            lookup.categories.name(row.category), lookup.directory.place_name(row.place), Step.standing(row.step, row.apart),
            row.handler or self._world.station.name, row.officer_name, row.due_on, rule.name if rule else "",
            row.received_at.astimezone(CHINA).date(), row.last_on,
        ):  # fmt: skip
            yield harmless(value) if isinstance(value, str) else value

    def _save(self) -> None:
        written_whole(self._target, self._book.save)


def written_whole(target: Path, write: Callable[[Path], object]) -> None:
    """Write beside the target and put it in place whole, so that a full disk leaves no half file. Raises Unavailable."""
    half = target.with_name(f".{target.name}.half")
    try:
        write(half)
        half.replace(target)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise Unavailable(Problem(DISK_FULL if error.errno == errno.ENOSPC else NOT_WRITABLE)) from error


def file_name(today: date) -> str:
    """The name offered for the file, without its ending; it says nothing of anybody."""
    return f"家事台账 {today.isoformat()}"
