"""Content categories and places as candidates of a type-ahead field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.world import World
from ui.fields import Candidate
from ui.words import category_words, in_english

Ask = Callable[[str, Callable[[Sequence[Candidate]], None]], None]
MOST = 8


def ask_categories(world: World) -> Ask:
    """By name or initials."""

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        found = world.lookup.categories.search(typed, limit=MOST, english=in_english())
        deliver([category_candidate(one.code, world) for one in found])

    return ask


def category_candidate(code: str, world: World) -> Candidate:
    """A category as the field shows it."""
    return Candidate(code, category_words(world.lookup.categories.name(code)))


def ask_places(world: World) -> Ask:
    """By name, path or initials, the own ones first."""

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        found = world.lookup.directory.search_areas(typed, near=world.station.org, limit=MOST)
        deliver([place_candidate(area.code, world) for area in found])

    return ask


def place_candidate(code: str, world: World) -> Candidate:
    """A place as the field shows it."""
    return Candidate(code, world.lookup.directory.place_name(code))
