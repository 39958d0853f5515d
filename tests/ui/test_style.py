"""Colours that can be read, one scale for everything, both themes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from ui import style
from ui.fields import TextField
from ui.parts.button import Button
from ui.parts.labels import Label

READABLE = 4.5


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    style.apply(qapp, "light", 100)


def _light(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: str, other: str) -> float:
    """WCAG contrast of two colours."""
    high, low = sorted((_light(QColor(one)), _light(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


PAIRS = [
    (theme, text, fill)
    for theme in ("light", "dark")
    for text, fills in style.tokens()["pairs"].items()
    for fill in fills
]


@pytest.mark.parametrize(("theme", "text", "fill"), PAIRS)
def test_text_can_be_read_on_its_fill(theme: str, text: str, fill: str) -> None:
    named = style.tokens()[theme]
    assert contrast(named[text], named[fill]) >= READABLE


def test_the_measure_of_contrast_bites() -> None:
    assert contrast("#C9822B", "#FFFFFF") < READABLE
    assert round(contrast("#000000", "#FFFFFF")) == 21


def test_both_themes_name_the_same_colours() -> None:
    assert style.tokens()["light"].keys() == style.tokens()["dark"].keys()


def test_every_text_colour_has_its_pairs() -> None:
    inks = {name for name in style.tokens()["light"] if name.endswith("_ink") or name.startswith("on_")}
    assert inks | {"ink", "soft", "mute"} <= style.tokens()["pairs"].keys()


def test_the_sheet_leaves_no_placeholder(look: QApplication) -> None:
    assert not re.search(r"@\w|\ddp\b", look.styleSheet())


def test_an_unknown_colour_is_an_error() -> None:
    with pytest.raises(KeyError):
        style.colour("violet")


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_large_type_changes_fonts_heights_and_icons_alike(look: QApplication, percent: int) -> None:
    style.apply(look, "light", percent)
    factor = percent / 100
    field, button, words = TextField("姓名"), Button("保存", icon="check"), Label("字", style.TITLE)
    assert field.editor().height() == round(34 * factor)
    assert button.sizeHint().height() == round(34 * factor)
    assert words.font().pixelSize() == round(16 * factor)
    assert field.editor().font().pixelSize() == round(14 * factor)
    assert f"border-radius: {round(6 * factor)}px" in look.styleSheet()


def test_the_scale_keeps_within_its_bounds(look: QApplication) -> None:
    style.apply(look, "light", 900)
    assert style.percent() == style.LARGEST_PERCENT


def test_the_dark_theme_changes_colours_at_once(look: QApplication) -> None:
    light = style.colour("ground")
    style.apply(look, "dark", 100)
    assert style.colour("ground").lightness() < 128 < light.lightness()
    assert look.palette().window().color() == style.colour("ground")


def test_the_bundled_fonts_are_what_is_drawn(look: QApplication) -> None:
    for font, family in (
        (style.font(), "Noto Sans SC"),
        (style.font(bold=True), "Noto Sans SC SemiBold"),
        (style.font(face="kai"), "LXGW WenKai"),
    ):
        assert QFontInfo(font).family() == family
    assert "Noto Sans SC" in QFontDatabase.families()
