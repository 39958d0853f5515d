"""Handling: hearings, mediation, extension, the reply, its execution, suggestions."""

from __future__ import annotations

from datetime import date, datetime

from app.domain import kinds as k
from app.domain.entries import Entry
from app.domain.folding.context import Folding, Steps
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.records import Execution, ExtensionGrant, Hearing, Mediation, Reply, SuggestionAnswer


def _noted(f: Folding, body: k.HandlingNoted, entry: Entry) -> None:
    for d in f.state.demands.values():
        d.handled |= d.acceptance is not None


def _investigated(f: Folding, body: k.InvestigationRecorded, entry: Entry) -> None:
    for d in f.concerned(body.demands, entry):
        d.handled = True


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
        entry.id,
    )


def _held(f: Folding, body: k.HearingHeld, entry: Entry) -> None:
    hearing = f.state.hearings.get(body.hearing)
    if not f.earlier(hearing, entry):
        return
    assert hearing is not None
    f.step_once(hearing.held_entry or None, entry, QT_TRANSLATE_NOOP("Word", "听证"))
    hearing.first_on, hearing.last_on = date.fromisoformat(body.first_on), date.fromisoformat(body.last_on)
    hearing.minutes, hearing.result, hearing.held_entry = body.minutes, body.result, entry.id


def _mediation_opened(f: Folding, body: k.MediationOpened, entry: Entry) -> None:
    mediation = Mediation(
        body.mediation,
        body.way,
        body.demands,
        body.other_party,
        body.mediators,
        date.fromisoformat(body.petitioner_consent_on),
        date.fromisoformat(body.other_consent_on),
        body.consent_evidence,
        date.fromisoformat(body.opened_on),
        entry.id,
    )
    f.state.mediations[body.mediation] = mediation
    for d in f.concerned(body.demands, entry):
        d.mediations.append(mediation)


def _mediation_noted(f: Folding, body: k.MediationNoted, entry: Entry) -> None:
    mediation = f.state.mediations.get(body.mediation)
    if f.earlier(mediation, entry) and mediation:
        mediation.sessions.append((date.fromisoformat(body.held_on), body.text))


def _agreed(f: Folding, body: k.MediationAgreed, entry: Entry) -> None:
    mediation = f.state.mediations.get(body.mediation)
    if f.earlier(mediation, entry) and mediation:
        mediation.facts, mediation.responsibility, mediation.duties = body.facts, body.responsibility, body.duties
        mediation.effective_on = date.fromisoformat(body.effective_on)


def _mediation_ended(f: Folding, body: k.MediationEnded, entry: Entry) -> None:
    mediation = f.state.mediations.get(body.mediation)
    if f.earlier(mediation, entry) and mediation:
        mediation.ended_on, mediation.ended_reason = date.fromisoformat(body.ended_on), body.reason


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
            d.reply = Reply(on, point, body.review_body, entry.id, body.contact)
            d.answered_on = d.answered_on or on


def _history_reply(f: Folding, body: k.ReplyImported, entry: Entry) -> None:
    on = date.fromisoformat(body.replied_on)
    for d in f.state.open_demands:
        d.reply = Reply(on, None, "", entry.id)
        d.answered_on = d.answered_on or on


def _executed(f: Folding, body: k.ExecutionNoted, entry: Entry) -> None:
    on = date.fromisoformat(body.noted_on)
    for d in f.concerned(body.demands, entry):
        d.executions.append(Execution(on, body.state, body.text, entry.id))


def _suggestion(f: Folding, body: k.SuggestionDecided, entry: Entry) -> None:
    on = date.fromisoformat(body.decided_on)
    for d in f.concerned(body.demands, entry):
        d.suggestion = SuggestionAnswer(on, body.outcome, body.opinion, body.contact, entry.id)


STEPS: Steps = {
    k.HandlingNoted: _noted,
    k.InvestigationRecorded: _investigated,
    k.HearingCalled: _called,
    k.HearingHeld: _held,
    k.MediationOpened: _mediation_opened,
    k.MediationNoted: _mediation_noted,
    k.MediationAgreed: _agreed,
    k.MediationEnded: _mediation_ended,
    k.HandlingExtended: _extended,
    k.ReplyIssued: _replied,
    k.ReplyImported: _history_reply,
    k.ExecutionNoted: _executed,
    k.SuggestionDecided: _suggestion,
}
