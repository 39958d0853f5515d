"""销毁清册: what was destroyed when its term was over, by number, class, days and the two people who had it done. Internal, and no
petitioner is on it; what is restricted stands on no list that leaves the desk."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.documents import set_sheet
from app.documents.from_case import station_name
from app.documents.list_sheet import ListPaper, list_pdf
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.erasure_terms import ErasureStep
from app.domain.hall_terms import What
from app.domain.procedure_terms import Retention
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow

COLUMNS = (
    ("序号", 13.0), ("编号", 62.0), ("保管期限", 24.0), ("归档日期", 34.0), ("保管到", 34.0), ("提请", 50.0), ("核准销毁", 50.0),
)  # fmt: skip
MOST = 5000


def destruction_list(read: Any, world: World, about: str) -> bytes:
    """`about`: the first and the last ISO day with a space between. Raises Refused, Unavailable."""
    first, last = (date.fromisoformat(text) for text in about.split())
    asked = AgendaQuery(
        (What.ERASURE.code,),
        (ErasureStep.ERASED.code,),
        first,
        last,
        org=world.station.org,
        unrestricted=True,
        limit=MOST,
    )
    names = {member.id: member.name for member in world.staff}
    rows = [_row(number, row, names) for number, row in enumerate(read(asked), 1)]
    span = f"{chinese_date(first)}至{chinese_date(last)}"
    paper = ListPaper(COLUMNS, rows, station_name(world), span, world.now, world.actor.name)
    words = Words(world.lookup.editions, world.today)["destruction_list"]
    return set_sheet(lambda marks: list_pdf(paper, words, marks), world)


def _row(number: int, row: AgendaRow, names: dict[str, str]) -> tuple[str, ...]:
    line, detail = row.line, row.line.detail or {}
    assert line.on is not None
    asked = date.fromisoformat(detail["proposed_on"])
    return (
        str(number),
        line.title,
        Retention.name_of(detail["kind"]).replace(" ", ""),
        chinese_date(date.fromisoformat(detail["archived_on"])),
        chinese_date(date.fromisoformat(detail["kept_until"])),
        f"{names.get(detail['proposed_by'], '')} {chinese_date(asked)}",
        f"{names.get(line.owner, '')} {chinese_date(line.on)}",
    )
