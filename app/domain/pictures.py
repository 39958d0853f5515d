"""What a picture of 研判 shows, before anybody draws it: the same for the screen, for PDF and for Word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Shape(Enum):
    """How a picture is drawn."""

    COLUMNS = "columns"
    """Over time: a column a span, its series upon each other."""
    BARS = "bars"
    """A bar for each name, its series one behind the other."""
    CELLS = "cells"
    """A small field for each name with a column a span, all to one scale."""


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of thing that is counted: a value for each label; of CELLS a name, with a value for each span."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """Labels and what was counted under each; no colour of it says good or bad."""

    shape: Shape
    labels: tuple[str, ...]
    series: tuple[Series, ...]
