"""Icons: Phosphor regular glyphs drawn as text, so that they stay sharp in 大字, and the kapok flower.

Only this module knows qtawesome. Its font and its table of names are taken as files: importing the package would
read every icon font it carries (0.26 s), which the first window must not pay for.
"""

from __future__ import annotations

import math
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui import style

STAMENS: Final = 10


@cache
def _font_folder() -> Path:
    package = find_spec("qtawesome")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("qtawesome")
    return Path(package.submodule_search_locations[0]) / "fonts"


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(next(_font_folder().glob("phosphor-[0-9]*.ttf"))))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _charmap() -> str:
    return next(_font_folder().glob("phosphor-charmap-*.json")).read_text(encoding="utf-8")


@cache
def glyph(name: str) -> str:
    """The character of a Phosphor icon ("house", "user-plus", …). Raises KeyError for an unknown name."""
    # sought, not parsed: a window shows ten of fifteen hundred icons
    _, found, rest = _charmap().partition(f'"{name}": "')
    if not found:
        raise KeyError(name)
    return chr(int(rest.partition('"')[0], 16))


def draw(painter: QPainter, name: str, where: QRectF, ink: QColor) -> None:
    """Draw an icon as large as the height of `where`, centred in it."""
    face = QFont(_family())
    face.setPixelSize(max(1, round(where.height())))
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.save()
    painter.setFont(face)
    painter.setPen(ink)
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, glyph(name))
    painter.restore()


class Icon(QWidget):
    """An icon that stands beside its text. size in px at 100 %; tone is a colour token. Never focusable."""

    def __init__(self, name: str, size: int = 18, tone: str = "soft", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self.setFixedSize(style.px(size), style.px(size))

    def set_icon(self, name: str, tone: str) -> None:
        """Show another icon in another colour at the same size."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, self._name, QRectF(self.rect()), style.colour(self._tone))


def draw_flower(painter: QPainter, centre: QPointF, radius: float, petal: QColor, gap: QColor, stamen: QColor) -> None:
    """The kapok flower: five broad petals with a hairline of `gap` between them, golden stamens in the middle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.setBrush(petal)
    painter.setPen(QPen(gap, max(1.0, radius * 0.045)))
    for _ in range(5):
        painter.drawPath(_petal(radius))
        painter.rotate(72)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stamen)
    for number in range(STAMENS):
        angle = math.tau * (number + 0.5) / STAMENS
        away = radius * (0.30 if number % 2 else 0.22)
        painter.drawEllipse(QPointF(math.cos(angle), math.sin(angle)) * away, radius * 0.055, radius * 0.055)
    painter.drawEllipse(QPointF(0, 0), radius * 0.11, radius * 0.11)
    painter.restore()


def _petal(r: float) -> QPainterPath:
    """One petal pointing up: a broad drop with a small notch at its tip."""
    path = QPainterPath(QPointF(0, -0.12 * r))
    for one, two, end in (
        ((-0.30, -0.30), (-0.52, -0.62), (-0.30, -0.88)),
        ((-0.18, -1.02), (-0.04, -0.98), (0.0, -0.93)),
        ((0.04, -0.98), (0.18, -1.02), (0.30, -0.88)),
        ((0.52, -0.62), (0.30, -0.30), (0.0, -0.12)),
    ):
        path.cubicTo(QPointF(*one) * r, QPointF(*two) * r, QPointF(*end) * r)
    return path


class Flower(QWidget):
    """The brand mark in full colour on a rail-coloured ground. size in px at 100 %."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(style.px(size), style.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        middle = QRectF(self.rect()).center()
        draw_flower(
            QPainter(self), middle, self.width() / 2, style.colour("kapok"), style.colour("rail"),
            style.colour("stamen"),
        )  # fmt: skip


def window_icon() -> QIcon:
    """The flower as the icon of windows and the task bar."""
    icon = QIcon()
    for side in (16, 32, 64, 128):
        picture = QPixmap(QSize(side, side))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw_flower(
            painter, QPointF(side / 2, side / 2), side / 2, style.colour("kapok"),
            QColor(Qt.GlobalColor.white), style.colour("stamen"),
        )  # fmt: skip
        painter.end()
        icon.addPixmap(picture)
    return icon
