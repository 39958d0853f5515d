"""Handling: investigations, hearings, mediation, extension, meetings, the reply, its execution, suggestions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from app.domain import kinds as k
from app.domain.entries import Entry
from app.domain.folding.context import Folding, Steps
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.records import (
    Execution,
    ExtensionGrant,
    Hearing,
    Investigation,
    Mediation,
    MediationRefusal,
    Meeting,
    PlannedSession,
    Publication,
    Reply,
    SuggestionAnswer,
)


def _noted(f: Folding, body: k.HandlingNoted, entry: Entry) -> None:
    for d in f.state.demands.values():
        d.handled |= d.acceptance is not None


def _investigated(f: Folding, body: k.InvestigationRecorded, entry: Entry) -> None:
    on = date.fromisoformat(body.investigated_on)
    found = Investigation(on, body.way, body.place, body.asked, body.people, body.findings, body.evidence, entry.id)
    for d in f.concerned(body.demands, entry):
        d.handled = True
        d.investigations.append(found)


def _called(f: Folding, body: k.HearingCalled, entry: Entry) -> None:
    f.state.hearings[body.hearing] = Hearing(
        body.hearing,
        body.stage,
        body.demands,
        body.matter,
        datetime.fromisoformat(body.at),
        body.place,
        body.chair,
        body.hearers,
        body.parties,
        body.contact,
        entry.id,
    )


def _held(f: Folding, body: k.HearingHeld, entry: Entry) -> None:
    if hearing := f.earlier(f.state.hearings.get(body.hearing), entry):
        f.step_once(hearing.held_entry or hearing.cancelled_entry or None, entry, QT_TRANSLATE_NOOP("Word", "听证"))
        hearing.first_on, hearing.last_on = date.fromisoformat(body.first_on), date.fromisoformat(body.last_on)
        hearing.minutes, hearing.result, hearing.held_entry = body.minutes, body.result, entry.id


def _cancelled(f: Folding, body: k.HearingCancelled, entry: Entry) -> None:
    hearing = f.state.hearings.get(body.hearing)
    if not f.earlier(hearing, entry):
        return
    assert hearing is not None
    f.step_once(hearing.held_entry or hearing.cancelled_entry or None, entry, QT_TRANSLATE_NOOP("Word", "听证"))
    hearing.cancelled, hearing.again, hearing.cancelled_entry = body.reason, body.again, entry.id


def _mediation_opened(f: Folding, body: k.MediationOpened, entry: Entry) -> None:
    mediation = Mediation(
        body.mediation,
        body.way,
        body.demands,
        body.other_party,
        date.fromisoformat(body.petitioner_consent_on),
        body.petitioner_evidence,
        date.fromisoformat(body.other_consent_on),
        body.other_evidence,
        date.fromisoformat(body.opened_on),
        body.other_contact,
        body.mediators,
        body.committee,
        entry.id,
    )
    f.state.mediations[body.mediation] = mediation
    for d in f.concerned(body.demands, entry):
        d.handled = True
        d.mediations.append(mediation)


def _mediation_declined(f: Folding, body: k.MediationDeclined, entry: Entry) -> None:
    refusal = MediationRefusal(date.fromisoformat(body.asked_on), body.way, body.side, body.words, entry.id)
    for d in f.concerned(body.demands, entry):
        d.handled = True
        d.mediation_refusals.append(refusal)


def _mediation_noted(f: Folding, body: k.MediationNoted, entry: Entry) -> None:
    if mediation := f.earlier(f.state.mediations.get(body.mediation), entry):
        held_on = date.fromisoformat(body.held_on)
        mediation.sessions.append((held_on, body.text))
        if mediation.planned and mediation.planned.on <= held_on:
            mediation.planned = None


def _mediation_planned(f: Folding, body: k.MediationPlanned, entry: Entry) -> None:
    if mediation := f.earlier(f.state.mediations.get(body.mediation), entry):
        on, at = date.fromisoformat(body.on), f"{body.starts}-{body.ends}"
        mediation.planned = PlannedSession(on, at, body.place)


def _agreed(f: Folding, body: k.MediationAgreed, entry: Entry) -> None:
    if mediation := f.earlier(f.state.mediations.get(body.mediation), entry):
        f.step_once(mediation.agreed_entry or None, entry, QT_TRANSLATE_NOOP("Word", "协议"))
        mediation.facts, mediation.dispute = body.facts, body.dispute
        mediation.responsibility, mediation.duties, mediation.marks = body.responsibility, body.duties, body.marks
        mediation.agreed_on, mediation.agreed_entry = date.fromisoformat(body.agreed_on), entry.id


def _signed(f: Folding, body: k.MediationSigned, entry: Entry) -> None:
    if mediation := f.earlier(f.state.mediations.get(body.mediation), entry):
        mediation.effective_on = date.fromisoformat(body.effective_on)


def _mediation_ended(f: Folding, body: k.MediationEnded, entry: Entry) -> None:
    if mediation := f.earlier(f.state.mediations.get(body.mediation), entry):
        mediation.ended_on = date.fromisoformat(body.ended_on)
        mediation.ended_reason, mediation.ended_told = body.reason, body.told


def _extended(f: Folding, body: k.HandlingExtended, entry: Entry) -> None:
    on = date.fromisoformat(body.approved_on)
    grant = ExtensionGrant(body.days, body.reason, body.approver, body.approver_post, on, entry.id)
    for d in f.concerned(body.demands, entry):
        f.step_once(d.extension.entry if d.extension else None, entry, QT_TRANSLATE_NOOP("Word", "延期"))
        d.extension = d.extension or grant


def _replied(f: Folding, body: k.ReplyIssued, entry: Entry) -> None:
    on = date.fromisoformat(body.replied_on)
    for point in body.points:
        for d in f.concerned((point.demand,), entry):
            f.step_once(d.reply.entry if d.reply else None, entry, QT_TRANSLATE_NOOP("Word", "答复"))
            d.reply, d.fallen_reply = Reply(on, point, body.review_body, entry.id, body.contact), None
            d.answered_on = d.answered_on or on


def _history_reply(f: Folding, body: k.ReplyImported, entry: Entry) -> None:
    on = date.fromisoformat(body.replied_on)
    for d in f.concerned(body.demands, entry) if body.demands else f.state.open_demands:
        d.reply = Reply(
            on, None, body.review_body, entry.id, unit=body.unit, unit_name=body.unit_name, number=body.number
        )
        d.answered_on = d.answered_on or on
        if body.delivered_on:
            d.delivered_on, d.left_standing = date.fromisoformat(body.delivered_on), None


def _executed(f: Folding, body: k.ExecutionNoted, entry: Entry) -> None:
    on = date.fromisoformat(body.noted_on)
    promised = date.fromisoformat(body.promised_on) if body.promised_on else None
    for d in f.concerned(body.demands, entry):
        d.executions.append(Execution(on, body.state, body.text, entry.id, d.to_carry_out, promised))


def _published(f: Folding, body: k.AnswerPublished, entry: Entry) -> None:
    on, agreed_on = date.fromisoformat(body.published_on), date.fromisoformat(body.agreed_on)
    for d in f.concerned(body.demands, entry):
        d.publications.append(
            Publication(on, body.medium, body.published_at, agreed_on, body.agreed_how, entry.id, d.answer_entry)
        )


def _taken_down(f: Folding, body: k.AnswerTakenDown, entry: Entry) -> None:
    on = date.fromisoformat(body.taken_down_on)
    for d in f.concerned(body.demands, entry):
        d.publications = [p if p.taken_down_on else replace(p, taken_down_on=on) for p in d.publications]


def _minuted(f: Folding, body: k.MeetingMinuted, entry: Entry) -> None:
    f.state.meetings[body.meeting] = Meeting(
        body.meeting,
        date.fromisoformat(body.held_on),
        body.place,
        body.chair,
        body.units,
        body.matter,
        body.discussion,
        body.decision,
        body.tasks,
        entry.id,
    )


def _suggestion(f: Folding, body: k.SuggestionDecided, entry: Entry) -> None:
    on = date.fromisoformat(body.decided_on)
    for d in f.concerned(body.demands, entry):
        d.suggestion = SuggestionAnswer(on, body.outcome, body.opinion, body.contact, entry.id)


STEPS: Steps = {
    k.HandlingNoted: _noted,
    k.InvestigationRecorded: _investigated,
    k.HearingCalled: _called,
    k.HearingHeld: _held,
    k.HearingCancelled: _cancelled,
    k.MediationOpened: _mediation_opened,
    k.MediationDeclined: _mediation_declined,
    k.MediationNoted: _mediation_noted,
    k.MediationPlanned: _mediation_planned,
    k.MediationAgreed: _agreed,
    k.MediationSigned: _signed,
    k.MediationEnded: _mediation_ended,
    k.HandlingExtended: _extended,
    k.ReplyIssued: _replied,
    k.ReplyImported: _history_reply,
    k.ExecutionNoted: _executed,
    k.SuggestionDecided: _suggestion,
    k.AnswerPublished: _published,
    k.AnswerTakenDown: _taken_down,
    k.MeetingMinuted: _minuted,
}
