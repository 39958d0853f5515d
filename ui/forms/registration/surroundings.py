"""What the form knows around it: the world as last read, and what type-ahead fields ask of it. Nothing here waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice

from PySide6.QtCore import QCoreApplication

from app.desk import Desk
from app.domain.world import World
from app.reports.outside_today import Outside, outside_today
from ui.fields import Candidate
from ui.words import capital, category_or_field, category_words, in_english, word

Deliver = Callable[[Sequence[Candidate]], None]
MOST = 8


@dataclass(slots=True)
class Surroundings:
    """The world of the last reading, with a clock that goes on. The page puts a new world in when units or settings
    change."""

    last: World
    clock: Callable[[], datetime]
    outside: Outside = field(default_factory=Outside)

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

    def places_outside(self, typed: str, deliver: Deliver) -> None:
        """Where a matter was taken outside: where the station is today, then the stations by name, address or initials."""
        wanted, initials = typed.strip().lower(), self.last.lookup.initials_of
        today = QCoreApplication.translate("Surroundings", "今天在这里")
        named = [Candidate(place, place, today, "map-pin") for place in self.outside.today]
        lines = (row.line for row in self.outside.stations if row.line.title not in self.outside.today)
        named += [Candidate(line.title, line.title, line.place, "map-pin") for line in lines]
        found = (c for c in named if wanted in f"{c.text}{c.detail}".lower() or initials(c.text).startswith(wanted))
        deliver([*islice(found, MOST)])

    def categories(self, typed: str, deliver: Deliver) -> None:
        """Categories of the second level by text or initials, of their own or of the level above."""
        categories = self.last.lookup.categories
        deliver([self.category(c.code) for c in categories.search(typed, MOST, english=in_english())])

    def fields_and_categories(self, typed: str, deliver: Deliver) -> None:
        """Whole fields first, then what is in them: for those who count or look for what is registered."""
        categories = self.last.lookup.categories
        fields = categories.search_fields(typed, MOST)
        found = (*fields, *categories.search(typed, MOST, english=in_english()))
        deliver([Candidate(c.code, category_or_field(c.code, categories)) for c in found[:MOST]])

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


def read_surroundings(desk: Desk) -> tuple[World, Outside]:
    """The world, and where matters can be taken outside; asked on the reading thread. Raises Unavailable."""
    world = desk.world()
    return world, outside_today(desk.read, world)
