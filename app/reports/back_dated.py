"""All back-dated entries, for the supervisor: what took place when, when it was entered, by whom, and why so late.

Both days are shown: a back-dated entry never makes a late notice look in time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.envelope import CHINA
from app.domain.problems import QT_TRANSLATE_NOOP
from app.ports import LateEntriesQuery, LateRow
from app.reports.phrase import Phrase

_WHAT = {
    "delivery.recorded": QT_TRANSLATE_NOOP("Report", "送达"),
    "case.accepted": QT_TRANSLATE_NOOP("Report", "受理"),
    "handling.noted": QT_TRANSLATE_NOOP("Report", "办理记录"),
    "talk.noted": QT_TRANSLATE_NOOP("Report", "家常话"),
    "review.requested": QT_TRANSLATE_NOOP("Report", "复查、复核申请"),
    "review.reached": QT_TRANSLATE_NOOP("Report", "复查、复核意见送达"),
    "return_visit.made": QT_TRANSLATE_NOOP("Report", "回访"),
    "execution.noted": QT_TRANSLATE_NOOP("Report", "执行情况"),
    "demand.withdrawn": QT_TRANSLATE_NOOP("Report", "撤回"),
    "case.archived": QT_TRANSLATE_NOOP("Report", "归档"),
}


@dataclass(frozen=True, slots=True)
class BackDated:
    """One back-dated entry."""

    row: LateRow
    what: Phrase
    days: int
    """How many days lie between the two."""
    who: str


def back_dated(
    read: Callable[[LateEntriesQuery], Sequence[LateRow]], staff: Mapping[str, str], offset: int = 0, limit: int = 100
) -> tuple[BackDated, ...]:
    """A page of them, newest first; `staff`: user id → name. Raises Unavailable."""
    return tuple(
        BackDated(
            row,
            Phrase(_WHAT.get(row.kind, "{kind}"), {"kind": row.kind}),
            (row.entered_at.astimezone(CHINA).date() - row.happened_on).days,
            staff.get(row.actor, ""),
        )
        for row in read(LateEntriesQuery(offset, limit))
    )
