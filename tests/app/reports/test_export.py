"""The register as an Excel file: every row, masked, harmless, whole or not there."""

from __future__ import annotations

import errno
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.text import harmless
from app.ports import CaseFilter, CaseRow, CasesQuery, Unavailable
from app.reports import export
from app.reports.export import SLICE, CaseExport, file_name
from tests.builders import CASE, NOW, ORG, TODAY, number, world

ROW = CaseRow(
    id=CASE, number=number(), title="加装电梯停工", who="何** 等 2 人", headcount=2, channel="visit", category="030600",
    place=ORG, step="accepted", handler="", officer_name="王敏", due_on=TODAY, due_rule="HND-60", received_at=NOW,
    last_on=TODAY, linked=False, restricted=False,
)  # fmt: skip


def reading(rows: list[CaseRow]):
    """Answers pages of these rows, and keeps what was asked."""
    asked: list[CasesQuery] = []

    def read(query: CasesQuery) -> tuple[CaseRow, ...]:
        asked.append(query)
        return tuple(rows[query.offset : query.offset + query.limit])

    return read, asked


def exported(rows: list[CaseRow], target: Path, query: CasesQuery | None = None) -> list[CasesQuery]:
    read, asked = reading(rows)
    run = CaseExport(query or CasesQuery(), target, world(), read)
    while not run.finished:
        run.step()
    assert run.done == len(rows)
    return asked


def cells(target: Path) -> list[tuple[object, ...]]:
    return list(load_workbook(target).active.values)


def test_a_row_says_what_the_register_says(tmp_path: Path) -> None:
    exported([ROW], tmp_path / "a.xlsx")
    head, row = cells(tmp_path / "a.xlsx")
    said = dict(zip(head, row, strict=True))
    assert said["编号"] == ROW.number
    assert said["信访人（已遮盖）"] == "何** 等 2 人"
    assert (said["形式"], said["办到哪一步"], said["承办单位"]) == ("来访", "已受理", "黄花岗街道")
    assert said["期限依据"] == "办理 60 日"
    assert said["期限"].date() == date(2026, 10, 19)


def test_all_rows_come_slice_by_slice_in_the_order_asked(tmp_path: Path) -> None:
    rows = [replace(ROW, id=str(n), title=str(n)) for n in range(2 * SLICE + 1)]
    query = CasesQuery(CaseFilter(open=True), "number", descending=True)
    asked = exported(rows, tmp_path / "a.xlsx", query)
    assert [row[1] for row in cells(tmp_path / "a.xlsx")[1:]] == [str(n) for n in range(2 * SLICE + 1)]
    assert [(q.filter, q.sort, q.descending, q.offset) for q in asked] == [
        (CaseFilter(open=True, restricted=False, by_matter=True), "number", True, n * SLICE) for n in range(3)
    ]


@pytest.mark.parametrize("bad", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_a_spreadsheet_would_run_is_only_text(tmp_path: Path, bad: str) -> None:
    assert harmless(bad) == f"'{bad}"
    exported([replace(ROW, title=bad, officer_name=bad)], tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}
    assert str(sheet.cell(2, 2).value).startswith("'")


def test_plain_words_stay_as_they_are() -> None:
    assert harmless("1+1=2 的事") == "1+1=2 的事"


def test_until_it_is_whole_nothing_stands_at_the_target(tmp_path: Path) -> None:
    read, _ = reading([ROW] * (SLICE + 1))
    run = CaseExport(CasesQuery(), tmp_path / "a.xlsx", world(), read)
    run.step()
    assert not run.finished and not list(tmp_path.iterdir())
    run.cancel()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("number_", "code"), [(errno.ENOSPC, export.DISK_FULL), (errno.EACCES, export.NOT_WRITABLE)])
def test_a_disk_in_the_way_leaves_the_old_file(tmp_path: Path, monkeypatch, number_: int, code: str) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")

    def fail(self: Path, other: Path) -> None:
        raise OSError(number_, "no")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Unavailable) as caught:
        exported([ROW], target)
    assert caught.value.problem.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]
    assert target.read_bytes() == b"old"


def test_the_name_of_the_file_names_nobody() -> None:
    assert file_name(TODAY) == "家事台账 2026-10-19"
