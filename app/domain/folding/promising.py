"""Promises given in a case, and the plan of one that has lain long."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain import kinds as k
from app.domain.backlog import BacklogPlan, Sponsorship
from app.domain.entries import Body, Entry
from app.domain.envelope import CHINA
from app.domain.folding.context import Folding, Steps
from app.domain.promises import BODIES, take


def _promise(f: Folding, body: Body, entry: Entry) -> None:
    take(f.state.promises, entry)


def _backlog(f: Folding, body: k.BacklogPlanned, entry: Entry) -> None:
    review, before = date.fromisoformat(body.review_on), f.state.sponsorship
    f.state.backlog = BacklogPlan(body.cause, body.plan, body.sponsor, body.sponsor_name, review)
    if before is None or (before.sponsor, before.sponsor_name) != (body.sponsor, body.sponsor_name):
        f.state.sponsorship = Sponsorship(body.sponsor, body.sponsor_name, "", _day(entry), review)


def _sponsored(f: Folding, body: k.CaseSponsored, entry: Entry) -> None:
    """The plan, where there is one, is in the same hands from then on."""
    until = date.fromisoformat(body.until)
    f.state.sponsorship = Sponsorship(body.sponsor, body.sponsor_name, body.level, _day(entry), until)
    if f.state.backlog:
        f.state.backlog = replace(f.state.backlog, sponsor=body.sponsor, sponsor_name=body.sponsor_name)


def _day(entry: Entry) -> date:
    return entry.envelope.happened_on or entry.envelope.at.astimezone(CHINA).date()


STEPS: Steps = {**dict.fromkeys(BODIES, _promise), k.BacklogPlanned: _backlog, k.CaseSponsored: _sponsored}
