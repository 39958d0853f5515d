"""感谢收回, on a case and without one; over a real desk."""

from __future__ import annotations

import pytest

from app.acts.withdraw_thanks import WithdrawThanksDraft
from app.desk import Desk
from app.domain.hall_terms import ThanksStep, What
from app.ports import Refused
from app.ports.agenda import AgendaQuery
from tests.app.acts.test_receive_thanks import THANKED, received
from tests.app.desks import visit


@pytest.mark.parametrize("on_case", [True, False])
def test_they_stay_on_record_and_are_shown_to_nobody(desk: Desk, *, on_case: bool) -> None:
    case = desk.do(visit(desk)).case if on_case else ""
    thanks = received(desk, case=case)
    desk.do(WithdrawThanksDraft(desk.new_id(), case, thanks, "送的人不想留"))
    assert desk.read(THANKED) == ()
    [row] = desk.read(AgendaQuery((What.THANKS.code,)))
    assert row.line.state == ThanksStep.WITHDRAWN.code
    with pytest.raises(Refused) as caught:
        desk.do(WithdrawThanksDraft(desk.new_id(), case, thanks, "再收一次"))
    assert [p.code for p in caught.value.problems] == ["thanks.unknown"]


def test_why_is_written(desk: Desk) -> None:
    thanks = received(desk)
    with pytest.raises(Refused) as caught:
        desk.do(WithdrawThanksDraft(desk.new_id(), "", thanks))
    assert [(p.code, p.field) for p in caught.value.problems] == [("text.empty", "reason")]
