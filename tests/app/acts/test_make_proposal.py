"""提方案: it lies on the table with who laid it there; silence is no price."""

from __future__ import annotations

from app.acts.make_proposal import MakeProposalDraft
from app.desk import Desk
from tests.app.acts.meetings import called, meeting, refused


def test_it_lies_on_the_table(desk: Desk) -> None:
    id_ = called(desk)
    draft = MakeProposalDraft(desk.new_id(), id_, "井道外移四十公分", "加装单位")
    desk.do(draft)
    (one,) = meeting(desk, id_).proposals.values()
    assert (one.id, one.text, one.by) == (draft.id, "井道外移四十公分", "加装单位")


def test_what_is_wrong_is_named(desk: Desk) -> None:
    id_ = called(desk)
    assert refused(desk, MakeProposalDraft(desk.new_id(), id_)) == [("text.empty", "text"), ("text.empty", "by")]
    priced = MakeProposalDraft(desk.new_id(), id_, "补两千元，撤回信访", "物业")
    assert refused(desk, priced) == [("reply.forbidden", "text")]
