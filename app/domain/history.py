"""The order of one subject's entries and which of them saw which: what every fold stands on.

`parents` carry the truth. Entries neither of which is an ancestor of the other are concurrent; they are shown by
(hlc, origin, seq), which is a display order and decides nothing.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from app.domain.entries import KINDS, Entry
from app.domain.envelope import Subject

Seen = Mapping[Subject, tuple[str, ...]]
"""What a form showed: of each subject the frontier at that moment."""


def display_key(entry: Entry) -> tuple[int, str, int]:
    """What entries are shown by; it decides nothing."""
    envelope = entry.envelope
    return (envelope.hlc, envelope.origin, envelope.seq)


@dataclass(frozen=True, slots=True)
class History:
    """Entries in order, with the set of ancestors of each as a bit mask over positions."""

    entries: tuple[Entry, ...]
    _position: dict[str, int]
    _ancestors: tuple[int, ...]

    def saw(self, later: str, earlier: str) -> bool:
        """Whether the entry `later` was written by someone who had seen `earlier` (or is it)."""
        a, b = self._position.get(later), self._position.get(earlier)
        return a is not None and b is not None and bool(self._ancestors[a] >> b & 1)

    @property
    def frontier(self) -> tuple[str, ...]:
        """Ids of the entries that no other entry has seen: the parents of the next one."""
        if not self.entries:
            return ()
        inner = {parent for entry in self.entries for parent in entry.envelope.parents}
        return tuple(sorted(entry.id for entry in self.entries if entry.id not in inner))

    def unseen(self, frontier: Iterable[str]) -> tuple[Entry, ...]:
        """The entries that whoever saw up to this frontier has not seen, in order."""
        seen = 0
        for id_ in frontier:
            if id_ in self._position:
                seen |= self._ancestors[self._position[id_]]
        return tuple(entry for i, entry in enumerate(self.entries) if not seen >> i & 1)

    def seen(self, frontier: Iterable[str]) -> tuple[Entry, ...]:
        """The entries that whoever saw up to this frontier has seen, in order."""
        later = {entry.id for entry in self.unseen(frontier)}
        return tuple(entry for entry in self.entries if entry.id not in later)

    def as_of(self, entry_id: str) -> tuple[Entry, ...]:
        """The entry and all that it had seen, in order: the past as its writer knew it. Raises KeyError."""
        mask = self._ancestors[self._position[entry_id]]
        return tuple(entry for i, entry in enumerate(self.entries) if mask >> i & 1)


def history(entries: Sequence[Entry]) -> History:
    """Put entries of one subject in order. Never raises: unknown parents (not arrived yet) count as no parents."""
    if _is_chain(entries):
        positions = {entry.id: place for place, entry in enumerate(entries)}
        return History(tuple(entries), positions, tuple((2 << place) - 1 for place in range(len(entries))))
    by_id = {entry.id: entry for entry in entries}
    waiting = {id_: {p for p in entry.envelope.parents if p in by_id} for id_, entry in by_id.items()}
    children: dict[str, list[str]] = {}
    for id_, parents in waiting.items():
        for parent in parents:
            children.setdefault(parent, []).append(id_)
    ready = [(display_key(by_id[id_]), id_) for id_, parents in waiting.items() if not parents]
    heapq.heapify(ready)
    ordered: list[Entry] = []
    position: dict[str, int] = {}
    ancestors: list[int] = []
    while ready:
        _, id_ = heapq.heappop(ready)
        entry = by_id[id_]
        mask = 1 << len(ordered)
        for parent in entry.envelope.parents:
            if parent in position:
                mask |= ancestors[position[parent]]
        position[id_] = len(ordered)
        ordered.append(entry)
        ancestors.append(mask)
        for child in children.get(id_, ()):
            waiting[child].discard(id_)
            if not waiting[child]:
                heapq.heappush(ready, (display_key(by_id[child]), child))
    return History(tuple(ordered), position, tuple(ancestors))


def _is_chain(entries: Sequence[Entry]) -> bool:
    """Whether each was written by someone who had seen all before it, as where one desk writes: nothing to order."""
    begun = not entries or not entries[0].envelope.parents
    return begun and all(later.envelope.parents == (earlier.id,) for earlier, later in pairwise(entries))


def needs_newer_program(entry: Entry) -> bool:
    """Whether the entry's kind or version is unknown here, so that its subject must stay read-only."""
    known = KINDS.get(entry.envelope.kind)
    return known is None or entry.envelope.version > known[1]


class Head(NamedTuple):
    """One living value of a field, and the entry that set it without having seen the other living values."""

    value: str
    entry: Entry


class Conflict(NamedTuple):
    """A field whose living values differ (两处改动): all of them stay until a person decides."""

    heads: tuple[Head, ...]
    """In display order."""
    before: str | None
    """What all who set it had seen there; None: nothing that all had seen."""


class Registers:
    """Fields as multi-value registers: a write kills the values its writer saw; more than one living value is a conflict.

    What the first entry set is kept as it came: most subjects are never put right.
    """

    __slots__ = ("_first", "_first_entry", "_heads", "_history", "_past")

    def __init__(self, history_: History) -> None:
        self._history = history_
        self._first: Mapping[str, str] = {}
        self._first_entry: Entry | None = None
        self._heads: dict[str, list[Head]] = {}
        self._past: dict[str, list[Head]] = {}

    def write(self, values: Mapping[str, str], entry: Entry) -> None:
        """`entry` set these fields; entries must be written in history order."""
        if self._first_entry is None:
            self._first, self._first_entry = values, entry
            return
        for field, value in values.items():
            dead, living = self._past.setdefault(field, []), list[Head]()
            for head in self._living(field):
                (dead if self._history.saw(entry.id, head.entry.id) else living).append(head)
            self._heads[field] = [*living, Head(value, entry)]

    def _living(self, field: str) -> list[Head]:
        if field in self._heads:
            return self._heads[field]
        return [Head(self._first[field], self._first_entry)] if self._first_entry and field in self._first else []

    @property
    def rewritten(self) -> bool:
        """Whether anything was set by more than the first entry."""
        return bool(self._heads)

    def value(self, field: str) -> str:
        """The value to show: of several living ones the latest in display order (flagged by `conflicts`, never a winner)."""
        return self._living(field)[-1].value

    def conflicts(self) -> dict[str, Conflict]:
        """The fields whose living values differ."""
        return {
            field: Conflict(tuple(heads), self._before(field, heads))
            for field, heads in self._heads.items()
            if len(heads) > 1 and len({head.value for head in heads}) > 1
        }

    def _before(self, field: str, heads: Sequence[Head]) -> str | None:
        """The last value that everybody who set a living one had seen."""
        saw = self._history.saw
        common = [
            past.value for past in self._past.get(field, ()) if all(saw(head.entry.id, past.entry.id) for head in heads)
        ]
        return common[-1] if common else None
