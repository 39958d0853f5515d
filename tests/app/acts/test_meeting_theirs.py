"""Whose a meeting is: a station that only received it changes nothing of it, and whoever promised something there keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.acts.call_meeting import CallMeetingDraft
from app.acts.cancel_meeting import CancelMeetingDraft
from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.invite_to_meeting import InviteToMeetingDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.note_round import NoteRoundDraft
from app.acts.postpone_meeting import PostponeMeetingDraft
from app.desk import Desk
from app.domain.envelope import CHINA
from app.domain.hall_terms import What
from app.domain.kinds import Decided
from app.domain.world import Station
from app.ports.agenda import AgendaQuery
from tests.app.acts.meetings import BENCH, called, meeting, refused

ITEM = Decided("看图纸", "", "加装单位重出图纸", "加装单位", "2026-10-28")


def received(desk: Desk) -> Desk:
    """The desk of a body that a meeting was sent to."""
    return replace(desk, station=Station("440103000", "荔湾区", "L1", first_user=desk.station.first_user))


def test_only_where_it_was_called_is_it_moved_put_right_called_off_and_minuted(desk: Desk) -> None:
    id_ = called(desk)
    there = received(desk)
    again: CallMeetingDraft = replace(BENCH, id=desk.new_id(), meeting=id_, place="居委会二楼", reason="下雨")
    for draft in (
        PostponeMeetingDraft(desk.new_id(), id_, "2026-10-22", "9:30-11:00", "居委会二楼", "下雨"),
        CancelMeetingDraft(desk.new_id(), id_, "谈拢了"),
        again,
        InviteToMeetingDraft(desk.new_id(), id_, (BENCH.first,), told_on="2026-10-19"),
        HoldMeetingDraft(desk.new_id(), id_, "2026-10-20", "12", (ITEM,)),
        NoteRoundDraft(desk.new_id(), id_, "2026-10-20"),
    ):
        assert refused(there, draft) == [("meeting.not_ours", "")]
    desk.do(again)
    assert meeting(desk, id_).place == "居委会二楼"


def test_what_was_promised_there_is_kept_by_whoever_received_it(desk: Desk) -> None:
    id_ = called(desk)
    desk.clock.now = datetime(2026, 10, 20, 14, 0, tzinfo=CHINA)
    desk.do(HoldMeetingDraft(desk.new_id(), id_, "2026-10-20", "12", (ITEM,)))
    (row,) = desk.read(AgendaQuery((What.PROMISE.code,)))
    received(desk).do(KeepPromiseDraft(desk.new_id(), "", ("meeting", id_), row.line.part, "图纸送到了", "2026-10-20"))
    assert [row.line.state for row in desk.read(AgendaQuery((What.PROMISE.code,)))] == ["kept"]
