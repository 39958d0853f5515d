"""谈一轮: positions and interests of the parties, as they said them."""

from __future__ import annotations

from app.acts.note_round import NoteRoundDraft
from app.desk import Desk
from app.domain.kinds import Position
from tests.app.acts.meetings import called, meeting, refused


def test_what_each_side_wants_and_needs_is_kept(desk: Desk) -> None:
    id_ = called(desk)
    said = (Position("七楼以上住户", "马上复工", "老人下不了楼"), Position("一楼住户", "", ""))
    desk.do(NoteRoundDraft(desk.new_id(), id_, "2026-10-19", said, "都愿意再看图纸"))
    (one,) = meeting(desk, id_).rounds
    assert (one.positions, one.note) == ((said[0],), "都愿意再看图纸")


def test_what_is_wrong_is_named(desk: Desk) -> None:
    id_ = called(desk)
    assert refused(desk, NoteRoundDraft(desk.new_id(), id_, "2026-10-20")) == [
        ("date.future", "on"), ("round.nothing", "positions"),
    ]  # fmt: skip
    stranger = (Position("路人", "看热闹", ""),)
    assert refused(desk, NoteRoundDraft(desk.new_id(), id_, "2026-10-19", stranger)) == [("round.party", "positions")]
