"""What of this record an organisation may have, by the rule of the audience (app/domain/audience.py)."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from sqlalchemy import Connection, select

from app.domain.audience import shares
from app.domain.envelope import Routing
from db.tables import erased_keys, journal, subject_keys

_routing = lru_cache(4096)(Routing.parse)


@dataclass(slots=True)
class Share:
    """Entries and keys that one organisation may have."""

    entries: list[tuple[int, str, int, str]] = field(default_factory=list)
    """(arrival number, origin, seq, key id), in the order in which they arrived here."""
    keys: set[str] = field(default_factory=set)
    """Of subjects it receives to the end: who is not listed in a closed one gets no key of it any more."""
    closed_here: set[str] = field(default_factory=set)
    """Ids of keys of these entries that have not come here yet; not of those that were destroyed."""


def share_of(connection: Connection, org: str, parents: Mapping[str, str]) -> Share:
    """The share of an organisation in the record as it is."""
    columns = (journal.c.no, journal.c.origin, journal.c.seq, journal.c.key_id, journal.c.routing)
    rows = connection.execute(
        select(*columns, journal.c.subject_kind, journal.c.subject_id).order_by(
            journal.c.subject_kind, journal.c.subject_id, journal.c.no
        )
    )
    share, about, seen = Share(), None, list[tuple[int, str, int, str, str]]()
    for *row, kind, id_ in rows:
        if (kind, id_) != about:
            _add(share, seen, org, parents)
            about, seen = (kind, id_), []
        seen.append(tuple(row))
    _add(share, seen, org, parents)
    share.entries.sort()
    here = connection.scalars(select(subject_keys.c.id).union(select(erased_keys.c.id)))
    share.closed_here = {entry[3] for entry in share.entries} - set(here)
    return share


def _add(share: Share, seen: list[tuple[int, str, int, str, str]], org: str, parents: Mapping[str, str]) -> None:
    """One subject: its first entries as far as the organisation may have them."""
    count = shares([_routing(route) for *_, route in seen], parents).get(org, 0)
    share.entries += [(no, origin, seq, key_id) for no, origin, seq, key_id, _ in seen[:count]]
    if count == len(seen):
        share.keys |= {key_id for *_, key_id, _ in seen}


def ranges(places: list[tuple[str, int]]) -> dict[str, list[list[int]]]:
    """(origin, seq) as ranges by origin: short, for most of a chain is there or none of it."""
    found: dict[str, list[list[int]]] = {}
    for origin, seq in sorted(places):
        known = found.setdefault(origin, [])
        if known and known[-1][1] + 1 == seq:
            known[-1][1] = seq
        else:
            known.append([seq, seq])
    return found


def within(told: Mapping[str, list[list[int]]], origin: str, seq: int) -> bool:
    """Whether a place is in ranges made by `ranges`."""
    known = told.get(origin, [])
    place = bisect_right(known, [seq, sys.maxsize])
    return place > 0 and seq <= known[place - 1][1]
