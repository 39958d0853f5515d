"""日清 on 今日: what became of the numbers, who is still here, and the button that forgets what they needed."""

from __future__ import annotations

import pytest

from app.acts.call_ticket import CallTicketDraft
from app.acts.hold_ticket import HoldTicketDraft
from app.acts.issue_ticket import IssueTicketDraft
from app.acts.serve_ticket import ServeTicketDraft
from app.acts.skip_ticket import SkipTicketDraft
from app.ports import EntriesQuery
from tests.ui.pages.hall_stage import hall
from ui.acts.act_panel import Tools
from ui.page import Page
from ui.pages.today.queue_closing import QueueClosing
from ui.parts.boxes import column


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        yield made


def opened(stage):
    page = Page()
    closing = QueueClosing(Tools(stage.lane, stage.desk, stage.messages, stage.printer))
    page.setLayout(column(closing))
    stage.put(page, None)
    return closing


def taken(stage):
    ticket = stage.desk.new_id()
    stage.desk.do(IssueTicketDraft(stage.desk.new_id(), ticket, "B", "elderly"))
    return ticket


def test_who_still_waits_is_named_and_the_day_stays_open(stage):
    ticket = taken(stage)
    closing = opened(stage)
    stage.wait(closing.isVisible)
    assert "B001" in closing.here.text()
    closing.close_.click()
    stage.wait(lambda: "先接待完" in closing.here.text())
    assert stage.desk.read(EntriesQuery("needs", ticket))[0].body is not None


def test_the_button_closes_the_day_and_forgets(stage):
    ticket = taken(stage)
    stage.desk.do(CallTicketDraft(stage.desk.new_id(), ticket))
    stage.desk.do(ServeTicketDraft(stage.desk.new_id(), ticket))
    closing = opened(stage)
    stage.wait(closing.isVisible)
    assert "只问事取件 1 个" in closing.counts.text()
    closing.close_.click()
    stage.wait(lambda: "已经日清" in closing.counts.text())
    assert not closing.close_.isVisible()
    assert stage.desk.read(EntriesQuery("needs", ticket))[0].body is None


def test_the_numbers_add_up(stage):
    desk, (served, missed, gone) = stage.desk, (taken(stage), taken(stage), taken(stage))
    for ticket in (served, missed):
        desk.do(CallTicketDraft(desk.new_id(), ticket))
        act = ServeTicketDraft if ticket == served else HoldTicketDraft
        desk.do(act(desk.new_id(), ticket))
    desk.do(SkipTicketDraft(desk.new_id(), gone, "先回去了"))
    closing = opened(stage)
    stage.wait(closing.isVisible)
    words = closing.counts.text()
    assert words.startswith("取号 3 个") and "只问事取件 1 个，过号没有回来 1 个，不再叫 1 个" in words


def test_a_hall_without_numbers_shows_nothing_of_it(stage):
    closing = opened(stage)
    stage.lane.close()
    assert not closing.isVisible()
