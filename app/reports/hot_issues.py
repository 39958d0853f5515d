"""热点: words that the titles of a span say more often than usual, with where, and in numbers anybody can check.

The score is plain: how many petitions of the span say the words, less how many did on an average of the spans before.
Early warning is on issues and places only, never on a person (domain.md 11). Nothing is told of fewer than five petitions of
five petitioners; the names of petitioners, and here those of the staff and of whoever is named with an office, are taken
out before anything is counted.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.masking import COMPOUND_SURNAMES, SURNAMES
from app.domain.pictures import Picture, Series, Shape
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.spans import Span
from app.domain.units import org_of
from app.domain.world import World
from app.ports import CaseRow
from app.ports.figures import SaidQuery, SaidRow
from app.reports.analysis import BESIDE

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
_IN_OFFICE = re.compile(
    rf"(?:{'|'.join(sorted(COMPOUND_SURNAMES))}|[{SURNAMES}])(?:某{{1,2}}|[\u4e00-\u9fff]{{0,2}}?"
    "(?:书记|主任|局长|镇长|县长|区长|市长|乡长|村长|科长|处长|所长|站长|队长|校长|院长|园长|会长|组长|部长|厅长|董事长|"
    "经理|总监|老板|老师|医生|警官|法官|律师|教授|师傅|先生|女士|同志))"
)
"""Somebody by surname and office: whoever it is, a word that many say of them is no issue."""
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
    staff = re.compile("|".join(re.escape(member.name) for member in world.staff if len(member.name) > 1) or "(?!)")
    now = _said(read, over, staff)
    often = _common(now)
    found = _own({piece: len(rows) for piece, rows in often.items()})
    spans = (over.moved(step) for step in range(-BEFORE, 0))
    before = [_lines(rows) for one in spans if (rows := _said(read, one, staff))]
    usual = {
        words: sum(_titles_with(words, text) for text in before) / len(before) if before else 0.0 for words in found
    }
    first = sorted(found, key=lambda words: (usual[words] - len(often[words]), words))[:MOST]
    issues = []
    for words in (one for one in first if len(often[one]) > usual[one]):
        rows = [now[at] for at in often[words]]
        places = _places(rows, world) or _place_words(words, rows, found)
        declined, ended, voided = (sum(measure in row.beside for row in rows) for measure in BESIDE)
        cases = tuple(row.case for row in rows)
        issues.append(Issue(words, len(rows), usual[words], places, cases, (declined, ended, voided)))
    return tuple(issues)


def _lines(rows: Sequence[SaidRow]) -> str:
    return "".join(f"{row.said}\n" for row in rows)


def _titles_with(words: str, lines: str) -> int:
    """How many of these lines say the words."""
    count, at = 0, lines.find(words)
    while at >= 0:
        count += 1
        at = lines.find(words, lines.index("\n", at))
    return count


def _said(read: Read, over: Span, staff: re.Pattern[str]) -> list[SaidRow]:
    """What came in a span, without the names of whoever works here or is named with an office."""
    return [
        replace(row, said=_IN_OFFICE.sub(" ", staff.sub(" ", row.said)))
        for row in read(SaidQuery(over.first, over.last, BESIDE))
    ]


def issues_picture(issues: Sequence[Issue]) -> Picture:
    """A bar for each of the first: what is usual, and behind it how many more."""
    shown = issues[:MOST_BARS]
    usual = tuple(min(issue.count, round(issue.usual)) for issue in shown)
    more = tuple(issue.count - part for issue, part in zip(shown, usual, strict=True))
    return Picture(Shape.BARS, tuple(issue.words for issue in shown), (Series(USUAL, usual), Series(MORE, more)))


def _within_a_number(run: str, at: int) -> bool:
    """Whether a piece would begin inside Latin letters or digits: 4县 of K4县."""
    return at > 0 and run[at].isascii() and run[at - 1].isascii()


def _common(rows: Sequence[SaidRow]) -> dict[str, list[int]]:
    """Pieces of five petitions and five petitioners, with where in the rows they are. A longer piece is looked for only where
    its beginning is said so often: in most titles that ends after two characters."""
    runs = [(at, run) for at, row in enumerate(rows) for run in _WORDS.findall(_EMPTY_WORDS.sub(" ", row.said))]
    starts = [[one for one in range(len(run) - 1) if not _within_a_number(run, one)] for _, run in runs]
    found: dict[str, list[int]] = {}
    for length in range(SHORTEST, LONGEST + 1):
        level: dict[str, list[int]] = defaultdict(list)
        for (at, run), places in zip(runs, starts, strict=True):
            for one in places:
                if one + length <= len(run):
                    level[run[one : one + length]].append(at)
        often = {piece: sorted(set(where)) for piece, where in level.items() if len(where) >= FEWEST}
        often = {piece: where for piece, where in often.items() if len({rows[at].voice for at in where}) >= FEWEST}
        found |= {piece: where for piece, where in often.items() if _says_something(piece)}
        starts = [
            [one for one in places if run[one : one + length] in often]
            for (_, run), places in zip(runs, starts, strict=True)
        ]
    return found


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


def _place_words(words: str, rows: Sequence[SaidRow], found: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Where nobody entered the place: names of places that stand beside the words."""
    named = [one for one in found if one.endswith(_PLACE_ENDS) and one not in words and words not in one]
    counts = Counter(one for row in rows for one in named if one in row.said)
    return tuple((one, count) for one, count in counts.most_common() if count >= FEWEST)


def _places(rows: Sequence[SaidRow], world: World) -> tuple[tuple[str, int], ...]:
    counts = Counter(org_of(row.case.place) for row in rows if row.case.place)
    name = world.lookup.directory.place_name
    return tuple((name(code, world.station.org), count) for code, count in counts.most_common() if count >= FEWEST)
