"""All back-dated entries, for the supervisor: what took place when, when it was entered, by whom, and why so late.

Both days are shown: a back-dated entry never makes a late notice look in time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.folding import entry_day
from app.domain.problems import QT_TRANSLATE_NOOP
from app.ports import CaseRow, LateEntriesQuery
from app.reports.phrase import Phrase

WHAT = {
    "document.posted": QT_TRANSLATE_NOOP("Report", "交寄"),
    "document.sent_back": QT_TRANSLATE_NOOP("Report", "退回"),
    "document.displayed": QT_TRANSLATE_NOOP("Report", "公告"),
    "delivery.recorded": QT_TRANSLATE_NOOP("Report", "送达"),
    "case.accepted": QT_TRANSLATE_NOOP("Report", "受理"),
    "case.assigned": QT_TRANSLATE_NOOP("Report", "指定承办人"),
    "transfer.received": QT_TRANSLATE_NOOP("Report", "签收"),
    "transfer.objected": QT_TRANSLATE_NOOP("Report", "异议"),
    "completion.reported": QT_TRANSLATE_NOOP("Report", "办结报告"),
    "investigation.recorded": QT_TRANSLATE_NOOP("Report", "调查核实"),
    "handling.extended": QT_TRANSLATE_NOOP("Report", "延期"),
    "hearing.held": QT_TRANSLATE_NOOP("Report", "听证"),
    "mediation.opened": QT_TRANSLATE_NOOP("Report", "开始调解、和解"),
    "mediation.noted": QT_TRANSLATE_NOOP("Report", "调解记录"),
    "mediation.signed": QT_TRANSLATE_NOOP("Report", "协议签名"),
    "mediation.ended": QT_TRANSLATE_NOOP("Report", "调解结束"),
    "meeting.minuted": QT_TRANSLATE_NOOP("Report", "会议纪要"),
    "handling.noted": QT_TRANSLATE_NOOP("Report", "办理记录"),
    "talk.noted": QT_TRANSLATE_NOOP("Report", "家常话"),
    "review.requested": QT_TRANSLATE_NOOP("Report", "复查、复核申请"),
    "review.reached": QT_TRANSLATE_NOOP("Report", "复查、复核意见送达"),
    "return_visit.made": QT_TRANSLATE_NOOP("Report", "回访"),
    "execution.noted": QT_TRANSLATE_NOOP("Report", "执行情况"),
    "answer.published": QT_TRANSLATE_NOOP("Report", "公开答复"),
    "answer.taken_down": QT_TRANSLATE_NOOP("Report", "撤下公开的答复"),
    "demand.withdrawn": QT_TRANSLATE_NOOP("Report", "撤回"),
    "supervision.answered": QT_TRANSLATE_NOOP("Report", "督办反馈"),
    "advice.answered": QT_TRANSLATE_NOOP("Report", "建议反馈"),
    "incident.recorded": QT_TRANSLATE_NOOP("Report", "现场秩序记录"),
    "case.archived": QT_TRANSLATE_NOOP("Report", "归档"),
}


@dataclass(frozen=True, slots=True)
class BackDated:
    """One back-dated entry, with both its days."""

    case: CaseRow
    what: Phrase
    happened_on: date
    entered_on: date
    who: str
    reason: str

    @property
    def days(self) -> int:
        """How many days lie between the two."""
        return (self.entered_on - self.happened_on).days


def back_dated(
    read: Callable[[LateEntriesQuery], Sequence[tuple[CaseRow, Entry, str]]],
    staff: Mapping[str, str],
    offset: int = 0,
    limit: int = 100,
) -> tuple[BackDated, ...]:
    """A page of them, newest first; `staff`: user id → name. Raises Unavailable."""
    return tuple(_told(*found, staff) for found in read(LateEntriesQuery(offset, limit)))


def _told(case: CaseRow, entry: Entry, reason: str, staff: Mapping[str, str]) -> BackDated:
    e = entry.envelope
    what = Phrase(WHAT.get(e.kind, "{kind}"), {"kind": e.kind})
    return BackDated(case, what, entry_day(entry), e.at.astimezone(CHINA).date(), staff.get(e.actor, ""), reason)
