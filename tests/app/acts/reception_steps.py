"""A reception day of a leader with a matter put before them, for the tests of the acts on it."""

from __future__ import annotations

from dataclasses import replace

from app.acts.plan_reception import PlanReceptionDraft
from app.acts.put_before_leader import PutBeforeLeaderDraft
from app.acts.record_reception import RecordReceptionDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import Duty
from app.ports.agenda import AgendaQuery, AgendaRow

PLAN = PlanReceptionDraft(
    "", "", "", "周启明", "街道党工委书记", "street", "2026-10-20", "9:00-11:30", "黄花岗街道信访站", "1 号室", "2",
    "加装电梯",
)  # fmt: skip
TURNED = {"demand.1.legal_class": "accusation", "demand.1.against_text": "收钱的队长"}
"""What a clerk corrects when a case turns out to be an accusation."""
DUTY = Duty("王敏", "约一楼两户谈一次", "2026-10-30")


def plan(desk: Desk, **changes: str) -> str:
    """A reception day is planned, or changed."""
    draft = replace(PLAN, id=desk.new_id(), **changes)
    desk.do(draft)
    return draft.reception or draft.id


def put(desk: Desk, case: str, reception: str) -> AgendaRow:
    """A case is put before the leader; its line."""
    desk.do(PutBeforeLeaderDraft(desk.new_id(), case, reception))
    return next(row for row in visit_rows(desk) if row.line.case == case)


def day_row(desk: Desk) -> AgendaRow:
    """The line of the only day."""
    (row,) = desk.read(AgendaQuery((What.RECEPTION.code,)))
    return row


def visit_rows(desk: Desk) -> tuple[AgendaRow, ...]:
    """The matters put before leaders."""
    return desk.read(AgendaQuery((What.RECEPTION_VISIT.code,)))


def came_of(desk: Desk, row: AgendaRow, **changes: object) -> RecordReceptionDraft:
    """It was heard, and something was left to 王敏."""
    usual = RecordReceptionDraft(
        desk.new_id(), row.line.case, row.subject.id, row.line.part, "heard", "月底以前坐下来谈。", (DUTY,)
    )
    return replace(usual, **changes)  # type: ignore[arg-type]
