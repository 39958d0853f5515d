"""板凳会、居民议事厅、会商、联席会议: called, told, put off, held, talked through in rounds, agreed clause by clause."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind
from app.domain.kinds.handling import Duty


@kind("meeting.called")
@dataclass(frozen=True, slots=True)
class MeetingCalled(Body):
    """A meeting as planned. Called again on the same subject it replaces what was planned before, with the reason."""

    meeting_kind: str
    """Code of `meeting_terms.MeetingKind`."""
    level: str
    """Code of `meeting_terms.Level`."""
    title: str
    on: str
    starts: str
    """09:30."""
    ends: str
    place: str
    chair: str
    """User id; empty for somebody elsewhere, who is named."""
    chair_name: str
    first: str
    """The one side, in words ("七楼以上住户"); empty where only bodies meet."""
    second: str
    bodies: tuple[str, ...]
    guests: tuple[str, ...]
    """Who else is asked: a lawyer, a deputy, somebody who knows both sides."""
    expected: int
    """About how many come; 0 where nobody knows."""
    cases: tuple[str, ...]
    agenda: tuple[str, ...]
    contact: str
    reason: str = ""
    """Why it was planned anew; empty at first."""


@kind("meeting.invited")
@dataclass(frozen=True, slots=True)
class MeetingInvited(Body):
    """These were told of it, each by a letter of their own."""

    way: str
    """Code of `meeting_terms.Invitation`."""
    names: tuple[str, ...]
    told_on: str


@kind("meeting.uninvited")
@dataclass(frozen=True, slots=True)
class MeetingUninvited(Body):
    """These bodies are no longer asked: why. It is the last they receive; what they received they keep."""

    names: tuple[str, ...]
    reason: str
    orgs: tuple[str, ...] = ()
    """The organisations it goes on to, those above them included; empty where it goes to as many as before."""


@kind("meeting.gone_on")
@dataclass(frozen=True, slots=True)
class MeetingGoneOn(Body):
    """The first entry for those alone whom its routing lists: behind it nothing reaches whoever was taken out."""

    uninvited: str
    """The entry that took bodies out."""


@kind("meeting.part_opened")
@dataclass(frozen=True, slots=True)
class MeetingPartOpened(Body):
    """The first entry of a part, for those alone who are left: from here on the meeting is written on in it. What was written
    before follows anew, so that whoever is asked later needs no other part."""

    after: str
    """The last entry of the part before."""


@kind("meeting.carried_over")
@dataclass(frozen=True, slots=True)
class MeetingCarriedOver(Body):
    """What stands before it in its part was written on parts gone by: there these entries count no longer."""

    entries: tuple[str, ...]


@kind("meeting.postponed")
@dataclass(frozen=True, slots=True)
class MeetingPostponed(Body):
    """It is on another day, at another time or in another place: why."""

    on: str
    starts: str
    ends: str
    place: str
    reason: str


@kind("meeting.missed")
@dataclass(frozen=True, slots=True)
class MeetingMissed(Body):
    """Somebody who was asked did not come, and why. It is no fault of a citizen and counts nowhere."""

    name: str
    reason: str


@kind("meeting.cancelled")
@dataclass(frozen=True, slots=True)
class MeetingCancelled(Body):
    """It is not held at all: why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Decided:
    """One item of the minutes: what was said, what was decided, who sees to it by which ISO day (empty: nobody, no day)."""

    title: str
    discussion: str
    decision: str
    owner: str = ""
    due_on: str = ""


@kind("meeting.held")
@dataclass(frozen=True, slots=True)
class MeetingHeld(Body):
    """It was held: the minutes. Held again on the same subject it replaces the minutes before, with the reason."""

    held_on: str
    people: int
    """How many came."""
    items: tuple[Decided, ...]
    note: str
    reason: str = ""
    came: tuple[str, ...] = ()
    """Who of those asked came; empty where nobody wrote it down."""


@dataclass(frozen=True, slots=True)
class Position:
    """What a side wants, and what it needs behind that."""

    party: str
    position: str
    interest: str


@kind("meeting.round_noted")
@dataclass(frozen=True, slots=True)
class MeetingRoundNoted(Body):
    """One round of talking."""

    on: str
    positions: tuple[Position, ...]
    note: str


@kind("meeting.proposed")
@dataclass(frozen=True, slots=True)
class MeetingProposed(Body):
    """A way out that lies on the table."""

    proposal: str
    text: str
    by: str
    """Who laid it there, in words."""


@dataclass(frozen=True, slots=True)
class PartyStance:
    """What a party says to a proposal; `words`: on what condition, or why not."""

    party: str
    stance: str
    """Code of `meeting_terms.Stance`."""
    words: str = ""


@kind("meeting.answered")
@dataclass(frozen=True, slots=True)
class MeetingAnswered(Body):
    """What the parties say to a proposal now."""

    proposal: str
    stances: tuple[PartyStance, ...]
    on: str


@kind("meeting.terms_written")
@dataclass(frozen=True, slots=True)
class MeetingTermsWritten(Body):
    """The clauses as they are to be agreed. Written anew they take the place of those before, and of their initials."""

    terms: str
    """Id of this wording."""
    clauses: tuple[Duty, ...]


@kind("meeting.initialled")
@dataclass(frozen=True, slots=True)
class MeetingInitialled(Body):
    """A party put its mark to these clauses."""

    terms: str
    clauses: tuple[int, ...]
    """Their places, 1 first."""
    party: str
    signed_by: str
    """Who made the mark."""
    on: str


@kind("meeting.agreed")
@dataclass(frozen=True, slots=True)
class MeetingAgreed(Body):
    """What every side marked clause by clause is one agreement, to be signed. Agreed again it replaces the one before."""

    paper: str
    """Code of `terms.DocumentKind`: 人民调解协议书, 调解协议书, 和解协议书."""
    terms: str
    """Id of the wording of its clauses."""
    agreed_on: str
    first_by: str = ""
    """Who signs for the one side, and for how many."""
    second_by: str = ""
    facts: str = ""
    dispute: str = ""
    responsibility: str = ""
    first_consent: str = ""
    """When and how the one side consented to be mediated (Art. 33); empty of a 和解."""
    second_consent: str = ""
    mediators: str = ""
    committee: str = ""
    case: str = ""
    """The case on which the agreement and its paper stand; then nothing more is said here."""


@kind("meeting.signed")
@dataclass(frozen=True, slots=True)
class MeetingSigned(Body):
    """All have signed the agreement: it holds from that day."""

    signed_on: str
