"""Draws the pictures of 研判: one drawing for the screen, for PDF and for Word. Only this file imports matplotlib."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING, Any
from zlib import Z_RLE

from app.domain.pictures import Picture, Shape

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.font_manager import FontProperties

_BAR = 0.62
_CELLS_ACROSS = 6
_CELL_FULL = 0.56
"""How much of a cell's height the highest column takes."""
_BAR_STEP, _CELL_STEP, _COLUMNS_LEAST = 1.3, 4.2, 9.0
"""How high a bar, a row of cells and all columns are at least, in heights of a letter: lower, words would run into each other."""


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a drawing, as "#RRGGBB"."""

    ground: str = "#FFFFFF"
    ink: str = "#2B2523"
    soft: str = "#6F645E"
    line: str = "#E6DED8"
    fills: tuple[str, ...] = ("#2F6690", "#A9C3D8", "#B5ABA4")
    """Of the series, in their order."""


PAPER = Inks()


@dataclass(frozen=True, slots=True)
class Size:
    """How large a drawing is: in design pixels (96 an inch), and how many dots it has for each of them."""

    width: int
    height: int
    scale: float = 1.0
    text: float = 12.0
    """Height of its letters, in the same pixels."""


def draw(picture: Picture, size: Size, inks: Inks = PAPER) -> bytes:
    """The picture as PNG."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure((size.width / 96, size.height / 96), 96 * size.scale, facecolor=inks.ground)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0), facecolor=inks.ground)
    axes.axis("off")
    pen = _Pen(axes, size, inks)
    {Shape.COLUMNS: _columns, Shape.BARS: _bars, Shape.CELLS: _cells}[picture.shape](picture, pen)
    out = BytesIO()
    figure.savefig(out, format="png", metadata={"Software": None}, pil_kwargs={"compress_type": Z_RLE})
    return out.getvalue()


def least_height(picture: Picture, text: float) -> int:
    """How high a drawing has to be for every word of it to be read, with letters of this height (design pixels)."""
    if picture.shape is Shape.BARS:
        ems = _above_bars(picture) + 0.5 + _BAR_STEP * len(picture.labels)
    elif picture.shape is Shape.CELLS:
        ems = 2 + _CELL_STEP * (-(-len(picture.series) // _CELLS_ACROSS) or 1)
    else:
        ems = _COLUMNS_LEAST
    return ceil(ems * text)


def _above_bars(picture: Picture) -> float:
    """What stands over the first bar, in heights of a letter: the legend, where there is one."""
    return 2.6 if len(picture.series) > 1 else 1.0


@cache
def _font() -> FontProperties:
    from matplotlib.font_manager import FontProperties

    return FontProperties(fname=str(files("resources") / "fonts" / "NotoSansSC-Regular.ttf"))


class _Pen:
    """Writes and fills on one surface measured in design pixels, from the lower left."""

    def __init__(self, axes: Axes, size: Size, inks: Inks) -> None:
        self.axes, self.size, self.inks = axes, size, inks
        axes.set_xlim(0, size.width)
        axes.set_ylim(0, size.height)

    def words(
        self, x: float, y: float, text: str, *, soft: bool = False, align: Any = "center", at: Any = "center"
    ) -> None:
        """A short text."""
        ink = self.inks.soft if soft else self.inks.ink
        points = self.size.text * 0.75
        self.axes.text(
            x, y, text, color=ink, fontproperties=_font(), fontsize=points, ha=align, va=at, linespacing=1.25
        )

    def width(self, text: str) -> float:
        """About how wide a text is."""
        return self.size.text * sum(1.0 if ord(char) > 0xFF else 0.56 for char in text)

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """A hairline."""
        self.axes.plot((x1, x2), (y1, y2), color=self.inks.line, linewidth=0.75, solid_capstyle="butt", zorder=0)

    def blocks(self, series: int, places: Iterable[tuple[float, float, float, float]]) -> None:
        """Columns or bars of a series: left, low, how wide, how high. As patches of their own: what `bar` asks of the axes, that
        they grow with what is drawn, is no question here."""
        from matplotlib.patches import Rectangle

        fill = self.inks.fills[series % len(self.inks.fills)]
        for left, low, width, height in places:
            self.axes.add_artist(Rectangle((left, low), width, height, facecolor=fill))

    def legend(self, picture: Picture) -> None:
        """Which colour is which, at the top."""
        if len(picture.series) < 2:
            return
        x, y, em = self.size.text, self.size.height - self.size.text, self.size.text
        for place, series in enumerate(picture.series):
            self.blocks(place, [(x, y - em * 0.4, em * 0.8, em * 0.8)])
            self.words(x + em * 1.2, y, series.name, align="left")
            x += em * 2.8 + self.width(series.name)


@dataclass(frozen=True, slots=True)
class _Stacks:
    """What stands upon each other over every label: no more of it than may be told, also not by its scale."""

    parts: tuple[tuple[int, ...], ...]
    """Of each series, for each label."""
    words: tuple[str, ...]
    most: int
    """The largest whole that is drawn."""


def _stacks(picture: Picture) -> _Stacks:
    parts = tuple(tuple(value or 0 for value in series.values) for series in picture.series)
    wholes = [sum(values) for values in zip(*parts, strict=True)]
    words = picture.told or tuple(f"{whole:,}" for whole in wholes)
    return _Stacks(parts, words, max((1, *wholes)))


def _columns(picture: Picture, pen: _Pen) -> None:
    em, stacks = pen.size.text, _stacks(picture)
    left, right, low, high = em * 1.5, pen.size.width - em, em * 3.6, pen.size.height - em * 3.4
    step = (right - left) / max(1, len(picture.labels))
    middles = [left + step * (place + 0.5) for place in range(len(picture.labels))]
    unit = (high - low) / stacks.most
    feet, width = [low] * len(middles), min(step * _BAR, em * 4)
    for place, part in enumerate(stacks.parts):
        heights = [value * unit for value in part]
        drawn = zip(middles, feet, heights, strict=True)
        pen.blocks(place, ((middle - width / 2, foot, width, height) for middle, foot, height in drawn))
        feet = [foot + height for foot, height in zip(feet, heights, strict=True)]
    pen.line(left, low, right, low)
    for middle, foot, words, label in zip(middles, feet, stacks.words, picture.labels, strict=True):
        pen.words(middle, foot + em * 0.9, words)
        pen.words(middle, low - em * 0.6, label, soft=True, at="top")
    pen.legend(picture)


def _bars(picture: Picture, pen: _Pen) -> None:
    em, count, stacks = pen.size.text, max(1, len(picture.labels)), _stacks(picture)
    high = pen.size.height - em * _above_bars(picture)
    left = em * 1.5 + max(map(pen.width, picture.labels), default=0)
    right = pen.size.width - em * 4
    step = min((high - em * 0.5) / count, em * 3)
    middles = [high - step * (place + 0.5) for place in range(len(picture.labels))]
    unit = (right - left) / stacks.most
    ends, thick = [left] * len(middles), step * _BAR
    for place, part in enumerate(stacks.parts):
        widths = [value * unit for value in part]
        drawn = zip(middles, ends, widths, strict=True)
        pen.blocks(place, ((end, middle - thick / 2, width, thick) for middle, end, width in drawn))
        ends = [end + width for end, width in zip(ends, widths, strict=True)]
    for middle, end, words, label in zip(middles, ends, stacks.words, picture.labels, strict=True):
        pen.words(left - em * 0.7, middle, label, align="right")
        pen.words(end + em * 0.5, middle, words, align="left")
    if middles:
        pen.line(left, high, left, middles[-1] - step / 2)
    pen.legend(picture)


def _cells(picture: Picture, pen: _Pen) -> None:
    """A field for each series: its name, its columns, under the last of them how many; what a column is stands below all."""
    em = pen.size.text
    down = -(-len(picture.series) // _CELLS_ACROSS) or 1
    across = -(-len(picture.series) // down) or 1
    width, height = pen.size.width / across, (pen.size.height - em * 2) / down
    fields = [[value or 0 for value in series.values] for series in picture.series]
    told = picture.told or [f"{drawn[-1]:,}" if drawn else "" for drawn in fields]
    unit = height * _CELL_FULL / max((1, *(max(drawn, default=0) for drawn in fields)))
    columns: list[tuple[float, float, float, float]] = []
    step = width * 0.8 / max(1, len(picture.labels))
    for place, (series, drawn, words) in enumerate(zip(picture.series, fields, told, strict=True)):
        x = place % across * width + width * 0.1
        y = pen.size.height - (place // across + 1) * height + height * 0.16
        pen.words(x, y + height * (_CELL_FULL + 0.16), series.name, align="left")
        pen.line(x, y, x + width * 0.8, y)
        columns += ((x + step * (at + 0.15), y, step * 0.7, value * unit) for at, value in enumerate(drawn))
        # words are wider than the column they stand over: they keep clear of the one before it
        wide = pen.width(words) > step
        top = max(drawn[-2 if wide else -1 :], default=0) * unit
        pen.words(
            x + step * (len(drawn) - (0 if wide else 0.5)),
            y + top + em * 0.7,
            words,
            soft=True,
            align="right" if wide else "center",
        )
    pen.blocks(0, columns)
    comma = ", " if "".join(picture.labels).isascii() else "，"
    pen.words(pen.size.width / 2, em, comma.join(picture.labels), soft=True)
