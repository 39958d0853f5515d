"""Supervision, advice and order incidents."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.entries import Entry
from app.domain.folding.context import Folding, Steps
from app.domain.records import Advice, Incident, Supervision


def _opened(f: Folding, body: k.SupervisionOpened, entry: Entry) -> None:
    f.state.supervisions[body.supervision] = Supervision(
        body.supervision,
        body.level,
        body.demands,
        body.grounds,
        body.unit,
        body.unit_name,
        body.facts,
        body.requirement,
        date.fromisoformat(body.due_on),
        date.fromisoformat(body.opened_on),
        entry.id,
    )


def _raised(f: Folding, body: k.SupervisionRaised, entry: Entry) -> None:
    if supervision := f.earlier(f.state.supervisions.get(body.supervision), entry):
        supervision.level, supervision.due_on = body.level, date.fromisoformat(body.due_on)


def _answered(f: Folding, body: k.SupervisionAnswered, entry: Entry) -> None:
    if supervision := f.earlier(f.state.supervisions.get(body.supervision), entry):
        supervision.answers.append((date.fromisoformat(body.answered_on), body.text))


def _closed(f: Folding, body: k.SupervisionClosed, entry: Entry) -> None:
    if supervision := f.earlier(f.state.supervisions.get(body.supervision), entry):
        supervision.closed_on, supervision.result = date.fromisoformat(body.closed_on), body.result


def _put_aside(f: Folding, body: k.FaultPutAside, entry: Entry) -> None:
    f.state.put_aside.add((body.fault, body.demand))


def _advised(f: Folding, body: k.AdviceSent, entry: Entry) -> None:
    on = date.fromisoformat(body.sent_on)
    f.state.advices[body.advice] = Advice(
        body.advice, body.advice_kind, body.to, body.to_name, body.facts, body.cause, body.proposal, on, entry.id
    )


def _advice_answered(f: Folding, body: k.AdviceAnswered, entry: Entry) -> None:
    if advice := f.earlier(f.state.advices.get(body.advice), entry):
        advice.adoption, advice.answer = body.adoption, body.text
        advice.answered_on = date.fromisoformat(body.answered_on)


def _incident(f: Folding, body: k.IncidentRecorded, entry: Entry) -> None:
    f.state.incidents[body.incident] = Incident(
        body.incident,
        body.conduct,
        body.text,
        body.persuaded_by,
        body.police,
        date.fromisoformat(body.took_place_on),
        date.fromisoformat(body.expires_on),
        entry.id,
    )


def _incident_answered(f: Folding, body: k.IncidentAnswered, entry: Entry) -> None:
    if incident := f.earlier(f.state.incidents.get(body.incident), entry):
        incident.answer = body.words


STEPS: Steps = {
    k.SupervisionOpened: _opened,
    k.SupervisionRaised: _raised,
    k.SupervisionAnswered: _answered,
    k.SupervisionClosed: _closed,
    k.FaultPutAside: _put_aside,
    k.AdviceSent: _advised,
    k.AdviceAnswered: _advice_answered,
    k.IncidentRecorded: _incident,
    k.IncidentAnswered: _incident_answered,
}
