"""各方怎么说: who accepts what; a party may change its mind."""

from __future__ import annotations

from app.acts.answer_proposal import AnswerProposalDraft
from app.acts.make_proposal import MakeProposalDraft
from app.desk import Desk
from app.domain.kinds import PartyStance
from tests.app.acts.meetings import called, meeting, refused

UP, DOWN = "七楼以上住户", "一楼住户"


def proposed(desk: Desk) -> tuple[str, str]:
    """(meeting, proposal)."""
    id_ = called(desk)
    draft = MakeProposalDraft(desk.new_id(), id_, "井道外移", "加装单位")
    desk.do(draft)
    return id_, draft.id


def test_a_party_may_change_its_mind(desk: Desk) -> None:
    id_, proposal = proposed(desk)
    said = (PartyStance(UP, "accepts"), PartyStance(DOWN, "thinks", " 要先看图纸 "))
    desk.do(AnswerProposalDraft(desk.new_id(), id_, proposal, said, "2026-10-19"))
    one, parties = meeting(desk, id_).proposals[proposal], meeting(desk, id_).parties
    assert (one.stances[DOWN].words, one.accepted_by(parties)) == ("要先看图纸", False)
    desk.do(AnswerProposalDraft(desk.new_id(), id_, proposal, (PartyStance(DOWN, "accepts"),), "2026-10-19"))
    assert meeting(desk, id_).proposals[proposal].accepted_by(parties)


def test_what_is_wrong_is_named(desk: Desk) -> None:
    id_, proposal = proposed(desk)
    assert refused(desk, AnswerProposalDraft(desk.new_id(), id_, "f" * 32, (), "2026-10-20")) == [
        ("proposal.which", "proposal"), ("proposal.no_answer", "stances"), ("date.future", "on"),
    ]  # fmt: skip
    stranger = (PartyStance("路人", "accepts"),)
    draft = AnswerProposalDraft(desk.new_id(), id_, proposal, stranger, "2026-10-19")
    assert refused(desk, draft) == [("round.party", "stances")]
