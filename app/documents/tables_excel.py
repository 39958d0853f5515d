"""Tables as sheets of an Excel file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO

from app.domain.pictures import Table
from app.domain.text import harmless

_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\（）]")
_NUMBER = re.compile(r"[+-]?[\d,]+(\.\d+)?")


def tables_excel(heading: str, tables: Iterable[Table]) -> bytes:
    """The .xlsx file, the heading over each sheet; numbers are numbers, and what a spreadsheet would take for a formula is none."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    del book["Sheet"]
    for table in tables:
        sheet = book.create_sheet(_NOT_IN_A_NAME.sub(" ", table.title)[:31].strip())
        sheet.append([heading])
        for row in _rows(table):
            sheet.append(row)
        for cell in sheet[2]:
            cell.font = Font(bold=True)
        sheet.freeze_panes = "A3"
        for place, words in enumerate(table.head, 1):
            longest = max((len(words), *(len(row[place - 1]) for row in table.rows)))
            sheet.column_dimensions[get_column_letter(place)].width = min(60, 2 * longest + 2)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _rows(table: Table) -> list[list[str | float]]:
    return [list(table.head), *([_value(text) for text in row] for row in table.rows)]


def _value(text: str) -> str | float:
    return float(text.replace(",", "")) if _NUMBER.fullmatch(text) else harmless(text)
