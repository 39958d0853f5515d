"""Titles in balanced lines: GB/T 9704-2012 7.3.1 asks for whole words and the shape of a trapezoid or a diamond."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from itertools import combinations, pairwise

from app.documents.breaks import NEVER, break_costs
from app.documents.fonts import Chain, drawable
from app.documents.lines import natural_width

MOST_LINES = 4


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
    for count in range(max(2, int(whole / measure)), MOST_LINES + 1):
        shapes = (_cut(text, cuts) for cuts in combinations(places, count - 1))
        fitting = [lines for lines in shapes if max(natural_width(line, chain, size) for line in lines) <= measure]
        if fitting:
            return min(fitting, key=_ugliness)
    return _filled(text, chain, size, measure)


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
