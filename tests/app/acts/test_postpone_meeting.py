"""改期: what was given up stays to be read; the new day is looked at like the first."""

from __future__ import annotations

from datetime import date

from app.acts.cancel_meeting import CancelMeetingDraft
from app.acts.invite_to_meeting import InviteToMeetingDraft
from app.acts.postpone_meeting import PostponeMeetingDraft
from app.desk import Desk
from tests.app.acts.meetings import BENCH, called, meeting, refused


def test_it_is_on_another_day_and_says_why(desk: Desk) -> None:
    id_ = called(desk)
    desk.do(InviteToMeetingDraft(desk.new_id(), id_, ("一楼住户",), told_on="2026-10-19"))
    desk.do(PostponeMeetingDraft(desk.new_id(), id_, "2027-01-05", "14:00-15:30", "居委会二楼", "一楼住户要加班"))
    state = meeting(desk, id_)
    assert (state.on, state.at, state.place) == (date(2027, 1, 5), "14:00-15:30", "居委会二楼")
    # they were told of another day: they are to be told again
    assert state.told == {}
    (gone,) = state.put_off
    assert (gone.on, gone.at, gone.reason) == (date(2026, 10, 20), "09:30-11:00", "一楼住户要加班")


def test_what_is_wrong_is_named(desk: Desk) -> None:
    id_, other = called(desk), called(desk, on="2026-10-21", place="三楼会议室")

    def problems(*told: str) -> list[tuple[str, str]]:
        return refused(desk, PostponeMeetingDraft(desk.new_id(), id_, *told))

    assert problems(BENCH.on, "9:30-11:00", BENCH.place, "换") == [("meeting.same_time", "on")]
    assert problems("2026-10-21", "10:00-11:00", "三楼会议室", "换") == [
        ("meeting.room", "place"), ("meeting.person", "on"), ("meeting.person", "on"),
    ]  # fmt: skip
    assert problems("2026-10-22", "10:00-11:00", "三楼会议室", "") == [("text.empty", "reason")]
    desk.do(CancelMeetingDraft(desk.new_id(), other, "不用开了"))
    gone = PostponeMeetingDraft(desk.new_id(), other, "2026-10-22", "10:00-11:00", "三楼", "换")
    assert refused(desk, gone) == [("meeting.not_coming", "")]
