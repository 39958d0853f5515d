"""The station's staff as candidates of a type-ahead field, by name or pinyin initials."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from app.domain.staff import Member
from app.domain.world import World
from ui.fields import Candidate, TypeAheadField
from ui.words import spoken


def ask_staff(
    world: World, among: Iterable[Member] | None = None
) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks for a colleague: those who work here, or only the ones of them in `among`."""
    here = [m for m in (world.staff if among is None else among) if not m.left]
    initials = world.lookup.initials_of

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        found = (m for m in here if typed in m.name or initials(m.name).startswith(typed.lower()))
        deliver([Candidate(m.id, m.name, spoken(m.post), icon="user") for m in found])

    return ask


def known_user(field: TypeAheadField, world: World) -> str:
    """The user id of the colleague chosen; empty for a name that is written."""
    chosen = str(field.value() or "")
    return chosen if any(member.id == chosen for member in world.staff) else ""
