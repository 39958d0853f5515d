"""A meeting as it stands, and its lines on the agenda: the meeting itself, and the promises given at it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import What
from app.domain.history import history, needs_newer_program
from app.domain.kinds import ClauseMark, Decided, Duty, PartyStance, Position
from app.domain.masking import LONGEST_NAME, is_unit, mask_name
from app.domain.meeting_parts import KIND, Past, past_of, whole_of
from app.domain.meeting_terms import Invitation, MeetingKind, MeetingStep, Stance
from app.domain.promises import Promises, promise_lines, take


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody was told of it: how, and on which day."""

    way: str
    on: date


@dataclass(frozen=True, slots=True)
class PutOff:
    """What was given up for another day, and why."""

    on: date
    at: str
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Round:
    """One round of talking."""

    on: date
    positions: tuple[Position, ...]
    note: str


@dataclass(slots=True)
class Proposal:
    """A way out on the table, with what each party says to it now."""

    id: str
    text: str
    by: str
    stances: dict[str, PartyStance] = field(default_factory=dict)

    def accepted_by(self, parties: Sequence[str]) -> bool:
        """Whether all of these accept it."""
        said = (self.stances.get(party) for party in parties)
        return all(one is not None and one.stance == Stance.ACCEPTS.code for one in said)


@dataclass(frozen=True, slots=True)
class Initial:
    """A party's mark to a clause."""

    party: str
    signed_by: str
    on: date


@dataclass(slots=True)
class Clause:
    """One clause of what is agreed, with the marks it has."""

    duty: Duty
    initials: dict[str, Initial] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement made of the clauses."""

    said: k.MeetingAgreed
    on: date
    signed_on: date | None = None
    """From this day it holds: all have signed."""


@dataclass(slots=True)
class MeetingState:
    """One meeting now."""

    id: str
    org: str = ""
    """The organisation that called it: only there it is moved, put right and minuted."""
    kind: str = ""
    level: str = ""
    title: str = ""
    on: date | None = None
    starts: str = ""
    ends: str = ""
    place: str = ""
    chair: str = ""
    chair_name: str = ""
    first: str = ""
    second: str = ""
    bodies: tuple[str, ...] = ()
    guests: tuple[str, ...] = ()
    expected: int = 0
    cases: tuple[str, ...] = ()
    agenda: tuple[str, ...] = ()
    contact: str = ""
    told: dict[str, list[Told]] = field(default_factory=dict)
    """Name → how they were told of the day it is on now; what was told of a day given up counts no longer."""
    put_off: list[PutOff] = field(default_factory=list)
    uninvited: dict[str, str] = field(default_factory=dict)
    """Body that is no longer asked → why."""
    part: str = ""
    """Id of the subject that is written on now (`meeting_parts`)."""
    past: Past = field(default_factory=Past, compare=False, repr=False)
    """What was written of it."""
    goes_to: tuple[str, ...] = ()
    """Once bodies were taken out and no later part is here, the organisations it goes on to; empty: wherever this part goes."""
    listed: bool = False
    """It lists to whom it goes and can be narrowed no more: bodies were taken out, and it was gone on with in the same part."""
    sealed: bool = False
    """Whether nothing more may be written here: one of its cases is restricted now, and it would go to others (Art. 30). An act
    reads that with the meeting."""
    missed: dict[str, str] = field(default_factory=dict)
    """Name → why they did not come."""
    cancelled: str = ""
    held_on: date | None = None
    people: int = 0
    came: tuple[str, ...] = ()
    """Who of those asked came; empty where nobody wrote it down."""
    items: tuple[Decided, ...] = ()
    note: str = ""
    rounds: list[Round] = field(default_factory=list)
    proposals: dict[str, Proposal] = field(default_factory=dict)
    terms: str = ""
    clauses: list[Clause] = field(default_factory=list)
    agreement: Agreement | None = None
    promises: Promises = field(default_factory=dict)
    routing: Routing = field(default_factory=Routing)
    named: tuple[str, ...] = ()
    """Those who spoke for its cases, as far as whoever acts may see them; an act reads them with the meeting."""
    read_only: bool = False

    @property
    def subject(self) -> Subject:
        """What is written on now."""
        return Subject(KIND, self.part)

    @property
    def step(self) -> MeetingStep:
        """How far it has come."""
        if self.held_on is not None:
            return MeetingStep.HELD
        return MeetingStep.CANCELLED if self.cancelled else MeetingStep.COMING

    @property
    def met(self) -> bool:
        """Whether they sat down already on the day it is on now: a round, a mark or an agreement of that day stands here."""
        days = {one.on for one in self.rounds} | {date.fromisoformat(mark.on) for mark in self.marks}
        return self.on is not None and max(days, default=date.min) >= self.on

    @property
    def at(self) -> str:
        """From when to when."""
        return f"{self.starts}-{self.ends}"

    @property
    def of_sides(self) -> bool:
        """Whether two sides sit down together; else bodies do."""
        return self.kind in {kind.code for kind in MeetingKind if kind.of_sides}

    @property
    def parties(self) -> tuple[str, ...]:
        """Those who have to agree: the two sides; where only bodies meet, the bodies."""
        return (self.first, self.second) if self.of_sides else self.bodies

    @property
    def addressees(self) -> tuple[str, ...]:
        """Everybody who is asked to come, each with a letter of their own."""
        return tuple(name for name in (self.first, self.second, *self.bodies, *self.guests) if name)

    def lacking(self, place: int) -> tuple[str, ...]:
        """The parties whose mark a clause still lacks; the first clause is 1."""
        return tuple(party for party in self.parties if party not in self.clauses[place - 1].initials)

    @property
    def agreed(self) -> bool:
        """Whether every clause bears the mark of every party."""
        return bool(self.clauses) and not any(self.lacking(place) for place in range(1, len(self.clauses) + 1))

    @property
    def marks(self) -> tuple[ClauseMark, ...]:
        """Every mark to a clause, clause by clause, the parties in their order."""
        return tuple(
            ClauseMark(number, party, mark.signed_by, mark.on.isoformat())
            for number, clause in enumerate(self.clauses, 1)
            for party in self.parties
            if (mark := clause.initials.get(party))
        )


def over(state: str, on: date | None, at: str, now: datetime) -> bool:
    """Whether the day and hour of a meeting ("09:30-11:00") have passed and nobody wrote what came of it."""
    if state != MeetingStep.COMING.code or on is None:
        return False
    ends = at.partition("-")[2]
    return on < now.date() or (on == now.date() and bool(ends) and ends <= f"{now:%H:%M}")


def fold_meeting(entries: Sequence[Entry]) -> MeetingState:
    """Fold one meeting's entries, of all its parts. Never raises for what can be read; of two that planned it apart the later in
    order counts."""
    state = MeetingState(whole_of(entries[0].envelope.subject).id)
    state.part, state.past = state.id, past_of(history(entries).entries)
    for entry in state.past.counting:
        _reach(state, entry)
        if entry.body is None:
            state.read_only |= needs_newer_program(entry)
            continue
        _plan(state, entry)
        _talk(state, entry)
        take(state.promises, entry)
    return state


def _reach(state: MeetingState, entry: Entry) -> None:
    """Whom it goes to with one more entry. Once bodies were taken out, what was written elsewhere without knowing of it brings
    nobody back."""
    route, on = entry.envelope.routing, entry.envelope.subject.id
    if isinstance(entry.body, k.MeetingPartOpened):
        state.part, state.routing = on, route
    elif on == state.part and not state.listed:
        state.routing = state.routing.joined(route)
    elif on == state.part and route.restricted:
        _go_to(state, (*state.goes_to, *route.orgs))


def _go_to(state: MeetingState, orgs: Sequence[str]) -> None:
    state.goes_to, state.listed = tuple(dict.fromkeys(orgs)), True
    state.routing = Routing(state.goes_to, restricted=True)


def _plan(state: MeetingState, entry: Entry) -> None:
    """What was planned, told, put off, held."""
    match entry.body:
        case k.MeetingCalled() as told:
            state.org = state.org or entry.envelope.org
            state.kind, state.level, state.title = told.meeting_kind, told.level, told.title
            state.on, state.starts, state.ends = date.fromisoformat(told.on), told.starts, told.ends
            state.place, state.chair, state.chair_name = told.place, told.chair, told.chair_name
            state.first, state.second, state.bodies, state.guests = told.first, told.second, told.bodies, told.guests
            state.expected, state.cases, state.agenda = told.expected, told.cases, told.agenda
            state.contact = told.contact
            state.uninvited = {name: why for name, why in state.uninvited.items() if name not in told.bodies}
        case k.MeetingUninvited(names, reason, orgs):
            _uninvite(state, names, reason)
            if orgs and entry.envelope.subject.id == state.part:
                _go_to(state, orgs)
        case k.MeetingInvited(way, names, told_on):
            for name in names:
                state.told.setdefault(name, []).append(Told(way, date.fromisoformat(told_on)))
        case k.MeetingPostponed() as told if state.on is not None:
            state.put_off.append(PutOff(state.on, state.at, state.place, told.reason))
            state.on, state.starts, state.ends = date.fromisoformat(told.on), told.starts, told.ends
            state.place, state.told = told.place, {}
        case k.MeetingMissed(name, reason):
            state.missed[name] = reason
        case k.MeetingCancelled(reason):
            state.cancelled = reason
        case k.MeetingHeld() as told:
            state.held_on, state.people = date.fromisoformat(told.held_on), told.people
            state.items, state.note, state.came = told.items, told.note, told.came
        case _:
            pass


def _uninvite(state: MeetingState, names: Sequence[str], reason: str) -> None:
    state.bodies = tuple(name for name in state.bodies if name not in names)
    state.told = {name: told for name, told in state.told.items() if name not in names}
    state.uninvited |= dict.fromkeys(names, reason)


def _talk(state: MeetingState, entry: Entry) -> None:
    """Rounds, proposals, clauses, their initials, and the agreement made of them."""
    match entry.body:
        case k.MeetingRoundNoted(on, positions, note):
            state.rounds.append(Round(date.fromisoformat(on), positions, note))
        case k.MeetingProposed(proposal, text, by):
            state.proposals[proposal] = Proposal(proposal, text, by)
        case k.MeetingAnswered(proposal, stances, _) if proposal in state.proposals:
            state.proposals[proposal].stances |= {one.party: one for one in stances}
        case k.MeetingTermsWritten(terms, clauses):
            state.terms, state.clauses = terms, [Clause(duty) for duty in clauses]
        case k.MeetingInitialled(terms, places, party, signed_by, on) if terms == state.terms:
            for place in places:
                if 1 <= place <= len(state.clauses):
                    mark = Initial(party, signed_by, date.fromisoformat(on))
                    state.clauses[place - 1].initials.setdefault(party, mark)
        case k.MeetingAgreed() as said:
            state.agreement = Agreement(said, date.fromisoformat(said.agreed_on))
        case k.MeetingSigned(signed_on) if state.agreement is not None:
            state.agreement = replace(state.agreement, signed_on=date.fromisoformat(signed_on))
        case _:
            pass


def meeting_lines(state: MeetingState) -> Iterator[AgendaLine]:
    """The meeting about its first case or about none, one line more for each further case, and the promises given at it."""
    if state.on is None:
        return
    first, *others = state.cases or ("",)
    detail = {
        "kind": state.kind, "level": state.level, "guests": [state.chair_name, *state.guests], "bodies": list(state.bodies),
        "count": len(state.addressees), "told": len(state.told), "agreed": state.agreed, "cases": len(state.cases),
        "put_off": len(state.put_off), "missed": len(state.missed),
    }  # fmt: skip
    if state.goes_to:
        detail["goes_to"] = list(state.goes_to)
    line = AgendaLine(
        "meeting", What.MEETING.code, state.title, state.held_on or state.on, at=state.at, state=state.step.code,
        owner=state.chair, owner_name=state.chair_name, place=state.place, case=first, detail=detail,
    )  # fmt: skip
    yield line
    for case in others:
        yield replace(line, part=case, what=What.MEETING_ABOUT.code, case=case)
    for promise in promise_lines(state.promises, first, state.parties if state.of_sides else ()):
        yield replace(promise, owner_name=mask_name(promise.owner_name)) if _private(state, promise) else promise


def _private(state: MeetingState, promise: AgendaLine) -> bool:
    """Whether it is somebody's own name: of a guest, or of a side that was not called in words (七楼以上住户)."""
    sides = [side for side in (state.first, state.second) if len(side) <= LONGEST_NAME and not is_unit(side)]
    return not promise.owner and promise.owner_name in (*sides, *state.guests)


def last_told(state: MeetingState, name: str) -> tuple[Told | None, Told | None]:
    """(the last invitation, the last reminder) of somebody."""
    told = state.told.get(name, [])

    def last(way: Invitation) -> Told | None:
        return next((one for one in reversed(told) if one.way == way.code), None)

    return last(Invitation.LETTER), last(Invitation.REMINDER)


MEETING = SubjectKind(fold_meeting, meeting_lines)
