"""A case as it will stand once an act is written: what its paper is set from before anything is on disk."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.case import CaseState
from app.domain.entries import Entry, NewEntry, kind_of
from app.domain.envelope import Envelope, Subject
from app.domain.folding import fold_case
from app.domain.world import World


def foreseen(case: CaseState, entries: Sequence[NewEntry], world: World) -> CaseState:
    """The case with those of the new entries that are about it."""
    own = [e for e in entries if e.subject == Subject("case", case.id)]
    last = max((e.envelope.hlc for e in case.entries), default=0)
    parents, written = case.frontier, []
    for i, new in enumerate(own):
        envelope = Envelope(
            id=new.id,
            origin="",
            seq=i + 1,
            at=world.now,
            happened_on=new.happened_on,
            hlc=last + i + 1,
            org=world.station.org,
            actor=world.actor.id,
            subject=new.subject,
            parents=parents,
            kind=kind_of(new.body),
            version=1,
            routing=new.routing,
            key_id="",
        )
        written.append(Entry(envelope, new.body))
        parents = (new.id,)
    return fold_case([*case.entries, *written])
