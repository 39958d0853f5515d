"""Satisfaction per body and quarter: aggregates of five voices and more, and nothing else (domain.md 9, 11).

Nobody is told who said what: voices carry no case and no person, and a cell with fewer than five is not shown at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.entries import Entry
from app.domain.kinds import RatingGiven
from app.domain.procedure_terms import FEWEST_VOICES, Satisfaction
from app.ports import EntriesQuery

_CONTENT = (Satisfaction.SATISFIED.code, Satisfaction.FAIRLY.code)


@dataclass(frozen=True, slots=True)
class RatingCell:
    """The voices about one body in one quarter, in one of its two parts."""

    period: str
    rated: str
    """Code of `procedure_terms.Rated`."""
    body: str
    counts: Mapping[str, int]
    """Code of `procedure_terms.Satisfaction` → voices."""
    reasons: tuple[str, ...]
    """What the dissatisfied wrote, in the order of the words."""

    @property
    def total(self) -> int:
        """All voices."""
        return sum(self.counts.values())

    @property
    def content(self) -> float:
        """满意率: the satisfied and the fairly satisfied among all voices ([M])."""
        return sum(self.counts.get(code, 0) for code in _CONTENT) / self.total


def ratings(read: Callable[[EntriesQuery], Sequence[Entry]]) -> tuple[RatingCell, ...]:
    """All cells with five voices and more, newest quarter first. Raises Unavailable."""
    cells: dict[tuple[str, str, str], list[RatingGiven]] = {}
    for entry in read(EntriesQuery("rating")):
        if isinstance(voice := entry.body, RatingGiven):
            cells.setdefault((voice.period, voice.rated, voice.body), []).append(voice)
    shown = [_cell(*key, voices) for key, voices in cells.items() if len(voices) >= FEWEST_VOICES]
    return tuple(sorted(shown, key=lambda cell: (cell.period, cell.rated, cell.body), reverse=True))


def _cell(period: str, rated: str, body: str, voices: Sequence[RatingGiven]) -> RatingCell:
    counts = Counter(voice.value for voice in voices)
    return RatingCell(period, rated, body, counts, tuple(sorted(voice.reason for voice in voices if voice.reason)))
