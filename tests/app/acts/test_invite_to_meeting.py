"""请人、提醒: who was told how and when; nobody who is not asked."""

from __future__ import annotations

from app.acts.invite_to_meeting import InviteToMeetingDraft
from app.desk import Desk
from app.domain.meetings import last_told
from tests.app.acts.meetings import called, meeting, refused


def test_everybody_asked_is_told_and_reminded(desk: Desk) -> None:
    id_ = called(desk)
    everybody = ("七楼以上住户", "一楼住户", "水荫社区居委会", "许静文（律师）")
    assert meeting(desk, id_).addressees == everybody
    desk.do(InviteToMeetingDraft(desk.new_id(), id_, everybody, told_on="2026-10-19"))
    desk.do(InviteToMeetingDraft(desk.new_id(), id_, ("一楼住户",), "reminder", "2026-10-19"))
    state = meeting(desk, id_)
    assert [bool(one) for one in last_told(state, "一楼住户")] == [True, True]
    assert [bool(one) for one in last_told(state, "七楼以上住户")] == [True, False]


def test_what_is_wrong_is_named(desk: Desk) -> None:
    id_ = called(desk)
    assert refused(desk, InviteToMeetingDraft(desk.new_id(), id_, (), told_on="2026-10-20")) == [
        ("meeting.nobody", "names"), ("date.future", "told_on"),
    ]  # fmt: skip
    stranger = InviteToMeetingDraft(desk.new_id(), id_, ("别人",), told_on="2026-10-19")
    assert refused(desk, stranger) == [("meeting.stranger", "names")]
