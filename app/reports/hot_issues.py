"""热点: what the titles of a span say more often than usual, with where, and in numbers anybody can check.

What is counted are two characters that stand side by side; shown is the longest word that all the titles have which say them.
The score is plain: how many petitions of the span say them, less how many did on an average of the spans before.
Early warning is on issues and places only, never on a person (domain.md 11). Nothing is told of fewer than five petitions of
five petitioners; the names of all petitioners and other sides of the span and of the staff are taken out before anything is
counted, and what is kept of a title names nobody that can be told to be somebody (`domain.said`).
"""

from __future__ import annotations

import gc
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from operator import add
from typing import Any

from app.domain.pictures import Picture, Series, Shape
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.said import Names, is_matter, pairs, short_places, trimmed
from app.domain.spans import Span
from app.domain.world import World
from app.ports.said import BesideQuery, OftenQuery, SaidQuery, SaidRow, UsualQuery
from app.reports.analysis import BESIDE

Read = Callable[[Any], Any]
FEWEST = 5
"""Petitions, and petitioners, that a word must have; places of fewer are not told."""
BEFORE = 4
"""So many spans before tell what is usual."""
WARNED = 2.0
"""From so many times the usual on, a word is one to look at."""
MOST, MOST_BARS = 30, 12
_LOOKED_AT, _ASKED = 3 * MOST, 1000
"""So many pairs are looked at, because several make one word; and of so many what is usual is asked at once."""
_INSIDE = 0.7
"""Words say nothing of their own when longer ones are said by so much of the same cases."""
_PLACE_ENDS = tuple("市区县镇乡村路街")
_PLACE_NAME = range(2, 5)
"""Characters."""
USUAL = QT_TRANSLATE_NOOP("Word", "平时")
MORE = QT_TRANSLATE_NOOP("Word", "比平时多")


@dataclass(frozen=True, slots=True)
class Issue:
    """Words that are said more often than usual."""

    words: str
    pair: str
    """The two characters of them that are counted."""
    count: int
    usual: float
    """On an average of the spans before."""
    places: tuple[tuple[str, int], ...]
    """Where five and more of them are, the most first."""
    cases: tuple[int, ...]
    """For `SaidCasesQuery`."""
    beside: tuple[int, int, int] = (0, 0, 0)
    """Of them, in the same span: not accepted, no further acceptance, void."""

    @property
    def more(self) -> float:
        """The score: how many more than usual."""
        return self.count - self.usual

    @property
    def warned(self) -> bool:
        """Whether to look at it early: five more than usual, and twice as many."""
        return self.more >= FEWEST and self.count >= WARNED * self.usual


def hot_issues(read: Read, over: Span, world: World) -> tuple[Issue, ...]:
    """The issues of a span, those that grew most first; spans before in which nothing came at all tell of no usual.

    Raises Unavailable.
    """
    # tens of thousands of rows and no cycle among them: to look for one takes as long as to count them
    looks = gc.isenabled()
    gc.disable()
    try:
        return _counted(read, over, world)
    finally:
        if looks:
            gc.enable()


def _counted(read: Read, over: Span, world: World) -> tuple[Issue, ...]:
    now = read(SaidQuery(over.first, over.last))
    usual = _usual(read, over, read(OftenQuery(over, FEWEST)))
    names = Names(
        {name for row in now if row.names for name in row.names.split("\n")}.union(m.name for m in world.staff)
    )
    saying = _saying(now, names, frozenset(usual))
    grown = {pair: len(rows) - usual[pair] for pair, rows in saying.items() if len(rows) > usual[pair]}
    found: dict[str, str] = {}
    # where it is stands beside an issue, and is none
    places = short_places(area.name for area in world.lookup.directory.areas)
    # of the pairs of one word the first has grown most, and so is the one that other words have least in common with it
    for pair in sorted(grown, key=lambda pair: (-grown[pair], pair)):
        if _are_enough(saying[pair]):
            words = _shared(pair, [row.said for row in saying[pair]])
            if is_matter(words, places):
                found.setdefault(words, pair)
    cases = _bits(now, {words: saying[pair] for words, pair in found.items()})
    beside = read(BesideQuery(BESIDE, over.first, over.last))
    first = islice((words for words in found if not _is_said_by_another(words, cases)), MOST)
    return tuple(
        _issue(words, found[words], usual[found[words]], saying[found[words]], beside, world) for words in first
    )


def _bits(now: Sequence[SaidRow], saying: Mapping[str, Sequence[SaidRow]]) -> dict[str, int]:
    """Words → the cases that say them, a bit for each of the span: what two have in common is counted thousands of times."""
    places = {row.case: place for place, row in enumerate(now)}
    found = {}
    for words, rows in saying.items():
        bits = bytearray(len(now) // 8 + 1)
        for row in rows:
            place = places[row.case]
            bits[place >> 3] |= 1 << (place & 7)
        found[words] = int.from_bytes(bits, "little")
    return found


def _is_said_by_another(words: str, cases: Mapping[str, int]) -> bool:
    """Whether longer words say it of most of its cases, or it is another one with one character more in front or behind."""
    own = cases[words]
    most = _INSIDE * (count := own.bit_count())
    for other, its in cases.items():
        longer = len(other) - len(words)
        if longer == -1 and other in words and count < _INSIDE * its.bit_count():
            return True
        first = longer > 0 or (longer == 0 and other < words)
        if first and (own & its).bit_count() >= most:
            return True
    return False


def _issue(
    words: str, pair: str, usual: float, rows: Sequence[SaidRow], beside: Mapping[str, frozenset[int]], world: World
) -> Issue:
    places = _places(rows, world) or _place_words(words, [row.said for row in rows])
    cases = tuple(row.case for row in rows)
    declined, ended, voided = (len(beside[measure].intersection(cases)) for measure in BESIDE)
    return Issue(words, pair, len(rows), usual, places, cases, (declined, ended, voided))


def _own(counts: Mapping[str, int]) -> Iterator[str]:
    """Names that are not pieces of longer ones which have most of them."""
    for piece, count in counts.items():
        if not any(piece in name and piece != name and many >= _INSIDE * count for name, many in counts.items()):
            yield piece


def _saying(now: Sequence[SaidRow], names: Names, wanted: frozenset[str]) -> dict[str, list[SaidRow]]:
    """The rows that say each of these pairs, the names taken out of them."""
    saying = defaultdict[str, list[SaidRow]](list)
    looked_for = names.beginnings | wanted
    for one in now:
        said = one.said
        if found := looked_for.intersection(map(add, said, said[1:])):
            row = one
            if not names.beginnings.isdisjoint(found):
                row = one._replace(said=names.taken_out(said))
                found = wanted & pairs(row.said)
            for pair in found:
                saying[pair].append(row)
    return saying


def _are_enough(rows: Sequence[SaidRow]) -> bool:
    """Whether they are of five petitioners."""
    voices = set[str]()
    for row in rows:
        voices.add(row.voice)
        if len(voices) >= FEWEST:
            return True
    return False


def _usual(read: Read, over: Span, often: Mapping[str, int]) -> dict[str, float]:
    """What is usual of the pairs that grew most."""
    before = tuple(over.moved(step) for step in range(-BEFORE, 0))
    left = sorted(often, key=lambda pair: (-often[pair], pair))
    found: list[tuple[float, str, float]] = []
    # no pair can have grown by more than its count: what is left may be too small
    while left and (len(found) < _LOOKED_AT or often[left[0]] >= -found[_LOOKED_AT - 1][0]):
        asked, left = left[:_ASKED], left[_ASKED:]
        usual = read(UsualQuery(tuple(asked), before))
        for pair in asked:
            average = usual.counts.get(pair, 0) / usual.spans if usual.spans else 0.0
            if (more := often[pair] - average) > 0:
                found.append((-more, pair, average))
        found.sort()
    return {pair: average for _, pair, average in found[:_LOOKED_AT]}


def _shared(pair: str, lines: Sequence[str]) -> str:
    """The longest word around the pair that all these lines say."""
    one = lines[0]
    start = one.index(pair)
    end = start + len(pair)
    while end < len(one) and one[end] != " " and all(one[start : end + 1] in line for line in lines):
        end += 1
    while start > 0 and one[start - 1] != " " and all(one[start - 1 : end] in line for line in lines):
        start -= 1
    words = one[start:end]
    if start > 0 and one[start - 1].isascii():
        # 4县城 of K4县城 and A4县城
        words = words.lstrip("0123456789")
    return trimmed(words)


def issues_picture(issues: Sequence[Issue]) -> Picture:
    """A bar for each of the first: what is usual, and behind it how many more."""
    shown = issues[:MOST_BARS]
    usual = tuple(min(issue.count, round(issue.usual)) for issue in shown)
    more = tuple(issue.count - part for issue, part in zip(shown, usual, strict=True))
    return Picture(Shape.BARS, tuple(issue.words for issue in shown), (Series(USUAL, usual), Series(MORE, more)))


def _places(rows: Sequence[SaidRow], world: World) -> tuple[tuple[str, int], ...]:
    counts = Counter(row.place for row in rows if row.place)
    name = world.lookup.directory.place_name
    return tuple((name(code, world.station.org), count) for code, count in counts.most_common() if count >= FEWEST)


def _place_words(words: str, lines: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Where nobody entered the place: names of places that stand beside the words."""
    counts = Counter[str]()
    for line in lines:
        counts.update(set(_place_names(line.replace(words, " "))))
    named = {name: count for name, count in counts.items() if count >= FEWEST}
    own = set(_own(named))
    return tuple((name, count) for name, count in counts.most_common() if name in own)


def _place_names(line: str) -> Iterator[str]:
    for end in (at for at, character in enumerate(line, 1) if character in _PLACE_ENDS):
        for length in _PLACE_NAME:
            name = line[max(0, end - length) : end]
            if len(name) == length and " " not in name and trimmed(name) == name:
                yield name
