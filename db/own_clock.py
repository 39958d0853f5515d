"""Whether the clock of this computer can be right: at a station by the latest it ever wrote at, at a hall by the server's."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from app.domain.envelope import CHINA, hlc_moment
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from db.tables import origins

MOVED_BACK = template(
    "clock_moved_back",
    QT_TRANSLATE_NOOP(
        "Problem",
        "电脑的时间（{now}）比这里记过的时间（{last}）还早。可以照常办，先后次序不会乱，但期限会按错的日子算，请先把电脑时间调准。",
    ),
)
APART = template(
    "clock_apart",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这台电脑的时间（{now}）和大厅数据库的时间（{there}）差得多。可以照常办，先后次序不会乱，但期限会按错的日子算，请先把电脑时间调准。",
    ),
)
_BORNE, _BELIEVED = timedelta(minutes=5), timedelta(minutes=1)
"""So far the server's clock may be off, and so far ahead another origin's clock is taken over into the own (db/writing.py)."""


def moved_back(connection: Connection, origin: str, now: datetime) -> Problem | None:
    """At a station: a clock behind the latest moment at which the desk has written, which its hybrid clock keeps however often
    it wrote at an earlier one since; what others wrote says nothing of this computer."""
    last = hlc_moment(connection.scalar(select(origins.c.hlc).where(origins.c.id == origin)) or 0)
    return None if now >= last - _BELIEVED else Problem(MOVED_BACK, values={"now": _said(now), "last": _said(last)})


def apart(connection: Connection, now: datetime) -> Problem | None:
    """At a hall: a clock that is not the server's, to some minutes."""
    there: datetime = connection.execute(select(func.now())).scalar_one()
    return None if abs(there - now) <= _BORNE else Problem(APART, values={"now": _said(now), "there": _said(there)})


def _said(moment: datetime) -> str:
    return f"{moment.astimezone(CHINA):%Y-%m-%d %H:%M}"
