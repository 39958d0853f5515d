"""The tables of every bundled font say what fontTools reads out of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from app.documents.faces import PaperFace
from app.documents.font_tables import NO_BREAK_SPACE, SPACE

FONTS = sorted(Path("resources/fonts").glob("*.ttf"))
LAST = 0x10FFFF


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_glyphs_metrics_and_places_are_those_of_the_file(path: Path) -> None:
    face = PaperFace(str(path))
    with TTFont(path, lazy=True) as oracle:
        _compare(face, oracle)


def _compare(face: PaperFace, oracle: TTFont) -> None:
    glyphs = {code: oracle.getGlyphID(name) for code, name in oracle.getBestCmap().items()} | {NO_BREAK_SPACE: 0}
    glyphs[NO_BREAK_SPACE] = glyphs.get(SPACE, 0)
    asked = glyphs.keys() | {0, 0xFFFF, LAST} | {code + 1 for code in glyphs} | {code - 1 for code in glyphs}
    assert {code for code in asked if code in face.charToGlyph} == {code for code in glyphs if glyphs[code]}
    assert all(face.charToGlyph[code] == glyph for code, glyph in glyphs.items() if glyph)

    metrics, order = oracle["hmtx"].metrics, oracle.getGlyphOrder()
    assert [(face.hmetrics[glyph][0], face.hmetrics[glyph][1]) for glyph in range(len(order))] == [
        (metrics[name][0], metrics[name][1] % 0x10000) for name in order
    ]
    scale = 1000 / oracle["head"].unitsPerEm
    assert all(
        face.charWidths.get(code, -1) == metrics[order[glyph]][0] * scale for code, glyph in glyphs.items() if glyph
    )
    assert face.charWidths.get(LAST, -1) == -1
    assert list(face.glyphPos) == list(oracle["loca"].locations)


def test_a_character_without_a_glyph_has_none() -> None:
    characters = PaperFace(str(FONTS[0])).charToGlyph
    with pytest.raises(KeyError):
        characters[LAST]
