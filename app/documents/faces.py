"""TrueType faces read quickly, and text that comes out of the PDF as it went in.

ReportLab reads whole font files and unfolds their tables number by number in Python (0.1 s a font, measured); the
letters need four fonts before the clerk sees anything. Here the tables are asked where they lie (`font_tables.py`).
ReportLab also writes characters beyond the Basic Multilingual Plane with five hexadecimal digits into the ToUnicode
map, so that 𬎆 is copied out of the PDF as another character; PDF 32000-1 §9.10.3 asks for UTF-16BE.
"""

from __future__ import annotations

import struct
from mmap import ACCESS_READ, mmap
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase.ttfonts import SUBSETN, TTEncoding, TTFError, TTFont, TTFontFace

from app.documents.font_tables import Characters, Metrics, Widths, numbers

BFCHARS_PER_BLOCK = 100  # the most that one beginbfchar block may hold (Adobe Technical Note 5411)


class _Glyphs:
    """The glyf table, sliced without copying all of it: ReportLab takes a slice for each glyph it embeds."""

    def __init__(self, data: mmap, start: int) -> None:
        self._data = data
        self._start = start

    def __getitem__(self, part: slice) -> bytes:
        return self._data[self._start + part.start : self._start + part.stop]


class PaperFace(TTFontFace):  # type: ignore[misc]  # ReportLab publishes no types
    """One TrueType file; the attributes that ReportLab's subsetting reads answer from the file's own tables.

    Raises TTFError for a file that is no whole TrueType font or has no Unicode character map of format 4 or 12.
    """

    def readFile(self, f: str) -> None:
        """Map the file into memory: of its megabytes only the pages of the glyphs that are embedded are ever read."""
        self.filename, self._pos = f, 0
        with open(f, "rb") as file:
            self._ttf_data = mmap(file.fileno(), 0, access=ACCESS_READ)

    def extractInfo(self, charInfo: int = 1) -> None:
        """Fill the attributes ReportLab documents for this method; charInfo is accepted and always full."""
        if any(table["offset"] + table["length"] > len(self._ttf_data) for table in self.tables):
            raise TTFError(f"cut short: {self.filename}")
        super().extractInfo(charInfo=0)
        self.charToGlyph = Characters(self.get_table("cmap"))
        self.hmetrics = Metrics(self.get_table("hmtx"), struct.unpack_from(">H", self.get_table("hhea"), 34)[0])
        self.charWidths = Widths(self.charToGlyph, self.hmetrics, self.unitsPerEm)
        self.defaultWidth = self.hmetrics[0][0] * 1000 / self.unitsPerEm
        loca = self.get_table("loca")
        long_positions = struct.unpack_from(">h", self.get_table("head"), 50)[0]
        self.glyphPos = numbers("I", loca) if long_positions else [half * 2 for half in numbers("H", loca)]

    def get_table(self, tag: str) -> Any:
        """The bytes of a table; glyf as something to slice."""
        if tag == "glyf":
            return _Glyphs(self._ttf_data, self.get_table_pos(tag)[0])
        return super().get_table(tag)


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
