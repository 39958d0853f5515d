"""What 研判 shows of a desk's cases, its brief, and what stands on the agenda: each read as its page reads it, and drawn. No window."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

from app.desk import Desk
from app.docket_rows import DOCKET
from app.documents.brief_pdf import brief_pdf
from app.documents.brief_word import brief_word
from app.documents.pictures import Size, draw
from app.domain.hall_terms import What
from app.domain.spans import Span, SpanKind, span
from app.domain.world import World
from app.measuring import milliseconds
from app.ports.agenda import AgendaQuery
from app.reports.booked_today import booked_today
from app.reports.brief import brief
from ui.pages.analysis.reading import read_shown
from ui.pages.analysis.words import PARTS
from ui.pages.hall.agenda_page import Part
from ui.pages.meetings_page import read_docket
from ui.pages.promises_page import read_promises
from ui.pages.receptions_page import read_receptions
from ui.pages.roster_page import read_roster
from ui.pages.today.reading import read_promised
from ui.parts.deadline import SOON_DAYS

SIZE = Size(1200, 420)
SOON = timedelta(days=SOON_DAYS)
SPANS, ROUNDS = 3, 10
"""So many spans of each kind, back from the present one."""


def pictures(desk: Desk) -> None:
    """Prints milliseconds of each, by its name."""
    # matplotlib and its font are loaded once
    _shown(desk, PARTS[0], SpanKind.MONTH, 0)
    world = desk.world()
    said = {part: list(_of_part(desk, part)) for part in PARTS}
    quarter = span(SpanKind.QUARTER, world.today).moved(-1)
    for name, made in (("brief pdf", brief_pdf), ("brief word", brief_word)):
        said[name] = [milliseconds(lambda made=made: made(brief(desk.read, quarter, world))) for _ in range(SPANS)]
    for name, work in _of_agenda(desk, world):
        said[name] = [milliseconds(work) for _ in range(ROUNDS)]
    sys.stdout.write(json.dumps(said) + "\n")
    desk.store.close()


def _of_part(desk: Desk, part: str) -> Iterator[float]:
    for kind in SpanKind:
        for back in range(SPANS):
            yield milliseconds(partial(_shown, desk, part, kind, back))


def _shown(desk: Desk, part: str, kind: SpanKind, back: int) -> None:
    over: Span = span(kind, desk.clock().date()).moved(-back)
    shown = read_shown(desk, part, kind, over)
    if shown.picture is not None and shown.lines:
        draw(shown.picture, SIZE)


def _of_agenda(desk: Desk, world: World) -> Iterator[tuple[str, Callable[[], Any]]]:
    today, month = world.today, timedelta(days=31)
    received = (What.RECEPTION.code, What.RECEPTION_VISIT.code)
    week, coming, day, meetings, promises = (
        Part(key, "", lambda _, query=query: query, ("", ""))
        for key, query in (
            ("week", AgendaQuery(DOCKET, on_from=today, on_to=today + timedelta(days=6))),
            ("coming", AgendaQuery(received, on_from=today)),
            ("past", AgendaQuery(received, on_to=today - timedelta(days=1), descending=True)),
            ("meetings", AgendaQuery(DOCKET, on_to=today, descending=True)),
            ("promises", AgendaQuery((What.PROMISE.code,), by_until=True, descending=True)),
        )
    )
    yield "roster", partial(read_roster, desk, today)
    yield "roster of the month before", partial(read_roster, desk, today - month)
    yield "docket", partial(read_docket, desk, week)
    yield "leaders", partial(read_receptions, desk, coming)
    yield "leaders before", partial(read_receptions, desk, day)
    yield "meetings", partial(read_docket, desk, meetings)
    yield "promises", partial(read_promises, desk, promises)
    yield "today", lambda: (booked_today(desk.read, world), read_promised(desk.read, world, today + SOON))
