"""The rows of an Excel or CSV table that somebody keeps already, by its headings or in the order of its columns."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.text import clean_text
from app.ports import Refused

CANNOT_OPEN = template(
    "table.open", QT_TRANSLATE_NOOP("Problem", "这个文件打不开，请换一份 Excel（xlsx）或者 CSV 表格。")
)
Headings = Mapping[str, Sequence[str]]
"""Name of a column → the headings it may have, in the order of the columns where a table has no headings."""


def read_table(path: Path, headings: Headings) -> list[dict[str, str]]:
    """A dict a row, without those that are empty; a number in front is left out. Raises Refused."""
    try:
        rows = [_clean(row) for row in (_excel(path) if path.suffix.lower() == ".xlsx" else _csv(path))]
    except Exception as error:
        raise Refused([Problem(CANNOT_OPEN)]) from error
    rows = [row for row in rows if any(row)]
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


def _clean(row: Iterable[str]) -> list[str]:
    return [" ".join(clean_text(cell)[0].split()) for cell in row]


def _excel(path: Path) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True)
    try:
        for row in book.worksheets[0].iter_rows(values_only=True):
            yield ["" if cell is None else str(cell) for cell in row]
    finally:
        book.close()


def _csv(path: Path) -> Iterator[list[str]]:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    yield from csv.reader(StringIO(text))
