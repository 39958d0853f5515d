"""Other cases as candidates of a type-ahead field: by number, name, or words of the demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.ports import SearchHit, SearchQuery
from ui.acts.act_panel import Tools
from ui.fields import Candidate
from ui.words import joint, spoken

MOST = 8


def ask_cases(
    tools: Tools, owner: QWidget, but: str = ""
) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks for a case, another one than `but`; restricted ones are not offered."""

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        if not typed.strip():
            deliver(())
            return

        def show(hits: Sequence[SearchHit]) -> None:
            rows = [hit.row for hit in hits if hit.row.id != but and not hit.row.restricted]
            # who and what first, as the command box has it; of the number without the organisation, which most of them share
            deliver(
                [
                    Candidate(row.id, joint("，").join((spoken(row.who), row.title)), row.number.partition("-")[2])
                    for row in rows[:MOST]
                ]
            )

        tools.lane.read(tools.desk.read, SearchQuery(typed, 2 * MOST), owner=owner, on_rows=show, key="target")

    return ask
