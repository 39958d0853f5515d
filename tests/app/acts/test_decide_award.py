"""红棉评定, over a real desk: by named people, at least two, with a reason, after a second voice, never about oneself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.decide_award import DecideAwardDraft
from app.desk import Desk
from app.domain.hall_terms import AwardStep
from app.ports import Refused
from tests.app.acts.award_steps import line, nominated, opened, seconded

GIVE = DecideAwardDraft("", "", "", "give", "黎志远、陈国强", "大家都看得到")


def refused(desk: Desk, award: str, nomination: str, **changes: str) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as caught:
        desk.do(replace(GIVE, id=desk.new_id(), award=award, nomination=nomination, **changes))
    return [(p.code, p.field) for p in caught.value.problems]


def test_it_is_decided_once_with_names_and_reason(desk: Desk) -> None:
    award = opened(desk)
    alone = nominated(desk, award, name="调解室")
    assert refused(desk, award, alone) == [("award.alone", "")]
    nomination = seconded(desk, award)
    desk.do(replace(GIVE, id=desk.new_id(), award=award, nomination=nomination))
    found = line(desk, nomination).line
    assert found.state == AwardStep.GIVEN.code
    assert (found.detail or {})["deciders"] == ["黎志远", "陈国强"]
    assert refused(desk, award, nomination) == [("award.gone", "")]
    desk.store.rebuild()
    assert desk.store.verify().damage == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"answer": ""}, ("award.answer", "answer")),
        ({"deciders": "黎志远"}, ("award.few", "deciders")),
        ({"deciders": "接待窗口、黎志远"}, ("award.decide_own", "deciders")),
        ({"reason": " "}, ("text.empty", "reason")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    award = opened(desk)
    assert refused(desk, award, seconded(desk, award), **changes) == [problem]


def test_nobody_decides_about_themself(desk: Desk) -> None:
    award = opened(desk)
    own = seconded(desk, award, kind="person", name=desk.actor.name, user=desk.actor.id)
    assert refused(desk, award, own) == [("award.decide_own", "")]


def test_what_is_not_given_stays_on_record(desk: Desk) -> None:
    award = opened(desk)
    nomination = seconded(desk, award)
    desk.do(replace(GIVE, id=desk.new_id(), award=award, nomination=nomination, answer="not"))
    assert line(desk, nomination).line.state == AwardStep.NOT_GIVEN.code
