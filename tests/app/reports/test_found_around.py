"""The command box finds the work around the cases by its words, and nothing of a case that the viewer may not see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.acts.call_meeting import CallMeetingDraft
from app.acts.enlist_helper import EnlistHelperDraft
from app.acts.issue_ticket import IssueTicketDraft
from app.acts.plan_outreach import PlanOutreachDraft
from app.acts.plan_shift import PlanShiftDraft
from app.acts.record_campaign import RecordCampaignDraft
from app.desk import Desk
from app.domain.kinds import Going
from app.domain.rosters import roster_id
from app.domain.spans import SpanKind, span
from app.reports.found_around import found_around
from tests.app.acts.projects import begun
from tests.app.desks import desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A hall with one of each."""
    with desk_in(tmp_path / "desk") as made:
        today = made.world().today
        on = (today + timedelta(days=3)).isoformat()
        made.do(CallMeetingDraft(
            made.new_id(), "", "council", "community", "榕树下停车怎么排", on, "19:30-21:00", "水荫社区居民议事厅", "",
            "梁桂芳", "有车的住户", "没有车的住户", "", "", "12", (), "先听两边",
        ))  # fmt: skip
        made.do(PlanOutreachDraft(
            made.new_id(), "", "outreach", on, "09:00", "11:30", "云鹤社区广场", (Going("沈若云"),)
        ))  # fmt: skip
        made.do(EnlistHelperDraft(
            made.new_id(), "", "lawyer", "谭启明", "粤和律师事务所", ("law",), (), "", today.isoformat(), on, (), today.isoformat()
        ))  # fmt: skip
        made.do(RecordCampaignDraft(made.new_id(), "", "event", "夏夜宣讲", today.isoformat(), "小广场", "1", "60"))
        made.do(PlanShiftDraft(
            made.new_id(), roster_id(made.station.org, today), "", (today.isoformat(),), "09:00", "11:30", "大厅"
        ))  # fmt: skip
        begun(made)
        made.do(IssueTicketDraft(made.new_id(), made.new_id(), "A"))
        yield made


def found(desk: Desk, text: str) -> list[str]:
    return [row.line.what for row in found_around(desk.read, text, desk.world())]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("停车", "meeting"), ("梁桂芳", "meeting"), ("云鹤", "outreach"), ("沈若云", "outreach"), ("谭启明", "helper"),
        ("宣讲", "campaign"), ("加装电梯", "project"), ("a0", "ticket"), ("值班", "roster"),
    ],
)  # fmt: skip
def test_each_is_found_by_its_words(desk: Desk, text: str, what: str) -> None:
    assert what in found(desk, text)


def test_a_roster_is_found_by_its_month(desk: Desk) -> None:
    month = span(SpanKind.MONTH, desk.world().today).name
    assert found(desk, month) == ["roster"] == found(desk, month.partition("年")[2])
    assert found(desk, "2031年1月") == []


def test_tickets_of_other_days_are_not_found(desk: Desk) -> None:
    tomorrow = desk.world().now + timedelta(days=1)
    assert found(replace(desk, clock=lambda: tomorrow), "A0") == []


def test_words_that_nothing_says_find_nothing(desk: Desk) -> None:
    assert found(desk, "榴莲") == []
