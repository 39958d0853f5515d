"""Titles in balanced lines: GB/T 9704-2012 7.3.1 asks for whole words and the shape of a trapezoid or a diamond."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise

from app.documents.breaks import NEVER, break_costs
from app.documents.fonts import Chain, drawable
from app.documents.lines import natural_width

MOST_LINES = 4
_Fits = Callable[[int, int], bool]
"""Whether what stands between two places fits on one line."""


@cache
def _habits() -> tuple[tuple[str, ...], tuple[str, ...]]:
    data = tomllib.loads((files("resources") / "wording" / "titles.toml").read_text("utf-8"))
    return tuple(data["end_after"]), tuple(data["begin_with"])


def title_lines(title: str, chain: Chain, size: float, measure: float) -> list[str]:
    """The title on as few lines as fit the measure (points), cut between phrases, in a pleasing shape."""
    text = drawable(title).strip()
    whole = natural_width(text, chain, size)
    if whole <= measure:
        return [text]
    costs = break_costs(text)
    places = [place for place in range(2, len(text) - 1) if costs[place] < NEVER]

    @cache
    def fits(start: int, end: int) -> bool:
        return natural_width(text[start:end], chain, size) <= measure

    for count in range(max(2, int(whole / measure)), MOST_LINES + 1):
        fitting = [_cut(text, cuts) for cuts in _fitting(places, count - 1, 0, len(text), fits)]
        if fitting:
            return min(fitting, key=_ugliness)
    return _filled(text, chain, size, measure)


def _fitting(places: Sequence[int], cuts: int, start: int, end: int, fits: _Fits) -> Iterator[tuple[int, ...]]:
    """Every way to cut so often that all lines fit. Those that begin with a line too long are never tried: a title of eighty
    characters could be cut in seventy thousand ways."""
    if not cuts:
        if fits(start, end):
            yield ()
        return
    for number, place in enumerate(places, 1):
        if not fits(start, place):
            return
        for rest in _fitting(places[number:], cuts - 1, place, end, fits):
            yield place, *rest


def _cut(text: str, cuts: tuple[int, ...]) -> list[str]:
    return [text[start:end] for start, end in pairwise((0, *cuts, len(text)))]


def _filled(text: str, chain: Chain, size: float, measure: float) -> list[str]:
    """A title too long for any shape: lines filled one after the other."""
    lines = [""]
    costs = break_costs(text)
    for place, char in enumerate(text):
        if natural_width(lines[-1] + char, chain, size) > measure - 2 * size and costs[place] < NEVER:
            lines.append("")
        lines[-1] += char
    return lines


def _ugliness(lines: list[str]) -> float:
    end_after, begin_with = _habits()
    torn = sum(
        not line.endswith(end_after) and not following.startswith(begin_with) for line, following in pairwise(lines)
    )
    lengths = [len(line) for line in lines]
    mean = sum(lengths) / len(lengths)
    uneven = sum((length - mean) ** 2 for length in lengths) / mean
    square = 2.0 if len(set(lengths)) == 1 else 0.0
    waist = 6.0 if len(lengths) == 3 and lengths[1] < min(lengths[0], lengths[2]) else 0.0
    return torn * 12.0 + uneven + square + waist
