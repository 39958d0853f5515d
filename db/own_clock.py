"""Whether the clock of this computer can be right: at a station by what was written last here, at a hall by the server's."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from app.domain.envelope import CHINA
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from db.tables import journal

MOVED_BACK = template(
    "clock_moved_back",
    QT_TRANSLATE_NOOP(
        "Problem",
        "电脑的时间（{now}）比上一次记录的时间（{last}）还早。可以照常办，先后次序不会乱，但期限会按错的日子算，请先把电脑时间调准。",
    ),
)
APART = template(
    "clock_apart",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这台电脑的时间（{now}）和大厅数据库的时间（{there}）差得多。可以照常办，先后次序不会乱，但期限会按错的日子算，请先把电脑时间调准。",
    ),
)
_BORNE = timedelta(minutes=5)


def moved_back(connection: Connection, origin: str, now: datetime) -> Problem | None:
    """At a station: a clock behind the desk's own last entry; what others wrote says nothing of this computer."""
    own = select(journal.c.at).where(journal.c.origin == origin).order_by(journal.c.seq.desc()).limit(1)
    at = connection.scalar(own)
    last = datetime.fromisoformat(at) if at else now
    return None if now >= last else Problem(MOVED_BACK, values={"now": _said(now), "last": _said(last)})


def apart(connection: Connection, now: datetime) -> Problem | None:
    """At a hall: a clock that is not the server's, to some minutes."""
    there: datetime = connection.execute(select(func.now())).scalar_one()
    return None if abs(there - now) <= _BORNE else Problem(APART, values={"now": _said(now), "there": _said(there)})


def _said(moment: datetime) -> str:
    return f"{moment.astimezone(CHINA):%Y-%m-%d %H:%M}"
