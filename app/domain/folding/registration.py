"""Registration, links between registrations, corrections, materials."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from app.domain import kinds as k
from app.domain.demand import DemandState
from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.folding.context import TWICE_NUMBERED, TWICE_REGISTERED, Folding, Steps
from app.domain.number import OfficialNumber
from app.domain.petitioner import copied_fields
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.records import Duplicate, JoinedVisit, Link, Transfer
from app.domain.terms import Channel

DEMAND_FIELDS = ("text", "category", "place", "place_detail", "against", "against_text", "legal_class", "capacity")


def _registered(f: Folding, body: k.CaseRegistered, entry: Entry) -> None:
    state = f.state
    if state.number:
        f.odd(TWICE_REGISTERED, entry)
        return
    state.number, state.inquiry_code, state.channel = body.number, body.inquiry_code, body.channel
    state.seal = body.seal
    state.received_at, state.registered_at = (
        datetime.fromisoformat(body.received_at).astimezone(CHINA),
        entry.envelope.at,
    )
    state.registered_by, state.org, state.people = entry.envelope.actor, entry.envelope.org, body.people
    state.materials.extend(body.materials)
    state.details, state.restricted, state.readers = dict(body.details), body.restricted, body.readers
    state.late, state.source, state.address_unclear = body.late, body.source, body.address_unclear
    state.title, state.headcount = body.title, body.headcount
    for d in body.demands:
        denied = d.text if d.no_accusation else ""
        state.demands[d.id] = DemandState(id=d.id, triage=d.triage, no_accusation_in=denied, **_fields_of(d))
    f.registers.write(_correctable(body), entry)
    if body.channel == Channel.TRANSFERRED_IN.code:
        _came_to_us(f, entry)


def _fields_of(demand: k.Demand) -> dict[str, Any]:
    return {name: getattr(demand, name) for name in DEMAND_FIELDS}


def _correctable(body: k.CaseRegistered) -> dict[str, str]:
    """Every field that a correction may name, by its name there."""
    found = {"title": body.title, "headcount": str(body.headcount), **copied_fields(body.people)}
    for d in body.demands:
        found |= {f"demand.{d.id}.{name}": value for name, value in _fields_of(d).items()}
    return found


def _came_to_us(f: Folding, entry: Entry) -> None:
    """A case transferred in: its receipt here starts the receiver's clocks (Art. 23(3))."""
    state, on = f.state, f.state.received_on
    assert on is not None
    sent = Transfer(state.org, "", on, "", entry.id, incoming=True, received_on=on, received_entry=entry.id)
    for d in state.demands.values():
        d.transfers.append(sent)
    if due := state.details.get("due_date"):
        sent.due_on = date.fromisoformat(due)


def _numbered(f: Folding, body: k.CaseNumbered, entry: Entry) -> None:
    number = str(OfficialNumber(body.region, body.year, body.serial))
    if number in f.state.official_numbers:
        return
    if f.state.official_numbers:
        f.odd(TWICE_NUMBERED, entry, first=f.state.official_number, other=number)
    f.state.official_numbers += (number,)


def _suspected(f: Folding, body: k.DuplicateSuspected, entry: Entry) -> None:
    on = date.fromisoformat(body.registered_on)
    f.state.duplicates.setdefault(body.other, Duplicate(body.other, body.org, on, body.official_number, entry.id))


def _judged(f: Folding, body: k.DuplicateSettled, entry: Entry) -> None:
    if found := f.earlier(f.state.duplicates.get(body.other), entry):
        f.step_once(found.settled or None, entry, QT_TRANSLATE_NOOP("Word", "核对是不是同一件事"))
        found.settled, found.same = entry.id, body.same


def _corrected(f: Folding, body: k.CaseCorrected, entry: Entry) -> None:
    f.registers.write(body.changes, entry)
    for d in f.concerned(body.no_accusation, entry) if body.no_accusation else ():
        d.no_accusation_in = body.changes.get(f"demand.{d.id}.text", d.text)


def _restricted(f: Folding, body: k.CaseRestricted, entry: Entry) -> None:
    state = f.state
    state.restricted, state.inquiry_code = True, ""
    state.readers = tuple(dict.fromkeys([*state.readers, *body.readers]))
    if state.officer not in state.readers:
        state.officer = state.officer_name = ""


def _linked(f: Folding, body: k.CaseLinked, entry: Entry) -> None:
    for d in f.concerned((body.demand,), entry):
        f.step_once(d.link.entry if d.link else None, entry, QT_TRANSLATE_NOOP("Word", "并入"))
        d.link = Link(body.case, body.number, body.reasons, entry.id)


def _unlinked(f: Folding, body: k.CaseUnlinked, entry: Entry) -> None:
    for d in f.concerned((body.demand,), entry):
        d.link = None


def _joined(f: Folding, body: k.VisitJoined, entry: Entry) -> None:
    f.state.joined[body.case, body.demand] = JoinedVisit(
        body.case,
        body.number,
        body.demand,
        body.text,
        body.channel,
        datetime.fromisoformat(body.received_at),
        body.headcount,
        entry.id,
    )


def _parted(f: Folding, body: k.VisitParted, entry: Entry) -> None:
    f.state.joined.pop((body.case, body.demand), None)


def _material(f: Folding, body: k.MaterialAdded, entry: Entry) -> None:
    f.state.materials.extend(body.materials)


STEPS: Steps = {
    k.CaseRegistered: _registered,
    k.CaseNumbered: _numbered,
    k.DuplicateSuspected: _suspected,
    k.DuplicateSettled: _judged,
    k.CaseCorrected: _corrected,
    k.CaseRestricted: _restricted,
    k.CaseLinked: _linked,
    k.CaseUnlinked: _unlinked,
    k.VisitJoined: _joined,
    k.VisitParted: _parted,
    k.MaterialAdded: _material,
}
