"""What every step of a fold works with: the state being built, the order of the entries, and the marks of what is odd."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import Body, Entry
from app.domain.envelope import CHINA
from app.domain.history import History, Registers
from app.domain.kinds import Party
from app.domain.petitioner import PERSON_FIELDS
from app.domain.records import Irregularity, Standing, Transfer

Found = TypeVar("Found")

CONCURRENT_STEP = "concurrent_step"
UNKNOWN_DEMAND = "unknown_demand"
UNKNOWN_EARLIER = "unknown_earlier"
TWICE_REGISTERED = "twice_registered"
TWICE_NUMBERED = "twice_numbered"
UNREADABLE_VALUE = "unreadable_value"
"""Codes of irregularities; `app.reports.oddities` has their words."""


def entry_day(entry: Entry) -> date:
    """The day an act took place: `happened_on` if the clerk gave one, else the day of writing."""
    return entry.envelope.happened_on or entry.envelope.at.astimezone(CHINA).date()


class Folding:
    """The fold of one case in progress."""

    __slots__ = ("erased", "past", "registers", "state")

    def __init__(self, past: History, case_id: str) -> None:
        self.past = past
        self.state = CaseState(case_id, entries=past.entries, frontier=past.frontier)
        self.registers = Registers(past)
        self.erased: Entry | None = None
        """The entry that says it was destroyed."""

    def odd(self, code: str, entry: Entry, **values: str) -> None:
        """Note that this entry does not fit."""
        self.state.irregularities.append(Irregularity(code, entry.id, values))

    def people_put_right(self) -> tuple[Party, ...]:
        """Who speaks for the case now, the copies of persons that a restricted one carries as corrected since."""
        return tuple(self._put_right(place, party) for place, party in enumerate(self.state.people, 1))

    def _put_right(self, place: int, party: Party) -> Party:
        if party.person is None:
            return party
        known: dict[str, Any] = {name: self.registers.value(f"party.{place}.{name}") for name in PERSON_FIELDS}
        return replace(party, person=replace(party.person, **known))

    def concerned(self, ids: Iterable[str], entry: Entry) -> list[DemandState]:
        """The demands an entry names; an unknown one is odd."""
        found = []
        for id_ in ids:
            demand = self.state.demands.get(id_)
            if demand is None:
                self.odd(UNKNOWN_DEMAND, entry, demand=id_)
            else:
                found.append(demand)
        return found

    def step_once(self, earlier: str | None, entry: Entry, step: str) -> None:
        """Note when the same step was taken by someone who had not seen `earlier`."""
        if earlier is not None and not self.past.saw(entry.id, earlier):
            self.odd(CONCURRENT_STEP, entry, step=step)

    def earlier(self, found: Found | None, entry: Entry) -> Found | None:
        """What an entry goes on from, as it was found; when it is not there (not arrived yet) that is odd."""
        if found is None:
            self.odd(UNKNOWN_EARLIER, entry)
        return found

    def set_reply_aside(self, d: DemandState) -> None:
        """The answer that stood is history: a new one can be given. Whoever had it in hand was told in writing by it."""
        if d.reply:
            d.earlier_replies.append(d.reply)
        d.noticed_on = min((on for on in (d.noticed_on, d.delivered_on) if on), default=None)
        d.reply = d.delivered_on = None

    def take_up_again(self, d: DemandState, delivered_on: date | None) -> None:
        """What sent the answer back was itself made void: the answer stands as it did."""
        if d.reply is None and d.earlier_replies:
            d.reply, d.delivered_on = d.earlier_replies.pop(), delivered_on

    def leave_standing(self, d: DemandState) -> None:
        """重新办理 takes nothing from the petitioner: what was answered, with its 复查, holds until a new answer arrives."""
        if d.reply and d.left_standing is None:
            d.left_standing = Standing(d.reply, d.delivered_on, d.reviews)
        self.set_reply_aside(d)
        d.reviews = []

    def bring_back(self, d: DemandState) -> None:
        """A 复查 of what 重新办理 left standing: that answer is the one again on which everything waits."""
        before, d.left_standing = d.left_standing, None
        if before and d.reply is None:
            d.reply, d.delivered_on, d.reviews = before.reply, before.delivered_on, before.reviews
            d.earlier_replies = [reply for reply in d.earlier_replies if reply is not before.reply]

    def transfers_of(self, sent: str, entry: Entry) -> list[Transfer]:
        """The transfers that the entry `sent` made, one for each demand; none is odd."""
        found = [t for d in self.state.demands.values() for t in d.transfers if t.entry == sent]
        self.earlier(found or None, entry)
        return found


Steps = dict[type[Body], Callable[[Folding, Any, Entry], None]]
"""Body class → what it does to the state."""
