"""不开了: it stays on record with the reason, and is not called off twice."""

from __future__ import annotations

from app.acts.cancel_meeting import CancelMeetingDraft
from app.desk import Desk
from tests.app.acts.meetings import called, meeting, refused


def test_it_stays_with_the_reason(desk: Desk) -> None:
    id_ = called(desk)
    assert refused(desk, CancelMeetingDraft(desk.new_id(), id_, " ")) == [("text.empty", "reason")]
    desk.do(CancelMeetingDraft(desk.new_id(), id_, "双方自己谈拢了"))
    assert (meeting(desk, id_).step.code, meeting(desk, id_).cancelled) == ("cancelled", "双方自己谈拢了")
    assert refused(desk, CancelMeetingDraft(desk.new_id(), id_, "再写")) == [("meeting.not_coming", "")]
