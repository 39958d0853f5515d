"""What an enrolled desk keeps of its own in its encrypted file: its enrolment, and what it shows of past exchanges."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from app.ports import Exchange, PastExchanges
from db.certificates import Enrolment
from db.store import SqlStore

ENROLMENT, PAST = "enrolment", "past_exchanges"


def enrolment_of(store: SqlStore) -> Enrolment | None:
    """How this desk is enrolled; None when it is not."""
    text = store.kept(ENROLMENT)
    return Enrolment.parse(text.decode()) if text else None


def past_exchanges(store: SqlStore) -> PastExchanges:
    """What is remembered of them, to be shown alone."""
    return parsed_past(store.kept(PAST))


def parsed_past(text: bytes) -> PastExchanges:
    """What `remember` kept."""
    if not text:
        return PastExchanges()
    told = json.loads(text)
    since, whole_at, received_at = (
        datetime.fromisoformat(told[name]) if told[name] else None for name in ("since", "whole_at", "received_at")
    )
    there = tuple(sorted(told["there"].items()))
    return PastExchanges(since, whole_at, received_at, told["received"], there, told.get("least_version", ""))


def remember(store: SqlStore, done: Exchange, there: Mapping[str, int], least_version: str, now: datetime) -> None:
    """Remember an exchange that reached the centre, which had each chain here up to `there` and demands a version."""
    past, moment = past_exchanges(store), now.isoformat()
    told = {
        "since": past.since.isoformat() if past.since else moment,
        "whole_at": moment if done.is_whole else past.whole_at and past.whole_at.isoformat(),
        "received_at": moment if done.pulled else past.received_at and past.received_at.isoformat(),
        "received": done.pulled or past.received,
        "there": dict(past.there) | dict(there),
        "least_version": least_version,
    }
    store.keep(PAST, json.dumps(told).encode())
