"""开门检查: what is not in order is said in words."""

from __future__ import annotations

from app.acts.open_day import OpenDayDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.app.acts.queue_steps import refused


def test_all_in_order_or_said_what_is_not(desk: Desk) -> None:
    every = tuple(one.code for one in desk.world().lookup.queue.opening)
    assert refused(desk, OpenDayDraft(desk.new_id(), every[1:])) == [("day.unsaid", "note")]
    assert refused(desk, OpenDayDraft(desk.new_id(), ("tea",))) == [("day.unknown", "checked")]
    desk.do(OpenDayDraft(desk.new_id(), every[1:], "叫号屏坏了，王敏上午报修，先口头叫号"))
    (row,) = desk.read(AgendaQuery((What.DAY.code,)))
    assert (row.line.state, (row.line.detail or {})["checked"]) == ("opened", list(every[1:]))
