"""The command box finds the work around the cases by its words, and nothing of a case that the viewer may not see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.acts.call_meeting import CallMeetingDraft
from app.acts.correct import CorrectDraft
from app.acts.enlist_helper import EnlistHelperDraft
from app.acts.issue_ticket import IssueTicketDraft
from app.acts.plan_outreach import PlanOutreachDraft
from app.acts.plan_shift import PlanShiftDraft
from app.acts.promise import PromiseDraft
from app.acts.receive_thanks import ReceiveThanksDraft
from app.acts.record_campaign import RecordCampaignDraft
from app.acts.sponsor_case import SponsorCaseDraft
from app.desk import Desk
from app.domain.kinds import Going
from app.domain.rosters import roster_id
from app.domain.spans import SpanKind, span
from app.domain.world import Actor
from app.reports.found_around import found_around
from tests.app.acts.award_steps import nominated, opened
from tests.app.acts.complaint_steps import colleague, complain
from tests.app.acts.projects import begun
from tests.app.acts.test_link_liaison import link
from tests.app.acts.test_tell_facility import tell
from tests.app.acts.test_visit_liaison import VISIT
from tests.app.desks import desk_in, visit


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


def promised(desk: Desk, case: str, text: str) -> None:
    desk.do(PromiseDraft(desk.new_id(), case, text, desk.actor.id, desk.actor.name, "2026-10-23"))


def test_whatever_else_can_be_opened_is_found_too(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    promised(desk, case, "三天内回电话")
    desk.do(SponsorCaseDraft(desk.new_id(), case, "street", "", "陈建国", "2026-11-30"))
    desk.do(ReceiveThanksDraft(desk.new_id(), "", "letter", "水管三天就换好了。", "", "便民窗口", "", "2026-10-12"))
    nominated(desk, opened(desk), name="便民窗口")
    tell(desk)
    link(desk)
    desk.do(replace(VISIT, id=desk.new_id()))
    complain(desk)
    township = desk.world().station.name.removesuffix("街道")
    for text, what in (
        ("回电话", "promise"), ("陈建国", "sponsored"), ("换好了", "thanks"), ("便民窗口", "award"), ("红棉评比", "award_round"), ("轮椅", "facility"),
        ("大门左手", "facility"), ("咨询多了", "visit"), (township, "liaison"), ("态度", "complaint"),
    ):  # fmt: skip
        assert what in found(desk, text), text


def test_a_complaint_is_not_found_by_the_one_it_is_about(desk: Desk) -> None:
    li = colleague(desk)
    complain(desk, "李青说话不耐烦。")
    assert found(desk, "态度") == ["complaint"]
    assert found(replace(desk, actor=Actor(li, "李青", roles=desk.actor.roles)), "态度") == []


def test_of_what_is_restricted_nothing_is_found(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    promised(desk, case, "当面说清楚")
    assert found(desk, "当面说清楚") == ["promise"]
    told = {"demand.1.legal_class": "accusation", "demand.1.against_text": "社区停车场的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), case, told, reason="问清楚了，是举报"))
    assert found(desk, "当面说清楚") == []


def test_what_bears_the_name_comes_first_then_what_begins_so(desk: Desk) -> None:
    today = desk.world().today.isoformat()
    for title in ("云鹤", "再到云鹤看看", "云鹤社区运动会"):
        desk.do(RecordCampaignDraft(desk.new_id(), "", "event", title, today, "", "1", ""))
    rows = found_around(desk.read, "云鹤", desk.world())
    assert [row.line.title for row in rows] == ["云鹤", "云鹤社区广场", "云鹤社区运动会", "再到云鹤看看"]


def test_what_may_not_be_told_takes_no_place_in_the_list(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.reports.found_around.READ", 2)
    today, li = desk.world().today.isoformat(), colleague(desk)
    for _ in range(3):
        desk.do(RecordCampaignDraft(desk.new_id(), "", "event", "讲态度", today, "", "1", ""))
    case = desk.do(visit(desk)).case
    for _ in range(3):
        promised(desk, case, "态度要好")
        complain(desk, "李青说话不耐烦。")
    told = {"demand.1.legal_class": "accusation", "demand.1.against_text": "社区停车场的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), case, told, reason="问清楚了，是举报"))
    for viewer in (desk, replace(desk, actor=Actor(li, "李青", roles=desk.actor.roles))):
        assert found(viewer, "态度").count("campaign") == 3
    assert len(found(desk, "态度")) == 6
