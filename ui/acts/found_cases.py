"""Other cases as candidates of a type-ahead field: by number, name, or words of the demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.ports import SearchHit, SearchQuery
from ui.acts.act_panel import ActPanel
from ui.fields import Candidate

MOST = 8


def ask_cases(panel: ActPanel) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks for another case; restricted ones are not offered."""

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        if not typed.strip():
            deliver(())
            return

        def show(hits: Sequence[SearchHit]) -> None:
            rows = [hit.row for hit in hits if hit.row.id != panel.case.id and not hit.row.restricted]
            deliver([Candidate(row.id, f"{row.number} {row.title}", row.who) for row in rows[:MOST]])

        read = panel.tools.desk.read
        panel.tools.lane.read(read, SearchQuery(typed, 2 * MOST), owner=panel, on_rows=show, key="target")

    return ask
