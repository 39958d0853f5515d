"""The grid of official letters: type area of 156 x 225 mm, 22 lines of 28 characters (GB/T 9704-2012 5.2)."""

from __future__ import annotations

from app.documents.lines import Setting
from app.documents.sheet import MM

LEFT, TOP = 28 * MM, 37 * MM
MEASURE, DEPTH = 156 * MM, 225 * MM
RIGHT = LEFT + MEASURE
ROWS, COLUMNS = 22, 28
PITCH, ROW = MEASURE / COLUMNS, DEPTH / ROWS
SIZE_2, SIZE_3, SIZE_4 = 22.0, 16.0, 14.0
TITLE_ROW = 32.0
BODY = Setting(MEASURE, SIZE_3, PITCH, first_indent=2 * PITCH)
FLUSH = Setting(MEASURE, SIZE_3, PITCH)


def middle_of(row: int) -> float:
    """The middle of a row of the line grid, row 0 first, in points from the top of the paper."""
    return TOP + (row + 0.5) * ROW
