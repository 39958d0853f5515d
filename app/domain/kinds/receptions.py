"""领导接访: a day on which a leader receives visitors, the matters put before them, what came of each, and what they instructed."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("reception.planned")
@dataclass(frozen=True, slots=True)
class ReceptionPlanned(Body):
    """A reception day. Planned again on the same subject it replaces what was planned before, with the reason."""

    leader: str
    """User id; empty for a leader who is none of ours, who is named."""
    leader_name: str
    post: str
    level: str
    """Code of `meeting_terms.Level`."""
    on: str
    starts: str
    """09:00."""
    ends: str
    place: str
    window: str
    """Window or room in the hall; may be empty."""
    seats: int
    """How many matters are received."""
    matters: str
    """Which matters are welcome, in words for the public notice; empty: all."""
    reason: str = ""
    """Why it was moved or put right; empty at first."""


@kind("reception.stood_down")
@dataclass(frozen=True, slots=True)
class ReceptionStoodDown(Body):
    """It is not held: why."""

    reason: str


@kind("reception.case_put")
@dataclass(frozen=True, slots=True)
class ReceptionCasePut(Body):
    """A case is to be put before the leader on that day."""

    visit: str
    case: str


@kind("reception.heard")
@dataclass(frozen=True, slots=True)
class ReceptionHeard(Body):
    """What came of it. What was said and instructed stands on the case, to which it belongs."""

    visit: str
    step: str
    """Code of `reception_terms.HeardStep`."""
    why: str
    """Why nobody was received."""
    instructed: int = 0
    """How many things were left to somebody by a day."""


@kind("instruction.given")
@dataclass(frozen=True, slots=True)
class InstructionGiven(Body):
    """批示、交办意见 of a leader on a case. What it leaves to somebody by a day stands beside it as promises."""

    leader_name: str
    post: str
    text: str
    given_on: str
    reception: str = ""
    """Id of the reception day on which it was given; empty elsewhere."""
