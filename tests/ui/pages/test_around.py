"""From the command box to a line of the work around the cases: by keys, over the real pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

from app.acts.plan_outreach import PlanOutreachDraft
from app.acts.receive_thanks import ReceiveThanksDraft
from app.domain.hall_terms import What
from app.domain.kinds import Going
from app.ports import CaseFilter
from app.reports.found_around import SEARCHED
from app.reports.work_counted import countings
from tests.app.acts.complaint_steps import complain
from tests.app.acts.projects import begun
from tests.app.acts.test_tell_facility import tell
from tests.ui.pages.hall_stage import hall
from ui.around import around
from ui.command_box import CommandBox
from ui.page import CASES
from ui.pages.hall.leads import PLACES
from ui.pages.hall.wanted import Wanted
from ui.pages.outreach_page import COMING, OutreachPage
from ui.pages.project_page import ProjectPage


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def plan(stage, days, place):
    on = (stage.desk.world().today + timedelta(days=days)).isoformat()
    draft = PlanOutreachDraft(stage.desk.new_id(), "", "outreach", on, "09:00", "11:30", place, (Going("沈若云"),))
    stage.desk.do(draft)
    return draft.id


def test_enter_on_a_day_outside_leads_to_it(stage):
    plan(stage, 3, "区庄社区广场")
    wanted = plan(stage, 5, "云鹤社区广场")
    box = CommandBox(stage.lane, lambda text: (), (), lambda text: around(stage.desk, text))
    went = []
    box.navigate.connect(lambda page, argument: went.append((page, argument)))
    stage.qtbot.addWidget(box)
    with stage.qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.begin()
    stage.type("云鹤")
    stage.wait(lambda: box._list.current() is not None)
    stage.key(Qt.Key.Key_Return)
    assert went == [("outreach", Wanted(wanted))]


def test_the_page_opens_at_the_line_wherever_it_stands(stage):
    plan(stage, 3, "区庄社区广场")
    wanted = plan(stage, 5, "云鹤社区广场")
    page = OutreachPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, Wanted(wanted))
    stage.wait(lambda: page.listed is not None and page.table.current_row() is not None)
    assert page.switch.value() == COMING
    assert page.table.current_row().subject.id == wanted


def test_a_project_opens_at_its_line(stage):
    begun(stage.desk)
    project = begun(stage.desk, title="二次供水发黄")
    (command,) = around(stage.desk, "发黄")
    assert (command.page, command.argument) == ("project", Wanted(project))
    page = ProjectPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, command.argument)
    stage.wait(lambda: page.listed is not None and page.table.current_row() is not None)
    assert page.table.current_row().subject.id == project


def test_whatever_is_searched_or_counted_leads_somewhere():
    counted = [one.what for one in countings()]
    assert {what.code for what in (*SEARCHED, What.ROSTER, What.TICKET, *counted)} == set(PLACES)


def test_a_complaint_thanks_and_a_facility_open_at_their_line(stage):
    complaint = complain(stage.desk)
    thanks = ReceiveThanksDraft(stage.desk.new_id(), "", "letter", "水管换好了。", "", "接待窗口", "", "2026-10-12")
    stage.desk.do(thanks)
    tell(stage.desk)
    for text, page, id_, title in (
        ("态度", "complaints", complaint, "态度不好"), ("换好了", "thanks", thanks.id, "水管换好了。"),
        ("轮椅", "facilities", "wheelchair", "轮椅：大门左手"),
    ):  # fmt: skip
        (command,) = around(stage.desk, text)
        assert (command.page, command.argument) == (page, Wanted(id_))
        assert title in command.title


class FewPage(OutreachPage):
    """A page whose table holds one line."""

    def parts(self):
        return [replace(part, query=partial(self._one, part.query)) for part in super().parts()]

    @staticmethod
    def _one(query, world):
        return replace(query(world), limit=1)


def test_a_line_behind_more_than_the_table_holds_is_shown_too(stage):
    plan(stage, 3, "区庄社区广场")
    wanted = plan(stage, 5, "云鹤社区广场")
    page = FewPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, Wanted(wanted))
    stage.wait(lambda: page.listed is not None and page.table.current_row() is not None)
    assert page.table.current_row().subject.id == wanted


@pytest.mark.parametrize("typed", ["小事", "小", "xs"])
def test_a_view_that_was_kept_is_found_by_its_name(stage, typed):
    stage.desk.keep_own("views", '[{"title": "小事", "filter": {"group": false}, "days": 0}]')
    (found,) = around(stage.desk, typed)
    assert (found.page, found.argument, found.group) == (CASES, CaseFilter(group=False), "常用视图")
