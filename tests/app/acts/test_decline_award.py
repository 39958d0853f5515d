"""红棉谢绝, over a real desk: by the one nominated, at any time, without a reason."""

from __future__ import annotations

import pytest

from app.acts.decide_award import DecideAwardDraft
from app.acts.decline_award import DeclineAwardDraft
from app.desk import Desk
from app.domain.hall_terms import AwardStep
from app.ports import Refused
from tests.app.acts.award_steps import colleague, line, nominated, opened, seconded


def test_only_they_themselves_decline_and_need_not_say_why(desk: Desk) -> None:
    award, other = opened(desk), colleague(desk)
    nomination = nominated(desk, award, kind="person", name=other.actor.name, user=other.actor.id)
    with pytest.raises(Refused) as caught:
        desk.do(DeclineAwardDraft(desk.new_id(), award, nomination))
    assert [p.code for p in caught.value.problems] == ["award.not_yours"]
    other.do(DeclineAwardDraft(desk.new_id(), award, nomination))
    assert line(desk, nomination).line.state == AwardStep.DECLINED.code


def test_what_was_given_can_be_declined_and_has_no_paper_any_more(desk: Desk) -> None:
    award = opened(desk)
    nomination = seconded(desk, award)
    desk.do(DecideAwardDraft(desk.new_id(), award, nomination, "give", "黎志远、陈国强", "看得到"))
    assert desk.sheet("award_certificate", f"{award} {nomination}").startswith(b"%PDF")
    desk.do(DeclineAwardDraft(desk.new_id(), award, nomination))
    for again in (
        lambda: desk.sheet("award_certificate", f"{award} {nomination}"),
        lambda: desk.do(DeclineAwardDraft(desk.new_id(), award, nomination)),
    ):
        with pytest.raises(Refused):
            again()
