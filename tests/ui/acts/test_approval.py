"""A letter from the clerk who wrote it over the desk of the one who approves to its number, by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.acts.staff import AddUserDraft
from app.acts.station import SetDraft
from app.domain.world import Actor
from tests.ui.desk_stage import CTRL
from ui.acts.print_paper import PrintPaperPanel

CHEN = "c" * 32


@pytest.fixture(autouse=True)
def _declines_are_approved(stage):
    """Somebody who approves, and a kind of letter that needs it."""
    desk = stage.desk
    desk.do(AddUserDraft(desk.new_id(), CHEN, "陈国强", "科长", ("approver",)))
    desk.do(SetDraft(desk.new_id(), "approval_decline", "approver"))


def test_a_decline_is_submitted_approved_and_issued(stage, printer):
    writer = stage.desk.actor
    case = stage.registered()
    page = stage.open(case)
    stage.act(Qt.Key.Key_B)
    panel = page.panel()
    assert panel.save.text() == "送审"
    panel.fields["ground"].set_value("not_our_duty")
    panel.fields["explanation"].set_value("住房补贴由区住建局办理。")
    panel.fields["go_to"].set_value("区住建局，水荫路 1 号")
    panel.submit()
    stage.wait(lambda: stage.case(case).letters)
    assert not stage.case(case).documents
    stage.desk.actor = Actor(CHEN, "陈国强", "科长", ("approver",))
    page.activate(case)
    stage.wait(lambda: page.is_ready() and page._sheet.world.actor.id == CHEN)
    first, *_ = page._actions._buttons
    assert first.text() == "审批同意"
    letter = next(iter(stage.case(case).letters))
    page.activate((case, "approve_letter", {"letter": letter}))
    stage.wait(lambda: page.panel() is not None and page.panel().act == "approve_letter")
    assert page.panel().text("letter") == letter
    assert "王敏 送审" in stage.words()
    page.panel().submit()
    stage.wait(lambda: next(iter(stage.case(case).letters.values())).approved)
    stage.desk.actor = replace(writer)
    page.activate(case)
    stage.wait(lambda: page.is_ready() and page._sheet.world.actor.id == writer.id)
    page.open_act("issue_letter")
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: isinstance(page.panel(), PrintPaperPanel))
    (paper,) = stage.case(case).documents.values()
    assert paper.kind == "decline" and paper.number
