"""The rows of an Excel or CSV table that somebody keeps already, by its headings or in the order of its columns."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.text import clean_text
from app.ports import Refused

CANNOT_OPEN = template(
    "table.open", QT_TRANSLATE_NOOP("Problem", "这个文件打不开，请换一份 Excel（xlsx）或者 CSV 表格。")
)
TOO_LARGE = template(
    "table.large",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这个表格太大，没有读：最多 {rows} 行，连格式、图片一起 {size} MB。请只留下要用的行和列，另存一份再选。",
    ),
)
_MOST_ROWS, _MOST_COLUMNS = 10_000, 100
_MOST_BYTES, _MOST_MEMBERS = 16 << 20, 1000
"""Of a CSV file; of all that is packed in an Excel file once it is unpacked, and how many parts that may be."""
_MOST_EMPTY = 100_000
"""Rows with those that hold nothing: an Excel file may number its rows as it likes."""
Headings = Mapping[str, Sequence[str]]
"""Name of a column → the headings it may have, in the order of the columns where a table has no headings."""


def read_table(path: Path, headings: Headings) -> list[dict[str, str]]:
    """A dict a row, without those that are empty; a number in front is left out. Raises Refused, also for a table beyond all use."""
    try:
        rows = list(_filled(_excel(path) if path.suffix.lower() == ".xlsx" else _csv(path)))
    except Refused:
        raise
    except Exception as error:
        raise Refused([Problem(CANNOT_OPEN)]) from error
    places = _places(rows[0], headings) if rows else {}
    if places:
        return [{name: _cell(row, place) for name, place in places.items()} for row in rows[1:]]
    plain = [row[1:] if row[0].isdecimal() else row for row in rows]
    return [{name: _cell(row, place) for place, name in enumerate(headings)} for row in plain]


def _places(first: Sequence[str], headings: Headings) -> dict[str, int]:
    """Where each column stands; none where the first row is no heading."""
    named = {name: [place for place, cell in enumerate(first) if cell in known] for name, known in headings.items()}
    return {name: places[0] for name, places in named.items() if places}


def _cell(row: Sequence[str], place: int) -> str:
    return row[place] if place < len(row) else ""


def _filled(rows: Iterable[Sequence[object]]) -> Iterator[list[str]]:
    """The rows with something in them, as clean text. Raises Refused for too many."""
    found = 0
    for number, row in enumerate(rows):
        if number > _MOST_EMPTY:
            raise _too_large()
        if row.count(None) == len(row):
            continue
        cells = ["" if cell in (None, "") else _clean(str(cell)) for cell in row[:_MOST_COLUMNS]]
        found += any(cells)
        if found > _MOST_ROWS:
            raise _too_large()
        if any(cells):
            yield cells


def _clean(text: str) -> str:
    return " ".join(clean_text(text)[0].split())


def _too_large() -> Refused:
    return Refused([Problem(TOO_LARGE, values={"rows": str(_MOST_ROWS), "size": str(_MOST_BYTES >> 20)})])


def _excel(path: Path) -> Iterator[Sequence[object]]:
    from openpyxl import load_workbook

    # opened here: of a book that it cannot load the library leaves the file open
    with path.open("rb") as file:
        with zipfile.ZipFile(file) as packed:
            members = packed.infolist()
        # a member never unpacks to more than it says here
        if len(members) > _MOST_MEMBERS or sum(one.file_size for one in members) > _MOST_BYTES:
            raise _too_large()
        sheet = load_workbook(file, read_only=True, data_only=True, keep_links=False).worksheets[0]
        sheet.reset_dimensions()  # what the file says of its size may be anything
        yield from sheet.iter_rows(values_only=True, max_col=_MOST_COLUMNS)


def _csv(path: Path) -> Iterator[Sequence[object]]:
    with path.open("rb") as file:
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise _too_large()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    yield from csv.reader(StringIO(text))
