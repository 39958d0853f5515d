"""What sets a rule going on one demand, and what ends, extends or suspends it: read from the record of the demand alone.

A clock never begins anew: not by a transfer, an escalation, a change of officer or a case opened again; one that was met
stays met. For what is handled again on our own no article sets a day, the station does. The objection
window and the notice of a demand transferred to us run side by side. Only the hearing of a re-review suspends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import takewhile

from app.domain.capacity import as_competent_body
from app.domain.case import CaseState
from app.domain.deadlines import Extension, Pause
from app.domain.demand import DemandState
from app.domain.presumed import Presumption, presumption
from app.domain.procedure_terms import (
    ExecutionState,
    HearingStage,
    ReportGround,
    ReviewConclusion,
    ReviewStage,
)
from app.domain.records import Acceptance, Review, Transfer
from app.domain.routes import rules_of
from app.domain.rules import Rules

DISPATCH, ACCUSED_DISPATCH = "DSP-15", "DIS-1"
UNTOLD = "OWN-15"
"""Where nobody can be told, so that no notice is waited for (Art. 23(2)), what is ours to tell still waits to be dealt with."""
SIGNING = "SGN-15"
NOTICE, NOTICE_TRANSFERRED, OBJECTION, OBJECTION_DECISION = "NTC-15", "NTC-15T", "OBJ-5W", "OBJ-DEC"
SIMPLE_PASSING, FEEDBACK, FEEDBACK_BELOW, FEEDBACK_OWED = "SMP-PASS", "ASG-FB", "ASG-SUB", "ASG-IN"
SIMPLE_ACCEPTANCE, SIMPLE_HANDLING, HANDLING = "SMP-ACC", "SMP-10", "HND-60"
MEDIATION, CONFIRMATION = "MED-1M", "MED-30"
REVIEW_WINDOW, REVIEW, REREVIEW_WINDOW, REREVIEW = "RVW-APP", "RVW-30", "RRV-APP", "RRV-30"
REVIEWS = frozenset((REVIEW, REREVIEW))
REDO, REOPENED = "RVW-REDO", "REO-30"
AFTER_CLOSING = frozenset((REDO,))
"""The office's clocks that 办结 does not end: what a 复查 or 复核 wants handled anew stays owed."""
ADVICE, RATING, LATE_RATING = "SUP-FB", "SAT-OPEN", "SAT-LATE"
ORDER = (
    DISPATCH, ACCUSED_DISPATCH, UNTOLD, SIGNING, SIMPLE_PASSING, SIMPLE_ACCEPTANCE, OBJECTION, OBJECTION_DECISION, NOTICE, NOTICE_TRANSFERRED, FEEDBACK,
    FEEDBACK_BELOW, FEEDBACK_OWED, SIMPLE_HANDLING, HANDLING, REOPENED, MEDIATION, REVIEW_WINDOW, REVIEW, REREVIEW_WINDOW, REREVIEW, REDO, CONFIRMATION, ADVICE, RATING, LATE_RATING,
)  # fmt: skip
"""In the order of the procedure."""
OF_STATION = frozenset(
    (
        DISPATCH,
        ACCUSED_DISPATCH,
        UNTOLD,
        SIMPLE_PASSING,
        OBJECTION,
        OBJECTION_DECISION,
        NOTICE,
        NOTICE_TRANSFERRED,
        FEEDBACK_OWED,
    )
)
"""The clocks that the station itself owes, wherever the matter has gone."""


@dataclass(frozen=True, slots=True)
class Going:
    """A rule set going: on which day, by which entry, and what is known of its end. Equal ones run as one, whatever
    entry began them."""

    rule: str
    start: date
    entry: str = field(compare=False)
    finished_on: date | None = None
    extension: Extension | None = None
    pauses: tuple[Pause, ...] = ()
    set_for: date | None = None
    presumed: Presumption | None = None
    """Why it starts on a day on which nothing was written."""


def owing(rule: str, handler: str) -> str:
    """Name of the unit that owes what a clock asks for: who has the matter in hand, empty for our own station."""
    return "" if rule in OF_STATION else handler


def going_on(case: CaseState, d: DemandState, law: Rules) -> Iterator[Going]:
    """Every rule that has been set going on an own demand of a case that was received."""
    rules = rules_of(d.legal_class)
    handled = list(_handled(case, d, rules, law))
    for going in (
        *_received(case, d, rules),
        *_sent(d),
        *handled,
        *_reviewed(case, d, rules),
        *_reopened(case, d, handled),
    ):
        yield _ended_by_the_petitioner(going, d)


def advice_going(case: CaseState) -> Iterator[Going]:
    """三项建议 wait for an answer; they concern the case, no demand of it."""
    for advice in case.advices.values():
        yield Going(ADVICE, advice.on, advice.entry, advice.answered_on)


def _ended_by_the_petitioner(going: Going, d: DemandState) -> Going:
    """撤回 ends whatever still ran on that day, also when it was opened again later."""
    if going.finished_on is not None:
        return going
    if d.withdrawal:
        return replace(going, finished_on=max(d.withdrawal.on, going.start))
    before = d.withdrawn_before
    return replace(going, finished_on=before) if before and going.start <= before else going


def _earliest(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)


# ---------- received


def _received(case: CaseState, d: DemandState, rules: tuple[str, ...]) -> Iterator[Going]:
    """What receiving it asks for. What was taken over (补录), or answered elsewhere before we sent it anywhere, was dispatched
    and notified there."""
    if case.late or case.received_on is None or (d.answered_elsewhere and d.sent is None):
        return
    if d.incoming is not None:
        yield from _transferred_in(case, d, d.incoming, rules)
        return
    rules = rules_of(d.legal_class, d.capacity)
    for rule in (DISPATCH, ACCUSED_DISPATCH):
        if rule in rules:
            yield Going(rule, case.received_on, case.entries[0].id, _dispatched_on(case, d))
    if NOTICE in rules and not case.address_unclear:
        yield Going(NOTICE, case.received_on, case.entries[0].id, _noticed_on(case, d))
    elif NOTICE in rules and DISPATCH not in rules:
        yield Going(UNTOLD, case.received_on, case.entries[0].id, _dispatched_on(case, d))
    yield from _simple(d, case.received_on)


def _transferred_in(case: CaseState, d: DemandState, came: Transfer, rules: tuple[str, ...]) -> Iterator[Going]:
    start, entry = came.received_on or case.received_on or came.on, came.received_entry or came.entry
    if came.objections or not (
        _noticed_on(case, d) or _decisions(d)
    ):  # what is taken on, or told of, is no longer given back
        yield Going(OBJECTION, start, entry, _earliest(*(o.filed_on for o in came.objections)))
    if NOTICE in rules:
        rule, done = (UNTOLD, _dispatched_on) if case.address_unclear else (NOTICE_TRANSFERRED, _noticed_on)
        yield Going(rule, start, entry, _earliest(done(case, d), came.given_back_on))
    if ACCUSED_DISPATCH in rules_of(d.legal_class, d.capacity):
        yield Going(ACCUSED_DISPATCH, start, entry, _earliest(_dispatched_on(case, d), came.given_back_on))
    if came.due_on is not None:
        reported = came.completion.on if came.completion else came.given_back_on
        yield Going(FEEDBACK_OWED, start, entry, reported, set_for=came.due_on)
    yield from _simple(d, start)


def _simple(d: DemandState, received: date) -> Iterator[Going]:
    """简易办理 as long as it holds; its days count from receipt and from acceptance. A middle tier only passes it on."""
    if d.simple is None or d.simple.left_on is not None:
        return
    if passed := next((sent for sent in d.outgoing if not (sent.returned or sent.assists)), None):
        yield Going(SIMPLE_PASSING, received, d.simple.entry, passed.on)
        return
    yield Going(SIMPLE_ACCEPTANCE, received, d.simple.entry, _earliest(*_decisions(d)))
    if d.acceptance:
        yield Going(SIMPLE_HANDLING, d.acceptance.on, d.acceptance.entry, d.answered_on)


def _dispatched_on(case: CaseState, d: DemandState) -> date | None:
    """The first decision on its way that holds; a transfer that came back decided nothing (the 15 days run on), nor did asking
    for help, nor a report of what is urgent (Art. 25). An accusation is not laid before anybody to decide: it is 转送 (Art. 22(2))."""
    sent = (t.on for t in d.outgoing if not (t.returned or t.assists))
    laid_before = (r for r in case.reports if r.ground == ReportGround.IMPORTANT.code and not d.is_accusation)
    reported = (report.told_on for report in laid_before)
    return _earliest(*sent, *reported, *_decisions(d))


def _decisions(d: DemandState) -> list[date]:
    decided = (d.guidance, d.answer, d.acceptance, d.decline, d.final_decline, d.suggestion, d.reply)
    return [*d.decided_before, *(record.on for record in decided if record is not None)]


def _noticed_on(case: CaseState, d: DemandState) -> date | None:
    """The written notice, also on its way, or what tells as much and more: an answer, a reply in hand."""
    sent = (document.notice_posted_on for document in case.documents.values() if d.id in document.demands)
    return _earliest(d.noticed_on, d.delivered_on, d.answer.on if d.answer else None, _told_without_paper(d), *sent)


def _told_without_paper(d: DemandState) -> date | None:
    """简易办理 of one who wants no paper: to be told is enough, and that is done with the acceptance, as long as it holds."""
    simple = d.simple
    if simple is None or simple.wants_paper or simple.left_on is not None or d.acceptance is None:
        return None
    return d.acceptance.on


# ---------- sent away


def _sent(d: DemandState) -> Iterator[Going]:
    """What we wait for from others, and what we owe them; who was only asked for help owes nothing (Art. 23)."""
    for sent in (t for t in d.outgoing if not t.assists):
        yield Going(SIGNING, sent.on, sent.entry, _has_it(sent, d))
        for objection in sent.objections:
            yield Going(OBJECTION_DECISION, objection.filed_on, objection.entry, objection.decided_on)
        if sent.due_on is not None:
            done = sent.completion.on if sent.completion else sent.back_on
            rule = FEEDBACK_BELOW if as_competent_body(d) else FEEDBACK
            yield Going(rule, sent.on, sent.entry, done, set_for=sent.due_on)


def _has_it(sent: Transfer, d: DemandState) -> date | None:
    """The day from which nobody waits for a signature: the unit has it, by what it did with it too, or it is back."""
    report = sent.completion.on if sent.completion else None
    done = (day for day in (report, *_decisions(d)) if day is not None and day >= sent.on)
    return sent.received_on or _earliest(sent.back_on, *done)


# ---------- handled


def _handled(case: CaseState, d: DemandState, rules: tuple[str, ...], law: Rules) -> Iterator[Going]:
    if HANDLING in rules and not d.answered_elsewhere:
        yield from _handling(case, d, law)
        yield from _rated_unanswered(case, d)
    for mediation in d.mediations:
        if not mediation.by_committee:
            # neither the month of a mediation nor 司法确认 (MED Art. 33) is for what our own body or the two themselves settle
            continue
        yield Going(MEDIATION, mediation.opened_on, mediation.entry, mediation.effective_on or mediation.ended_on)
        if mediation.effective_on:
            yield Going(CONFIRMATION, mediation.effective_on, mediation.entry)


def _handling(case: CaseState, d: DemandState, law: Rules) -> Iterator[Going]:
    """The sixty days: from the acceptance, or where no notice was in time from the day that counts as one."""
    if presumed := presumption(case, d, law):
        ended = d.answered_on or (None if d.acceptance else _earliest(*_decisions(d)))
        yield Going(HANDLING, presumed.on, presumed.entry, ended, _extension(d), presumed=presumed)
    elif d.acceptance:
        taken = _first_taken_on(d, d.acceptance)
        yield Going(HANDLING, taken.on, taken.entry, d.answered_on, _extension(d))


def _first_taken_on(d: DemandState, now: Acceptance) -> Acceptance:
    """The acceptance as of this class from which its days count: taken back and accepted again, they do not begin anew."""
    former = d.former.acceptance if d.former else None
    return former if former and former.legal_class == d.legal_class else now


def _rated_unanswered(case: CaseState, d: DemandState) -> Iterator[Going]:
    """Who has no answer in hand may rate that from a day on; once the answer is there its own window opens instead."""
    told = (d.delivered_on, d.answer, d.guidance, d.decline, d.final_decline, d.withdrawal)
    if case.late or case.received_on is None or case.address_unclear or any(told) or d.earlier_replies:
        return
    if not _rated(case, d):
        yield Going(LATE_RATING, case.received_on, case.entries[0].id)


def _rated(case: CaseState, d: DemandState) -> bool:
    """Whether this round of a demand has been rated."""
    return any((demand, round_) == (d.id, d.round) for demand, round_, _ in case.ratings)


def _extension(d: DemandState) -> Extension | None:
    grant = d.extension
    return Extension(grant.days, f"{grant.approver_post}{grant.approver}", grant.on) if grant else None


def _reopened(case: CaseState, d: DemandState, handled: Sequence[Going]) -> Iterator[Going]:
    """重新办理, until something was decided anew or it is closed again; what was never answered goes on in its own days, and
    what a 复查 sent back by a day has that one."""
    again, unanswered = d.reopened, any(g.rule == HANDLING and g.finished_on is None for g in handled)
    if again is None or unanswered or any(review.redo_by for review in d.reviews):
        return
    place = {entry.id: n for n, entry in enumerate(case.entries)}
    decided = (d.guidance, d.answer, d.acceptance, d.decline, d.final_decline, d.suggestion, d.reply, d.sent)
    done = (record.on for record in decided if record and place.get(record.entry, -1) > place[again.entry])
    yield Going(REOPENED, again.on, again.entry, _earliest(*done, case.closed_on))


# ---------- reviewed


def _reviewed(case: CaseState, d: DemandState, rules: tuple[str, ...]) -> Iterator[Going]:
    """The petitioner's windows, and the bodies' days, each stage after the other; round after round."""
    now = d.in_force
    if HANDLING in rules and now.reply and now.delivered_on:
        sent_back = max((i for i, review in enumerate(now.reviews) if review.sends_back), default=-1)
        asked = [r for r in now.reviews[sent_back + 1 :] if r.stage == ReviewStage.REVIEW.code]
        yield Going(REVIEW_WINDOW, now.delivered_on, now.reply.entry, _asked_on(asked))
        if d.delivered_on and not _rated(case, d) and not d.answered_elsewhere:
            yield Going(RATING, d.delivered_on, now.reply.entry)
    for i, review in enumerate(now.reviews):
        if review.refused:
            continue
        if review.decided_on and review.redo_by:
            yield Going(
                REDO, review.decided_on, review.decided_entry, _redone_on(case, d, review), set_for=review.redo_by
            )
        if review.stage == ReviewStage.REREVIEW.code:
            yield Going(REREVIEW, review.received_on, review.entry, review.decided_on, pauses=_hearings(case, d))
            continue
        yield Going(REVIEW, review.received_on, review.entry, review.decided_on)
        if review.decided_on and review.delivered_on:
            # only a request ends it: a new answer of ours takes no right from the petitioner (Art. 36)
            ended = _asked_on(_rereviews(now.reviews[i + 1 :]))
            yield Going(REREVIEW_WINDOW, review.delivered_on, review.decided_entry, ended)


def redo_due(case: CaseState, d: DemandState) -> Review | None:
    """The 复查 or 复核 whose 重新处理 is still awaited: its day is set and nothing was answered or carried out since, or it
    revoked the opinion and no other stands in its place."""
    if d.withdrawal:
        return None
    decided = (review for review in d.reviews if review.decided_on and not review.refused)
    return next((review for review in decided if _redo_awaited(case, d, review)), None)


def _redo_awaited(case: CaseState, d: DemandState, review: Review) -> bool:
    if review.redo_by:
        return _redone_on(case, d, review) is None
    return review is d.review and review.conclusion == ReviewConclusion.REVOKED.code and d.reply is None


def _redone_on(case: CaseState, d: DemandState, review: Review) -> date | None:
    """The first answer that had seen the opinion, or the day on which what it changed was carried out."""
    place = {entry.id: n for n, entry in enumerate(case.entries)}
    later = {id_ for id_, n in place.items() if n > place.get(review.decided_entry, n)}
    answers = (reply.on for reply in (*d.earlier_replies, d.reply) if reply and reply.entry in later)
    done = (e.on for e in d.executions if e.entry in later and e.state == ExecutionState.DONE.code)
    return _earliest(*answers, *done)


def _rereviews(later: Sequence[Review]) -> list[Review]:
    """The requests for 复核 that follow a 复查, up to the next 复查."""
    return list(takewhile(lambda review: review.stage == ReviewStage.REREVIEW.code, later))


def _asked_on(requests: Sequence[Review]) -> date | None:
    """The day of the request that counts: of the first taken on, else of the last refused."""
    found = [review for review in requests if not review.refused][:1] or requests[-1:]
    return found[0].asked_on if found else None


def _hearings(case: CaseState, d: DemandState) -> tuple[Pause, ...]:
    return tuple(
        Pause(hearing.first_on, hearing.last_on, HearingStage.REREVIEW.chinese)
        for hearing in case.hearings.values()
        if hearing.stage == HearingStage.REREVIEW.code and hearing.first_on and hearing.last_on
        if not hearing.demands or d.id in hearing.demands
    )
