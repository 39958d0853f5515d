"""打印路线单: who printed it and when stands with the day, also after it was reconciled."""

from __future__ import annotations

from app.acts.close_outreach_day import CloseOutreachDayDraft
from app.acts.print_route import PrintRouteDraft
from app.desk import Desk
from app.domain.kinds import OutreachPrinted
from app.ports import EntriesQuery
from tests.app.acts.outreach_steps import at_home, came_of, case_of, day_row, plan, visit_rows
from tests.app.acts.test_record_campaign import refused


def test_who_printed_the_route_is_written_down_each_time(desk: Desk) -> None:
    outreach = plan(desk, at_home(case_of(desk)))
    desk.do(PrintRouteDraft(desk.new_id(), outreach, "a" * 64))
    desk.do(came_of(desk, visit_rows(desk)[0]))
    desk.do(CloseOutreachDayDraft(desk.new_id(), outreach, ("何美仪",)))
    desk.do(PrintRouteDraft(desk.new_id(), outreach, "b" * 64))
    found = [
        entry for entry in desk.read(EntriesQuery("outreach", outreach)) if isinstance(entry.body, OutreachPrinted)
    ]
    assert [entry.body.sha256 for entry in found if entry.body] == ["a" * 64, "b" * 64]  # type: ignore[attr-defined]
    assert {entry.envelope.actor for entry in found} == {desk.actor.id}
    assert day_row(desk).line.state == "closed" and desk.store.verify().damage == ()


def test_a_day_that_is_not_here_is_not_printed(desk: Desk) -> None:
    assert refused(desk, PrintRouteDraft(desk.new_id(), "f" * 32)) == [("outreach.unknown", "")]
