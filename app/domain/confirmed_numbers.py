"""Whether the 文号 may be counted on: after a restore only once somebody has looked into the register on paper.

A backup knows the numbers up to its own moment. Papers issued between it and the loss of the machine are out in the
world with the numbers that would be given next; 文号 carries no desk tag that could tell the two apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.kinds import NumbersConfirmed, StationOpened


@dataclass(frozen=True, slots=True)
class Numbers:
    """What is known of the numbers given elsewhere before the last restore."""

    restored_in: int = 0
    """Year of a restore whose numbers nobody has confirmed yet; 0: there is none."""
    confirmed: Mapping[tuple[str, int], int] = field(default_factory=dict)
    """(kind of document, year) → the last number given, as the register on paper says."""

    def waits(self, year: int) -> bool:
        """Whether no paper may be numbered: those of a later year begin at 1 and repeat nothing."""
        return self.restored_in == year

    def last(self, kind: str, year: int) -> int:
        """The last number that is known to have been given; 0 where nothing was confirmed."""
        return self.confirmed.get((kind, year), 0)


def numbers_of(entries: Iterable[Entry]) -> Numbers:
    """Read off the station's entries, first to last."""
    restored_in, confirmed = 0, dict[tuple[str, int], int]()
    for entry in entries:
        body = entry.body
        if isinstance(body, StationOpened) and body.restored:
            restored_in = entry.envelope.at.astimezone(CHINA).year
        elif isinstance(body, NumbersConfirmed):
            restored_in = 0
            for given in body.given:
                of = given.document_kind, body.year
                confirmed[of] = max(confirmed.get(of, 0), given.last)
    return Numbers(restored_in, confirmed)
