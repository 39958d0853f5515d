"""Bodies of the directory as candidates of a type-ahead field, the nearest to the station first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.world import World
from ui.fields import Candidate
from ui.words import capital, word


def ask_bodies(world: World) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks: bodies by name, alias or pinyin initials."""

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        directory = world.lookup.directory
        found = directory.search_bodies(typed, near=world.station.org, limit=8)
        deliver([Candidate(b.code, b.name, capital(word(b.kind)), "buildings") for b in found])

    return ask
