"""Taking over a person who came before: where what was typed leaves no doubt who it is, what they told us fills what is still empty.

Else the fields stay empty and say masked what holds on (照旧): two letters of a name open nobody's number and address.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.acts.register_draft import PersonDraft
from app.domain.petitioner import PetitionerState, completed, leaves_no_doubt


def recognised(
    people: Sequence[PersonDraft], known: Mapping[str, PetitionerState]
) -> Iterator[tuple[int, PersonDraft]]:
    """Of the people of a draft those of whom more is known than was typed, each with the place it has."""
    for place, typed in enumerate(people):
        state = known.get(typed.petitioner)
        if state and leaves_no_doubt(typed.person, state.person):
            better = replace(typed, person=completed(typed.person, state.person))
            if better != typed:
                yield place, better
