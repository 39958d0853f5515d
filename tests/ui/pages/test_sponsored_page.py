"""包案一览 over a real desk, by keys; and the panel that names a sponsor, filled with who it is so far."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.sponsor_case import SponsorCaseDraft
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import LATE, hall
from ui.acts.plan_backlog import PlanBacklogPanel
from ui.acts.sponsor_case import SponsorCasePanel
from ui.page import CASE
from ui.pages.case_page import CasePage
from ui.pages.sponsored_page import SponsoredPage


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def panel(stage, act, kind):
    page = CasePage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, (stage.cases[LATE], act))
    stage.wait(lambda: page.findChildren(kind))
    return page.findChildren(kind)[0]


def test_the_cases_stand_by_level_and_open(stage):
    draft = SponsorCaseDraft(stage.desk.new_id(), stage.cases[LATE], "street", "", "陈建国", "2026-11-30")
    stage.desk.do(draft)
    page = SponsoredPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, "street")
    stage.wait(lambda: page.listed is not None and page.table.hasFocus())
    went = []
    page.navigate.connect(lambda key, argument: went.append((key, argument)))
    stage.key(Qt.Key.Key_Return)
    assert went == [(CASE, stage.cases[LATE])]
    page.activate("city")
    stage.wait(lambda: page.listed.rows == ())


def test_who_sponsors_it_stands_at_the_head_and_in_both_panels(stage):
    draft = SponsorCaseDraft(stage.desk.new_id(), stage.cases[LATE], "street", "", "陈建国", "2026-11-30")
    stage.desk.do(draft)
    page = CasePage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, stage.cases[LATE])
    stage.wait(lambda: "包案：镇街级 陈建国 至11月30日" in stage.words())
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: page.findChildren(SponsorCasePanel))
    (again,) = page.findChildren(SponsorCasePanel)
    assert (again.draft().level, again.draft().owner_name, again.draft().until) == ("street", "陈建国", "2026-11-30")
    assert panel(stage, "plan_backlog", PlanBacklogPanel).draft().owner_name == "陈建国"
