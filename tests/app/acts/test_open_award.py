"""红棉评比开一轮, over a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.desk import Desk
from app.domain.hall_terms import What
from app.ports import Refused
from app.ports.agenda import AgendaQuery
from tests.app.acts.award_steps import ROUND, opened


def test_a_round_stands_over_its_days_and_is_put_right(desk: Desk) -> None:
    award = opened(desk)
    desk.do(replace(ROUND, id=desk.new_id(), award=award, title="第四季度红棉评比", reason="改名"))
    [row] = desk.read(AgendaQuery((What.AWARD_ROUND.code,)))
    assert (row.line.title, str(row.line.on), str(row.line.until)) == ("第四季度红棉评比", "2026-01-01", "2026-12-31")
    desk.store.rebuild()
    assert desk.store.verify().damage == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"title": " "}, ("text.empty", "title")),
        ({"first": ""}, ("date.empty", "first")),
        ({"last": "2025-12-31"}, ("award.turned", "last")),
        ({"award": "f" * 32, "reason": "改"}, ("award.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    with pytest.raises(Refused) as caught:
        desk.do(replace(ROUND, id=desk.new_id(), **changes))
    assert [(p.code, p.field) for p in caught.value.problems] == [problem]
