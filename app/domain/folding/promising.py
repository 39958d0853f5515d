"""Promises given in a case, and the plan of one that has lain long."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.backlog import BacklogPlan
from app.domain.entries import Body, Entry
from app.domain.folding.context import Folding, Steps
from app.domain.promises import BODIES, take


def _promise(f: Folding, body: Body, entry: Entry) -> None:
    take(f.state.promises, entry)


def _backlog(f: Folding, body: k.BacklogPlanned, entry: Entry) -> None:
    review = date.fromisoformat(body.review_on)
    f.state.backlog = BacklogPlan(body.cause, body.plan, body.sponsor, body.sponsor_name, review)


STEPS: Steps = {**dict.fromkeys(BODIES, _promise), k.BacklogPlanned: _backlog}
