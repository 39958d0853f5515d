"""复查 and 复核."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.demand import DemandState
from app.domain.entries import Entry
from app.domain.folding.context import CONCURRENT_STEP, Folding, Steps, entry_day
from app.domain.kinds.review import NOT_TAKEN
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.procedure_terms import ReviewStage
from app.domain.records import DocumentState, Review, VoidProposal
from app.domain.terms import DocumentKind

_STAGES = {
    DocumentKind.REVIEW_OPINION.code: ReviewStage.REVIEW.code,
    DocumentKind.REREVIEW_OPINION.code: ReviewStage.REREVIEW.code,
}
"""Of which stage a paper is the opinion."""


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
    f.state.reviews[body.review] = review
    if void := _void_of(f, body.review):
        review.voided = void
        return
    if not body.refused:
        # asked for while the window is open, also after 办结: the matter runs again
        f.state.closing = f.state.archiving = None
    for d in f.concerned(body.demands, entry):
        same = next((r.entry for r in reversed(d.reviews) if r.stage == body.stage and not r.refused), None)
        f.step_once(same, entry, QT_TRANSLATE_NOOP("Word", "复查复核申请"))
        if not body.refused:
            f.bring_back(d)
        d.in_force.reviews.append(review)


def _void_of(f: Folding, review: str) -> str:
    """Why a request is void, which counts as never made; empty where an opinion was given of it apart from that. One that the
    void had seen was itself made void before."""
    opinions = [e.id for e in f.past.entries if isinstance(e.body, k.ReviewDecided) and e.body.review == review]
    for entry in f.past.entries:
        if isinstance(entry.body, k.ReviewVoided) and entry.body.review == review:
            return entry.body.reason if all(f.past.saw(entry.id, opinion) for opinion in opinions) else ""
    return ""


def _void_proposed(f: Folding, body: k.ReviewVoidProposed, entry: Entry) -> None:
    if review := f.earlier(f.state.reviews.get(body.review), entry):
        review.void_proposal = VoidProposal(entry.envelope.actor, body.reason, entry.id, entry_day(entry))


def _void_refused(f: Folding, body: k.ReviewVoidRefused, entry: Entry) -> None:
    if review := f.earlier(f.state.reviews.get(body.review), entry):
        review.void_proposal = None


def _voided(f: Folding, body: k.ReviewVoided, entry: Entry) -> None:
    if review := f.earlier(f.state.reviews.get(body.review), entry):
        review.void_proposal = None
        if not review.voided:
            f.odd(CONCURRENT_STEP, entry, step=QT_TRANSLATE_NOOP("Word", "复查复核申请作废"))


def _decided(f: Folding, body: k.ReviewDecided, entry: Entry) -> None:
    review = f.earlier(f.state.reviews.get(body.review), entry)
    if review is None or review.voided:
        return
    f.step_once(review.decided_entry or None, entry, QT_TRANSLATE_NOOP("Word", "复查复核意见"))
    if body.conclusion == NOT_TAKEN:
        review.refused = True
        return
    review.conclusion, review.findings, review.basis = body.conclusion, body.findings, body.basis
    review.opinion, review.remedy_body, review.number = body.opinion, body.remedy_body, body.number
    review.decided_on, review.decided_entry = date.fromisoformat(body.decided_on), entry.id
    review.redo_by, review.fallen = date.fromisoformat(body.redo_by) if body.redo_by else None, ""
    if review.sends_back:
        for d in f.concerned(review.demands, entry):
            if d.reply:
                review.set_aside[d.id] = d.delivered_on
            f.set_reply_aside(d)
            d.handled = True


def _reached(f: Folding, body: k.ReviewReached, entry: Entry) -> None:
    if review := f.earlier(f.state.reviews.get(body.review), entry):
        on = date.fromisoformat(body.reached_on)
        review.delivered_on = min(review.delivered_on or on, on)


def opinion_of(f: Folding, d: DemandState, document: DocumentState) -> Review | None:
    """The review whose opinion a paper is: a paper belongs to the last one that it had seen, not to one given after it."""
    stage = _STAGES.get(document.kind)
    seen = (r for r in d.in_force.reviews if r.decided_entry and f.past.saw(document.entry, r.decided_entry))
    return next((r for r in reversed([*seen]) if r.stage == stage), None)


def opinion_falls(f: Folding, d: DemandState, document: DocumentState) -> None:
    """An opinion whose paper is void before it reached anybody was never given: its days run on until the corrected one."""
    review = opinion_of(f, d, document)
    if review is None or not f.state.may_fall(review):
        return
    review.fallen, review.decided_on, review.decided_entry = review.decided_entry, None, ""
    for id_, delivered_on in review.set_aside.items():
        f.take_up_again(f.state.demands[id_], delivered_on)
    review.set_aside.clear()


def opinion_stands_again(f: Folding, d: DemandState, document: DocumentState) -> None:
    """A paper of the same opinion under a new number, as older programs issued it when the first was made void."""
    review = d.review
    if review is None or not review.fallen or review.stage != _STAGES.get(document.kind):
        return
    fallen = next(entry for entry in f.past.entries if entry.id == review.fallen)
    if isinstance(fallen.body, k.ReviewDecided):
        _decided(f, fallen.body, fallen)


STEPS: Steps = {
    k.ReviewRequested: _requested,
    k.ReviewDecided: _decided,
    k.ReviewReached: _reached,
    k.ReviewVoidProposed: _void_proposed,
    k.ReviewVoidRefused: _void_refused,
    k.ReviewVoided: _voided,
}
