"""What the register of cases keeps of one case: its row, the keys it is found by, its papers. Computed from the fold.

The store keeps these rows; it never looks into a case itself. People are masked here, so that no list can show more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.domain.agenda import AgendaLine
from app.domain.case import CaseState
from app.domain.case_clocks import running, set_going
from app.domain.counted import Counted, counted
from app.domain.envelope import CHINA
from app.domain.erasing import erasure_lines
from app.domain.folding import entry_day
from app.domain.going import REVIEWS
from app.domain.kinds import (
    CaseAnswered,
    HandlingNoted,
    HearingHeld,
    InvestigationRecorded,
    MediationNoted,
    MeetingMinuted,
    Party,
    Person,
    ReplyImported,
    ReturnVisitMade,
    SubjectErased,
    SuggestionDecided,
    TalkNoted,
    materials_in,
)
from app.domain.masking import NAMELESS, mask_name, mask_names
from app.domain.mistakes import put_right
from app.domain.petitioner import PetitionerState
from app.domain.records.papers import DocumentState
from app.domain.running import RunningClock, most_urgent, running_clock
from app.domain.said import people_named, said_of
from app.domain.subjects import lines_of_case
from app.domain.terms import SENT
from app.domain.watch import Watched, watched
from app.domain.world import Lookup

GROUP_VISIT = 5
"""集体访 from this many people on (domain.md 7.3)."""
_People = Mapping[str, PetitionerState]


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """One numbered paper of the case."""

    id: str
    kind: str
    number: str
    issued_at: datetime
    delivered_on: date | None
    posted_on: date | None
    """Of what is on its way to the petitioner."""
    voided: bool


@dataclass(frozen=True, slots=True)
class LetterSummary:
    """One letter that waits for somebody's agreement, whose and who asked when, or is back with its writer."""

    id: str
    act: str
    """That issues it."""
    kind: str
    written_by: str
    submitted_at: datetime
    role: str
    deputy: str
    """After a delegation the one user who decides, once it is back its writer, else empty: anybody with the role."""
    deputy_name: str
    result: str
    """"approved", "returned"; empty while it is under way."""
    note: str
    """With which it was sent back; names masked."""


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """The projection of one case."""

    id: str
    number: str
    title: str
    who: str
    headcount: int
    channel: str
    category: str
    place: str
    step: str
    apart: int
    """How many of its demands stand at another step."""
    handler: str
    officer: str
    officer_name: str
    due_on: date | None
    """The day to act by, of the clock that is to be met first."""
    due_rule: str
    due_from: date | None
    """When that clock began."""
    closes_on: date | None
    """The day after which it is late."""
    received_at: datetime
    last_on: date
    closed_on: date | None
    linked: bool
    corrected: bool
    """Something had to be put right (`mistakes`)."""
    conflicted: bool
    suspected: bool
    """Two places put something right differently, and nobody has decided yet."""
    restricted: bool
    readers: tuple[str, ...]
    inquiry_code: str
    petitioners: tuple[str, ...]
    former: tuple[str, ...]
    """Petitioners who spoke for it once and no longer do."""
    text: str
    """Everything that may be found by its words."""
    keys: tuple[tuple[str, str], ...]
    """(kind, value): number, name, initials, id_number, phone, address."""
    documents: tuple[DocumentSummary, ...]
    clocks: tuple[RunningClock, ...]
    """The office's own running clocks, in the order of their rules."""
    watch: tuple[Watched, ...] = ()
    letters: tuple[LetterSummary, ...] = ()
    scans: tuple[tuple[str, date], ...] = ()
    """Name of each scan, and the day on which it came."""
    kept: tuple[str, date] | None = None
    """Class of retention and day of the archiving, while nobody has proposed to destroy it."""
    org: str = ""
    """The organisation that wrote it first."""
    agenda: tuple[AgendaLine, ...] = ()
    counted: tuple[Counted, ...] = ()
    counted_by: tuple[str, str, str] | None = None
    """Channel, category and place by which an erased case is still counted; it shows none of them."""
    said: str = ""
    """What its title says (`domain.said`); a restricted case says nothing."""
    names: tuple[str, ...] = ()
    """Of its people and of the other sides, as far as they are taken out of what others say."""


@dataclass(frozen=True, slots=True)
class PersonSummary:
    """The projection of one petitioner, for "who is this"."""

    id: str
    name: str
    initials: str
    masked: str
    id_number: str
    phone: str
    sex: str
    birth: str
    place: str
    address: str
    conflicted: bool
    """As of a case."""


def persons_of(case: CaseState, people: _People) -> tuple[Person, ...]:
    """The people of a case in order, the main petitioner first; a restricted case brings its own copies."""
    return persons(case.people, people)


def persons(parties: Sequence[Party], people: _People) -> tuple[Person, ...]:
    """The people behind these parties, the main petitioner first."""
    found = []
    for party in sorted(parties, key=lambda p: p.role != "main"):
        if party.person is not None:
            found.append(party.person)
        elif party.petitioner in people:
            found.append(people[party.petitioner].person)
    return tuple(found)


def nobody_named(case: CaseState, people: _People) -> bool:
    """Whether nobody left a name, so that there is nobody to write to or to call on (Art. 23(2))."""
    return not any(person.name for person in persons_of(case, people))


def masked_people(case: CaseState, people: _People) -> str:
    """ "何**", "何** 等 3 人", or that nobody left a name."""
    persons = persons_of(case, people)
    first = mask_name(persons[0].name) if persons and persons[0].name else NAMELESS
    return f"{first} 等 {case.headcount} 人" if case.headcount > 1 else first


def _keys(case: CaseState, persons: tuple[Person, ...], lookup: Lookup) -> tuple[tuple[str, str], ...]:
    keys: dict[tuple[str, str], None] = {("number", case.number): None}
    for official in case.official_numbers:
        keys["number", official] = None
    for visit in case.joined.values():
        keys["number", visit.number] = None
    for document in case.documents.values():
        keys["number", document.number] = None
    for person in persons:
        if person.name:
            keys["name", person.name] = None
            keys["initials", lookup.name_initials(person.name)] = None
        for kind in ("id_number", "phone", "address"):
            if value := getattr(person, kind):
                keys[kind, value] = None
    return tuple(keys)


def _texts(case: CaseState) -> str:
    texts = [case.title]
    for demand in case.demands.values():
        texts += [demand.text, demand.against_text, demand.place_detail]
        for reply in (*demand.earlier_replies, demand.reply):
            if reply and reply.point:
                texts += [reply.point.findings, reply.point.opinion]
    for entry in case.entries:
        match entry.body:
            case (
                HandlingNoted(text=text) | TalkNoted(text=text) | ReplyImported(text=text) | CaseAnswered(text=text)
                | InvestigationRecorded(findings=text) | ReturnVisitMade(text=text) | MediationNoted(text=text)
                | HearingHeld(minutes=text) | MeetingMinuted(decision=text) | SuggestionDecided(opinion=text)
            ):  # fmt: skip
                texts.append(text)
            case _:
                pass
    return "\n".join(text for text in texts if text)


def summarise(case: CaseState, people: _People, lookup: Lookup) -> CaseSummary | None:
    """The projection of a case; None while its registration has not arrived or does not open."""
    if case.erasure:
        return _left_of(case)
    return None if case.received_at is None or case.sealed else _summary(case, case.received_at, people, lookup)


def _left_of(case: CaseState) -> CaseSummary:
    """Of an erased case: its number and its days; the sums go on counting it where they counted it before."""
    assert case.erasure is not None and case.received_at is not None
    (body,) = (entry.body for entry in case.entries if entry.id == case.erasure.entry)
    assert isinstance(body, SubjectErased)
    return CaseSummary(
        id=case.id, number=case.number, title="", who="", headcount=0, channel="", category="", place="",
        step=case.step.code, apart=0, handler="", officer="", officer_name="", **_due(None),
        received_at=case.received_at, last_on=case.erasure.on, closed_on=case.erasure.archived_on, linked=False,
        corrected=False, conflicted=False, suspected=False, restricted=case.restricted, readers=case.readers,
        inquiry_code="", petitioners=(), former=(), text="", keys=(("number", case.number),), documents=(), clocks=(),
        org=case.org, agenda=tuple(erasure_lines(case)), counted=tuple(_still_counted(body)),
        counted_by=(body.channel, body.category, body.place),
    )  # fmt: skip


def _still_counted(body: SubjectErased) -> Iterator[Counted]:
    for one in body.counted:
        yield Counted(one.measure, one.part, date.fromisoformat(one.on), one.amount, one.body, one.outcome)


def _holder(case: CaseState, handler: str, due_rule: str) -> str:
    """Who has it in hand; where the day that is shown is that of a 复查 or 复核, whoever was asked for it. Papers and faults
    go on naming who handles the demand itself."""
    asked = case.running_reviews if due_rule in REVIEWS else []
    return asked[0].body_name if asked else handler


def _summary(case: CaseState, received_at: datetime, people: _People, lookup: Lookup) -> CaseSummary:
    first, handler, gone = next(iter(case.demands.values())), case.handler, set_going(case, lookup)
    going = running(case, lookup, gone)
    first_due = most_urgent(clocks := tuple(running_clock(c.clock) for c in going))
    return CaseSummary(
        id=case.id,
        number=case.number,
        title=case.title,
        who=masked_people(case, people),
        headcount=case.headcount,
        channel=case.channel,
        category=first.category,
        place=first.place,
        step=case.step.code,
        apart=case.apart,
        handler=_holder(case, handler, first_due.rule if first_due else ""),
        officer=case.officer,
        officer_name=case.officer_name,
        **_due(first_due),
        received_at=received_at.astimezone(CHINA),
        last_on=entry_day(case.entries[-1]),
        closed_on=case.closed_on,
        linked=any(d.link for d in case.demands.values()),
        corrected=put_right(case),
        conflicted=bool(case.conflicts),
        suspected=bool(case.open_duplicates),
        restricted=case.restricted,
        readers=case.readers,
        inquiry_code=case.inquiry_code,
        **_petitioners(case),
        text=_texts(case),
        keys=_keys(case, persons_of(case, people), lookup),
        documents=tuple(map(_document, case.documents.values())),
        clocks=clocks,
        watch=watched(case, going, lookup, gone),
        **_shelf(case),
        org=case.entries[0].envelope.org,
        counted=counted(case, handler, lookup, gone),
        **_without_names(case, [p.name for p in persons_of(case, people)], lookup.plain_words),
    )


def _shelf(case: CaseState) -> dict[str, Any]:
    """Its scans, and how long it is kept."""
    return {"scans": tuple(_scans(case).items()), "kept": _kept(case)}


def _kept(case: CaseState) -> tuple[str, date] | None:
    """How long an archived case is kept; of what is proposed already the agenda tells."""
    archiving = case.archiving if not case.erasure_proposal else None
    return (archiving.retention, archiving.on) if archiving else None


def _petitioners(case: CaseState) -> dict[str, Any]:
    """Who speaks for it, and who once did."""
    now = tuple(p.petitioner for p in case.people if p.petitioner)
    former = (id_ for id_ in case.petitioners if id_ not in now) if case.people_changes else ()
    return {"petitioners": now, "former": tuple(former)}


def _without_names(case: CaseState, names: Sequence[str], known: Set[str]) -> dict[str, Any]:
    """What must not name the people of the case, and their names."""
    others = {name for party in _parties(case) for name in people_named(party, known)}
    everybody = [name for name in dict.fromkeys((*names, *sorted(others))) if len(name) > 1]
    return {
        "letters": tuple(_letters(case, names)),
        "agenda": lines_of_case(case, names),
        "said": "" if case.restricted else said_of(case.title, everybody, known),
        "names": tuple(everybody),
    }


def _parties(case: CaseState) -> Iterator[str]:
    """The other sides of the case, in the words of whoever wrote them down."""
    yield from (demand.against_text for demand in case.demands.values())
    yield from (mediation.other_party for mediation in case.mediations.values())
    yield from (hearing.parties for hearing in case.hearings.values())


def _due(first: RunningClock | None) -> dict[str, Any]:
    if first is None:
        return {"due_on": None, "due_rule": "", "due_from": None, "closes_on": None}
    return {"due_on": first.due, "due_rule": first.rule, "due_from": first.start, "closes_on": first.closes}


def _document(d: DocumentState) -> DocumentSummary:
    sent_on = d.issued_at.astimezone(CHINA).date() if d.kind in SENT else None
    delivered_on = max((x.on for x in d.deliveries), default=sent_on)
    posted_on = d.on_its_way.on if d.on_its_way else None
    return DocumentSummary(d.id, d.kind, d.number, d.issued_at, delivered_on, posted_on, bool(d.voided))


def _scans(case: CaseState) -> dict[str, date]:
    return {m.blob: entry_day(entry) for entry in case.entries for m in materials_in(entry.body) if m.blob}


def _letters(case: CaseState, names: Sequence[str]) -> Iterator[LetterSummary]:
    for letter in case.letters.values():
        about = (letter.id, letter.act, letter.kind, letter.by, letter.at.astimezone(CHINA))
        if case.voided:
            continue
        if step := letter.awaiting:
            yield LetterSummary(*about, step.role, step.user, step.name, "", "")
        elif letter.back and not case.closing:
            result, note = "returned" if letter.returned else "approved", mask_names(letter.returned, names)
            yield LetterSummary(*about, "", letter.by, "", result, note)


def summarise_person(petitioner: PetitionerState, lookup: Lookup) -> PersonSummary | None:
    """The projection of a petitioner; None when it does not open, or without any name, paper and phone to find them by."""
    person = petitioner.person
    if petitioner.sealed or not (person.name or person.id_number or person.phone):
        return None
    return PersonSummary(
        id=petitioner.id,
        name=person.name,
        initials=lookup.name_initials(person.name),
        masked=mask_name(person.name) if person.name else NAMELESS,
        id_number=person.id_number,
        phone=person.phone,
        sex=person.sex,
        birth=person.birth,
        place=person.place,
        address=person.address,
        conflicted=bool(petitioner.conflicts),
    )
