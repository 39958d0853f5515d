"""没有来: of somebody who was asked, on the day or after it, with the reason."""

from __future__ import annotations

from app.acts.note_absence import NoteAbsenceDraft
from app.desk import Desk
from tests.app.acts.meetings import called, meeting, refused


def test_who_did_not_come_stands_with_the_reason(desk: Desk) -> None:
    id_ = called(desk, on="2026-10-19", times="11:00-12:00")
    desk.do(NoteAbsenceDraft(desk.new_id(), id_, "一楼住户", "临时加班"))
    assert meeting(desk, id_).missed == {"一楼住户": "临时加班"}


def test_what_is_wrong_is_named(desk: Desk) -> None:
    ahead, today = called(desk), called(desk, on="2026-10-19", times="11:00-12:00")
    assert refused(desk, NoteAbsenceDraft(desk.new_id(), ahead, "一楼住户", "加班")) == [("meeting.ahead", "")]
    assert refused(desk, NoteAbsenceDraft(desk.new_id(), today, "别人", "")) == [
        ("meeting.stranger", "name"), ("text.empty", "reason"),
    ]  # fmt: skip
