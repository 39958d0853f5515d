"""复查 and 复核."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.entries import Entry
from app.domain.folding.context import Folding, Steps
from app.domain.kinds.review import NOT_TAKEN
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.records import Review


def _requested(f: Folding, body: k.ReviewRequested, entry: Entry) -> None:
    review = Review(
        body.review,
        body.stage,
        body.demands,
        body.body,
        body.body_name,
        body.request,
        date.fromisoformat(body.received_on),
        date.fromisoformat(body.posted_on) if body.posted_on else None,
        body.late_reason,
        body.refused,
        entry.id,
    )
    if not body.refused:
        # asked for while the window is open, also after 办结: the matter runs again
        f.state.closing = f.state.archiving = None
    for d in f.concerned(body.demands, entry):
        same = next((r.entry for r in reversed(d.reviews) if r.stage == body.stage and not r.refused), None)
        f.step_once(same, entry, QT_TRANSLATE_NOOP("Word", "复查复核申请"))
        if not body.refused:
            f.bring_back(d)
        d.in_force.reviews.append(review)
    f.state.reviews[body.review] = review


def _decided(f: Folding, body: k.ReviewDecided, entry: Entry) -> None:
    review = f.earlier(f.state.reviews.get(body.review), entry)
    if review is None:
        return
    f.step_once(review.decided_entry or None, entry, QT_TRANSLATE_NOOP("Word", "复查复核意见"))
    if body.conclusion == NOT_TAKEN:
        review.refused = True
        return
    review.conclusion, review.findings, review.basis = body.conclusion, body.findings, body.basis
    review.opinion, review.remedy_body, review.number = body.opinion, body.remedy_body, body.number
    review.decided_on, review.decided_entry = date.fromisoformat(body.decided_on), entry.id
    review.redo_by = date.fromisoformat(body.redo_by) if body.redo_by else None
    if review.sends_back:
        for d in f.concerned(review.demands, entry):
            f.set_reply_aside(d)
            d.handled = True


def _reached(f: Folding, body: k.ReviewReached, entry: Entry) -> None:
    if review := f.earlier(f.state.reviews.get(body.review), entry):
        on = date.fromisoformat(body.reached_on)
        review.delivered_on = min(review.delivered_on or on, on)


STEPS: Steps = {k.ReviewRequested: _requested, k.ReviewDecided: _decided, k.ReviewReached: _reached}
