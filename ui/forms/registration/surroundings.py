"""What the form knows around it: the world as last read, and what type-ahead fields ask of it. Nothing here waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.world import World
from ui.fields import Candidate
from ui.words import capital, category_words, in_english, word

Deliver = Callable[[Sequence[Candidate]], None]
MOST = 8


@dataclass(slots=True)
class Surroundings:
    """The world of the last reading, with a clock that goes on. The page puts a new world in when units or settings
    change."""

    last: World
    clock: Callable[[], datetime]

    @property
    def world(self) -> World:
        """The world at this moment."""
        return replace(self.last, now=self.clock())

    def areas(self, typed: str, deliver: Deliver) -> None:
        """Places by name or initials, the nearest first."""
        directory, near = self.last.lookup.directory, self.last.station.org
        found = directory.search_areas(typed, near, MOST) if typed.strip() else ()
        deliver([Candidate(a.code, directory.place_name(a.code), icon="map-pin") for a in found])

    def bodies(self, typed: str, deliver: Deliver) -> None:
        """Bodies by name or initials, the nearest first."""
        directory, near = self.last.lookup.directory, self.last.station.org
        found = directory.search_bodies(typed, near, MOST) if typed.strip() else ()
        deliver([Candidate(b.code, b.name, capital(word(b.kind)), "buildings") for b in found])

    def categories(self, typed: str, deliver: Deliver) -> None:
        """Categories of the second level by text or initials, of their own or of the level above."""
        categories = self.last.lookup.categories
        deliver([self.category(c.code) for c in categories.search(typed, MOST, english=in_english())])

    def category(self, code: str) -> Candidate:
        """A category as its field shows it."""
        return Candidate(code, category_words(self.last.lookup.categories.name(code)))

    def place_name(self, code: str) -> str:
        """A place in words; a district's name stands before its streets."""
        return self.last.lookup.directory.place_name(code)

    def body(self, code: str) -> Candidate:
        """A body as its field shows it; an unknown one by its code."""
        body = self.last.lookup.directory.body(code)
        return Candidate(code, body.name if body else code)
