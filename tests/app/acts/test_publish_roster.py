"""公布值班表."""

from __future__ import annotations

from app.acts.publish_roster import PublishRosterDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.app.acts.roster_steps import MONTH, plan, refused
from tests.conftest import FixedClock


def test_a_month_is_published_once_with_its_gaps(desk: Desk) -> None:
    assert refused(desk, PublishRosterDraft(desk.new_id(), MONTH)) == [("roster.empty", "")]
    plan(desk)
    asked = AgendaQuery((What.ROSTER.code,), subject=MONTH)
    assert [row.line.state for row in desk.read(asked)] == ["draft"]
    desk.do(PublishRosterDraft(desk.new_id(), MONTH))
    assert [row.line.state for row in desk.read(asked)] == ["published"]
    assert refused(desk, PublishRosterDraft(desk.new_id(), MONTH)) == [("roster.published", "")]


def test_a_month_that_is_over_is_not_published(desk: Desk, clock: FixedClock) -> None:
    plan(desk)
    clock.now = clock.now.replace(month=11)
    assert refused(desk, PublishRosterDraft(desk.new_id(), MONTH)) == [("roster.past", "")]
