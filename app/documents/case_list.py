"""家事台账清单: the columns of the printed register, and a row of it."""

from __future__ import annotations

from app.domain.envelope import CHINA
from app.domain.last_day import last_day
from app.domain.terms import Step
from app.domain.world import World
from app.ports import CaseRow

COLUMNS = (
    ("编号", 50.0),
    ("题目", 66.0),
    ("信访人", 24.0),
    ("类别", 35.0),
    ("收到", 20.0),
    ("承办", 38.0),
    ("进度", 14.0),
    ("期限", 20.0),
)


def case_line(row: CaseRow, world: World) -> tuple[str, ...]:
    """A row of the register (masked already) as the list prints it."""
    due = last_day(row.due_on, row.closes_on or row.due_on, world.today).day if row.due_on else None
    return (
        row.number,
        row.title,
        row.who,
        world.lookup.categories.name(row.category),
        row.received_at.astimezone(CHINA).date().isoformat(),
        row.handler,
        Step.standing(row.step, row.apart),
        due.isoformat() if due else "",
    )
