"""F3 takes the number at this window: the registration ends it; unticked, or for a letter, it does not."""

from __future__ import annotations

import pytest

from app.acts.call_ticket import CallTicketDraft
from app.acts.issue_ticket import IssueTicketDraft
from tests.ui.pages.hall_stage import hall
from ui.pages.registration_page import RegistrationPage


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        ticket = made.desk.new_id()
        made.desk.do(IssueTicketDraft(made.desk.new_id(), ticket, "A"))
        made.desk.do(CallTicketDraft(made.desk.new_id(), ticket))
        made.ticket = ticket
        yield made


def opened(stage, channel):
    page = RegistrationPage(stage.lane, stage.desk, stage.messages, stage.printer, stage.desk.put_scan)
    stage.put(page, channel)
    return page


def test_a_visit_takes_the_number_at_this_window(stage):
    page = opened(stage, "visit")
    stage.wait(lambda: page.form.draft().ticket == stage.ticket)
    assert "A001" in page.ticket.text()
    page.ticket.click()
    assert page.form.draft().ticket == ""


def test_a_letter_takes_none(stage):
    page = opened(stage, "visit")
    stage.wait(page.ticket.isVisible)
    page.open_new("letter")
    assert not page.ticket.isVisible()
    assert page.form.draft().ticket == ""
