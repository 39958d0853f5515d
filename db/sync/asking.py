"""What was not believed is looked at again: its writer's certificate may have come since, or what was missing before it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from app.domain.envelope import FIRST_PREV
from app.ports import Changes
from db.absorbing import HOLE, UNKNOWN_ORIGIN, Cursor, Parcel, Taken, from_text
from db.store import SqlStore
from db.sync.kept import enrolment_of
from db.tables import quarantine
from db.unsent import WAITS

PASSING = (UNKNOWN_ORIGIN, HOLE)
"""Reasons that go away by themselves."""


def judge_again(store: SqlStore, now: datetime, *, passing: bool = True) -> Taken | None:
    """Judge what waits once more, where `passing` only what may have become good by itself; None when nothing waits.

    Raises Unavailable.
    """
    waiting = select(quarantine.c.row).where(WAITS).order_by(quarantine.c.origin, quarantine.c.seq)
    if passing:
        waiting = waiting.where(quarantine.c.reason.in_(PASSING))
    with store.reading() as connection:
        rows = [from_text(text.decode()) for text in connection.scalars(waiting)]
    return store.receive(Parcel(rows=rows), now) if rows else None


def ask_again(store: SqlStore, now: datetime) -> Changes:
    """Judge everything that waits once more, and let the next exchange read the feed from its beginning: what was spoilt on the way
    comes anew. Raises Unavailable."""
    taken = judge_again(store, now, passing=False)
    if enrolment := enrolment_of(store):
        store.receive(Parcel(cursor=Cursor(enrolment.org, 0, FIRST_PREV)), now)
    return taken.changes if taken else Changes()
