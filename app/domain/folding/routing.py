"""Where a demand goes: accepted, declined, transferred, entrusted, objected to, guided, answered, led, recused."""

from __future__ import annotations

from datetime import date, datetime

from app.domain import kinds as k
from app.domain.entries import Entry
from app.domain.folding.context import Folding, Steps, entry_day
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.records import (
    Acceptance,
    Completion,
    Decline,
    DirectAnswer,
    Dispute,
    FinalDecline,
    FormerAcceptance,
    Guidance,
    Lead,
    Objection,
    Recusal,
    SimpleProcedure,
    TakenBack,
    Transfer,
    UpwardReport,
)


def _accepted(f: Folding, body: k.CaseAccepted, entry: Entry) -> None:
    on = date.fromisoformat(body.accepted_on)
    for d in f.concerned(body.demands, entry):
        f.step_once(d.acceptance.entry if d.acceptance else None, entry, QT_TRANSLATE_NOOP("Word", "受理"))
        taken = Acceptance(on, body.handler, body.handler_name, body.contact, entry.id, d.legal_class)
        d.acceptance = d.acceptance or taken


def _acceptance_taken_back(f: Folding, body: k.AcceptanceTakenBack, entry: Entry) -> None:
    """What it told the petitioner counts no longer: to tell them runs on from the first receipt."""
    on = date.fromisoformat(body.taken_back_on)
    for d in f.concerned(body.demands, entry):
        if taken := f.earlier(d.acceptance, entry):
            d.former = d.former or FormerAcceptance(taken, on, body.reason, entry.id)
            d.acceptance = d.noticed_on = None


def _declined(f: Folding, body: k.CaseDeclined, entry: Entry) -> None:
    for d in f.concerned(body.demands, entry):
        f.step_once(d.decline.entry if d.decline else None, entry, QT_TRANSLATE_NOOP("Word", "不予受理"))
        d.decline = Decline(entry_day(entry), body.ground, body.explanation, body.go_to, body.running_number, entry.id)


def _declined_finally(f: Folding, body: k.CaseDeclinedFinally, entry: Entry) -> None:
    on = date.fromisoformat(body.declined_on)
    for d in f.concerned(body.demands, entry):
        earlier = d.final_decline.entry if d.final_decline else None
        f.step_once(earlier, entry, QT_TRANSLATE_NOOP("Word", "不再受理"))
        d.final_decline = FinalDecline(on, body.opinions, body.explanation, body.help, entry.id)


def _transferred(f: Folding, body: k.CaseTransferred, entry: Entry) -> None:
    on = date.fromisoformat(body.transferred_on)
    sent = Transfer(body.to, body.to_name, on, body.reason, entry.id, assists=body.assists, copy=body.copy)
    _send(f, body.demands, entry, sent)
    f.state.copied_to |= {*body.copied_to}


def _left_out(f: Folding, body: k.IdentityLeftOut, entry: Entry) -> None:
    f.state.anonymous[body.copy] = body


def _entrusted(f: Folding, body: k.CaseEntrusted, entry: Entry) -> None:
    on, due = date.fromisoformat(body.entrusted_on), date.fromisoformat(body.due_on)
    sent = Transfer(body.to, body.to_name, on, body.reason, entry.id, due, body.requirement, assists=body.assists)
    _send(f, body.demands, entry, sent)


def _send(f: Folding, demands: tuple[str, ...], entry: Entry, sent: Transfer) -> None:
    """One record for all its demands: what the unit answers concerns them together."""
    for d in f.concerned(demands, entry):
        last = d.outgoing[-1].entry if d.outgoing else None
        f.step_once(last, entry, QT_TRANSLATE_NOOP("Word", "转送"))
        d.transfers.append(sent)


def _received(f: Folding, body: k.TransferReceived, entry: Entry) -> None:
    on = date.fromisoformat(body.received_on)
    for sent in f.transfers_of(body.sent, entry):
        f.step_once(sent.taken_back.entry if sent.taken_back else None, entry, QT_TRANSLATE_NOOP("Word", "收回"))
        if sent.received_on is None or on < sent.received_on:
            sent.received_on, sent.receiver, sent.received_entry = on, body.receiver, entry.id


def _taken_back(f: Folding, body: k.TransferTakenBack, entry: Entry) -> None:
    """The unit no longer has it, and that it does was told to nobody: what binds us to tell runs on from the first receipt."""
    found = f.transfers_of(body.sent, entry)
    for sent in found:
        f.step_once(sent.received_entry or None, entry, QT_TRANSLATE_NOOP("Word", "签收"))
        sent.taken_back = TakenBack(date.fromisoformat(body.taken_back_on), body.reason, entry.id)
    for d in f.state.demands.values():
        had_it = any(
            t in found and not t.assists for t in d.transfers
        )  # who was asked for help tells nothing of Art. 23
        if had_it and d.noticed_on and d.noticed_on >= d.outgoing[-1].on:
            d.noticed_on = None


def _objected(f: Folding, body: k.TransferObjected, entry: Entry) -> None:
    on = date.fromisoformat(body.filed_on)
    objection = Objection(on, body.reason, body.proposed, body.proposed_name, entry.id)
    for sent in {id(t): t for t in f.transfers_of(body.sent, entry)}.values():
        sent.objections.append(objection)


def _decided(f: Folding, body: k.ObjectionDecided, entry: Entry) -> None:
    every = (o for d in f.state.demands.values() for t in d.transfers for o in t.objections)
    objection = f.earlier(next((o for o in every if o.entry == body.objection), None), entry)
    if objection and objection.decided_on is None:
        objection.decided_on, objection.agreed = date.fromisoformat(body.decided_on), body.agreed
        objection.note, objection.returned = body.note, body.returned


def _completed(f: Folding, body: k.CompletionReported, entry: Entry) -> None:
    on = date.fromisoformat(body.reported_on)
    report = Completion(on, body.summary, body.process, body.result, body.opinion, entry.id, body.approver)
    for sent in f.transfers_of(body.sent, entry):
        sent.completion = report


def _guided(f: Folding, body: k.CaseGuided, entry: Entry) -> None:
    on = date.fromisoformat(body.guided_on)
    for d in f.concerned(body.demands, entry):
        d.guidance = Guidance(on, body.to, body.to_name, body.address, body.procedure, entry.id)


def _answered(f: Folding, body: k.CaseAnswered, entry: Entry) -> None:
    on = date.fromisoformat(body.answered_on)
    for d in f.concerned(body.demands, entry):
        d.answer = DirectAnswer(on, body.text, body.way, entry.id)
        d.answered_on = d.answered_on or on


def _reported(f: Folding, body: k.CaseReported, entry: Entry) -> None:
    f.state.reports.append(
        UpwardReport(
            body.ground,
            body.recipients,
            datetime.fromisoformat(body.known_at),
            body.place,
            body.people,
            body.situation,
            body.measures,
            body.contact,
            body.approver,
            body.follows,
            entry.id,
        )
    )


def _led(f: Folding, body: k.LeadFixed, entry: Entry) -> None:
    on = date.fromisoformat(body.fixed_on)
    for d in f.concerned(body.demands, entry):
        f.step_once(d.lead.entry if d.lead else None, entry, QT_TRANSLATE_NOOP("Word", "确定牵头单位"))
        d.lead = Lead(on, body.lead, body.others, body.decided_by, body.note, entry.id)


def _disputed(f: Folding, body: k.DisputeRaised, entry: Entry) -> None:
    on = date.fromisoformat(body.raised_on)
    for d in f.concerned(body.demands, entry):
        d.dispute = Dispute(on, body.units, body.to, body.question, entry.id, body.approver)


def _recused(f: Folding, body: k.OfficerRecused, entry: Entry) -> None:
    f.state.recusals.append(Recusal(body.officer, body.officer_name, body.asked_by, body.reason, entry.id))
    if f.state.officer == body.officer:
        f.state.officer = f.state.officer_name = ""
    _reading(f, f.state.readers)


def _let_read(f: Folding, body: k.ReaderAdded, entry: Entry) -> None:
    _reading(f, (*f.state.readers, body.reader))


def _reading(f: Folding, readers: tuple[str, ...]) -> None:
    """Who sees a restricted case: nobody who stays away from it, unless that would leave nobody."""
    away = {recusal.officer for recusal in f.state.recusals}
    f.state.readers = tuple(r for r in dict.fromkeys(readers) if r not in away) or f.state.readers


def _assigned(f: Folding, body: k.CaseAssigned, entry: Entry) -> None:
    f.state.officer, f.state.officer_name = body.officer, body.officer_name


def _simple(f: Folding, body: k.SimpleChosen, entry: Entry) -> None:
    on = date.fromisoformat(body.chosen_on)
    for d in f.concerned(body.demands, entry):
        d.simple = SimpleProcedure(on, body.ground, body.wants_paper, entry.id)


def _ordinary(f: Folding, body: k.SimpleLeft, entry: Entry) -> None:
    for d in f.concerned(body.demands, entry):
        if d.simple:
            d.simple.left_on, d.simple.left_reason = date.fromisoformat(body.left_on), body.reason


STEPS: Steps = {
    k.CaseAccepted: _accepted,
    k.AcceptanceTakenBack: _acceptance_taken_back,
    k.CaseDeclined: _declined,
    k.CaseDeclinedFinally: _declined_finally,
    k.CaseTransferred: _transferred,
    k.IdentityLeftOut: _left_out,
    k.CaseEntrusted: _entrusted,
    k.TransferReceived: _received,
    k.TransferTakenBack: _taken_back,
    k.TransferObjected: _objected,
    k.ObjectionDecided: _decided,
    k.CompletionReported: _completed,
    k.CaseGuided: _guided,
    k.CaseAnswered: _answered,
    k.CaseReported: _reported,
    k.LeadFixed: _led,
    k.DisputeRaised: _disputed,
    k.OfficerRecused: _recused,
    k.ReaderAdded: _let_read,
    k.CaseAssigned: _assigned,
    k.SimpleChosen: _simple,
    k.SimpleLeft: _ordinary,
}
