"""The promises of a subject as they stand. A promise belongs to what it was given in: a case, a meeting, a day outside."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine
from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.hall_terms import GivenIn, PromiseStep, What


@dataclass(frozen=True, slots=True)
class Moved:
    """A day that was given up for a later one, and why."""

    from_: date
    to: date
    reason: str
    told_on: date | None


@dataclass(slots=True)
class PromiseState:
    """One promise now."""

    id: str
    text: str
    owner: str
    owner_name: str
    due_on: date
    made_on: date
    given_in: str
    entry: str
    """The entry that gave it."""
    moved: list[Moved] = field(default_factory=list)
    step: PromiseStep = PromiseStep.OPEN
    ended_on: date | None = None
    ended_words: str = ""
    """What was done, or why it cannot be."""

    @property
    def late(self) -> bool:
        """Whether it ended after the day it was due."""
        return self.ended_on is not None and self.ended_on > self.due_on

    @property
    def open(self) -> bool:
        """Whether it is still to be kept."""
        return self.step is PromiseStep.OPEN


Promises = dict[str, PromiseState]
BODIES = (k.PromiseMade, k.PromiseMoved, k.PromiseKept, k.PromiseTakenBack)


def take(promises: Promises, entry: Entry) -> None:
    """Carry one entry about a promise over into the state. Raises ValueError for a day that cannot be read.

    What ended once stays ended: of two that ended it apart the first in order counts, and both stand on the timeline.
    """
    body = entry.body
    if isinstance(body, k.PromiseMade):
        promises[body.promise] = PromiseState(
            body.promise, body.text, body.owner, body.owner_name,
            date.fromisoformat(body.due_on), date.fromisoformat(body.made_on), body.given_in, entry.id,
        )  # fmt: skip
        return
    promise = promises.get(body.promise) if isinstance(body, BODIES) else None
    if promise is None or not promise.open:
        return
    match body:
        case k.PromiseMoved():
            to = date.fromisoformat(body.due_on)
            told = date.fromisoformat(body.told_on) if body.told_on else None
            promise.moved.append(Moved(promise.due_on, to, body.reason, told))
            promise.due_on, promise.owner, promise.owner_name = to, body.owner, body.owner_name
        case k.PromiseKept():
            promise.step, promise.ended_words = PromiseStep.KEPT, body.text
            promise.ended_on = date.fromisoformat(body.kept_on)
        case k.PromiseTakenBack():
            promise.step, promise.ended_words = PromiseStep.TAKEN_BACK, body.reason
            promise.ended_on = date.fromisoformat(body.told_on) if body.told_on else _day(entry)


def _day(entry: Entry) -> date:
    return entry.envelope.happened_on or entry.envelope.at.astimezone(CHINA).date()


def between_sides(promise: PromiseState, sides: Collection[str] = ()) -> bool:
    """Whether one side of an agreement, or of these `sides`, owes it to the other, and nobody of ours to a petitioner."""
    return not promise.owner and (promise.given_in == GivenIn.AGREEMENT.code or promise.owner_name in sides)


def promise_lines(
    promises: Mapping[str, PromiseState], case: str = "", sides: Collection[str] = ()
) -> Iterator[AgendaLine]:
    """The promises as lines of the agenda. What the sides of an agreement, or these `sides`, owe each other is told apart: nobody
    of ours promised it, so it is neither due from us nor late by us."""
    for one in promises.values():
        what = What.SIDES_DUTY if between_sides(one, sides) else What.PROMISE
        yield AgendaLine(
            one.id, what.code, one.text, one.made_on, one.due_on, state=one.step.code, owner=one.owner,
            owner_name=one.owner_name, case=case,
            detail={"given_in": one.given_in, "moved": len(one.moved), "ended_on": str(one.ended_on or ""),
                    "ended_words": one.ended_words, "late": int(one.late)},
        )  # fmt: skip
