"""Every table of a brief as a sheet of an Excel file."""

from __future__ import annotations

import re
from io import BytesIO

from app.domain.pictures import Brief, Table

_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\（）]")
_NUMBER = re.compile(r"[+-]?[\d,]+(\.\d+)?")
RISKY = ("=", "+", "-", "@", "\t", "\r")


def brief_excel(brief: Brief) -> bytes:
    """The .xlsx file; numbers are numbers, and what a spreadsheet would take for a formula is none."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    del book["Sheet"]
    for table in (table for section in brief.sections for table in section.tables):
        sheet = book.create_sheet(_NOT_IN_A_NAME.sub(" ", table.title)[:31].strip())
        sheet.append([f"{brief.title}　{brief.station}　{brief.made_on}"])
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
    if _NUMBER.fullmatch(text):
        return float(text.replace(",", ""))
    return f"'{text}" if text.startswith(RISKY) else text
