"""The places a desk can stand at, for the first start: read from the organisation table with the first key typed."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import cache
from typing import Final

from ui import style
from ui.parts.candidate_list import Candidate

LEVELS: Final = ("city", "district", "township")
ICONS: Final = {"city": "buildings", "district": "buildings", "township": "house-line"}
ARROW: Final = " › "
MOST = 8


TABLE: Final = style.RESOURCES / "org" / "organisations.csv"


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def _names() -> dict[str, tuple[str, str]]:
    return {row["code"]: (row["name"], row["parent_code"]) for row in _rows()}


def name_of(code: str) -> str:
    """The name of an organisation; its code where the table does not know it.

    Only its own line is parsed: the first window must not wait for three thousand.
    """
    with TABLE.open(encoding="utf-8", newline="") as lines:
        wanted = (line for number, line in enumerate(lines) if number == 0 or line.startswith(f"{code},"))
        return next((row["name"] for row in csv.DictReader(wanted)), code)


def path_to(code: str) -> str:
    """What an organisation belongs to, from the city down: "广州市 › 越秀区". Empty for the city itself."""
    above: list[str] = []
    parent = _names()[code][1]
    while len(parent) >= len("4401"):
        name, parent = _names()[parent]
        above.insert(0, name)
    return ARROW.join(above)


def find_stations(text: str) -> Sequence[Candidate]:
    """Stations whose name holds the text or whose pinyin initials begin with it; those that begin with it first."""
    wanted = text.strip().casefold()
    found = [
        row
        for row in _rows()
        if row["level"] in LEVELS and wanted and (wanted in row["name"] or row["initials"].startswith(wanted))
    ]
    found.sort(key=lambda row: (not row["name"].startswith(wanted), len(row["name"]), row["code"]))
    return [Candidate(row["code"], row["name"], path_to(row["code"]), ICONS[row["level"]]) for row in found[:MOST]]
