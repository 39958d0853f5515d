"""The tables of a TrueType font, read where they lie: the glyph of a character, its advance, its place in the file.

Nothing is unfolded. A Chinese font has thirty thousand characters and a letter needs three hundred of them; as
dictionaries of Python numbers the tables of the four usual fonts took 0.15 s and 30 MB.
"""

from __future__ import annotations

import struct
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import Literal

NO_BREAK_SPACE, SPACE = 0xA0, 0x20


def numbers(size: Literal["H", "I"], data: bytes) -> array[int]:
    """The big-endian numbers of a table, of two ("H") or four bytes ("I")."""
    found = array(size)
    found.frombytes(data)
    if sys.byteorder == "little":
        found.byteswap()
    return found


class Characters:
    """The character map: glyph of a code point. A space that does not break is drawn as a space."""

    def __init__(self, cmap: bytes) -> None:
        """Raises KeyError when there is no Unicode map of format 4 or 12, struct.error when the table is cut short."""
        places: dict[int, int] = {}
        for number in range(struct.unpack_from(">H", cmap, 2)[0]):
            platform, _, offset = struct.unpack_from(">HHL", cmap, 4 + 8 * number)
            if platform in (0, 3):
                places[struct.unpack_from(">H", cmap, offset)[0]] = offset
        self._sought = _segments_32(cmap, places[12]) if 12 in places else _segments_16(cmap, places[4])
        self._known: dict[int, int] = {}

    def _glyph(self, code: int) -> int:
        """0 for a character that the font lacks."""
        found = self._known.get(code)
        if found is None:
            found = self._known[code] = self._sought(SPACE if code == NO_BREAK_SPACE else code)
        return found

    def __contains__(self, code: int) -> bool:
        return self._glyph(code) != 0

    def __getitem__(self, code: int) -> int:
        found = self._glyph(code)
        if not found:
            raise KeyError(code)
        return found


def _segments_32(cmap: bytes, offset: int) -> Callable[[int], int]:
    """Format 12: (first, last, glyph of the first) one after the other."""
    count = struct.unpack_from(">L", cmap, offset + 12)[0]
    table = numbers("I", cmap[offset + 16 : offset + 16 + 12 * count])
    starts, ends, glyphs = table[0::3], table[1::3], table[2::3]

    def glyph(code: int) -> int:
        number = bisect_right(starts, code) - 1
        return glyphs[number] + code - starts[number] if number >= 0 and code <= ends[number] else 0

    return glyph


def _segments_16(cmap: bytes, offset: int) -> Callable[[int], int]:
    """Format 4: the last segment ends with 0xFFFF; a glyph is the code moved by `deltas` or stands in a table."""
    count = struct.unpack_from(">H", cmap, offset + 6)[0] // 2
    ends = numbers("H", cmap[offset + 14 : offset + 14 + 2 * count])
    rest = offset + 16 + 2 * count
    starts, deltas, reaches = (
        numbers("H", cmap[rest + 2 * count * part : rest + 2 * count * (part + 1)]) for part in range(3)
    )
    reaches_at = rest + 4 * count

    def glyph(code: int) -> int:
        number = bisect_left(ends, code)
        if number == count or code < starts[number]:
            return 0
        found = code
        if reaches[number]:
            place = reaches_at + 2 * number + reaches[number] + 2 * (code - starts[number])
            found = struct.unpack_from(">H", cmap, place)[0]
            if not found:
                return 0
        return (found + deltas[number]) & 0xFFFF

    return glyph


class Metrics:
    """The horizontal metrics: (advance, left bearing) of a glyph, in units of the font."""

    def __init__(self, hmtx: bytes, full: int) -> None:
        """`full`: so many glyphs have both numbers, the rest only a bearing and the last advance."""
        self._hmtx, self._full = hmtx, full

    def __getitem__(self, glyph: int) -> tuple[int, int]:
        (advance,) = struct.unpack_from(">H", self._hmtx, 4 * min(glyph, self._full - 1))
        (bearing,) = struct.unpack_from(
            ">H", self._hmtx, 4 * glyph + 2 if glyph < self._full else 2 * (self._full + glyph)
        )
        return advance, bearing


class Widths:
    """The advance of a character, in thousandths of an em."""

    def __init__(self, characters: Characters, metrics: Metrics, units: int) -> None:
        self._characters, self._metrics, self._scale = characters, metrics, 1000 / units

    def get(self, code: int, otherwise: float) -> float:
        """As a dictionary would answer."""
        return self._metrics[self._characters[code]][0] * self._scale if code in self._characters else otherwise
