"""The people of a case as candidates of a type-ahead field, by name or pinyin initials, the main petitioner first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.summary import persons_of
from app.domain.world import World
from app.ports import CaseFile
from ui.fields import Candidate


def ask_people(file: CaseFile, world: World) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks for somebody of the case: whoever left a name. Names are masked on the case and to see them is
    a look with its reason, so a name comes only to whoever types more of it than the mask shows."""
    names = list(dict.fromkeys(p.name for p in persons_of(file.case, file.people) if p.name))
    initials = world.lookup.initials_of

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        known = typed.strip()
        found = (
            name for name in names if len(known) > 1 and (name.startswith(known) or initials(name) == known.lower())
        )
        deliver([Candidate(name, name, icon="user") for name in found])

    return ask
