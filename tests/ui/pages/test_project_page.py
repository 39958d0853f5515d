"""源头治理 over a real desk, by keys: from a hot issue to a project, its measure, its figures, its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.acts.add_measure import AddMeasureDraft
from app.domain.hall_terms import ProjectStep, What
from app.domain.spans import SpanKind
from app.ports.agenda import AgendaQuery
from tests.app.acts.projects import begun
from tests.builders import HE, NOW
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import hall
from ui import style
from ui.pages.analysis.counted_list import CountedList
from ui.pages.analysis.words import HOT, PROJECTS
from ui.pages.analysis_page import AnalysisPage
from ui.pages.hall.liaison_forms import KeptPromiseForm
from ui.pages.hall.measure_forms import DropMeasureForm, MeasureForm, MoveMeasureForm
from ui.pages.hall.project_forms import CloseProjectForm, StartProjectForm
from ui.pages.project.view import ProjectView
from ui.pages.project_page import MEASURES, OPEN, ProjectPage

ASKED = AgendaQuery((What.PROJECT.code,))


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        for n in range(6):
            who = replace(HE, name=f"{'赵钱孙李周吴'[n]}某", phone=f"1380000200{n}")
            made.came(f"充电桩{'坏停响漏烫断'[n]}。", who, 2026, 10, 12)
        made.desk.clock.now = NOW
        yield made


def hot(stage):
    """What a project begins with, from the hot issue of this month."""
    page = AnalysisPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, (HOT, SpanKind.MONTH, None))
    stage.wait(lambda: page.drawn is not None)
    went = []
    page.navigate.connect(lambda key, argument: went.append((key, argument)))
    page.table.setFocus()
    stage.key(Qt.Key.Key_N, ALT)
    stage.wait(lambda: went)
    [(key, begun)] = went
    assert (key, begun.issue, len(begun.cases)) == ("project", "充电桩", 6)
    return begun


def begun_page(stage):
    page = ProjectPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, hot(stage))
    form = page.findChild(StartProjectForm)
    assert form.text("title") == "充电桩"
    form.fields["cause"].setFocus()
    stage.type("没有人管维护")
    form.fields["owner"].set_value("物业站老陈")
    form.submit()
    stage.wait(lambda: page.model.rowCount() == 1)
    return page


def test_a_wide_screen_says_whole_what_a_project_is_about(stage):
    page = begun_page(stage)
    shown = AnalysisPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(shown, (PROJECTS, SpanKind.MONTH, None))
    stage.wait(lambda: shown.drawn is not None)
    for table in (page.table, shown.table):
        (place,) = (n for n, column in enumerate(table.model().columns) if column.key == "where")
        table.setMinimumWidth(style.px(1700))
        stage.wait(lambda table=table, place=place: table.columnWidth(place) >= style.px(400))


def test_from_a_hot_issue_to_its_end(stage):
    page = begun_page(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_M, ALT)
    form = page.findChild(MeasureForm)
    form.fields["text"].set_value("定下谁来维护")
    form.fields["owner"].set_value("物业站老陈")
    form.fields["due_on"].set_value(NOW.date())
    form.submit()
    stage.wait(lambda: (page.listed.rows[0].line.detail or {})["undone"] == 1)
    page.activate(MEASURES)
    stage.wait(lambda: page.listed.part == MEASURES and page.model.rowCount() == 1)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    form = page.findChild(KeptPromiseForm)
    form.fields["text"].set_value("已经定下")
    form.submit()
    stage.wait(lambda: page.model.rowCount() == 0)
    page.activate(OPEN)
    stage.wait(lambda: page.listed.part == OPEN and page.model.rowCount() == 1)
    page.setFocus()
    stage.key(Qt.Key.Key_Z, ALT)
    form = page.findChild(CloseProjectForm)
    form.fields["findings"].set_value("以后由物业维护")
    form.submit()
    stage.wait(lambda: stage.desk.read(ASKED)[0].line.state == ProjectStep.CLOSED.code)


def test_enter_shows_it_with_what_came(stage):
    page = begun_page(stage)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(ProjectView))
    view = page.findChild(ProjectView)
    stage.wait(lambda: view.listed.model.rowCount() >= 6)
    shown = AnalysisPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(shown, (PROJECTS, SpanKind.MONTH, None))
    stage.wait(lambda: shown.shown is not None and shown.table.model().rowCount() == 1)


def test_of_a_project_with_little_nothing_is_listed_and_that_is_said(stage):
    begun(stage.desk, category="030100")
    page = ProjectPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.model.rowCount() == 1)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.findChild(ProjectView) and page.findChild(ProjectView).isVisible())
    assert page.findChild(CountedList) is None
    shown = AnalysisPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(shown, (PROJECTS, SpanKind.MONTH, None))
    stage.wait(lambda: shown.drawn is not None)
    told = []
    stage.messages.status_said.connect(told.append)
    shown.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert told == ["不满五件，不列是哪些"]


def test_what_stands_in_it_is_put_right(stage):
    page = begun_page(stage)
    page.setFocus()
    stage.key(Qt.Key.Key_E, ALT)
    stage.wait(lambda: any(form.fields.get("reason") for form in page.findChildren(StartProjectForm)))
    form = next(form for form in page.findChildren(StartProjectForm) if "reason" in form.fields)
    assert len(form.draft().cases) == 6
    form.fields["title"].set_value("小区充电桩没人维护")
    form.fields["reason"].set_value("写得准些")
    form.submit()
    stage.wait(lambda: stage.desk.read(ASKED)[0].line.title == "小区充电桩没人维护")


def test_a_measure_is_moved_and_taken_back(stage):
    page = begun_page(stage)
    project = page.listed.rows[0].subject.id
    draft = AddMeasureDraft(stage.desk.new_id(), project, "定下谁来维护", "", "物业站老陈", "2026-11-02")
    stage.desk.do(draft)
    page.activate(MEASURES)
    stage.wait(lambda: page.listed.part == MEASURES and page.model.rowCount() == 1)
    page.setFocus()
    stage.key(Qt.Key.Key_E, ALT)
    form = page.findChild(MoveMeasureForm)
    form.fields["due_on"].set_value(date(2026, 11, 30))
    form.fields["reason"].set_value("等预算")
    form.submit()
    stage.wait(lambda: page.listed.rows[0].line.until == date(2026, 11, 30))
    page.setFocus()
    stage.key(Qt.Key.Key_Z, ALT)
    form = page.findChild(DropMeasureForm)
    form.fields["reason"].set_value("物业换了")
    form.submit()
    stage.wait(lambda: page.model.rowCount() == 0)
