"""积案 over a real desk: what has lain long without a plan, the oldest first; Enter leads to where the plan is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.acts.plan_backlog import PlanBacklogDraft
from app.acts.talk import TalkDraft
from app.domain import kinds as k
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.world import Actor
from app.reports.backlog import planned, unplanned
from tests.app.acts.test_enlist_helper import enlist
from tests.builders import NOW
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import FAR, LATE, hall
from ui.page import CASE
from ui.pages.backlog_page import BacklogPage
from ui.pages.helpers_page import HelpersPage
from ui.pages.today.line_item import LineItem
from ui.parts.labels import Label
from ui.words import RESTRICTED


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        made.desk.clock.now = NOW + timedelta(days=362)
        yield made


def column_of(page, key):
    place = next(n for n, column in enumerate(page.model.columns) if column.key == key)
    return [page.model.index(row, place).data() for row in range(page.model.rowCount())]


def opened(stage):
    page = BacklogPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None)
    return page


def plan(stage, case, text):
    day = (stage.desk.clock().date() + timedelta(days=9)).isoformat()
    stage.desk.do(PlanBacklogDraft(stage.desk.new_id(), case, "money", text, stage.desk.actor.id, "王敏", day))


def test_the_oldest_without_a_plan_first_and_enter_leads_to_the_plan(stage):
    page = opened(stage)
    assert column_of(page, "case") == [LATE.rstrip("。"), "幼儿园加收伙食费", FAR.rstrip("。")]
    assert column_of(page, "days")[0] == "383"
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [(CASE, (stage.cases[LATE], "plan_backlog"))]


def test_what_has_a_plan_stands_with_it(stage):
    plan(stage, stage.cases[LATE], "先垫付维修的钱")
    page = opened(stage)
    assert len(column_of(page, "case")) == 2
    page.activate("planned")
    stage.wait(lambda: page.listed.part == "planned")
    assert column_of(page, "plan") == ["先垫付维修的钱"]
    assert column_of(page, "owner") == ["王敏"] and column_of(page, "cause") == ["资金没有着落"]


def test_nothing_of_a_restricted_case_is_told(stage):
    stage.desk.clock.now = NOW
    case = stage.registered("反映某科室收礼。", legal_class="accusation", against="440104014001")
    stage.desk.clock.now = NOW + timedelta(days=400)
    plan(stage, case, "请纪检来核")
    page = opened(stage)
    page.activate("planned")
    stage.wait(lambda: page.listed.part == "planned")
    assert column_of(page, "case") == [RESTRICTED] and column_of(page, "plan") == [""]
    other = replace(stage.desk, actor=Actor("u-other", "周慧敏", "接访员"))
    assert planned(other.read) == ()
    assert case not in {row.line.case for row in unplanned(other.read, other.world())}


def close(stage, case):
    closed, routing = k.CaseClosed("已经修好"), Routing((stage.desk.station.org,))
    with stage.desk.store.write(stage.desk.clock(), stage.desk.actor.id, stage.desk.station.org) as work:
        work.append([NewEntry(stage.desk.new_id(), Subject("case", case), closed, routing)])


def talked(stage, case):
    """A retired cadre of 老友记 sits down with them; answers who."""
    today = stage.desk.clock().date()
    helper = enlist(stage.desk, term_to=(today + timedelta(days=90)).isoformat())
    stage.desk.do(TalkDraft(stage.desk.new_id(), case, "本人", "聊了半个钟。", helper=helper))
    return helper


def test_a_case_that_was_settled_says_who_of_the_helpers_had_talked_there_and_the_helper_which_were_settled(stage):
    case = stage.cases[LATE]
    plan(stage, case, "先垫付维修的钱")
    talked(stage, case)
    close(stage, case)
    page = opened(stage)
    page.activate("settled")
    stage.wait(lambda: page.listed.part == "settled" and page.model.rowCount() == 1)
    assert column_of(page, "talked") == ["陈伯年"]
    helpers = HelpersPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(helpers, None)
    stage.wait(helpers.table.hasFocus)
    stage.key(Qt.Key.Key_T, ALT)
    stage.wait(lambda: helpers.findChild(LineItem) is not None)
    words = "".join(label.text() for label in helpers.findChild(LineItem).findChildren(Label))
    assert "积案，" in words and "办结" in words


def test_what_was_closed_says_how_long_it_lay(stage):
    case = stage.cases[LATE]
    plan(stage, case, "先垫付维修的钱")
    close(stage, case)
    page = opened(stage)
    page.activate("settled")
    stage.wait(lambda: page.listed.part == "settled" and page.model.rowCount() == 1)
    assert column_of(page, "days") == ["383"] and column_of(page, "cause") == ["资金没有着落"]
    assert column_of(page, "review")[0].endswith("办结")
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [(CASE, case)]
    assert planned(stage.desk.read) == ()
