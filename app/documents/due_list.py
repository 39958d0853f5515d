"""期限清单: what falls due, printed for whoever has to do it: by when, which period, what is left of it, whose turn it is."""

from __future__ import annotations

from app.domain.going import owing
from app.domain.last_day import last_day
from app.domain.world import World
from app.ports import CaseRow

COLUMNS = (
    ("到期日", 20.0),
    ("什么期限", 32.0),
    ("还剩/超期", 22.0),
    ("说的事", 64.0),
    ("信访人", 23.0),
    ("该谁办", 38.0),
    ("承办人", 18.0),
    ("编号", 50.0),
)


def due_line(row: CaseRow, world: World) -> tuple[str, ...]:
    """A matter with a running deadline (masked already) as the list prints it."""
    day, left = "", ""
    if row.due_on:
        last = last_day(row.due_on, row.closes_on or row.due_on, world.today).day
        day, left = last.isoformat(), _left((last - world.today).days)
    rule = world.lookup.rules.get(row.due_rule)
    owes = owing(row.due_rule, row.handler)
    return (
        day,
        rule.name if rule else "",
        left,
        row.title,
        row.who,
        "本站" if owes in ("", world.station.name) else owes,
        row.officer_name or "未指定",
        row.number,
    )


def _left(days: int) -> str:
    if days == 0:
        return "今天到期"
    return f"还剩 {days} 天" if days > 0 else f"超期 {-days} 天"
