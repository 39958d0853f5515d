"""便民设施 over a real desk: written by keys, said beside a visitor's needs at the call, printed for the wall."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.acts.call_ticket import CallTicketDraft
from app.acts.enlist_helper import EnlistHelperDraft
from app.acts.issue_ticket import IssueTicketDraft
from app.acts.plan_shift import PlanShiftDraft
from app.acts.tell_facility import NO, YES, TellFacilityDraft
from app.domain.agenda import AgendaLine
from app.domain.rosters import roster_id
from app.hall_facilities import offers
from app.roster_month import Shift
from tests.ui.desk_stage import CTRL
from tests.ui.pages.hall_stage import hall
from ui.pages.facilities_page import CONDUCT, ELSEWHERE, FacilitiesPage
from ui.pages.hall.facility_forms import FacilityForm
from ui.pages.hall.facility_words import speaker_words
from ui.pages.hall.sheet_view import SheetView
from ui.pages.queue_page import QueuePage


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage, argument=None):
    page = FacilitiesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, argument)
    stage.wait(lambda: page.listed is not None)
    return page


def words(part) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel))


def test_everything_that_could_be_there_is_listed_and_told_by_keys(stage):
    page = opened(stage)
    assert page.model.rowCount() == len(stage.desk.lookup.queue.facilities)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    form = page.findChild(FacilityForm)
    form.fields["words"].setFocus()
    stage.type("大门左手")
    stage.save()
    stage.wait(lambda: page.listed.rows[0].line.state == "there")
    assert next(one for one in offers(stage.desk.read, stage.desk.world())).where == "大门左手"


def test_the_other_halls_have_a_list_of_their_own(stage):
    page = opened(stage, ELSEWHERE)
    assert page.model.rowCount() == 0 and "别的站还没有传来" in words(page)


def test_a_command_leads_to_the_paper_and_it_is_printed(stage, printer):
    page = opened(stage, CONDUCT)
    stage.wait(lambda: page.findChildren(SheetView))
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: printer.jobs)
    assert printer.jobs[0].title == "接待人员行为规范"


def called(stage, *needs):
    desk = stage.desk
    ticket = desk.new_id()
    desk.do(IssueTicketDraft(desk.new_id(), ticket, "A", "", needs))
    desk.do(CallTicketDraft(desk.new_id(), ticket))
    page = QueuePage(stage.lane, desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page.listed is not None)
    return page


def test_what_is_here_stands_beside_what_the_called_visitor_needs(stage):
    desk = stage.desk
    desk.do(TellFacilityDraft(desk.new_id(), "wheelchair", YES, "门口"))
    desk.do(TellFacilityDraft(desk.new_id(), "ramp", NO))
    desk.do(TellFacilityDraft(desk.new_id(), "medicine", YES, "2号窗口"))
    page = called(stage, "wheelchair")
    stage.wait(lambda: "轮椅：有，门口" in words(page.now_card))
    assert "无障碍通道：没有" in words(page.now_card)
    assert "药箱" not in words(page.now_card), "nobody asked for it"


def test_nothing_is_said_where_nothing_is_needed(stage):
    desk = stage.desk
    desk.do(TellFacilityDraft(desk.new_id(), "wheelchair", YES, "门口"))
    page = called(stage)
    assert "轮椅" not in words(page.now_card)


def test_who_is_on_duty_and_speaks_what_the_visitor_speaks_is_named(stage):
    desk = stage.desk
    helper = EnlistHelperDraft(
        desk.new_id(), "", "volunteer", "陈伯明", "老友记", (), ("hakka", "mandarin"), "", "2026-10-01", "2026-12-31", (),
        "2026-10-01",
    )  # fmt: skip
    desk.do(helper)
    roster = roster_id(desk.station.org, date(2026, 10, 1))
    desk.do(PlanShiftDraft(desk.new_id(), roster, "", ("2026-10-19",), "00:01", "23:59", "大堂", helper.id))
    page = called(stage, "dialect_hakka")
    stage.wait(lambda: "陈伯明会讲客家话" in words(page.now_card))


def test_of_those_on_duty_only_who_speaks_it_is_named(stage):
    lists = stage.desk.lookup.queue
    line = AgendaLine("s", "shift", "", owner_name="陈伯明")
    hakka = Shift(line, AgendaLine("h", "helper", "", detail={"dialects": ["hakka", "mandarin"]}))
    assert speaker_words(("dialect_hakka",), [hakka], lists) == "陈伯明会讲客家话"
    assert speaker_words(("dialect",), [hakka], lists) == "陈伯明会讲客家话"
    assert speaker_words(("dialect_teochew",), [hakka], lists) == "现在值班的没有人会讲"
    assert speaker_words(("interpreter",), [Shift(line)], lists) == "现在值班的没有人会讲"
    assert speaker_words(("wheelchair",), [hakka], lists) == ""
