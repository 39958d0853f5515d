"""What is left of a case that was destroyed after its term: its number and its days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from app.domain import kinds as k
from app.domain.case import CaseState
from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.folding.context import entry_day
from app.domain.history import History
from app.domain.records import Erasure


def left_of(past: History, body: k.SubjectErased, entry: Entry, orgs: Sequence[str]) -> CaseState:
    """The state of an erased case, of which nothing else is told even where something of it could still be read. Raises
    ValueError where its days cannot be read."""
    return CaseState(
        entry.envelope.subject.id,
        number=body.number,
        received_at=datetime.combine(date.fromisoformat(body.received_on), time(), CHINA),
        org=entry.envelope.org,
        restricted=entry.envelope.routing.restricted,
        readers=body.readers,
        orgs=tuple(orgs),
        entries=past.entries,
        frontier=past.frontier,
        erasure=Erasure(
            entry_day(entry), entry.envelope.actor, body.proposed_by, date.fromisoformat(body.proposed_on), body.retention,
            date.fromisoformat(body.archived_on), date.fromisoformat(body.kept_until), entry.id,
            tuple(origin for e in past.entries if isinstance(e.body, k.ErasureDone) for origin in e.body.origins),
        ),
    )  # fmt: skip
