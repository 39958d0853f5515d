"""A list of 群众工作 as it stands on the screen, on A4 across and as an Excel file.

Either leaves the desk: what is restricted is not on it at all (Art. 30), and of a case its people are masked, whatever the
words are that name them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.docket_rows import FileOf, barred, names_of
from app.documents import set_sheet
from app.documents.column_widths import ems, shared
from app.documents.from_case import station_name
from app.documents.list_sheet import LEFT, PADDING, RIGHT, SIZE, ListPaper, list_pdf
from app.documents.sheet import MM
from app.documents.tables_excel import tables_excel
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.masking import mask_names
from app.domain.meetings import fold_meeting
from app.domain.pictures import Table
from app.domain.world import World
from app.ports import CaseFile, CaseFileQuery, EntriesQuery
from app.ports.agenda import AgendaRow

Read = Callable[[Any], Any]
SPARE = 0.4
"""In heights of a letter: the width of a text is reckoned, not measured."""


@dataclass(frozen=True, slots=True)
class HallList:
    """What is shown: `selection` says which part of the page; a row has one text for each column."""

    title: str
    selection: str
    columns: Sequence[tuple[str, float]]
    """Heading, and how much of what is left over it takes beside the others."""
    rows: Sequence[tuple[AgendaRow, Sequence[str]]]


def hall_list_pdf(shown: HallList, read: Read, world: World) -> bytes:
    """The list as it prints. Raises Unavailable."""
    rows = list(_leaving(shown, read))
    paper = ListPaper(
        list_columns(shown, rows), rows, station_name(world), _selection(shown, world), world.now,
        world.actor.name, title=shown.title,
    )  # fmt: skip
    words = Words(world.lookup.editions, world.today)["hall_list"]
    return set_sheet(lambda marks: list_pdf(paper, words, marks), world)


def list_columns(shown: HallList, rows: Sequence[tuple[str, ...]]) -> list[tuple[str, float]]:
    """As wide as what they say, in mm; what is left over is parted as on the screen."""
    titles, weights = [title for title, _ in shown.columns], [width for _, width in shown.columns]
    said = zip(titles, *rows, strict=True)
    needed = [SIZE * (max(map(ems, texts)) + SPARE) + 2 * PADDING for texts in said]
    widths = shared(needed, RIGHT - LEFT, weights)
    return [(title, width / MM) for title, width in zip(titles, widths, strict=True)]


def hall_list_excel(shown: HallList, read: Read, world: World) -> bytes:
    """The list as an .xlsx file. Raises Unavailable."""
    table = Table(shown.title, tuple(title for title, _ in shown.columns), tuple(_leaving(shown, read)))
    return tables_excel(f"{shown.title}　{station_name(world)}　{_selection(shown, world)}", [table])


def _selection(shown: HallList, world: World) -> str:
    return f"{shown.selection}，{chinese_date(world.today)}"


def _leaving(shown: HallList, read: Read) -> Iterator[tuple[str, ...]]:
    """The rows that may leave the desk, their people masked."""
    file_of = cache(lambda case: read(CaseFileQuery(case)))
    for row, texts in shown.rows:
        files, secret = _about(row, read, file_of)
        if not row.restricted and not secret:
            names = names_of(files)
            yield tuple(mask_names(text, names) for text in texts)


def _about(row: AgendaRow, read: Read, file_of: FileOf) -> tuple[Sequence[CaseFile], bool]:
    """The cases that a row is about, and whether they keep it at the desk: of a meeting, and of what was promised at it, all its
    cases count, though its line names one, and those that are not here bar nobody."""
    if row.subject.kind == "meeting":
        meeting = fold_meeting(read(EntriesQuery("meeting", row.subject.id)))
        files = [file for case in meeting.cases if (file := file_of(case))]
        return files, barred(read, meeting, files)
    file = file_of(row.line.case) if row.line.case else None
    return [file] if file else [], bool(row.line.case) and (file is None or file.case.restricted)
