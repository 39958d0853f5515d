"""A complaint about our service, for the tests of the acts on it."""

from __future__ import annotations

from app.acts.record_complaint import RecordComplaintDraft
from app.acts.staff import AddUserDraft
from app.desk import Desk

ABOVE, HIGHEST = "440104000", "440100000"
"""The organisation above the station of the tests, and the one that nothing stands above."""


def colleague(desk: Desk) -> str:
    """李青 works here, too; the id."""
    id_ = desk.new_id()
    desk.do(AddUserDraft(desk.new_id(), id_, "李青", roles=("reception",)))
    return id_


def complain(desk: Desk, text: str = "说话不耐烦。", against: str = "unclear") -> str:
    """Somebody complained in the hall; the id."""
    draft = RecordComplaintDraft(
        desk.new_id(), "2026-10-19", "in_person", "manner", text, against, desk.actor.id, "2026-10-26"
    )
    desk.do(draft)
    return draft.id
