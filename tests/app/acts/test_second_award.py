"""红棉附议, over a real desk: never by whoever nominated, never by the one nominated."""

from __future__ import annotations

import pytest

from app.acts.second_award import SecondAwardDraft
from app.desk import Desk
from app.domain.hall_terms import AwardStep
from app.ports import Refused
from tests.app.acts.award_steps import colleague, line, nominated, opened


def refused(desk: Desk, award: str, nomination: str, words: str = "看到") -> list[str]:
    with pytest.raises(Refused) as caught:
        desk.do(SecondAwardDraft(desk.new_id(), award, nomination, words))
    return [p.code for p in caught.value.problems]


def test_nobody_nominates_themself_alone(desk: Desk) -> None:
    award = opened(desk)
    own = nominated(desk, award, kind="person", name=desk.actor.name, user=desk.actor.id)
    assert refused(desk, award, own) == ["award.second_own"]
    other = colleague(desk)
    assert refused(other, award, own, "") == ["text.empty"]
    other.do(SecondAwardDraft(desk.new_id(), award, own, "我看到的"))
    assert line(desk, own).line.state == AwardStep.SECONDED.code
    assert refused(other, award, own) == ["award.seconded"]


def test_the_one_nominated_does_not_second(desk: Desk) -> None:
    award, other = opened(desk), colleague(desk)
    nomination = nominated(desk, award, kind="person", name=other.actor.name, user=other.actor.id)
    assert refused(other, award, nomination) == ["award.second_own"]
    assert refused(other, award, "f" * 32) == ["award.gone"]
