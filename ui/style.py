"""How the desk looks: colours by name, one type scale, one scale factor, two themes.

Every size a widget uses goes through px(), every colour through colour(), every font through font(); so 大字
(125-200 %) and the dark theme change everything at once. Painted widgets ask for colours while they paint, which is
why a theme switch needs no rebuilding; a change of scale does (see MainWindow.rebuild).
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"

Theme = Literal["system", "light", "dark"]
Face = Literal["sans", "kai"]

SMALL, BODY, TITLE, PAGE, FIGURE = 13, 14, 16, 20, 26
RADIUS = 6
SMALLEST_PERCENT, LARGEST_PERCENT = 100, 200

FONT_FILES: Final = {
    "sans": ("NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold-gb2312.ttf"),
    "kai": ("LXGWWenKai-Light.ttf",),
}


@dataclass(slots=True)
class _Look:
    """What is in force now; one for the process, because Qt's palette and style sheet are too."""

    theme: Theme = "system"
    dark: bool = False
    percent: int = 100
    colours: dict[str, QColor] = field(default_factory=dict)


_look = _Look()


@cache
def tokens() -> dict[str, dict[str, str]]:
    """The colours of resources/style/tokens.toml: "light", "dark" by name, and "pairs" of text over fills."""
    return tomllib.loads((RESOURCES / "style" / "tokens.toml").read_text(encoding="utf-8"))


def px(size: float) -> int:
    """A length of the design (px at 100 %) in the pixels of the chosen 大字 scale; never less than one."""
    return max(1, round(size * _look.percent / 100))


def percent() -> int:
    """The scale in force, 100 to 200."""
    return _look.percent


def colour(name: str, alpha: int = 255) -> QColor:
    """The colour of a token in the theme in force; alpha 0-255. Raises KeyError for a name that is no token."""
    if not _look.colours:
        _fill_colours()
    found = QColor(_look.colours[name])
    found.setAlpha(alpha)
    return found


def font(size: float = BODY, *, bold: bool = False, face: Face = "sans") -> QFont:
    """A font of the type scale (size in px at 100 %). "kai" only for the product name, greetings and quoted law."""
    load_fonts(face)
    if face == "kai":
        families = ["LXGW WenKai", "Noto Sans SC"]
    elif bold:
        families = ["Noto Sans SC SemiBold", "Noto Sans SC"]
    else:
        families = ["Noto Sans SC"]
    made = QFont(families)
    made.setPixelSize(px(size))
    made.setWeight(QFont.Weight.DemiBold if bold and face == "sans" else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def load_fonts(face: Face) -> None:
    """Register the bundled files of a face once; the second face waits until something is set in it."""
    for name in FONT_FILES[face]:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))


def apply(app: QApplication, theme: Theme = "system", percent: int = 100) -> None:
    """Put a theme and a scale in force for the whole program. A "system" theme goes on following the system."""
    _look.theme = theme
    _look.percent = min(max(percent, SMALLEST_PERCENT), LARGEST_PERCENT)
    _watch_system()
    _paint(app)


@cache
def _watch_system() -> None:
    QGuiApplication.styleHints().colorSchemeChanged.connect(_follow_system)


def _follow_system() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _look.theme == "system":
        _paint(app)


def _paint(app: QApplication) -> None:
    system_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    _look.dark = _look.theme == "dark" or (_look.theme == "system" and system_dark)
    _fill_colours()
    app.setFont(font())
    app.setPalette(_palette())
    app.setStyleSheet(_sheet())


def _fill_colours() -> None:
    named = tokens()["dark" if _look.dark else "light"]
    _look.colours = {name: QColor(value) for name, value in named.items()}


def _palette() -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for where, name in (
        (role.Window, "ground"), (role.WindowText, "ink"), (role.Base, "surface"), (role.AlternateBase, "sunk"),
        (role.Text, "ink"), (role.Button, "surface"), (role.ButtonText, "ink"), (role.Highlight, "sky"),
        (role.HighlightedText, "on_sky"), (role.PlaceholderText, "mute"), (role.Link, "sky_ink"),
        (role.ToolTipBase, "surface"), (role.ToolTipText, "ink"), (role.Light, "surface"), (role.Mid, "line2"),
        (role.Dark, "soft"),
    ):  # fmt: skip
        made.setColor(where, colour(name))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, colour("mute"))
    return made


def _sheet() -> str:
    template = (RESOURCES / "style" / "desk.qss").read_text(encoding="utf-8")
    sized = re.sub(r"\b(\d+)dp\b", lambda found: f"{px(int(found[1]))}px", template)
    return re.sub(r"@(\w+)", lambda found: colour(found[1]).name(), sized)


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at (box, tone, trouble) and let the sheet look again."""
    # never set is the same as False: making the QStyle class for nothing would take 4 ms of the first window
    if (widget.property(name) or False) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
