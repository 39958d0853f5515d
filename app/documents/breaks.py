"""Where a line of Chinese text may end: classes of characters and pairs that stay together.

The table is data (`resources/wording/line-breaks.toml`). uniseg (UAX #14) serves the tests as an oracle; it costs
80 µs a character and never breaks between ” and “, so that it cannot serve the printer.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

NEVER = float("inf")
"""The price of a break that is not allowed."""


@dataclass(frozen=True, slots=True)
class BreakTable:
    """The rules as read from the file."""

    class_of: dict[str, str]
    together: frozenset[tuple[str, str]]
    keeps: tuple[tuple[re.Pattern[str], float], ...]
    long_word: int
    long_word_after: frozenset[str]
    long_word_cost: float
    empty_right: frozenset[str]
    empty_left: frozenset[str]


@cache
def table() -> BreakTable:
    """Read the rules once."""
    data = tomllib.loads((files("resources") / "wording" / "line-breaks.toml").read_text("utf-8"))
    class_of = {char: name for name, chars in data["classes"].items() for char in chars}
    return BreakTable(
        class_of=class_of,
        together=frozenset((first, second) for rule in data["together"] for first, second in rule["pairs"]),
        keeps=tuple((re.compile(keep["pattern"]), float(keep["cost"])) for keep in data["keep"]),
        long_word=data["long_word"]["longer_than"],
        long_word_after=frozenset(data["long_word"]["after"]),
        long_word_cost=float(data["long_word"]["cost"]),
        empty_right=frozenset(data["squeezable"]["right"]),
        empty_left=frozenset(data["squeezable"]["left"]),
    )


@cache
def class_of(char: str) -> str:
    """open, close, point, dash, ellipsis, prefix, suffix, glue, space, word (letters, digits of narrow scripts) or han."""
    known = table().class_of.get(char)
    if known:
        return known
    if char == " ":
        return "space"
    wide = unicodedata.east_asian_width(char) in "WF" or unicodedata.category(char) in {"So", "Sk"}
    return "han" if wide or char == "\u3000" else "word"


@cache
def stay_together(first: str, second: str) -> bool:
    """No line may end between these two classes."""
    pairs = table().together
    return (first, second) in pairs or ("any", second) in pairs or (first, "any") in pairs


def break_costs(text: str) -> list[float]:
    """For each place before a character (and after the last) the price of ending a line there; NEVER if not allowed."""
    classes = [class_of(char) for char in text]
    costs = [NEVER] * (len(text) + 1)
    solid = ""
    for place, current in enumerate(classes):
        before = classes[place - 1] if place else ""
        # what hangs at the end of the line is not the space but what stands before it
        if place and not stay_together(before, current) and not (before == "space" and solid == "open"):
            costs[place] = 0.0
        if current != "space":
            solid = current
    costs[len(text)] = 0.0
    _raise_inside_groups(text, costs)
    _open_long_words(text, classes, costs)
    return costs


def _raise_inside_groups(text: str, costs: list[float]) -> None:
    for pattern, cost in table().keeps:
        for found in pattern.finditer(text):
            for place in range(found.start() + 1, found.end()):
                costs[place] = max(costs[place], cost)


def _open_long_words(text: str, classes: list[str], costs: list[float]) -> None:
    rules = table()
    start = 0
    for place in range(len(text) + 1):
        if place < len(text) and classes[place] in {"word", "point"}:
            continue
        if place - start > rules.long_word:
            for inner in range(start + 4, place - 3):
                if text[inner - 1] in rules.long_word_after:
                    costs[inner] = rules.long_word_cost
        start = place + 1
