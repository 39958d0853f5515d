"""推定受理: from which day the handling days count when no 受理告知书 was issued in time (domain.md 4, our reading [D]).

No article says which day is 受理之日. It is the day of the notice; where none was issued in time, the 15th day after
receipt, so that a late notice gains nobody time. Only where our own station is the body that handles the matter: it
accepted it, signed for it without objecting, or was fixed as the lead; and where it received it as the competent body and
nobody can be told, so that no notice is waited for (Art. 23(2)). What else merely lies at the desk waits for its dispatch
and is not handled by anybody yet. The number of days is the station's to set; a changed one holds for what is
received from the day after the change on, so that no running clock jumps.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.capacity import as_competent_body
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.rules import Rules

RULE = "ACC-15"
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Presumption:
    """The day that counts as 受理之日, and the days beside it: both stay visible."""

    on: date
    received_on: date
    count: int
    noticed_on: date | None
    """The day on the 受理告知书 that came later; None while there is none."""
    entry: str
    """By which entry the matter was received, or accepted late."""


def presumption(case: CaseState, d: DemandState, rules: Rules) -> Presumption | None:
    """The presumption for a demand under Art. 31(6); None where its notice was in time, or where it is not ours to handle."""
    received = _received(case, d)
    if received is None or case.late or (case.address_unclear and not _taken_as_ours(d)) or not _handled_here(case, d):
        return None
    on, entry = received
    count = rules.at(RULE, on).duration
    begins = on + count * _DAY
    settled = [*d.decided_before]
    settled += [record.on for record in (d.guidance, d.answer, d.decline, d.final_decline) if record]
    if d.acceptance:
        settled.append(d.acceptance.on)
    if d.answered_on:
        settled.append(d.answered_on)
    if min(settled, default=date.max) <= begins:
        return None
    taken = d.acceptance
    return Presumption(begins, on, count, taken.on if taken else None, taken.entry if taken else entry)


def _received(case: CaseState, d: DemandState) -> tuple[date, str] | None:
    """The day on which the handling body had it, and the entry that says so."""
    came = d.incoming
    if came is not None:
        return (came.received_on, came.received_entry or came.entry) if came.received_on else None
    return (case.received_on, case.entries[0].id) if case.received_on else None


def _taken_as_ours(d: DemandState) -> bool:
    """Whether it was received as a duty of ours, said so here or by whoever sent it."""
    return as_competent_body(d) or d.incoming is not None


def _handled_here(case: CaseState, d: DemandState) -> bool:
    came = d.incoming
    here = came.to if came else case.entries[0].envelope.org
    if d.acceptance:
        return d.acceptance.handler == here
    if d.sent:
        return False
    if came is not None:
        return not came.returned and came.open_objection is None
    nobody_to_tell = case.address_unclear and _taken_as_ours(d)
    return nobody_to_tell or (d.lead is not None and d.lead.lead.code.partition("-")[0] == here)
