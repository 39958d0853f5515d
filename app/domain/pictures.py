"""What pictures and briefs of 研判 show, before anybody draws or sets them: the same for the screen, PDF and Word."""

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
    values: tuple[int | None, ...]
    """None: not told where the picture goes, and not drawn."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Labels and what was counted under each; no colour of it says good or bad."""

    shape: Shape
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    told: tuple[str, ...] = ()
    """What stands at each column or bar, or over the last column of each field, of what leaves the desk; else their numbers."""


@dataclass(frozen=True, slots=True)
class Table:
    """Figures in rows, as they stand on paper and in Excel; the first column is words."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a brief: what is said, drawn and listed, in this order."""

    title: str
    texts: tuple[str, ...] = ()
    pictures: tuple[tuple[str, Picture], ...] = ()
    """(what it shows, the picture)."""
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """简报 or 年度报告: the same for PDF, Word and Excel."""

    title: str
    station: str
    made_on: str
    sections: tuple[Section, ...]
    practice: bool = False
