"""Bodies of the directory, and who else may take something on, as candidates of a type-ahead field; the nearest to the station first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.world import World
from ui.fields import Candidate
from ui.words import capital, spoken, word

MOST = 8


def ask_bodies(world: World) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks: bodies by name, alias or pinyin initials."""

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        directory = world.lookup.directory
        found = directory.search_bodies(typed, near=world.station.org, limit=MOST)
        deliver([Candidate(b.code, b.name, capital(word(b.kind)), "buildings") for b in found])

    return ask


def ask_keepers(
    world: World, there: Sequence[str] = (), *, staff: bool = True
) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks for who takes something on, by the name that stands in the record afterwards: whoever is
    `there`, a colleague, a body by its full name."""
    directory, initials = world.lookup.directory, world.lookup.initials_of
    named = [Candidate(name, name, icon="chats-circle") for name in dict.fromkeys(there)]
    if staff:
        named += [Candidate(m.name, m.name, spoken(m.post), "user") for m in world.staff if not m.left]

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        first = [one for one in named if typed in one.text or initials(one.text).startswith(typed.lower())]
        known = {one.text for one in first}
        found = directory.search_bodies(typed, near=world.station.org, limit=MOST) if typed else ()
        bodies = [
            Candidate(name, name, capital(word(b.kind)), "buildings") for b in found if (name := directory.full_name(b))
        ]
        deliver([*first, *(one for one in bodies if one.text not in known)][:MOST])

    return ask
