"""TrueType faces read quickly, and text that comes out of the PDF as it went in.

ReportLab reads the character map, the metrics and the glyph positions of a font number by number in Python (0.1 s a
font, measured); the letters need four fonts before the clerk sees anything. Here the same tables are read as arrays.
ReportLab also writes characters beyond the Basic Multilingual Plane with five hexadecimal digits into the ToUnicode
map, so that 𬎆 is copied out of the PDF as another character; PDF 32000-1 §9.10.3 asks for UTF-16BE.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase.ttfonts import SUBSETN, TTEncoding, TTFError, TTFont, TTFontFace

BFCHARS_PER_BLOCK = 100  # the most that one beginbfchar block may hold (Adobe Technical Note 5411)


class _Glyphs:
    """The glyf table, sliced without copying all of it: ReportLab takes a slice for each glyph it embeds."""

    def __init__(self, data: bytes, start: int) -> None:
        self._data = data
        self._start = start

    def __getitem__(self, part: slice) -> bytes:
        return self._data[self._start + part.start : self._start + part.stop]


class PaperFace(TTFontFace):  # type: ignore[misc]  # ReportLab publishes no types
    """One TrueType file; the attributes that ReportLab's subsetting reads, filled from arrays.

    Raises TTFError for a file that is no TrueType font or has no Unicode character map of format 4 or 12.
    """

    def extractInfo(self, charInfo: int = 1) -> None:
        """Fill the attributes ReportLab documents for this method; charInfo is accepted and always full."""
        super().extractInfo(charInfo=0)
        scale = 1000 / self.unitsPerEm
        self.charToGlyph = {code: glyph for code, glyph in self._characters() if glyph}
        if 0x20 in self.charToGlyph:
            self.charToGlyph[0xA0] = self.charToGlyph[0x20]
        self.hmetrics = self._metrics()
        self.defaultWidth = self.hmetrics[0][0] * scale
        self.charWidths = {code: self.hmetrics[glyph][0] * scale for code, glyph in self.charToGlyph.items()}
        head = self.get_table("head")
        long_positions = struct.unpack_from(">h", head, 50)[0]
        loca = self.get_table("loca")
        count = self.numGlyphs + 1
        self.glyphPos = (
            struct.unpack_from(f">{count}L", loca)
            if long_positions
            else tuple(half * 2 for half in struct.unpack_from(f">{count}H", loca))
        )

    def get_table(self, tag: str) -> Any:
        """The bytes of a table; glyf as something to slice."""
        if tag == "glyf":
            return _Glyphs(self._ttf_data, self.get_table_pos(tag)[0])
        return super().get_table(tag)

    def _metrics(self) -> list[tuple[int, int]]:
        count = struct.unpack_from(">H", self.get_table("hhea"), 34)[0]
        hmtx = self.get_table("hmtx")
        full = list(struct.iter_unpack(">HH", hmtx[: count * 4]))
        rest = struct.unpack_from(f">{self.numGlyphs - count}H", hmtx, count * 4)
        return full + [(full[-1][0], bearing) for bearing in rest]

    def _characters(self) -> Iterator[tuple[int, int]]:
        cmap = self.get_table("cmap")
        tables: dict[int, int] = {}
        for number in range(struct.unpack_from(">H", cmap, 2)[0]):
            platform, _, offset = struct.unpack_from(">HHL", cmap, 4 + 8 * number)
            if platform in (0, 3):
                tables[struct.unpack_from(">H", cmap, offset)[0]] = offset
        if 12 in tables:
            return _segments_32(cmap, tables[12])
        if 4 in tables:
            return _segments_16(cmap, tables[4])
        raise TTFError(f"no Unicode character map: {self.filename}")


def _segments_32(cmap: bytes, offset: int) -> Iterator[tuple[int, int]]:
    count = struct.unpack_from(">L", cmap, offset + 12)[0]
    for first, last, glyph in struct.iter_unpack(">LLL", cmap[offset + 16 : offset + 16 + 12 * count]):
        yield from zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True)


def _segments_16(cmap: bytes, offset: int) -> Iterator[tuple[int, int]]:
    count = struct.unpack_from(">H", cmap, offset + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", cmap, offset + 14)
    starts = struct.unpack_from(f">{count}H", cmap, offset + 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", cmap, offset + 16 + 4 * count)
    ranges_at = offset + 16 + 6 * count
    ranges = struct.unpack_from(f">{count}H", cmap, ranges_at)
    for number, (first, last, delta, reach) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        if first == 0xFFFF:
            return
        codes = range(first, last + 1)
        if not reach:
            yield from ((code, (code + delta) & 0xFFFF) for code in codes)
            continue
        glyphs = struct.unpack_from(f">{len(codes)}H", cmap, ranges_at + 2 * number + reach)
        yield from ((code, (glyph + delta) & 0xFFFF if glyph else 0) for code, glyph in zip(codes, glyphs, strict=True))


class PaperFont(TTFont):  # type: ignore[misc]
    """A face under a name that the canvas knows; several documents may be written one after the other."""

    def __init__(self, name: str, filename: str) -> None:
        """Read the file; raises TTFError when it is no usable TrueType font, OSError when it cannot be read."""
        self.fontName = name
        self.face = PaperFace(filename)
        self.encoding = TTEncoding()
        self.state: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
        self._asciiReadable = False
        self.shapable = False

    def addObjects(self, doc: Any) -> None:
        """Add the font's subsets to the document, then put right their ToUnicode maps."""
        subsets = [list(subset) for subset in self._assignState(doc).subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode("latin-1")
            doc.idToObject[f"toUnicodeCMap:{name}"].content = to_unicode_map(name, subset)


def to_unicode_map(name: str, subset: list[int]) -> str:
    """The ToUnicode CMap of a subset: position in the subset → code point, as UTF-16BE."""
    pairs = [f"<{place:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for place, code in enumerate(subset)]
    blocks = [pairs[start : start + BFCHARS_PER_BLOCK] for start in range(0, len(pairs), BFCHARS_PER_BLOCK)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )
