"""议事日程: the meetings, hearings and mediations of some days as a list on A4 across; names are masked, a list of matters alone."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.docket_rows import DOCKET, as_met, docket_rows, shown_to_all
from app.documents import set_sheet
from app.documents.from_case import station_name
from app.documents.list_sheet import ListPaper, list_pdf
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.hall_terms import What
from app.domain.meeting_terms import Level, MeetingKind, MeetingStep
from app.domain.meetings import over
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

COLUMNS = (
    ("哪天", 26.0),
    ("几点", 23.0),
    ("哪一种", 20.0),
    ("议什么事", 79.0),
    ("在哪里", 44.0),
    ("哪一级", 14.0),
    ("主持", 36.0),
    ("进展", 25.0),
)


def docket(read: Any, world: World, about: str) -> bytes:
    """`about`: the first and the last ISO day with a space between. Raises Unavailable."""
    first, last = (date.fromisoformat(day) for day in about.split())
    found = docket_rows(read, AgendaQuery(DOCKET, on_from=first, on_to=last))
    # it hangs where everybody reads it: what is restricted is not on it at all (Art. 30)
    rows = [_row(row, world) for row in as_met(read, shown_to_all(read, found), world.today) if not row.restricted]
    span = chinese_date(first) if first == last else f"{chinese_date(first)}至{chinese_date(last)}"
    paper = ListPaper(COLUMNS, rows, station_name(world), span, world.now, world.actor.name)
    words = Words(world.lookup.editions, world.today)["docket"]
    return set_sheet(lambda marks: list_pdf(paper, words, marks), world)


def _row(row: AgendaRow, world: World) -> tuple[str, ...]:
    line, detail = row.line, row.line.detail or {}
    kind = detail.get("kind", "")
    return (
        f"{line.on.month}月{line.on.day}日 周{'一二三四五六日'[line.on.weekday()]}" if line.on else "",
        line.at,
        MeetingKind.name_of(kind) if kind else What.name_of(line.what),
        line.title,
        line.place,
        Level.name_of(detail.get("level", "")),
        line.owner_name,
        "还没有记纪要" if over(line.state, line.on, line.at, world.now) else MeetingStep.name_of(line.state),
    )
