"""After the reply: return visits, ratings, withdrawal, changes of people, closing, archive, reopening, voids."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.entries import Entry
from app.domain.folding.context import CONCURRENT_STEP, UNKNOWN_EARLIER, Folding, Steps, entry_day
from app.domain.petitioner import copied_fields
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.records import (
    Archiving,
    Attempt,
    Closing,
    ErasureProposal,
    PeopleChange,
    Reopening,
    ReturnVisit,
    Voiding,
    VoidProposal,
    Withdrawal,
)
from app.domain.thanks import take_thanks


def _planned(f: Folding, body: k.ReturnVisitPlanned, entry: Entry) -> None:
    on = date.fromisoformat(body.planned_on)
    f.state.return_visits[body.visit] = ReturnVisit(body.visit, body.way, on, body.agreed, body.agreement, entry.id)


def _made(f: Folding, body: k.ReturnVisitMade, entry: Entry) -> None:
    if visit := f.earlier(f.state.return_visits.get(body.visit), entry):
        on = date.fromisoformat(body.made_on)
        visit.attempts.append(Attempt(on, body.way, body.reached, body.text, body.unresolved, entry.id))


def _rated(f: Folding, body: k.RatingTaken, entry: Entry) -> None:
    f.state.ratings.add((body.demand, body.round, body.rated))


def _withdrawn(f: Folding, body: k.DemandWithdrawn, entry: Entry) -> None:
    on = date.fromisoformat(body.signed_on)
    for d in f.concerned(body.demands, entry):
        d.withdrawal = Withdrawal(on, body.words, body.paper, entry.id)


def _died(f: Folding, body: k.PartyDied, entry: Entry) -> None:
    if body.place < len(f.state.people):
        f.state.deaths[body.place] = body.successor
    else:
        f.odd(UNKNOWN_EARLIER, entry)


def _people(f: Folding, body: k.PeopleChanged, entry: Entry) -> None:
    before = f.people_put_right()
    dead = {before[place]: successor for place, successor in f.state.deaths.items()}
    f.state.people_changes.append(PeopleChange(entry_day(entry), before, body.people, tuple(dead), entry.id))
    f.state.people = body.people
    f.state.deaths = {place: dead[party] for place, party in enumerate(body.people) if party in dead}
    f.registers.write(copied_fields(body.people), entry)


def _closed(f: Folding, body: k.CaseClosed, entry: Entry) -> None:
    if f.state.closing is not None or f.state.running_reviews:
        f.odd(CONCURRENT_STEP, entry, step=QT_TRANSLATE_NOOP("Word", "办结"))
        return
    f.state.closing = Closing(
        entry_day(entry), body.result, body.note, body.four, body.matter, body.heart, entry.id, body.settled, body.level
    )


def _archived(f: Folding, body: k.CaseArchived, entry: Entry) -> None:
    on = date.fromisoformat(body.archived_on)
    f.state.archiving = Archiving(on, body.retention, body.dossier, entry.id)


def _reopened(f: Folding, body: k.CaseReopened, entry: Entry) -> None:
    """What ended the demands is history now, and the answer that was given stands; days that were kept stay kept."""
    f.state.closing = f.state.archiving = f.state.erasure_proposal = None
    for d in f.concerned(body.demands, entry):
        d.reopened = Reopening(entry_day(entry), entry.id)
        ends = (d.answer, d.guidance, d.decline, d.suggestion, d.reply, d.withdrawal)
        d.decided_before += [record.on for record in ends if record]
        told = (d.noticed_on, d.answer.on if d.answer else None)
        d.noticed_on = min((on for on in told if on), default=None)
        d.withdrawn_before = d.withdrawal.on if d.withdrawal else d.withdrawn_before
        d.answer = d.guidance = d.decline = d.suggestion = d.withdrawal = None
        # what a 复查 wants handled anew is what goes on now: its day stays
        if not d.final and not d.awaits_redo:
            f.leave_standing(d)


def _void_proposed(f: Folding, body: k.VoidProposed, entry: Entry) -> None:
    f.state.void_proposal = VoidProposal(entry.envelope.actor, body.reason, entry.id, entry_day(entry), body.goes_on_in)


def _void_refused(f: Folding, body: k.VoidRefused, entry: Entry) -> None:
    f.state.void_proposal = None


def _voided(f: Folding, body: k.CaseVoided, entry: Entry) -> None:
    proposal = f.state.void_proposal
    f.state.voided, f.state.void_proposal = body.reason, None
    f.state.voiding = Voiding(entry_day(entry), proposal.goes_on_in if proposal else "", entry.id)


def _erasure_proposed(f: Folding, body: k.ErasureProposed, entry: Entry) -> None:
    until = date.fromisoformat(body.kept_until)
    f.state.erasure_proposal = ErasureProposal(entry.envelope.actor, entry_day(entry), until, entry.id)


def _erasure_refused(f: Folding, body: k.ErasureRefused, entry: Entry) -> None:
    f.state.erasure_proposal = None


def _erased(f: Folding, body: k.SubjectErased, entry: Entry) -> None:
    f.erased = entry


def _explained(f: Folding, body: k.LatenessExplained, entry: Entry) -> None:
    f.state.explained_late[body.entry] = body.reason


def _thanks(f: Folding, body: k.ThanksReceived | k.ThanksWithdrawn, entry: Entry) -> None:
    take_thanks(f.state.thanks, body)
    if isinstance(body, k.ThanksReceived):
        f.state.materials.extend(body.materials)


STEPS: Steps = {
    k.ThanksReceived: _thanks,
    k.ThanksWithdrawn: _thanks,
    k.ReturnVisitPlanned: _planned,
    k.ReturnVisitMade: _made,
    k.RatingTaken: _rated,
    k.DemandWithdrawn: _withdrawn,
    k.PartyDied: _died,
    k.PeopleChanged: _people,
    k.CaseClosed: _closed,
    k.CaseArchived: _archived,
    k.CaseReopened: _reopened,
    k.VoidProposed: _void_proposed,
    k.VoidRefused: _void_refused,
    k.CaseVoided: _voided,
    k.LatenessExplained: _explained,
    k.ErasureProposed: _erasure_proposed,
    k.ErasureRefused: _erasure_refused,
    k.SubjectErased: _erased,
}
