"""The people of a case as the panels name them: part and masked name."""

from __future__ import annotations

from app.domain.masking import NAMELESS, mask_name
from app.ports import CaseFile
from ui.words import role_word, spoken


def people_options(file: CaseFile) -> list[tuple[str, str]]:
    """(place as text, words) of each person, in the order of the case."""
    found = []
    for place, party in enumerate(file.case.people):
        known = file.people.get(party.petitioner)
        person = party.person or (known.person if known else None)
        name = mask_name(person.name) if person and person.name else spoken(NAMELESS)
        found.append((str(place), f"{role_word(party.role, file.case.channel)} {name}"))
    return found
