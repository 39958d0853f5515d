"""`fold_case`: the entries of a case become its state. Never raises; what does not fit becomes an irregularity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any

from app.domain import kinds as k
from app.domain.case import (
    Acceptance,
    CaseState,
    Decline,
    Delivery,
    DemandState,
    DocumentState,
    Irregularity,
    JoinedVisit,
    Link,
    Reply,
    Transfer,
)
from app.domain.entries import Body, Entry
from app.domain.envelope import CHINA
from app.domain.history import History, Registers, history, needs_newer_program
from app.domain.problems import QT_TRANSLATE_NOOP

CONCURRENT_STEP = "concurrent_step"
UNKNOWN_DEMAND = "unknown_demand"
TWICE_REGISTERED = "twice_registered"
UNREADABLE_VALUE = "unreadable_value"
"""Codes of irregularities; `app.reports.oddities` has their words."""

DEMAND_FIELDS = ("text", "category", "place", "place_detail", "against", "against_text", "legal_class")
NOTICES = ("acceptance", "decline", "transfer")
"""Papers whose delivery fulfils the written-notice duty of Art. 23."""


def entry_day(entry: Entry) -> date:
    """The day an act took place: `happened_on` if the clerk gave one, else the day of writing."""
    return entry.envelope.happened_on or entry.envelope.at.astimezone(CHINA).date()


class _Folding:
    """The fold of one case in progress."""

    __slots__ = ("past", "registers", "state")

    def __init__(self, past: History, case_id: str) -> None:
        self.past = past
        self.state = CaseState(case_id, entries=past.entries, frontier=past.frontier)
        self.registers = Registers(past)

    def odd(self, code: str, entry: Entry, **values: str) -> None:
        self.state.irregularities.append(Irregularity(code, entry.id, values))

    def concerned(self, ids: Iterable[str], entry: Entry) -> list[DemandState]:
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


def _registered(f: _Folding, body: k.CaseRegistered, entry: Entry) -> None:
    state = f.state
    if state.number:
        f.odd(TWICE_REGISTERED, entry)
        return
    state.number, state.inquiry_code, state.channel = body.number, body.inquiry_code, body.channel
    state.received_at, state.registered_at = datetime.fromisoformat(body.received_at), entry.envelope.at
    state.registered_by, state.org, state.people = entry.envelope.actor, entry.envelope.org, body.people
    state.materials.extend(body.materials)
    state.details, state.restricted, state.readers = dict(body.details), body.restricted, body.readers
    state.late, state.source, state.address_unclear = body.late, body.source, body.address_unclear
    f.registers.write("title", body.title, entry.id)
    f.registers.write("headcount", str(body.headcount), entry.id)
    for d in body.demands:
        values = {name: getattr(d, name) for name in DEMAND_FIELDS}
        state.demands[d.id] = DemandState(id=d.id, triage=d.triage, **values)
        for name, value in values.items():
            f.registers.write(f"demand.{d.id}.{name}", value, entry.id)


def _corrected(f: _Folding, body: k.CaseCorrected, entry: Entry) -> None:
    for name, value in body.changes.items():
        f.registers.write(name, value, entry.id)


def _linked(f: _Folding, body: k.CaseLinked, entry: Entry) -> None:
    for d in f.concerned((body.demand,), entry):
        f.step_once(d.link.entry if d.link else None, entry, QT_TRANSLATE_NOOP("Word", "并入"))
        d.link = Link(body.case, body.number, body.reasons, entry.id)


def _unlinked(f: _Folding, body: k.CaseUnlinked, entry: Entry) -> None:
    for d in f.concerned((body.demand,), entry):
        d.link = None


def _joined(f: _Folding, body: k.VisitJoined, entry: Entry) -> None:
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


def _parted(f: _Folding, body: k.VisitParted, entry: Entry) -> None:
    f.state.joined.pop((body.case, body.demand), None)


def _accepted(f: _Folding, body: k.CaseAccepted, entry: Entry) -> None:
    on = date.fromisoformat(body.accepted_on)
    for d in f.concerned(body.demands, entry):
        f.step_once(d.acceptance.entry if d.acceptance else None, entry, QT_TRANSLATE_NOOP("Word", "受理"))
        d.acceptance = d.acceptance or Acceptance(on, body.handler, body.handler_name, body.contact, entry.id)


def _declined(f: _Folding, body: k.CaseDeclined, entry: Entry) -> None:
    for d in f.concerned(body.demands, entry):
        f.step_once(d.decline.entry if d.decline else None, entry, QT_TRANSLATE_NOOP("Word", "不予受理"))
        d.decline = Decline(entry_day(entry), body.ground, body.explanation, body.go_to, body.running_number, entry.id)


def _transferred(f: _Folding, body: k.CaseTransferred, entry: Entry) -> None:
    for d in f.concerned(body.demands, entry):
        last = d.transfers[-1].entry if d.transfers else None
        f.step_once(last, entry, QT_TRANSLATE_NOOP("Word", "转送"))
        on = date.fromisoformat(body.transferred_on)
        d.transfers.append(Transfer(body.to, body.to_name, on, body.reason, entry.id))


def _assigned(f: _Folding, body: k.CaseAssigned, entry: Entry) -> None:
    f.state.officer, f.state.officer_name = body.officer, body.officer_name


def _noted(f: _Folding, body: k.HandlingNoted, entry: Entry) -> None:
    for d in f.state.demands.values():
        d.handled |= d.acceptance is not None


def _material(f: _Folding, body: k.MaterialAdded, entry: Entry) -> None:
    f.state.materials.extend(body.materials)


def _replied(f: _Folding, body: k.ReplyIssued, entry: Entry) -> None:
    on = date.fromisoformat(body.replied_on)
    for point in body.points:
        for d in f.concerned((point.demand,), entry):
            f.step_once(d.reply.entry if d.reply else None, entry, QT_TRANSLATE_NOOP("Word", "答复"))
            d.reply = Reply(on, point, body.review_body, entry.id, body.contact)


def _history_reply(f: _Folding, body: k.ReplyImported, entry: Entry) -> None:
    for d in f.state.open_demands:
        d.reply = Reply(date.fromisoformat(body.replied_on), None, "", entry.id)


def _closed(f: _Folding, body: k.CaseClosed, entry: Entry) -> None:
    if f.state.closed_on is not None:
        f.odd(CONCURRENT_STEP, entry, step=QT_TRANSLATE_NOOP("Word", "办结"))
    f.state.closed_on = f.state.closed_on or entry_day(entry)


def _issued(f: _Folding, body: k.DocumentIssued, entry: Entry) -> None:
    f.state.documents[body.document] = DocumentState(
        body.document,
        body.document_kind,
        body.number,
        body.demands,
        entry.id,
        entry.envelope.at,
        body.sha256,
        body.wording,
    )


def _printed(f: _Folding, body: k.DocumentPrinted, entry: Entry) -> None:
    key = body.document or body.document_kind
    f.state.printed[key] = f.state.printed.get(key, 0) + 1


def _voided(f: _Folding, body: k.DocumentVoided, entry: Entry) -> None:
    if document := f.state.documents.get(body.document):
        document.voided = body.reason


def _delivered(f: _Folding, body: k.DeliveryRecorded, entry: Entry) -> None:
    document = f.state.documents.get(body.document)
    if document is None:
        return
    on = date.fromisoformat(body.delivered_on)
    document.deliveries.append(
        Delivery(body.way, on, body.receiver, body.relation, body.refused, body.witnesses, body.note, entry.id)
    )
    for d in f.concerned(document.demands, entry):
        if document.kind in NOTICES:
            d.noticed_on = min(d.noticed_on or on, on)
        if document.kind == "reply":
            d.delivered_on = min(d.delivered_on or on, on)


_STEPS: dict[type[Body], Callable[[_Folding, Any, Entry], None]] = {
    k.CaseRegistered: _registered,
    k.CaseCorrected: _corrected,
    k.CaseLinked: _linked,
    k.CaseUnlinked: _unlinked,
    k.VisitJoined: _joined,
    k.VisitParted: _parted,
    k.CaseAccepted: _accepted,
    k.CaseDeclined: _declined,
    k.CaseTransferred: _transferred,
    k.CaseAssigned: _assigned,
    k.HandlingNoted: _noted,
    k.MaterialAdded: _material,
    k.ReplyIssued: _replied,
    k.ReplyImported: _history_reply,
    k.CaseClosed: _closed,
    k.DocumentIssued: _issued,
    k.DocumentPrinted: _printed,
    k.DocumentVoided: _voided,
    k.DeliveryRecorded: _delivered,
}


def fold_case(entries: Sequence[Entry]) -> CaseState:
    """Fold one case's entries, in any order of arrival, into its state. Never raises."""
    past = history(entries)
    f = _Folding(past, entries[0].envelope.subject.id if entries else "")
    orgs: dict[str, None] = {}
    for entry in past.entries:
        orgs.update(dict.fromkeys(entry.envelope.routing.orgs))
        if entry.body is None:
            newer = needs_newer_program(entry)
            f.state.read_only |= newer
            f.state.erased |= not newer
        elif step := _STEPS.get(type(entry.body)):
            try:
                step(f, entry.body, entry)
            except ValueError:
                f.odd(UNREADABLE_VALUE, entry)
    f.state.orgs = tuple(orgs)
    if f.state.number:
        _apply_registers(f)
    return f.state


def _apply_registers(f: _Folding) -> None:
    """Write the corrected values into the state, and note the fields two people changed apart."""
    f.state.conflicts = f.registers.conflicts()
    f.state.title = f.registers.value("title")
    headcount = f.registers.value("headcount")
    f.state.headcount = int(headcount) if headcount.isdecimal() else f.state.headcount
    for d in f.state.demands.values():
        for name in DEMAND_FIELDS:
            setattr(d, name, f.registers.value(f"demand.{d.id}.{name}"))
