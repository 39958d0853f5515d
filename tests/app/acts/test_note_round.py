"""谈一轮: positions and interests of the parties, as they said them."""

from __future__ import annotations

from dataclasses import replace

from app.acts.note_round import NoteRoundDraft
from app.acts.promise_along import Promised
from app.desk import Desk
from app.domain.kinds import Position
from tests.app.acts.meetings import called, meeting, refused
from tests.app.desks import visit
from tests.builders import HE


def test_what_each_side_wants_and_needs_is_kept(desk: Desk) -> None:
    id_ = called(desk)
    said = (Position("七楼以上住户", "马上复工", "老人下不了楼"), Position("一楼住户", "", ""))
    desk.do(NoteRoundDraft(desk.new_id(), id_, "2026-10-19", said, "都愿意再看图纸"))
    (one,) = meeting(desk, id_).rounds
    assert (one.positions, one.note) == ((said[0],), "都愿意再看图纸")


def test_what_somebody_took_on_in_it_is_a_promise_of_the_meeting(desk: Desk) -> None:
    id_ = called(desk, cases=(desk.do(visit(desk)).case,))
    given = Promised("月底前送来新图纸", "", "加装单位", "2026-10-30")
    draft = NoteRoundDraft(desk.new_id(), id_, "2026-10-19", note="说好月底前送来新图纸", promised=(given,))
    assert refused(desk, replace(draft, promised=(replace(given, text=f"给{HE.name}送图纸"),))) == [
        ("round.names", "promised.text")
    ]
    assert refused(desk, replace(draft, promised=(replace(given, due_on=""),))) == [("date.empty", "promised.due_on")]
    desk.do(draft)
    (one,) = meeting(desk, id_).promises.values()
    assert (one.text, one.owner_name, str(one.due_on), str(one.made_on), one.given_in) == (
        "月底前送来新图纸", "加装单位", "2026-10-30", "2026-10-19", "meeting",
    )  # fmt: skip


def test_what_is_wrong_is_named(desk: Desk) -> None:
    id_ = called(desk)
    assert refused(desk, NoteRoundDraft(desk.new_id(), id_, "2026-10-20")) == [
        ("date.future", "on"), ("round.nothing", "positions"),
    ]  # fmt: skip
    stranger = (Position("路人", "看热闹", ""),)
    assert refused(desk, NoteRoundDraft(desk.new_id(), id_, "2026-10-19", stranger)) == [("round.party", "positions")]
