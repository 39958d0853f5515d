"""When what met a deadline was entered only after its last day: nobody could see it until then, so both days are told.

A back-dated entry never makes a late notice look in time (domain.md 11).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.case import CaseState
from app.domain.deadlines import Clock
from app.domain.entries import Body, Entry
from app.domain.envelope import CHINA
from app.domain.folding import entry_day
from app.domain.going import (
    ACCUSED_DISPATCH,
    DISPATCH,
    FEEDBACK,
    FEEDBACK_BELOW,
    FEEDBACK_OWED,
    NOTICE,
    NOTICE_TRANSFERRED,
    OBJECTION,
    REDO,
    SIMPLE_ACCEPTANCE,
)
from app.domain.kinds import (
    CaseAccepted,
    CompletionReported,
    DeliveryRecorded,
    DocumentDisplayed,
    DocumentPosted,
    ExecutionNoted,
    TransferObjected,
)

_MET_BY: Mapping[str, type[Body]] = {
    NOTICE: DeliveryRecorded,
    NOTICE_TRANSFERRED: DeliveryRecorded,
    DISPATCH: CaseAccepted,
    ACCUSED_DISPATCH: CaseAccepted,
    SIMPLE_ACCEPTANCE: CaseAccepted,
    OBJECTION: TransferObjected,
    FEEDBACK: CompletionReported,
    FEEDBACK_BELOW: CompletionReported,
    FEEDBACK_OWED: CompletionReported,
    REDO: ExecutionNoted,
}
"""The rule → the entry that can meet it and may be written later than it took place."""


def entered_late(case: CaseState, clock: Clock) -> date | None:
    """The day on which what met a deadline in time was entered, where that was after its last day; None for all others."""
    if not case.explained_late or clock.finished_on is None or clock.finished_on > clock.due:
        return None
    kind = _MET_BY.get(clock.rule.id)
    met_by = [e for e in case.entries if kind and isinstance(e.body, kind) and _counts_on(e) == clock.finished_on]
    posted = {
        e.body.document
        for e in met_by
        if isinstance(e.body, DeliveryRecorded) and (e.body.posted_on or e.body.displayed_on)
    }
    sent = (
        e for e in case.entries if isinstance(e.body, DocumentPosted | DocumentDisplayed) and e.body.document in posted
    )
    entered = min(map(_written_on, (*met_by, *sent)), default=None)
    return entered if entered and entered > clock.due else None


def _counts_on(entry: Entry) -> date:
    """The day on which it was in time: of what was posted with a number to show, that of the posting (CPL Art. 85)."""
    if isinstance(entry.body, DeliveryRecorded) and entry.body.posted_on and entry.body.parcel:
        return date.fromisoformat(entry.body.posted_on)
    return entry_day(entry)


def _written_on(entry: Entry) -> date:
    return entry.envelope.at.astimezone(CHINA).date()
