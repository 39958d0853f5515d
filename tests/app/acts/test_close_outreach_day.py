"""下访对账: only when every visit has a result; who came and what was taken there; over a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.close_outreach_day import CloseOutreachDayDraft
from app.acts.correct import CorrectDraft
from app.desk import Desk
from app.domain.spans import SpanKind, span
from app.outreach_rows import counted_days
from app.ports import Refused
from app.reports.work import work
from tests.app.acts.outreach_steps import (
    PLAN,
    at_home,
    came_of,
    case_of,
    day_row,
    elsewhere,
    plan,
    visit_rows,
)
from tests.app.acts.test_record_campaign import refused


def test_a_visit_without_a_result_keeps_the_day_open(desk: Desk) -> None:
    outreach = plan(desk, at_home(case_of(desk)), elsewhere(case_of(desk, "水管漏水。")))
    first, second = visit_rows(desk)
    desk.do(came_of(desk, first))
    close = CloseOutreachDayDraft(desk.new_id(), outreach, ("何美仪",))
    with pytest.raises(Refused) as caught:
        desk.do(close)
    assert [(p.code, p.values) for p in caught.value.problems] == [("outreach.open", {"count": "2", "open": "1"})]
    desk.do(came_of(desk, second, step="not_held", text="雨太大，改天再去"))
    desk.do(close)
    row = day_row(desk)
    assert row.line.state == "closed"
    assert (row.line.detail or {})["came"] == ["何美仪"]
    assert refused(desk, replace(close, id=desk.new_id())) == [("outreach.closed", "")]
    assert refused(desk, replace(PLAN, id=desk.new_id(), outreach=outreach, reason="改")) == [("outreach.closed", "")]
    assert refused(desk, came_of(desk, second)) == [("outreach.closed", "")]
    assert desk.store.verify().damage == ()


def test_what_was_restricted_meanwhile_keeps_no_day_open(desk: Desk) -> None:
    case = case_of(desk, "收了礼。")
    outreach = plan(desk, at_home(case), elsewhere(case_of(desk, "水管漏水。")))
    changes = {"demand.1.legal_class": "accusation", "demand.1.against_text": "停车场的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), case, changes, reason="问清楚了"))
    close = CloseOutreachDayDraft(desk.new_id(), outreach, ("何美仪",))
    with pytest.raises(Refused) as caught:
        desk.do(close)
    assert [p.values for p in caught.value.problems] == [{"count": "1", "open": "1"}], "not that there are two"
    desk.do(came_of(desk, visit_rows(desk)[1]))
    desk.do(close)
    assert day_row(desk).line.state == "closed"


def test_what_was_taken_there_was_registered_there(desk: Desk) -> None:
    outreach = plan(desk, way="service_day")
    there, visit = case_of(desk, channel="outreach"), case_of(desk)
    accusing = case_of(desk, "科长收钱。", "outreach", legal_class="accusation", against_text="科长")
    close = CloseOutreachDayDraft(desk.new_id(), outreach, ("何美仪",), (there,))
    assert refused(desk, replace(close, taken=(visit,))) == [("outreach.not_there", "taken")]
    assert refused(desk, replace(close, taken=(accusing,))) == [("outreach.restricted", "taken")]
    assert refused(desk, replace(close, taken=("f" * 32,))) == [("case.not_found", "taken")]
    assert refused(desk, replace(close, came=("黄炳坤",))) == [("outreach.stranger", "came")]
    desk.do(close)
    assert taken_on(desk) == (1, 1)


def test_what_was_taken_there_and_turns_out_to_be_confidential_is_in_no_count(desk: Desk) -> None:
    outreach = plan(desk, way="service_day")
    both = tuple(case_of(desk, text, "outreach") for text in ("电梯停了三个月。", "路灯不亮。"))
    desk.do(CloseOutreachDayDraft(desk.new_id(), outreach, ("何美仪",), both))
    assert taken_on(desk) == (2, 2)
    changes = {"demand.1.legal_class": "accusation", "demand.1.against_text": "停车场的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), both[0], changes, reason="问清楚了"))
    assert taken_on(desk) == (1, 1), "of those who may see it, too, so that nobody finds it by comparing"


def taken_on(desk: Desk) -> tuple[int, int]:
    """How many matters the day says that were taken there, and 研判."""
    (day,) = counted_days(desk.read, [day_row(desk)])
    figures = work(desk.read, span(SpanKind.MONTH, desk.world().today), desk.world())
    return (day.line.detail or {})["taken"], next(one.now for one in figures if one.words == "当场收下的事")


def test_not_before_the_day(desk: Desk) -> None:
    outreach = plan(desk, on="2026-10-20")
    assert refused(desk, CloseOutreachDayDraft(desk.new_id(), outreach)) == [("outreach.not_yet", "")]
