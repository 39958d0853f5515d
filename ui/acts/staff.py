"""The station's staff as candidates of a type-ahead field, by name or pinyin initials."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ui.case_sheet import CaseSheet
from ui.fields import Candidate


def ask_staff(sheet: CaseSheet) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks for an officer."""

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        initials = sheet.world.lookup.initials_of
        deliver(
            [
                Candidate(member.id, member.name, member.post, icon="user")
                for member in sheet.world.staff
                if not member.left and (typed in member.name or initials(member.name).startswith(typed.lower()))
            ]
        )

    return ask
