"""Paragraphs into lines: the places of all characters of a justified Chinese paragraph.

Full-width characters stand on the character pitch (GB/T 9704-2012 5.2.3: 28 to a line of 156 mm), Latin ones on their
own widths. Ends of lines are chosen for the whole paragraph at once: the sum over its lines of the squared stretch and
of the price of the break (`breaks.py`) is the smallest possible. A line that is too long by a little takes the empty
half of its marks away before it takes anything else.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise

from app.documents.breaks import NEVER, break_costs, class_of, table
from app.documents.fonts import Chain, drawable, font_of, width

SHORTEST = 0.86  # a line filled less than this is looked at only when nothing better exists
QUARTER = 0.25  # of the pitch: what a mark inside the line gives up at most
HALF = 0.55  # below this even breaking a long word looks better
LOOSEST = 0.5  # em a gap: beyond this a line is left ragged rather than torn apart
LONELY = 2  # a last line of so few characters is avoided
LONELY_COST = 70.0
LOOSE_COST = 5_000.0
FORCED_COST = 3_000.0
TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one chain of fonts."""

    text: str
    chain: Chain = Chain.BODY


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set; all lengths in points."""

    measure: float
    size: float
    pitch: float
    """Advance of a full-width character; equal to `size` where no grid is wanted."""
    first_indent: float = 0.0
    rest_indent: float = 0.0
    justified: bool = True


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one font with one spacing between them; x from the left edge of the measure."""

    font: str
    text: str
    x: float
    spacing: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn; `width` is where its last character ends."""

    text: str
    pieces: tuple[Piece, ...]
    width: float
    heads: bool = False
    """It is a heading's: what follows stands on the same page."""


def set_paragraph(spans: list[Span], setting: Setting) -> list[Line]:
    """The lines of a paragraph without line feeds; an empty paragraph is one empty line."""
    cells = _Cells(spans, setting)
    if not cells.text:
        return [Line("", (), setting.first_indent)]
    ends = _choose_ends(cells)
    return [cells.line(start, end, last=end == len(cells.text)) for start, end in pairwise(ends)]


def natural_width(text: str, chain: Chain, size: float) -> float:
    """Width of a text on one line, nothing squeezed or stretched."""
    return sum(width(char, chain) for char in drawable(text)) * size


class _Cells:
    """The characters of a paragraph with their widths and what each may give or take."""

    def __init__(self, spans: list[Span], setting: Setting) -> None:
        drawn = [Span(drawable(span.text), span.chain) for span in spans]
        self.setting = setting
        self.text = "".join(span.text for span in drawn)
        self.chains = [span.chain for span in drawn for _ in span.text]
        self.ems = [width(char, span.chain) for span in drawn for char in span.text]
        self.costs = break_costs(self.text)
        self.widths, self.shifts, self.gives = self._squeezed()
        self.before = [0.0, *accumulate(self.widths)]
        self.given = [0.0, *accumulate(self.gives)]
        self.least = [whole - given for whole, given in zip(self.before, self.given, strict=True)]
        self.stretchable = [0, *(self._stretches(place) for place in range(1, len(self.text)))]
        self.gaps = [0, *accumulate(self.stretchable)]

    def _squeezed(self) -> tuple[list[float], list[float], list[float]]:
        """Widths, shifts to the left and possible gifts; marks in a row lose the empty half between them at once."""
        rules, pitch, size = table(), self.setting.pitch, self.setting.size
        widths = [pitch if em == 1.0 else em * size for em in self.ems]
        shifts = [0.0] * len(widths)
        gives = [0.0] * len(widths)
        for place, char in enumerate(self.text):
            follower = self.text[place + 1 : place + 2]
            if self.ems[place] != 1.0:
                continue
            if char in rules.empty_right:
                if follower in rules.empty_right or follower in rules.empty_left:
                    widths[place] -= pitch / 2
                else:
                    gives[place] = pitch * QUARTER
            elif char in rules.empty_left:
                if place and self.text[place - 1] in rules.empty_left:
                    widths[place] -= pitch / 2
                    shifts[place] = pitch / 2
                elif place and self.text[place - 1] not in rules.empty_right:
                    gives[place] = pitch * QUARTER
        return widths, shifts, gives

    def _stretches(self, place: int) -> bool:
        first, second = class_of(self.text[place - 1]), class_of(self.text[place])
        solid = {first, second} <= {"word", "point", "suffix", "prefix"} or first == second == "dash"
        return not solid and not (self.text[place - 1] == self.text[place] == "…")

    def room(self, start: int) -> float:
        """Width for the line that begins here."""
        indent = self.setting.rest_indent if start else self.setting.first_indent
        return self.setting.measure - indent

    def ink(self, start: int, end: int) -> tuple[int, int]:
        """The line without the blanks at its ends (those that begin the paragraph stay)."""
        while end > start and self.text[end - 1] == " ":
            end -= 1
        while start and start < end and self.text[start] == " ":
            start += 1
        return start, end

    def trim(self, end: int) -> float:
        """What the last mark of a line gives when its empty right half hangs out."""
        return self.setting.pitch / 2 if self.gives[end - 1] and self.text[end - 1] in table().empty_right else 0.0

    def excess(self, start: int, end: int) -> tuple[float, float]:
        """Natural width less the room, and what may be squeezed out; a line fits if excess <= squeeze."""
        first, last = self.ink(start, end)
        if last <= first:
            return -self.room(start), 0.0
        squeeze = self.given[last] - self.given[first]
        if self.trim(last):
            squeeze += self.trim(last) - self.gives[last - 1]
        return self.before[last] - self.before[first] - self.room(start), squeeze

    def price(self, start: int, end: int) -> float:
        """Price of the line start..end: its stretch or squeeze, its break, a lonely end of the paragraph."""
        excess, squeeze = self.excess(start, end)
        if excess > squeeze + TOLERANCE:
            return NEVER
        if end == len(self.text):
            return (LONELY_COST if start and end - start <= LONELY else 0.0) + (20 * max(excess, 0) / self.setting.size)
        if excess > 0:
            return self.costs[end] + 2 + 30 * max(excess - self.trim(self.ink(start, end)[1]), 0) / self.setting.size
        gaps = self.gaps[end] - self.gaps[start + 1] if end > start + 1 else 0
        looseness = -excess / max(gaps, 1) / self.setting.size
        return self.costs[end] + (100 * looseness) ** 2

    def line(self, start: int, end: int, last: bool) -> Line:
        """Place the characters of the line start..end."""
        indent = self.setting.rest_indent if start else self.setting.first_indent
        first, stop = self.ink(start, end)
        excess, _ = self.excess(start, end)
        gap = self._gap(first, stop, excess) if self.setting.justified and not last else 0.0
        squeezed = self._squeeze(first, stop, excess)
        places = [0.0] * (end - start)
        x = indent
        for place in range(start, end):
            inside = first <= place < stop
            if inside and place > first and self.stretchable[place]:
                x += gap
            left = squeezed * self.gives[place] if inside and self.text[place] in table().empty_left else 0.0
            places[place - start] = x - self.shifts[place] - left
            x += self.widths[place] - squeezed * self.gives[place] if inside else 0.0
        hanging = self.trim(stop) if excess > 0 and stop > first else 0.0
        return Line(
            self.text[start:end],
            self._pieces(first, stop, places[first - start :]),
            x - max(hanging - squeezed * (self.gives[stop - 1] if stop else 0.0), 0.0),
        )

    def _gap(self, first: int, stop: int, excess: float) -> float:
        gaps = sum(self.stretchable[first + 1 : stop])
        if excess >= 0 or not gaps:
            return 0.0
        gap = -excess / gaps
        return gap if gap <= LOOSEST * self.setting.size else 0.0

    def _squeeze(self, first: int, stop: int, excess: float) -> float:
        """The part (0 to 1) of their gifts that the marks inside the line give; the hanging half goes first."""
        if excess <= 0 or stop <= first:
            return 0.0
        hanging = self.trim(stop)
        inner = self.given[stop] - self.given[first] - (self.gives[stop - 1] if hanging else 0.0)
        wanted = excess - hanging
        return min(wanted / inner, 1.0) if wanted > 0 and inner else 0.0

    def _pieces(self, first: int, stop: int, places: list[float]) -> tuple[Piece, ...]:
        """Cut the line where the font or the spacing changes."""
        pieces: list[Piece] = []
        size = self.setting.size
        start = first
        for place in range(first, stop):
            here = font_of(self.text[place], self.chains[place]) or self.chains[place].value[0]
            if place == start:
                font, spacing = here, None
            after = place + 1
            same = after < stop and (font_of(self.text[after], self.chains[after]) or "") == font
            extra = places[after - first] - places[place - first] - self.ems[place] * size if same else 0.0
            if same and (spacing is None or abs(extra - spacing) < 1e-4):
                spacing = extra if spacing is None else spacing
                continue
            pieces.append(Piece(font, self.text[start:after], places[start - first], spacing or 0.0))
            start = after
        return tuple(pieces)


def _choose_ends(cells: _Cells) -> list[int]:
    """Ends of all lines, 0 first: the cheapest way through the paragraph."""
    total = len(cells.text)
    best: dict[int, tuple[float, int]] = {0: (0.0, -1)}
    for start in range(total):
        if start not in best:
            continue
        for end, price in _candidates(cells, start):
            cost = best[start][0] + price
            if end not in best or cost < best[end][0]:
                best[end] = (cost, start)
    ends = [total]
    while ends[-1]:
        ends.append(best[ends[-1]][1])
    return ends[::-1]


def _candidates(cells: _Cells, start: int) -> list[tuple[int, float]]:
    """Ends that a line beginning here may have, with their prices; never empty."""
    total = len(cells.text)
    room = cells.room(start)
    furthest = bisect_right(cells.least, cells.least[start] + room + cells.setting.pitch, start + 1) - 1
    while furthest < total and cells.text[furthest] == " ":
        furthest += 1
    found: list[tuple[int, float]] = []
    for end in range(min(furthest, total), start, -1):
        filled = (cells.before[end] - cells.before[start]) / room
        short = filled < SHORTEST
        if found and short:
            break
        if cells.costs[end] < NEVER and (price := cells.price(start, end)) < NEVER:
            loose = short and end < total
            found.append((end, price + (LOOSE_COST if loose else 0.0)))
            if loose and filled < HALF:
                found.append(_forced(cells, start))
    return found or [_forced(cells, start)]


def _forced(cells: _Cells, start: int) -> tuple[int, float]:
    """Nothing may break within a whole line: break a long word, else wherever the line is full."""
    total = len(cells.text)
    fitting = start + 1
    while fitting < total and _fits(cells, start, fitting + 1):
        fitting += 1
    words = (
        end
        for end in range(fitting, start, -1)
        if end < total and class_of(cells.text[end - 1]) == class_of(cells.text[end]) == "word"
    )
    return next(words, fitting), FORCED_COST


def _fits(cells: _Cells, start: int, end: int) -> bool:
    excess, squeeze = cells.excess(start, end)
    return excess <= squeeze + TOLERANCE
