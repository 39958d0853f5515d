"""A table somebody sends: what is made to hang the desk or to fill its memory is refused, whatever it says of itself."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from app.ports import Refused
from app.reports import table_file
from app.reports.table_file import read_table

HEADINGS = {"name": ("名称",), "address": ("地址",)}
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "list.xlsx"
    made = openpyxl.Workbook()
    made.active.append(("名称", "地址"))
    made.active.append(("水荫社区", "水荫横路 12 号"))
    made.save(path)
    made.close()
    return path


def with_sheet(book: Path, sheet: str, compression: int = zipfile.ZIP_DEFLATED) -> Path:
    """The book with these rows in its sheet."""
    with zipfile.ZipFile(book) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    whole = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{sheet}</worksheet>'
    with zipfile.ZipFile(book, "w", compression) as packed:
        for name, data in (members | {SHEET: whole.encode()}).items():
            packed.writestr(name, data)
    return book


def cell(at: str, text: str) -> str:
    return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'


def refused_by(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        read_table(path, HEADINGS)
    (problem,) = caught.value.problems
    return problem.code


def test_a_bomb_is_refused_before_it_is_unpacked(book: Path) -> None:
    with_sheet(book, "<sheetData>" + "<row/>" * 5_000_000 + "</sheetData>")
    assert book.stat().st_size < 200_000
    assert refused_by(book) == "table.large"


def test_a_book_of_thousands_of_parts_is_refused(book: Path) -> None:
    with zipfile.ZipFile(book, "a") as packed:
        for number in range(1001):
            packed.writestr(f"xl/{number}", "")
    assert refused_by(book) == "table.large"


@pytest.mark.parametrize("row", [1_000_000, 999_999_999_999])
def test_a_row_far_below_all_others_is_not_waited_for(book: Path, row: int) -> None:
    with_sheet(book, f'<dimension ref="A1:B{row}"/><sheetData><row r="{row}">{cell("A1", "x")}</row></sheetData>')
    assert refused_by(book) == "table.large"


def test_a_sheet_that_says_it_is_huge_is_read_as_it_is(book: Path) -> None:
    rows = f'<row r="1">{cell("A1", "名称")}{cell("ZZZ1", "x")}</row><row r="3">{cell("A3", "水荫社区")}</row>'
    with_sheet(book, f'<dimension ref="A1:ZZZ99999999"/><sheetData>{rows}</sheetData>')
    assert read_table(book, HEADINGS) == [{"name": "水荫社区"}]


def test_a_column_that_no_table_has_is_refused(book: Path) -> None:
    with_sheet(book, f'<sheetData><row r="1">{cell("ABCDEFG1", "x")}</row></sheetData>')
    assert refused_by(book) == "table.open"


def test_entities_that_grow_are_refused(book: Path) -> None:
    names = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "x" * 10}">' for n in range(10))
    with_sheet(book, "")
    with zipfile.ZipFile(book) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    members[SHEET] = f"<!DOCTYPE a [{names}]><worksheet>&a9;</worksheet>".encode()
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    assert refused_by(book) == "table.open"


def test_too_many_rows_are_refused_and_as_many_as_may_be_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_file, "_MOST_ROWS", 20)
    path = tmp_path / "list.csv"
    path.write_text("名称\n" + "水荫社区\n\n" * 19, encoding="utf-8")
    assert len(read_table(path, HEADINGS)) == 19
    path.write_text("名称\n" + "水荫社区\n" * 20, encoding="utf-8")
    assert refused_by(path) == "table.large"


def test_a_file_of_commas_that_is_no_table_is_not_read_into_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("名称,地址\n" + "水荫社区," * 500, encoding="utf-8")
    assert read_table(path, HEADINGS) == [{"name": "水荫社区", "address": "水荫社区"}]
    monkeypatch.setattr(table_file, "_MOST_BYTES", 100)
    assert refused_by(path) == "table.large"
