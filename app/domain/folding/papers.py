"""Papers: issued, printed, voided, delivered; and letters on their way through the approval."""

from __future__ import annotations

from datetime import date

from app.domain import kinds as k
from app.domain.case import paper_key
from app.domain.demand import DemandState
from app.domain.entries import Entry
from app.domain.folding.context import CONCURRENT_STEP, Folding, Steps
from app.domain.folding.review import opinion_falls, opinion_of, opinion_stands_again
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.records import Delivery, Display, DocumentState, LetterState, Posting
from app.domain.terms import DocumentKind

_OPINIONS = (DocumentKind.REVIEW_OPINION.code, DocumentKind.REREVIEW_OPINION.code)

_WHERE_IT_GOES = (DocumentKind.TRANSFER.code, DocumentKind.ENTRUST_NOTICE.code)


def _issued(f: Folding, body: k.DocumentIssued, entry: Entry) -> None:
    sent = [d.outgoing[-1] for d in f.state.demands.values() if d.id in body.demands and d.outgoing]
    asks_help = body.document_kind in _WHERE_IT_GOES and any(t.assists for t in sent)
    document = DocumentState(
        body.document,
        body.document_kind,
        body.number,
        body.demands,
        entry.id,
        entry.envelope.at,
        body.sha256,
        body.wording,
        body.seen,
        asks_help,
        body.to,
        body.units,
        _committee(f, body),
    )
    f.state.documents[body.document] = document
    if body.document_kind == DocumentKind.REPLY.code:
        for d in f.concerned(body.demands, entry):
            _stands_again(f, d)
    elif body.document_kind in _OPINIONS:
        for d in f.concerned(body.demands, entry):
            opinion_stands_again(f, d, document)


def _committee(f: Folding, body: k.DocumentIssued) -> str:
    """Whose 人民调解协议书 it is: of the last mediation by a committee on its demands that came to terms."""
    if body.document_kind != DocumentKind.MEDIATION_AGREEMENT.code:
        return ""
    agreed = [m for m in f.state.mediations.values() if m.by_committee and m.agreed_on and m.demands == body.demands]
    return agreed[-1].committee if agreed else ""


def _printed(f: Folding, body: k.DocumentPrinted, entry: Entry) -> None:
    key = paper_key(body.document_kind, body.document)
    f.state.printed[key] = f.state.printed.get(key, 0) + 1


def _voided(f: Folding, body: k.DocumentVoided, entry: Entry) -> None:
    if document := f.state.documents.get(body.document):
        document.voided = body.reason
        if document.kind == DocumentKind.REPLY.code:
            for d in f.concerned(document.demands, entry):
                _fall(f, d, document)
        elif document.kind in _OPINIONS:
            for d in f.concerned(document.demands, entry):
                opinion_falls(f, d, document)


def _fall(f: Folding, d: DemandState, document: DocumentState) -> None:
    """An answer whose paper is void before it reached anybody was never given: the days run on until the corrected one."""
    if d.reply and d.delivered_on is None and d.review is None and f.past.saw(document.entry, d.reply.entry):
        d.fallen_reply, d.reply = d.reply, None
        first = not d.earlier_replies and d.answer is None
        d.answered_on = None if first else d.answered_on


def _stands_again(f: Folding, d: DemandState) -> None:
    """A paper of the same answer under a new number, as older programs issued it when the first was made void."""
    if d.reply is None and (fallen := d.fallen_reply):
        d.reply, d.fallen_reply = fallen, None
        d.answered_on = d.answered_on or fallen.on


def _posted(f: Folding, body: k.DocumentPosted, entry: Entry) -> None:
    if document := f.state.documents.get(body.document):
        document.sent_back_on = None
        document.posting = Posting(date.fromisoformat(body.posted_on), body.parcel, entry.id)


def _sent_back(f: Folding, body: k.DocumentSentBack, entry: Entry) -> None:
    if document := f.state.documents.get(body.document):
        document.posting, document.sent_back_on = None, date.fromisoformat(body.back_on)


def _displayed(f: Folding, body: k.DocumentDisplayed, entry: Entry) -> None:
    if document := f.state.documents.get(body.document):
        on, served_on = date.fromisoformat(body.displayed_on), date.fromisoformat(body.served_on)
        document.display = Display(on, body.displayed_at, body.why, served_on, entry.id)


def _delivered(f: Folding, body: k.DeliveryRecorded, entry: Entry) -> None:
    document = f.state.documents.get(body.document)
    if document is None:
        return
    on = date.fromisoformat(body.delivered_on)
    delivery = Delivery(
        body.way,
        on,
        body.receiver,
        body.relation,
        body.refused,
        body.witnesses,
        body.note,
        entry.id,
        date.fromisoformat(body.posted_on) if body.posted_on else None,
        body.parcel,
        body.taken_as,
        body.refusal,
        body.sent_to,
        body.consent,
        date.fromisoformat(body.displayed_on) if body.displayed_on else None,
        body.displayed_at,
        body.why,
    )
    document.deliveries.append(delivery)
    for d in f.concerned(document.demands, entry):
        if document.is_notice:
            d.noticed_on = min(d.noticed_on or delivery.in_time_by, delivery.in_time_by)
        # a paper belongs to the last answer or opinion that it had seen, not to one given after it
        if document.kind == DocumentKind.REPLY.code:
            _answer_reached(f, d, document, on)
        if review := opinion_of(f, d, document):
            review.delivered_on = min(review.delivered_on or on, on)


def _answer_reached(f: Folding, d: DemandState, document: DocumentState, on: date) -> None:
    """The answer that the paper says is in the petitioner's hands; one before it, left standing, holds no longer."""
    if d.reply and f.past.saw(document.entry, d.reply.entry):
        d.delivered_on, d.left_standing = min(d.delivered_on or on, on), None
    elif (left := d.left_standing) and left.reply and f.past.saw(document.entry, left.reply.entry):
        left.delivered_on = min(left.delivered_on or on, on)


def _submitted(f: Folding, body: k.LetterSubmitted, entry: Entry) -> None:
    for before in f.state.letters.values():
        before.anew |= before.act == body.act
    f.state.letters[body.letter] = LetterState(
        body.letter,
        body.act,
        body.document_kind,
        body.content,
        body.digest,
        list(body.steps),
        entry.envelope.actor,
        entry.envelope.at,
        entry.id,
    )


def _decided(f: Folding, letter_id: str, step: int, entry: Entry) -> LetterState | None:
    """The letter, when this step of it is still to be decided; a second decision apart is odd."""
    letter = f.earlier(f.state.letters.get(letter_id), entry)
    if letter is None:
        return None
    if letter.awaiting is None or letter.turn != step:
        f.odd(CONCURRENT_STEP, entry, step=QT_TRANSLATE_NOOP("Word", "审批"))
        return None
    return letter


def _approved(f: Folding, body: k.LetterApproved, entry: Entry) -> None:
    if letter := _decided(f, body.letter, body.step, entry):
        letter.notes.append((entry.envelope.actor, body.note, True))
        letter.turn += 1


def _returned(f: Folding, body: k.LetterReturned, entry: Entry) -> None:
    if letter := _decided(f, body.letter, body.step, entry):
        letter.notes.append((entry.envelope.actor, body.note, False))
        letter.returned = body.note


def _delegated(f: Folding, body: k.LetterDelegated, entry: Entry) -> None:
    if letter := _decided(f, body.letter, body.step, entry):
        letter.steps[letter.turn] = body.to


def _letter_issued(f: Folding, body: k.LetterIssued, entry: Entry) -> None:
    if letter := f.earlier(f.state.letters.get(body.letter), entry):
        f.step_once(letter.issued_entry or None, entry, QT_TRANSLATE_NOOP("Word", "出具"))
        letter.issued_entry = letter.issued_entry or entry.id


def _recalled(f: Folding, body: k.LetterRecalled, entry: Entry) -> None:
    if letter := f.earlier(f.state.letters.get(body.letter), entry):
        letter.recalled = True


STEPS: Steps = {
    k.DocumentIssued: _issued,
    k.DocumentPrinted: _printed,
    k.DocumentVoided: _voided,
    k.DocumentPosted: _posted,
    k.DocumentSentBack: _sent_back,
    k.DocumentDisplayed: _displayed,
    k.DeliveryRecorded: _delivered,
    k.LetterSubmitted: _submitted,
    k.LetterApproved: _approved,
    k.LetterReturned: _returned,
    k.LetterDelegated: _delegated,
    k.LetterIssued: _letter_issued,
    k.LetterRecalled: _recalled,
}
