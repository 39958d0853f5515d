"""Every icon the desk names exists, and is drawn."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.reports import timeline_words
from ui import icons, style
from ui.acts.offers import OFFERS

WORDS = Path(timeline_words.__file__).parent
TOLD = re.compile(r"Telling\(\s*\"([a-z-]+)\"")
UI = Path(icons.__file__).parent
TIMELINE = UI.parent / "app" / "reports" / "timeline_words"
NAMED = re.compile(
    r"icon ?= ?\"([a-z-]+)\"|Icon\(\"([a-z-]+)\"|icons\.draw\(\w+, \"([a-z-]+)\"|Telling\(\s*\"([a-z-]+)\""
    r"|translate\(\"(?:Pages|Hall|Commands)\", \"[^\"]+\"\),\s*\"([a-z-]+)\"|\.button\(\s*self\.tr\(\"[^\"]+\"\),\s*\"([a-z-]+)\""
)


def named_icons() -> set[str]:
    """Names of icons that stand in the code."""
    texts = (path.read_text(encoding="utf-8") for folder in (UI, TIMELINE) for path in folder.rglob("*.py"))
    offered = {offer.icon for offer in OFFERS.values()}
    return {next(filter(None, found)) for text in texts for found in NAMED.findall(text)} | offered


def test_every_named_icon_exists() -> None:
    names = named_icons()
    assert len(names) > 10
    for name in names:
        assert icons.glyph(name)


def test_every_icon_of_the_timeline_and_of_the_acts_exists() -> None:
    told = {name for path in WORDS.glob("*.py") for name in TOLD.findall(path.read_text(encoding="utf-8"))}
    assert len(told) > 20
    for name in told | {offer.icon for offer in OFFERS.values()}:
        assert icons.glyph(name)


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError):
        icons.glyph("no-such-icon")


def _blank() -> QImage:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(style.colour("surface"))
    return picture


def test_an_icon_is_drawn_in_its_colour() -> None:
    picture = _blank()
    painter = QPainter(picture)
    icons.draw(painter, "house", QRectF(0, 0, 40, 40), style.colour("ink"))
    painter.end()
    assert picture != _blank()


def test_the_flower_is_red_with_a_golden_middle() -> None:
    flower = icons.Flower(40)
    picture = flower.grab().toImage()
    assert picture.pixelColor(20, 20) == style.colour("stamen")
    assert picture.pixelColor(20, 6).red() > 150
