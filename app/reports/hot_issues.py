"""热点: words that the titles of a span say more often than usual, with where, and in numbers anybody can check.

The score is plain: how many petitions of the span say the words, less how many did on an average of the spans before.
Early warning is on issues and places only. Nothing is told of fewer than five petitions of five petitioners, and the
names of the people of a case are taken out before anything is counted (domain.md 11).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.pictures import Picture, Series, Shape
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.spans import Span
from app.domain.units import org_of
from app.domain.world import World
from app.ports import CaseRow
from app.ports.figures import SaidQuery, SaidRow

Read = Callable[[SaidQuery], Sequence[SaidRow]]
FEWEST = 5
"""Petitions, and petitioners, that a word must have; places of fewer are not told."""
BEFORE = 4
"""So many spans before tell what is usual."""
WARNED = 2.0
"""From so many times the usual on, a word is one to look at."""
MOST, MOST_BARS = 30, 12
SHORTEST, LONGEST = 2, 8
_INSIDE = 0.7
"""A piece of longer words says nothing of its own when the longer ones have so much of it."""
_WORDS = re.compile(r"[\u4e00-\u9fff]+|[A-Za-z0-9]+[\u4e00-\u9fff]*")
_EMPTY_ENDS = frozenset(
    "的了是在和与及有不未无我们你他她它这那被把给也都就还要请求对于向从将等为以到个一多太很再又上下里中后前问"
)
_EMPTY_STARTS = _EMPTY_ENDS | {"县", "区"}
"""What follows the name of a place without a break: 县农村 of 东县农村."""
_EMPTY_WORDS = re.compile(
    "反映|咨询|投诉|建议|请求|希望|问题|关于|有关|严重|什么|怎么|如何|没有|不能|何时|能否|是否|可以|进行|情况|相关|部门|领导|"
    "尽快|解决|加强|要求|为何|多久|处理|影响|存在|需要"
)
_PLACE_ENDS = tuple("市区县镇乡村路街")
USUAL = QT_TRANSLATE_NOOP("Word", "平时")
MORE = QT_TRANSLATE_NOOP("Word", "比平时多")


@dataclass(frozen=True, slots=True)
class Issue:
    """Words that are said more often than usual."""

    words: str
    count: int
    usual: float
    """On an average of the spans before."""
    places: tuple[tuple[str, int], ...]
    """Where five and more of them are, the most first."""
    cases: tuple[CaseRow, ...]

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
    now = read(SaidQuery(over.first, over.last))
    said = [_pieces(row.said) for row in now]
    found = _own(_common(now, said))
    spans = (over.moved(step) for step in range(-BEFORE, 0))
    before = [_counted(rows, found) for one in spans if (rows := read(SaidQuery(one.first, one.last)))]
    issues = []
    for words in found:
        rows = [row for row, pieces in zip(now, said, strict=True) if words in pieces]
        usual = sum(counts[words] for counts in before) / len(before) if before else 0.0
        places = _places(rows, world) or _place_words(words, rows, found)
        issues.append(Issue(words, len(rows), usual, places, tuple(row.case for row in rows)))
    issues.sort(key=lambda issue: (-issue.more, issue.words))
    return tuple(issue for issue in issues if issue.more > 0)[:MOST]


def issues_picture(issues: Sequence[Issue]) -> Picture:
    """A bar for each of the first: what is usual, and behind it how many more."""
    shown = issues[:MOST_BARS]
    usual = tuple(min(issue.count, round(issue.usual)) for issue in shown)
    more = tuple(issue.count - part for issue, part in zip(shown, usual, strict=True))
    return Picture(Shape.BARS, tuple(issue.words for issue in shown), (Series(USUAL, usual), Series(MORE, more)))


def _pieces(text: str) -> frozenset[str]:
    """Every run of characters that may be a word of the text."""
    found: set[str] = set()
    for run in _WORDS.findall(_EMPTY_WORDS.sub(" ", text)):
        for length in range(SHORTEST, min(LONGEST, len(run)) + 1):
            starts = (at for at in range(len(run) - length + 1) if not _within_a_number(run, at))
            found.update(run[at : at + length] for at in starts)
    return frozenset(found)


def _within_a_number(run: str, at: int) -> bool:
    """Whether a piece would begin inside Latin letters or digits: 4县 of K4县."""
    return at > 0 and run[at].isascii() and run[at - 1].isascii()


def _common(rows: Sequence[SaidRow], said: Sequence[frozenset[str]]) -> Mapping[str, int]:
    """Pieces of five petitions and five petitioners, with how many petitions."""
    counts = Counter(piece for pieces in said for piece in pieces)
    often = {piece for piece, count in counts.items() if count >= FEWEST and _says_something(piece)}
    voices: dict[str, set[str]] = defaultdict(set)
    for row, pieces in zip(rows, said, strict=True):
        for piece in pieces & often:
            voices[piece].add(row.voice)
    return {piece: counts[piece] for piece, who in voices.items() if len(who) >= FEWEST}


def _says_something(piece: str) -> bool:
    ends = piece[0] in _EMPTY_STARTS or piece[-1] in _EMPTY_ENDS
    return not (ends or piece.isascii())


def _own(counts: Mapping[str, int]) -> tuple[str, ...]:
    """Without what is hardly ever said but as a piece of one longer word."""
    longer: dict[str, int] = defaultdict(int)
    for piece, count in counts.items():
        for length in range(SHORTEST, len(piece)):
            for at in range(len(piece) - length + 1):
                inner = piece[at : at + length]
                longer[inner] = max(longer[inner], count)
    return tuple(sorted(piece for piece, count in counts.items() if longer[piece] < _INSIDE * count))


def _counted(rows: Iterable[SaidRow], words: Sequence[str]) -> Counter[str]:
    wanted = frozenset(words)
    return Counter(piece for row in rows for piece in _pieces(row.said) & wanted)


def _place_words(words: str, rows: Sequence[SaidRow], found: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Where nobody entered the place: names of places that stand beside the words."""
    named = [one for one in found if one.endswith(_PLACE_ENDS) and one not in words and words not in one]
    counts = Counter(one for row in rows for one in named if one in row.said)
    return tuple((one, count) for one, count in counts.most_common() if count >= FEWEST)


def _places(rows: Sequence[SaidRow], world: World) -> tuple[tuple[str, int], ...]:
    counts = Counter(org_of(row.case.place) for row in rows if row.case.place)
    name = world.lookup.directory.place_name
    return tuple((name(code, world.station.org), count) for code, count in counts.most_common() if count >= FEWEST)
