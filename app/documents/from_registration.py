"""From a case file to the papers of the counter: receipt, registration form, record of an oral statement.

They say who was there when the matter was registered, whenever they are printed (Art. 19, 20, 22); who speaks for it
since stands in a line of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.acts.interest import against_us
from app.documents.from_case import known_channel, person_of, received_on, station_name
from app.documents.receipt import MaterialLine, MergedInto, NextStep, Receipt
from app.documents.registration_form import DemandLine, PersonLine, RegistrationForm
from app.documents.statement import Statement
from app.domain.calendar import chinese_date
from app.domain.capacity import as_competent_body
from app.domain.case import CaseState
from app.domain.deadlines import clock
from app.domain.demand import DemandState
from app.domain.envelope import CHINA
from app.domain.going import DISPATCH, NOTICE
from app.domain.kinds import Party, Person
from app.domain.masking import mask_name
from app.domain.number import CaseNumber, parse_case_number
from app.domain.receipt_code import receipt_code
from app.domain.records import PeopleChange
from app.domain.summary import masked_people, persons_of
from app.domain.terms import IN_PERSON, Answer, Capacity, IdKind, LegalClass, PartyRole, Sex, role_name
from app.domain.values import phone_text
from app.domain.world import World
from app.ports import CaseFile
from app.settings import ASKED_ABOVE

NAMELESS = "没有留下姓名的人"
_NEXT_BY_CLASS = {
    LegalClass.SUGGESTION.code: "suggestion",
    LegalClass.ACCUSATION.code: "accusation",
    LegalClass.QUESTION.code: "question",
    LegalClass.THANKS.code: "thanks",
    **{
        c.code: "own_way"
        for c in (
            LegalClass.APPEAL_1,
            LegalClass.APPEAL_2,
            LegalClass.APPEAL_3,
            LegalClass.APPEAL_4,
            LegalClass.APPEAL_5,
        )
    },
}

_BY_CAPACITY = {
    Capacity.PETITION_OFFICE.code: {"route": "route_office", "suggestion": "suggestion_office"},
    Capacity.COMPETENT_BODY.code: {
        key: f"{key}_competent" for key in ("route", "no_address", "suggestion", "accusation")
    },
}
"""What happens next, where it is another thing for a petition office than for the competent body (Art. 22, 23)."""


def as_registered(file: CaseFile) -> CaseFile:
    """The case with those who were there when it was registered."""
    return CaseFile(replace(file.case, people=file.case.came), file.people)


def changes_since(file: CaseFile, shown: Callable[[str], str] = str) -> tuple[str, ...]:
    """后来更换: who left and who came, and on which day, first to last; `shown` is how a name is written."""
    return tuple(_changed(change, file, shown) for change in file.case.people_changes)


def _changed(change: PeopleChange, file: CaseFile, shown: Callable[[str], str]) -> str:
    def named(party: Party) -> str:
        name = person_of(party.petitioner, party.person, file.people).name
        return shown(name) if name else NAMELESS

    left = [f"{named(party)}{'已去世' if party in change.died else '不再参加'}" for party in change.left]
    roles = {party: role_name(party.role, file.case.channel) for party in change.joined}
    joined = [f"{named(party)}（{role}）参加" for party, role in roles.items()]
    return f"{'，'.join([*left, *joined])}（{chinese_date(change.on)}）"


def receipt(file: CaseFile, world: World) -> Receipt:
    """What the 回执 says; the people are masked (domain.md 11)."""
    case = file.case
    told = all(as_competent_body(d) for d in case.demands.values())
    rule = world.lookup.rules.at(NOTICE if told else DISPATCH, received_on(case))
    return Receipt(
        channel=known_channel(case),
        station=station_name(world),
        number=case.number,
        inquiry_code=case.inquiry_code,
        who=masked_people(as_registered(file).case, file.people),
        changes=changes_since(file, mask_name),
        received_at=_received_at(case),
        demands=tuple(" ".join(d.text.split()) for d in case.demands.values()),
        materials=_materials(case),
        next_steps=_next_steps(case),
        due=clock(rule, received_on(case), world.lookup.calendar).statutory_last_day,
        officer=_officer(case, world),
        contact=world.settings.get("contact", ""),
        place=world.settings.get("address", ""),
        asked_above=world.settings.get(ASKED_ABOVE) == "yes",
        window=_window(case, world),
        merged=_merged(case),
        restricted=case.restricted,
        against_us=bool(against_us(case, world)),
        code=receipt_code(case.number, case.seal),
    )


def registration_form(file: CaseFile, world: World) -> RegistrationForm:
    """What the 登记表 says: everything as recorded, for the file."""
    case = file.case
    parties = sorted(case.came, key=lambda p: p.role != PartyRole.MAIN.code)
    return RegistrationForm(
        channel=known_channel(case),
        station=station_name(world),
        number=case.number,
        received_at=_received_at(case),
        window=_window(case, world),
        officer=_officer(case, world),
        people=tuple(person_line(party, file, world) for party in parties),
        changes=changes_since(file),
        headcount=case.headcount,
        repeat_of="、".join(into.number for into in _merged(case)),
        demands=tuple(_demand(d, world) for d in case.demands.values()),
        materials=_materials(case),
    )


def statement(file: CaseFile, world: World) -> Statement:
    """What the 口述记录 says."""
    case = file.case
    return Statement(
        station=station_name(world),
        number=case.number,
        taken_at=_received_at(case),
        place=_window(case, world) or station_name(world),
        speakers=tuple(p.name for p in persons_of(as_registered(file).case, file.people) if p.name),
        changes=changes_since(file),
        recorder=_officer(case, world),
        demands=tuple(d.text for d in case.demands.values()),
    )


def _received_at(case: CaseState) -> datetime:
    day = received_on(case)
    return (
        case.received_at.astimezone(CHINA) if case.received_at else datetime(day.year, day.month, day.day, tzinfo=CHINA)
    )


def _officer(case: CaseState, world: World) -> str:
    """Who received the petitioner, whoever handles it since; a clerk of another station is left for the pen."""
    staff = {member.id: member.name for member in world.staff} | {world.actor.id: world.actor.name}
    return staff.get(case.registered_by, "")


def _window(case: CaseState, world: World) -> str:
    """Where the petitioner was received, as far as this computer knows: its own window, on the day itself and by who sat
    there; a paper of later days names none rather than a wrong one."""
    day = case.registered_at.astimezone(CHINA).date() if case.registered_at else None
    there = world.actor.id == case.registered_by and world.today == day
    return world.settings.get("window", "") if there else ""


def _materials(case: CaseState) -> tuple[MaterialLine, ...]:
    return tuple(MaterialLine(m.name, m.pages, m.original) for m in case.materials)


def _merged(case: CaseState) -> tuple[MergedInto, ...]:
    numbers = [d.link.number if d.link else "" for d in case.demands.values()]
    parsed = ((number, places, parse_case_number(number)) for number, places in _by_place(numbers) if number)
    return tuple(
        MergedInto(number, found.received_on, places)
        for number, places, found in parsed
        if isinstance(found, CaseNumber)
    )


def _next_steps(case: CaseState) -> tuple[NextStep, ...]:
    if case.late:
        return (NextStep("late"),)
    ordinary = "no_address" if case.address_unclear else "route"
    keys = ["" if d.link else _next_key(d, ordinary) for d in case.demands.values()]
    return tuple(NextStep(key, places) for key, places in _by_place(keys) if key)


def _next_key(demand: DemandState, ordinary: str) -> str:
    key = _NEXT_BY_CLASS.get(demand.legal_class, ordinary)
    return _BY_CAPACITY.get(demand.capacity, {}).get(key, key)


def _by_place(values: list[str]) -> list[tuple[str, tuple[int, ...]]]:
    """Each value once with the places, from 1, at which it stands; no places where it stands at all of them."""
    found = dict.fromkeys(values)
    return [(one, tuple(n for n, v in enumerate(values, 1) if v == one) if len(found) > 1 else ()) for one in found]


def person_line(party: Party, file: CaseFile, world: World) -> PersonLine:
    """Somebody of a case as recorded, unmasked."""
    person = person_of(party.petitioner, party.person, file.people)
    place = world.lookup.directory.place_name(person.place) if person.place else ""
    return PersonLine(
        role=role_name(party.role, file.case.channel),
        name=person.name,
        sex=Sex.name_of(person.sex) if person.sex else "",
        papers=_papers(person, file.case.channel),
        phone=phone_text(person.phone),
        address=person.address if place in person.address else f"{place}{person.address}",
        authority=party.authority,
    )


def _papers(person: Person, channel: str) -> str:
    """Kind and number of the card. Shown or not is said of a card only where somebody came; a letter left no number."""
    if person.id_kind == IdKind.NONE.code and channel not in IN_PERSON:
        return person.id_number or "没有提供号码"
    return f"{IdKind.name_of(person.id_kind)} {person.id_number}".strip()


def _demand(demand: DemandState, world: World) -> DemandLine:
    directory = world.lookup.directory
    body = directory.body(demand.against) if demand.against else None
    triage = demand.triage
    answers = (triage.court, triage.reconsideration, triage.arbitration, triage.review)
    court, reconsideration, arbitration, review = (Answer.name_of(answer) for answer in answers)
    return DemandLine(
        text=demand.text,
        category=world.lookup.categories.name(demand.category) if demand.category else "",
        legal_class=LegalClass.name_of(demand.legal_class),
        place=(directory.place_name(demand.place) if demand.place else "") + demand.place_detail,
        against="；".join(text for text in (body.name if body else "", demand.against_text) if text),
        triage=(court, reconsideration, arbitration, review),
        capacity=Capacity.name_of(demand.capacity),
    )
