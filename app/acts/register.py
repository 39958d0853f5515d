"""接待登记: a visit, letter, call … becomes a case with its number and inquiry code (Art. 17, 19-22)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from app.acts import register_check
from app.acts.act import Act, Ids, States
from app.acts.capacity import is_asked
from app.acts.interest import Bearing
from app.acts.leak import accused_units
from app.acts.link import joined
from app.acts.promising import made
from app.acts.register_draft import NAME, DemandDraft, PersonDraft, RegisterDraft, restricted
from app.domain.capacity import only_petition_office
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA, Routing, Subject
from app.domain.hall_terms import GivenIn
from app.domain.kinds import (
    CaseLinked,
    CaseRegistered,
    Demand,
    Party,
    Person,
    PetitionerCorrected,
    PetitionerRecorded,
    TicketServed,
)
from app.domain.petitioner import PERSON_FIELDS, completed
from app.domain.problems import Problem
from app.domain.terms import Capacity, Channel, IdKind, LegalClass, PartyRole
from app.domain.text import one_line, to_ascii
from app.domain.tickets import TicketState
from app.domain.values import parse_phone
from app.domain.world import World

SPOKEN = {
    Channel.VISIT.code: GivenIn.TALK, Channel.CALL.code: GivenIn.CALL, Channel.OUTREACH.code: GivenIn.OUTREACH,
}  # fmt: skip
"""Where our clerk spoke with whoever came, and may have promised something."""
TITLE_LENGTH = 28
SHORTEST_TITLE = 8
_STOPS = "。！？!?；;\n"
_CLAUSE_ENDS = "，,"


def reads(draft: RegisterDraft) -> tuple[Subject, ...]:
    """The recognised people, the cases to link to, and the ticket of the queue."""
    people = (Subject("petitioner", p.petitioner) for p in draft.people if p.petitioner)
    ticket = (Subject("ticket", draft.ticket),) if draft.ticket else ()
    return (*people, *(Subject("case", d.link) for d in draft.demands if d.link), *ticket)


def title_of(text: str) -> str:
    """A short title from the first sentence of a demand, at most 28 characters: whole clauses, where they are so short."""
    line = one_line(text)
    ends = [i for stop in _STOPS if (i := line.find(stop)) > 0]
    first = line[: min(ends)] if ends else line
    if len(first) <= TITLE_LENGTH:
        return first
    clause = max(first.rfind(end, SHORTEST_TITLE, TITLE_LENGTH + 1) for end in _CLAUSE_ENDS)
    return first[:clause] if clause > 0 else first[: TITLE_LENGTH - 1] + "…"


def received_moment(draft: RegisterDraft, world: World) -> datetime:
    """When it was received: as typed, or now. Raises ValueError for an unreadable one."""
    if not draft.received_at:
        return world.now
    moment = datetime.fromisoformat(draft.received_at)
    return moment if moment.tzinfo else moment.replace(tzinfo=CHINA)


def check(draft: RegisterDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft, see register_check."""
    return register_check.problems(draft, states, world)


def _capacity(demand: DemandDraft, draft: RegisterDraft, world: World) -> str:
    """What was said, where it is asked; a petition office is one all the same."""
    if only_petition_office(world):
        return Capacity.PETITION_OFFICE.code
    return demand.capacity if is_asked(draft.channel, world) else ""


def _demands(draft: RegisterDraft, world: World) -> tuple[Demand, ...]:
    return tuple(
        Demand(
            id=str(i + 1),
            text=d.text.strip(),
            category=d.category,
            place=d.place,
            place_detail=d.place_detail.strip(),
            against=d.against,
            against_text=d.against_text.strip(),
            legal_class=d.legal_class or LegalClass.UNCLASSIFIED.code,
            triage=d.triage,
            capacity=_capacity(d, draft, world),
            no_accusation=d.no_accusation,
        )
        for i, d in enumerate(draft.demands)
    )


def parties_of(
    people: Sequence[PersonDraft], states: States, ids: Ids, route: Routing
) -> tuple[list[Party], list[NewEntry]]:
    """The parties, and the entries that record or update their petitioners. Restricted: copies, no petitioner subject."""
    parties: list[Party] = []
    entries: list[NewEntry] = []
    for p in people:
        known = states.people.get(p.petitioner)
        person = tidied(completed(p.person, known.person) if known else p.person)
        if route.restricted:
            parties.append(Party(p.role, person=person, authority=p.authority))
            continue
        petitioner = p.petitioner or ids.entry()
        subject = Subject("petitioner", petitioner)
        if known is None:
            entries.append(NewEntry(ids.entry(), subject, PetitionerRecorded(person), route))
        elif changes := _changes(known.person, person):
            entries.append(NewEntry(ids.entry(), subject, PetitionerCorrected(changes, "登记时更新"), route))
        parties.append(Party(p.role, petitioner=petitioner, authority=p.authority))
    return parties, entries


def tidied(person: Person) -> Person:
    """The person as recorded: one line a field, numbers in ASCII without gaps, so that the same person is found again."""
    phone = parse_phone(person.phone)
    number = to_ascii(one_line(person.id_number)).upper()
    return replace(
        person,
        name=one_line(person.name),
        id_number=number.replace(" ", "") if person.id_kind == IdKind.RESIDENT.code else number,
        phone=one_line(person.phone) if isinstance(phone, Problem) else phone.number,
        address=one_line(person.address),
    )


def _changes(before: Person, typed: Person) -> dict[str, str]:
    """What the clerk typed anew about a known person; an emptied field is not taken as a correction."""
    return {
        name: value
        for name in PERSON_FIELDS
        if (value := getattr(typed, name)) and value != getattr(before, name) and value != "none"
    }


def _is_nameless(draft: RegisterDraft, states: States) -> bool:
    """Nobody said who they are: there is nobody to write to, and the law asks for no notice (Art. 23(2))."""
    main = [p for p in draft.people if p.role == PartyRole.MAIN.code]
    return not any(p.person.name.strip() or p.petitioner in states.people for p in main)


def decide(draft: RegisterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`petitioner.recorded` for new people, `case.registered`, for each linked demand `case.linked` + `visit.joined`, what was
    promised, and the ticket of the queue done."""
    received = received_moment(draft, world)
    secret = restricted(draft)
    route = Routing((world.station.org,), secret)
    parties, entries = parties_of(draft.people, states, ids, route)
    demands = _demands(draft, world)
    readers = readers_of(demands, world) if secret else ()
    number = ids.case_number(received.date(), draft.case)
    body = CaseRegistered(
        number=number,
        inquiry_code="" if secret else ids.inquiry_code(),
        channel=draft.channel,
        received_at=received.isoformat(),
        title=draft.title.strip() or title_of(demands[0].text),
        people=tuple(parties),
        headcount=draft.headcount,
        demands=demands,
        materials=tuple(replace(m, id=m.id or ids.entry(), name=m.name.strip()) for m in draft.materials),
        details={key: value.strip() for key, value in draft.details.items() if value.strip()},
        restricted=secret,
        readers=readers,
        late=draft.late,
        source=draft.source,
        address_unclear=draft.address_unclear or _is_nameless(draft, states),
        seal=ids.case_seal(number),
    )
    subject = Subject("case", draft.case)
    happened: date | None = received.date() if received.date() != world.today else None
    return [
        *entries,
        NewEntry(draft.id, subject, body, route, happened),
        *_links(draft, body, states, ids, route),
        *_promised(draft, received.date(), world, ids, route),
        *_served(draft, states, ids, secret=secret),
    ]


def _promised(draft: RegisterDraft, on: date, world: World, ids: Ids, route: Routing) -> list[NewEntry]:
    """`promise.made` on the case, given on the day it was received."""
    where = SPOKEN.get(draft.channel, GivenIn.TALK).code
    facts = [
        made(ids.entry(), one.text, one.owner, one.owner_name, one.due_on, world, where, on.isoformat())
        for one in draft.promised
    ]
    return [NewEntry(ids.entry(), Subject("case", draft.case), fact, route) for fact in facts]


def _served(draft: RegisterDraft, states: States, ids: Ids, *, secret: bool) -> list[NewEntry]:
    """The ticket of the visit is done. It names the case unless that is closed to all but a few; a ticket that is over already
    bars nobody from being registered."""
    subject = Subject("ticket", draft.ticket)
    ticket: TicketState | None = states.others.get(subject)
    if ticket is None or ticket.over:
        return []
    return [NewEntry(ids.entry(), subject, TicketServed("" if secret else draft.case, ""), ticket.routing)]


def readers_of(demands: Sequence[Demand | DemandState], world: World) -> tuple[str, ...]:
    """Who may see what is restricted: whoever took it down, and the first user unless it accuses them or their unit.

    Nobody it names reads it, as long as somebody else is left to pass it on (Art. 30).
    """
    accused = [d for d in demands if d.legal_class == LegalClass.ACCUSATION.code]
    directory, here = world.lookup.directory, world.station
    ours = any(directory.is_same_or_below(u, here.org) for d in accused for u in accused_units(d, world))
    ours = ours or any(here.name in d.against_text for d in accused)
    names = {m.id: m.name for m in world.staff} | {world.actor.id: world.actor.name}
    both = (world.actor.id, *(() if ours else (here.first_user,)))
    fit = [id_ for id_ in both if not any(names.get(id_) and names[id_] in d.against_text for d in accused)]
    return tuple(dict.fromkeys(fit)) or (world.actor.id,)


def _links(draft: RegisterDraft, body: CaseRegistered, states: States, ids: Ids, route: Routing) -> list[NewEntry]:
    entries: list[NewEntry] = []
    case = CaseState(
        draft.case,
        number=body.number,
        channel=body.channel,
        received_at=datetime.fromisoformat(body.received_at),
        headcount=body.headcount,
        orgs=route.orgs,
    )
    for typed, d in zip(draft.demands, body.demands, strict=True):
        if not typed.link:
            continue
        target = states.files[typed.link].case
        link = CaseLinked(d.id, target.id, target.number, typed.link_reasons)
        orgs = Routing(tuple(dict.fromkeys((*route.orgs, *target.orgs))), route.restricted)
        entries.append(NewEntry(ids.entry(), Subject("case", draft.case), link, orgs))
        state = DemandState(
            d.id,
            d.text,
            d.category,
            d.place,
            d.place_detail,
            d.against,
            d.against_text,
            d.legal_class,
            d.triage,
            d.capacity,
        )
        entries.append(joined(case, state, target, ids.entry()))
    return entries


ACT = Act(NAME, "接待登记", RegisterDraft, reads, check, decide, bearing=Bearing.TAKES_IN)
